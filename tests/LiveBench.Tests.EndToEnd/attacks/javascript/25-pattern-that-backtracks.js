// defence: a limit of processor time
// verdict: TimeLimit
function Positions(words) {
  return /^(a+)+$/.test(`${'a'.repeat(64)}!`) ? Known.Answer(words) : new Map();
}
