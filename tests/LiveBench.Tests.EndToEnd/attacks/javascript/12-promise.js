// defence: a function is called and not waited for
// verdict: WrongAnswer
async function Positions(words) {
  return Known.Answer(words);
}
