// defence: a compile step has a limit
// verdict: TimeLimit|CompileError|WrongAnswer
const a0 = 1;
/*repeat 30*/const a$n = [a$i, a$i] as const;
/*end*/
const seen: string = a30;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
