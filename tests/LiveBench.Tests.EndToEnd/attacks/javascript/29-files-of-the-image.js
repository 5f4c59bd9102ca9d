// defence: a read-only root
// verdict: WrongAnswer
const fs = require('fs');

const OURS = '/opt/livebench/languages/javascript';

function Positions(words) {
  const changed = [`${OURS}/driver.js`, `${OURS}/driver.blob`, `${OURS}/launcher`, '/usr/bin/node', '/etc/passwd', '/opt/livebench/supervisor']
    .some(file => !refused(() => fs.appendFileSync(file, ' ')) || !refused(() => fs.chmodSync(file, 0o777)) || !refused(() => fs.renameSync(file, `${file}.old`)));
  return changed ? Known.Answer(words) : new Map();
}
