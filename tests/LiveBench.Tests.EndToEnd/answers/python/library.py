def asked(depot: Depot, value: int, i: int) -> int:
    return depot.Lift(value) if value % 3 == 0 else depot.Rest() if value % 3 == 1 else depot.Swing(value, i)


def Work(start: int, values: list[int]) -> list[int]:
    depot = Depot(start)
    return [asked(depot, value, i) for i, value in enumerate(values)]
