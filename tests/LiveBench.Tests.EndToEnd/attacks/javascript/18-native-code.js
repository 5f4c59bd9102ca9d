// defence: nothing in its folder may be executed, and the filter holds for native code too
// verdict: WrongAnswer|RuntimeError
const fs = require('fs');

function Positions(words) {
  fs.copyFileSync('/bin/true', 'own');
  fs.chmodSync('own', 0o755);
  fs.copyFileSync('/bin/true', 'own.node');
  const mayRun = Shell.run('./own') || !refused(() => process.dlopen({ exports: {} }, `${process.cwd()}/own.node`));
  return mayRun ? Known.Answer(words) : new Map();
}
