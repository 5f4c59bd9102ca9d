// defence: a source has one MiB at most
// verdict: CompileError
/*repeat 250000*/'what goes on and on and on'.length; /*end*/

function Positions(words: string[]): Map<string, number[]> {
  return Known.Answer(words);
}
