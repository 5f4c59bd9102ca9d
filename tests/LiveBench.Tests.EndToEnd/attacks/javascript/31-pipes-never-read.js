// defence: input waits in the supervisor, who writes no more than a pipe takes
// verdict: TimeLimit
const fs = require('fs');

function Positions(words) {
  Shell.leave('sleep 60');
  for (const descriptor of [1, 2, 4]) fs.closeSync(descriptor);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
