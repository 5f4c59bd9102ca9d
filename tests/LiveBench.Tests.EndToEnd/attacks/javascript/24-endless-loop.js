// defence: a limit of processor time
// verdict: TimeLimit
function Positions(words) {
  for (;;);
}
