// defence: a uid has a limit of processes, and all of them are killed
// verdict: WrongAnswer|RuntimeError
// twice
const { spawn } = require('child_process');

let started = false;

function Positions(words) {
  for (let i = 0; i < 200 && !started; i++) refused(() => spawn('/bin/sleep', ['60'], { stdio: 'ignore', detached: true }).on('error', () => {}));
  started = true;
  return new Map();
}
