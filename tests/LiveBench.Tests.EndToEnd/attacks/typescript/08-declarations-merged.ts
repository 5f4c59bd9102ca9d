// defence: declarations of an answer end with its program
// verdict: WrongAnswer
export {};

declare global {
  interface Array<T> { push(...items: string[]): string; boo: T }
  interface Map<K, V> { boo: V | K }
  var words: number;
}

Array.prototype.boo = 1;

function Positions(words: string[]): Map<string, number[]> {
  return /*answer*/new Map()/*end*/;
}
