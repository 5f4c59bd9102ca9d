// defence: a process can reach those of its own uid, and no other answer ever has it
// verdict: WrongAnswer|RuntimeError|TimeLimit
function Positions(words) {
  refused(() => process.kill(-1, 'SIGCONT'));
  for (let pid = 2; pid < 1000; pid++) if (pid !== process.pid) refused(() => process.kill(pid, 'SIGKILL'));
  Shell.run('kill -9 -1');
  return new Map();
}
