// defence: one value a test, whoever writes it
// verdict: ProtocolViolation|WrongAnswer
const { Worker } = require('worker_threads');

const started = new Int32Array(new SharedArrayBuffer(4));
new Worker(`
  const { workerData } = require('worker_threads');
  const frame = Buffer.from([5, 0, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 0, 0]);
  Atomics.store(workerData, 0, 1);
  Atomics.notify(workerData, 0);
  for (;;) for (frame[5] = 0; frame[5] < 20; frame[5]++) require('fs').writeSync(4, frame);
`, { eval: true, workerData: started });

function Positions(words) {
  Atomics.wait(started, 0, 0, 100);
  return new Map();
}
