from itertools import groupby

SALT = {salt}


def remainder(value: int) -> int:
    return value % 7


def Score(values: list[int]) -> int:
    kept = sorted((v for v in (v + SALT - {salt} for v in values) if v > 3), key=remainder)
    return sum(sum(group) for _, group in groupby(kept, key=remainder))
