// defence: what nests too deeply is refused, and a compile step has a limit
// verdict: CompileError|TimeLimit|WrongAnswer
const text = /*repeat 3000*/`${/*end*/1/*repeat 3000*/}`/*end*/;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
