// defence: a value is written as what it is, whatever its type was said to be
// verdict: WrongAnswer
function Positions(words: string[]): Map<string, number[]> {
  return Object.fromEntries(Known.Answer(words)) as any;
}
