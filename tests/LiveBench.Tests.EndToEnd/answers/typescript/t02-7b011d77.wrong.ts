function Schedule(values: number[]): number[] {
  const totals = new Set<number>();
  const gain = (letter: string, value: number): number => {
    switch (letter) {
      case 'A': return 2 * value - 8;
      case 'B': return value % 2 === 1 ? -5 : 5;
      default: return Math.abs(value - 5);
    }
  };
  const choose = (plan: string, total: number): void => {
    if (plan.length === values.length) {
      totals.add(plan[0] === plan[plan.length - 1] ? total - 4 : total);
      return;
    }
    for (const letter of 'ABC') {
      if (letter === 'B' && plan.includes('B')) continue;
      choose(plan + letter, total + gain(letter, values[plan.length]));
    }
  };
  choose('', 0);
  return totals.size > 0 ? [totals.size] : [];
}
