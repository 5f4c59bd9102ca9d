const SALT = {salt};

function Score(values) {
  const groups = values
    .map(v => v + SALT - {salt})
    .filter(v => v > 3)
    .sort((a, b) => a - b)
    .reduce((found, v) => found.set(v % 7, [...(found.get(v % 7) ?? []), v]), new Map());
  return [...groups.values()].map(group => group.reduce((a, b) => a + b, 0)).reduce((a, b) => a + b, 0);
}
