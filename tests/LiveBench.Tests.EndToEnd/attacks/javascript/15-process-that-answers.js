// defence: the frames of a process that was left behind reach its own answer only
// verdict: WrongAnswer|ProtocolViolation
let started = false;

function Positions(words) {
  if (!started) Shell.leave(`while :; do printf '\\5\\0\\0\\0\\1\\0\\0\\0\\0\\6\\0\\0\\0\\0' >&4; done`);
  started = true;
  return new Map();
}
