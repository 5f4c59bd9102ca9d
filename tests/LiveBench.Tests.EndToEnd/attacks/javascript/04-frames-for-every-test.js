// defence: one value a test, in order, and no other frame
// verdict: ProtocolViolation
for (let test = 0; test < 20; test++) require('fs').writeSync(4, Buffer.from([5, 0, 0, 0, 1, test, 0, 0, 0, 6, 0, 0, 0, 0]));

function Positions(words) {
  return Known.Answer(words);
}
