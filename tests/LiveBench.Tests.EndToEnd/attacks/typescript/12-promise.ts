// defence: what is asked for is no promise
// verdict: CompileError
async function Positions(words: string[]): Promise<Map<string, number[]>> {
  return Known.Answer(words);
}
