const SALT = {salt};

function Tally(words: string[]): Map<string, number> {
  const kept = words.filter(w => w.length + SALT > {salt});
  return new Map([...new Set(kept)].map((w): [string, number] => [w, kept.filter(other => other === w).length]));
}
