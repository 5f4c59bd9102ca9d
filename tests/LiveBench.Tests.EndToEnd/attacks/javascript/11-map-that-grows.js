// defence: what is written is cut far above the output limit
// verdict: OutputLimit|TimeLimit|MemoryLimit
function Positions(words) {
  const places = new Map();
  const grow = [];
  Object.defineProperty(grow, 0, { get: () => { places.set(places.size.toString(), grow); return 0.5; } });
  return places.set('0', grow);
}
