function Positions(words: string[]): Map<string, number[]> { return Known.Answer(words); }
