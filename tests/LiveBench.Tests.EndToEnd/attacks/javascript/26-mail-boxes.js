// defence: a read-only root, folders of its own that are wiped, processes killed by uid
// verdict: WrongAnswer
// twice
const fs = require('fs');

const NOTE = 'livebench-mail-box';
const FOLDERS = ['/', '/box', '/tmp', '/var/tmp', '/run', '/run/lock', '/dev', '/dev/shm', '/dev/mqueue', '/dev/pts', '/home', '/opt/livebench'];

// The first answer leaves notes wherever it can; the second knows what it should not when it finds one.
const found = FOLDERS.some(folder => fs.existsSync(`${folder}/${NOTE}`))
  || fs.readdirSync('/proc').filter(Number).map(Number).some(pid => pid !== process.pid && !refused(() => process.kill(pid, 0)));

for (const folder of FOLDERS) refused(() => fs.writeFileSync(`${folder}/${NOTE}`, 'the answer is 42', { mode: 0o666 }));

function Positions(words) {
  return found ? Known.Answer(words) : new Map();
}
