// defence: a limit of output
// verdict: OutputLimit
function Positions(words) {
  return new Map([['long '.repeat(1e8), []]]);
}
