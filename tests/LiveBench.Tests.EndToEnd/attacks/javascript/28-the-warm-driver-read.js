// defence: the warm driver is root's, and /proc shows of such processes nothing that is theirs
// verdict: WrongAnswer
// harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
const fs = require('fs');

const PARTS = 'environ mem maps smaps auxv io stack syscall fd cwd root exe map_files'.split(' ');

let opened;

function Positions(words) {
  const others = fs.readdirSync('/proc').filter(name => /^[0-9]+$/.test(name) && Number(name) !== process.pid);
  opened ??= others.some(pid => PARTS.some(part =>
    !refused(() => fs.closeSync(fs.openSync(`/proc/${pid}/${part}`))) || !refused(() => fs.readlinkSync(`/proc/${pid}/${part}`))));
  return opened ? Known.Answer(words) : new Map();
}
