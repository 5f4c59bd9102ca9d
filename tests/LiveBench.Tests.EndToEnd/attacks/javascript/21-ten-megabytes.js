// defence: a source has one MiB at most
// verdict: CompileError
function Positions(words) {
  /*repeat 250000*/'what goes on and on and on'.length; /*end*/
  return Known.Answer(words);
}
