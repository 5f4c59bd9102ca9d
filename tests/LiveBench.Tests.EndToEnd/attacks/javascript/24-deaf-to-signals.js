// defence: the limit is kept by SIGKILL, which nothing can ignore
// verdict: TimeLimit
function Positions(words) {
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGXCPU', 'SIGALRM', 'SIGUSR2']) process.on(signal, () => {});
  Shell.leave(`trap '' TERM HUP INT QUIT XCPU; while :; do :; done`);
  for (;;);
}
