// defence: every process of the uid is killed, whatever its session or parent
// verdict: WrongAnswer
// twice
let started = false;

function Positions(words) {
  if (!started) Shell.leave(`(setsid sh -c 'i=0; while [ $i -lt 50 ]; do i=$((i + 1)); (sleep 0.01) & done; sleep 60' &) &`);
  started = true;
  return new Map();
}
