from collections import Counter


def Assign(values: list[int]) -> list[int]:
    plans = Counter({(0, 0): 1})  # by whether the number of B is odd, and total
    for value in values:
        longer: Counter[tuple[int, int]] = Counter()
        for (odd, total), count in plans.items():
            longer[odd, total + 10 - value] += count
            longer[1 - odd, total + abs(value - 7)] += count
            longer[odd, total + (2 if value % 2 == 0 else -7)] += count
        plans = longer
    allowed = {total: count for (odd, total), count in plans.items() if not odd}
    return [min(allowed, key=lambda total: (-allowed[total], -total))] if allowed else []
