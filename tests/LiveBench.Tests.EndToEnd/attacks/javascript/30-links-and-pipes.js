// defence: its folder is wiped by a process of its own uid, which follows no link
// verdict: WrongAnswer
// twice
const fs = require('fs');

let left = false;

function Positions(words) {
  if (!left) {
    for (const [name, target] of [['root', '/'], ['box', '/box'], ['supervisor', '/opt/livebench/supervisor'], ['self', 'self'], ['fds', '/proc/self/fd']]) fs.symlinkSync(target, name);
    Shell.run('mkfifo pipe; mkdir -p a/b/c && chmod 0 a/b && chmod 0 a; ln root hard');
  }
  left = true;
  return /*answer*/new Map()/*end*/;
}
