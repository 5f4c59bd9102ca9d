// defence: twenty errors say enough
// verdict: CompileError|TimeLimit
/*repeat 5000*/const error$i: string = $i;
/*end*/

function Positions(words: string[]): Map<string, number[]> {
  return Known.Answer(words);
}
