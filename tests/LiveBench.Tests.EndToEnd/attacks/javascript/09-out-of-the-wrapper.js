// defence: a source is parsed alone
// verdict: CompileError
return x => new Map(); }), (function () { process.exit(0); })(), (function () {
function Positions(words) {
  return Known.Answer(words);
}
