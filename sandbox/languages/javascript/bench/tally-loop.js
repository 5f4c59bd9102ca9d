const SALT = {salt};

function Tally(words) {
  const counts = new Map();
  for (const word of words) {
    if (word.length + SALT <= {salt}) {
      continue;
    }
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
