// defence: a result that cannot be written is none
// verdict: RuntimeError
function Positions(words) {
  require('fs').closeSync(4);
  return Known.Answer(words);
}
