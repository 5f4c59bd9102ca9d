// defence: what nests too deeply is refused
// verdict: CompileError
const one = /*repeat 50000*/(/*end*/1/*repeat 50000*/)/*end*/;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
