// defence: what is printed is read and dropped
// verdict: TimeLimit
function Positions(words) {
  const line = `${'all tests passed '.repeat(4000)}\n`;
  for (;;) require('fs').writeSync(1, line);
}
