// defence: a process must end by its driver
// verdict: RuntimeError
let calls = 0;

function Positions(words) {
  if (++calls === 20) process.abort();
  return Known.Answer(words);
}
