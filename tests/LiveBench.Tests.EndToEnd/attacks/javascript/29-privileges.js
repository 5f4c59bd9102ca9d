// defence: a uid of its own, and no new privileges
// verdict: WrongAnswer
// harmless on gVisor: niceness and affinities are numbers there, which move nobody's turn
const gained = [
  () => process.setuid(0), () => process.seteuid(0), () => process.setgid(0), () => process.setegid(0), () => process.setgroups([0]),
  () => require('fs').chownSync('.', 0, 0), () => require('os').setPriority(-20),
].some(attempt => !refused(attempt));

let asked;

function Positions(words) {
  asked ??= gained || Shell.run('unshare -U true') || Shell.run('test -w /proc/1/oom_score_adj');
  return asked ? Known.Answer(words) : new Map();
}
