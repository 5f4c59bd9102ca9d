// defence: a value is read to a depth of 32
// verdict: ProtocolViolation
function Positions(words) {
  Results.send(Results.VALUE, 0, Buffer.concat([...Array(1000).fill(Buffer.from([5, 1, 0, 0, 0])), Buffer.from([0])]));
  return Known.Answer(words);
}
