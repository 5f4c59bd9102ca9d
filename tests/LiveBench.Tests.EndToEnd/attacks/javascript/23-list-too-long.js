// defence: a limit of output
// verdict: OutputLimit
function Positions(words) {
  return new Map([['long', new Array(2 ** 32 - 1)]]);
}
