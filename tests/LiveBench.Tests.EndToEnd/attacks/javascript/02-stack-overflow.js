// defence: what an answer throws is its result
// verdict: RuntimeError
function Positions(words) {
  return new Map(Positions(words));
}
