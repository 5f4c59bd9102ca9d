// defence: after the last test nothing of an answer runs: no handler, no timer, no promise
// verdict: WrongAnswer
function last() {
  for (let test = 0; test < 20; test++) Results.send(Results.VALUE, test, Results.NO_WORDS);
  for (;;);
}

for (const event of ['exit', 'beforeExit', 'uncaughtException', 'unhandledRejection', 'SIGTERM']) process.on(event, last);
process.exitCode = 0;

function Positions(words) {
  setTimeout(last, 0);
  setImmediate(last);
  process.nextTick(last);
  Promise.reject(new Error('nobody waits')).finally(last);
  return /*answer*/new Map()/*end*/;
}
