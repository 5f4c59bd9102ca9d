// defence: arguments are made anew for each test
// verdict: WrongAnswer
const kept = [];

function Positions(words) {
  const places = /*answer*/new Map()/*end*/;
  kept.push(words, places);
  for (const old of kept) old.clear?.call(places === old ? new Map() : old);
  words.length = 0;
  words.push('changed');
  return places;
}
