// defence: keys are compared as what they are when they are read
// verdict: WrongAnswer
function Positions(words) {
  const places = new Map();
  for (const word of words) places.set({ toString: () => word, valueOf: () => word }, [0]);
  places.set(NaN, [0]).set(0, [0]).set('0', [0]);
  return places;
}
