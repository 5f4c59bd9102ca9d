const SALT = {salt};

function Tally(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length + SALT <= {salt}) {
      continue;
    }
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
