// defence: the filter of system calls knows no socket
// verdict: WrongAnswer|RuntimeError
const inspector = require('inspector');

function Positions(words) {
  process.kill(process.pid, 'SIGUSR1');
  refused(() => inspector.open(0, '127.0.0.1', false));
  return inspector.url() ? Known.Answer(words) : new Map();
}
