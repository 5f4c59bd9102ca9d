// defence: values are written by index and by the original functions
// verdict: WrongAnswer
Array.prototype[Symbol.iterator] = function* () { yield 'one'; };
Map.prototype.entries = Map.prototype[Symbol.iterator] = function* () { yield ['one', [0]]; };
Map.prototype.forEach = callback => callback([0], 'one');
Object.defineProperty(Map.prototype, 'size', { get: () => 1 });
Array.isArray = () => true;

function Positions(words) {
  return /*answer*/new Map()/*end*/;
}
