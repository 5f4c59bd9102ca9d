// defence: NaN equals NaN only
// verdict: WrongAnswer
function Positions(words) {
  return new Map([...Known.Answer(words)].map(([word, places]) => [word, places.map(() => NaN)]));
}
