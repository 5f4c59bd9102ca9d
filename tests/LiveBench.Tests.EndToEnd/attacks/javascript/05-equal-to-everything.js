// defence: values are written by what they are and compared outside
// verdict: WrongAnswer
class Agreeable extends Map {
  equals() { return true; }
  valueOf() { return true; }
  toJSON() { return 'expected'; }
  toString() { return 'expected'; }
  [Symbol.toPrimitive]() { return 0; }
  get [Symbol.toStringTag]() { return 'Map'; }
  static [Symbol.hasInstance]() { return true; }
}

function Positions(words) {
  return new Agreeable(/*answer*/[]/*end*/);
}
