// defence: the wall limit does not depend on the process's help
// verdict: TimeLimit
function Positions(words) {
  process.kill(process.pid, 'SIGSTOP');
  for (;;);
}
