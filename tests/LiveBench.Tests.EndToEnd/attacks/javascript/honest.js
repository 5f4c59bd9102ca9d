function Positions(words) { return Known.Answer(words); }
