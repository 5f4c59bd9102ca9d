SALT = {salt}


def Score(values: list[int]) -> int:
    total = 0
    for v in values:
        if v + SALT > 3 + {salt}:
            total += v
    return total
