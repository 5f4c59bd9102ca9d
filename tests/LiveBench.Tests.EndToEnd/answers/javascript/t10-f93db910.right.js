function Assign(values) {
  // For an even and an odd number of B: how many plans have each total.
  let ways = [new Map([[0, 1]]), new Map()];
  const add = (map, total, count) => map.set(total, (map.get(total) ?? 0) + count);
  for (const value of values) {
    const next = [new Map(), new Map()];
    ways.forEach((totals, parity) => {
      for (const [total, count] of totals) {
        add(next[parity], total + 10 - value, count);
        add(next[1 - parity], total + Math.abs(value - 7), count);
        add(next[parity], total + (value % 2 === 0 ? 2 : -7), count);
      }
    });
    ways = next;
  }
  const plans = [...ways[0]].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return plans.length > 0 ? [plans[0][0]] : [];
}
