const WIDTH = 3 + {salt} - {salt};

const Peaks = (values: number[]): number[] =>
  values
    .map((_, i) => i)
    .filter(i => i + WIDTH <= values.length)
    .map(i => Math.max(...values.slice(i, i + WIDTH)));
