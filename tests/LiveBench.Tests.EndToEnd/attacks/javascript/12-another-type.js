// defence: a value is written as what it is
// verdict: WrongAnswer
function Positions(words) {
  return Object.fromEntries(Known.Answer(words));
}
