// defence: what nests too deeply is refused
// verdict: CompileError
const one = /*repeat 50000*/- /*end*/1;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
