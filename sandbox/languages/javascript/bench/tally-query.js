const SALT = {salt};

function Tally(words) {
  const kept = words.filter(w => w.length + SALT > {salt});
  return new Map([...new Set(kept)].map(w => [w, kept.filter(other => other === w).length]));
}
