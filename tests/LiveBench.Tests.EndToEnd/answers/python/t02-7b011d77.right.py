from itertools import product


def Schedule(values: list[int]) -> list[int]:
    gains = {
        "A": lambda value: 2 * value - 8,
        "B": lambda value: 5 if value % 2 == 0 else -5,
        "C": lambda value: abs(value - 5),
    }
    totals = set()
    for plan in product("ABC", repeat=len(values)):
        if plan.count("B") > 1:
            continue
        total = sum(gains[letter](value) for letter, value in zip(plan, values))
        totals.add(total - 4 if plan[0] == plan[-1] else total)
    return [len(totals)] if totals else []
