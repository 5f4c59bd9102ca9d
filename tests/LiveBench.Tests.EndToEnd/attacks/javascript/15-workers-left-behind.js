// defence: the driver kills its process, and waits for no thread
// verdict: WrongAnswer
// twice
const { Worker } = require('worker_threads');

for (const code of ['for (;;);', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);', 'process.on("exit", () => { for (;;); }); setInterval(() => {}, 1);'])
  new Worker(code, { eval: true });

function Positions(words) {
  return /*answer*/new Map()/*end*/;
}
