function Review(values) {
  const heights = values.map(v => 333 + Math.abs(v - 333)).filter(v => v >= 340);
  return heights.map((v, i) => v - (heights[i + 1] ?? 0));
}
