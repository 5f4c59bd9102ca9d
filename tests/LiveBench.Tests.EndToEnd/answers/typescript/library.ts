function asked(depot: Depot, value: number, i: number): number {
  return value % 3 === 0 ? depot.Lift(value) : value % 3 === 1 ? depot.Rest() : depot.Swing(value, i);
}

function Work(start: number, values: number[]): number[] {
  const depot = new Depot(start);
  return values.map((value, i) => asked(depot, value, i));
}
