// defence: its folder is a small file system in memory
// verdict: WrongAnswer|MemoryLimit
// twice
const fs = require('fs');

let written = 0;

refused(() => {
  for (; written < 200; written++) fs.writeFileSync(`file${written}`, Buffer.alloc(1 << 20, 1));
});

function Positions(words) {
  return written === 200 ? Known.Answer(words) : new Map();
}
