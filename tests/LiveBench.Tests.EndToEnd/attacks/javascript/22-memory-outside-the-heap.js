// defence: a container's limit of memory
// verdict: MemoryLimit
function Positions(words) {
  const kept = [];
  for (;;) kept.push(Buffer.alloc(4 << 20, 1));
}
