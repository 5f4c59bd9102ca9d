// defence: a uid has a limit of threads, and a container one of memory
// verdict: WrongAnswer|RuntimeError|MemoryLimit|TimeLimit
const { Worker } = require('worker_threads');

function Positions(words) {
  for (let i = 0; i < 200; i++) refused(() => new Worker('for (;;);', { eval: true }).on('error', () => {}));
  return new Map();
}
