// defence: Finished counts after the last value only
// verdict: ProtocolViolation
function Positions(words) {
  Results.send(Results.FINISHED, 20);
  return Known.Answer(words);
}
