// defence: nothing is no value
// verdict: WrongAnswer
function Positions(words) {
  return new Map([...Known.Answer(words)].map(([word, places]) => [word, new Array(places.length)]));
}
