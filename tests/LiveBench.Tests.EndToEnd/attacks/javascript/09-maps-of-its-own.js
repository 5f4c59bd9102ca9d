// defence: what only looks like a Map is none
// verdict: WrongAnswer
class Map {
  constructor(of) { this.of = of; }
  get size() { return this.of.size; }
  get [Symbol.toStringTag]() { return 'Map'; }
  get(key) { return this.of.get(key); }
  has(key) { return this.of.has(key); }
  entries() { return this.of.entries(); }
  [Symbol.iterator]() { return this.of[Symbol.iterator](); }
}

function Positions(words) {
  const places = new globalThis.Map();
  words.forEach((word, i) => places.set(word, [...(places.get(word) ?? []), i / words.length]));
  return new Map(places);
}
