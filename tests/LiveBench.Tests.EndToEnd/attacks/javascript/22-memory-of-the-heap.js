// defence: a heap of the size of the limit
// verdict: MemoryLimit|TimeLimit
function Positions(words) {
  const kept = [];
  for (;;) kept.push(new Array(1000).fill(kept.length));
}
