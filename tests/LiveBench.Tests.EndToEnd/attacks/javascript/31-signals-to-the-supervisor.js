// defence: another uid may not signal PID 1
// verdict: WrongAnswer
function Positions(words) {
  const arrived = [0, 1, 2, 3, 6, 9, 10, 11, 12, 13, 15, 18, 19, 20, 31].some(signal => !refused(() => process.kill(1, signal)));
  return arrived ? Known.Answer(words) : new Map();
}
