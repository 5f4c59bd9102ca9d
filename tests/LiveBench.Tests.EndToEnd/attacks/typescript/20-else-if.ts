// defence: a compile step has a limit, and the next one starts afresh
// verdict: TimeLimit|CompileError
function Positions(words: string[]): Map<string, number[]> {
  if (words.length < 0) return new Map();
  /*repeat 15000*/else if (words.length === -$n) return new Map();
  /*end*/
  return new Map();
}
