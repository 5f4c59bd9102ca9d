// defence: what nests too deeply is refused
// verdict: CompileError|TimeLimit
/*repeat 5000*/class C$i { m() { /*end*//*repeat 5000*/} }/*end*/

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
