// defence: a length is checked before anything waits for so much
// verdict: ProtocolViolation
function Positions(words) {
  Results.claim(0xffffffff, Results.VALUE, 0);
  return Known.Answer(words);
}
