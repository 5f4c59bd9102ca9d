const WIDTH = 3 + {salt} - {salt};

function Peaks(values: number[]): number[] {
  const peaks: number[] = [];
  for (let i = 0; i + WIDTH <= values.length; i++) {
    let peak = values[i];
    for (let j = i + 1; j < i + WIDTH; j++) {
      if (values[j] > peak) {
        peak = values[j];
      }
    }
    peaks.push(peak);
  }
  return peaks;
}
