// defence: a limit of wall time
// verdict: TimeLimit
function Positions(words) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return Known.Answer(words);
}
