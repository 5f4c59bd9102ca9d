// defence: a process has a limit of descriptors
// verdict: WrongAnswer
const fs = require('fs');

let open = 0;

function Positions(words) {
  refused(() => {
    for (; open < 2000; open++) fs.openSync('/dev/null');
  });
  return open === 2000 ? Known.Answer(words) : /*answer*/new Map()/*end*/;
}
