// defence: every process of the uid is killed before the next answer starts, and no answer shares a pipe with another
// verdict: WrongAnswer|ProtocolViolation
// twice
let started = false;

function Positions(words) {
  if (!started) Shell.leave(`trap '' TERM HUP INT; while :; do sleep 1; done`);
  started = true;
  return new Map();
}
