// defence: what is root's cannot be slowed down
// verdict: WrongAnswer
// harmless on gVisor: niceness and affinities are numbers there, which move nobody's turn
const os = require('os');

function Positions(words) {
  const pids = [1, process.ppid, ...Array(20).keys()].filter(pid => pid !== 0 && pid !== process.pid);
  return pids.some(pid => !refused(() => os.setPriority(pid, 19))) ? Known.Answer(words) : new Map();
}
