// defence: only an Array is a list
// verdict: WrongAnswer
function Positions(words) {
  return new Map([...Known.Answer(words)].map(([word, places]) => [word, Float64Array.from(places)]));
}
