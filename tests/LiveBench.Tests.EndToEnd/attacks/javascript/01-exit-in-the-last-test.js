// defence: every test must have returned, the last one too
// verdict: RuntimeError
let calls = 0;

function Positions(words) {
  if (++calls === 20) process.reallyExit(0);
  return Known.Answer(words);
}
