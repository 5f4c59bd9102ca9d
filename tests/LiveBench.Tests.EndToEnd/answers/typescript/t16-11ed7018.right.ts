function Summarise(values: number[]): number[] {
  const result: number[] = [];
  let piece: number[] = [];
  const close = () => {
    if (piece.length > 0) result.push(Math.max(...piece) - Math.min(...piece));
    piece = [];
  };
  for (const value of new Set(values)) {
    piece.push(value);
    if (value > 42 || piece.length === 4) close();
  }
  close();
  return result;
}
