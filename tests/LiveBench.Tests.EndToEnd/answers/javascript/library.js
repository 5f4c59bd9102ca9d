function Work(start, values) {
  const depot = new Depot(start);
  return values.map((value, i) => value % 3 === 0 ? depot.Lift(value) : value % 3 === 1 ? depot.Rest() : depot.Swing(value, i));
}
