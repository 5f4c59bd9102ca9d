from collections import Counter

SALT = {salt}


def Tally(words: list[str]) -> dict[str, int]:
    return dict(Counter(w for w in words if len(w) + SALT > {salt}).most_common())
