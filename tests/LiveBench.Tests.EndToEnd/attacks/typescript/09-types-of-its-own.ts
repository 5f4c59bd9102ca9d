// defence: the types that were asked for are the global ones
// verdict: CompileError
class Map<K, V> {
  constructor(private readonly entries: [K, V][] = []) {}
}


function Positions(words: string[]): Map<string, number[]> {
  return Known.Answer(words);
}
