// defence: a text is no number
// verdict: WrongAnswer
function Positions(words) {
  return new Map([...Known.Answer(words)].map(([word, places]) => [word, places.map(String)]));
}
