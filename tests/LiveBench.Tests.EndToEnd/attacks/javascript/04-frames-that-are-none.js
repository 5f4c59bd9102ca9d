// defence: a frame of an unknown kind ends it
// verdict: ProtocolViolation
function Positions(words) {
  Results.raw(Buffer.from('Accepted! Accepted! Accepted!'));
  return Known.Answer(words);
}
