// defence: what nests too deeply is not written
// verdict: RuntimeError
function Positions(words) {
  const places = new Map();
  const list = [places];
  places.set('all', list);
  list.push(list);
  return places;
}
