// defence: what an answer throws is its result
// verdict: RuntimeError|WrongAnswer
function Positions(words) {
  return new Map([['deep', JSON.parse(`${'['.repeat(1e6)}${']'.repeat(1e6)}`)]]);
}
