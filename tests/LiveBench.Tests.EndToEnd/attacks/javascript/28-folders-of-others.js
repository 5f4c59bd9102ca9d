// defence: another uid, and folders that only their owner may enter
// verdict: WrongAnswer
// harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
const fs = require('fs');

const DOORS = ['/proc/1/environ', '/proc/1/mem', '/proc/1/maps', '/proc/1/fd', '/proc/1/cwd/.', '/etc/shadow', '/root'];

function Positions(words) {
  const others = fs.readdirSync('/box').filter(name => name !== String(process.getuid()));
  const open = [...DOORS, ...others.map(name => `/box/${name}`)].filter(door =>
    !refused(() => fs.statSync(door).isDirectory() ? fs.readdirSync(door) : fs.readFileSync(door)));
  return open.length > 0 ? Known.Answer(words) : new Map();
}
