// defence: a compile step has a limit
// verdict: CompileError|TimeLimit
type Grow<T extends unknown[]> = T extends [infer A, ...infer B] ? Grow<[...B, A, A]> : T;
const grown: Grow<[1, 2, 3]> = 1;

function Positions(words: string[]): Map<string, number[]> {
  return new Map();
}
