// defence: a value is written as what it is, and types are no defence
// verdict: WrongAnswer
// @ts-nocheck
async function Positions(words: number): boolean {
  return Known.Answer(words);
}
