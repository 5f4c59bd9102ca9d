// defence: an object is no number, though it adds up like one
// verdict: WrongAnswer
function Positions(words) {
  return new Map([...Known.Answer(words)].map(([word, places]) => [new String(word), places.map(place => new Number(place))]));
}
