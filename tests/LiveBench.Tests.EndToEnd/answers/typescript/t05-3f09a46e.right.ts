interface Loan {
  start: number;
  end: number; // not in it
  tools: number;
}

export function Arrange(loans: [number, number, number][]): number[][] {
  const pieces: Loan[] = [];
  for (const [first, last, tools] of loans) {
    if (tools < 3 || tools > 8) continue;
    for (let start = first; start <= last; start += 13)
      pieces.push({ start, end: Math.min(last + 1, start + 13), tools });
  }
  const hours = ({ start, end }: Loan) => end - start;
  const sorted = [...pieces].sort((a, b) => b.tools - a.tools || a.start - b.start || hours(a) - hours(b));
  return sorted.map(loan => [
    pieces.filter(other => other !== loan && other.start < loan.end && loan.start < other.end).length,
    hours(loan) * loan.tools,
  ]);
}
