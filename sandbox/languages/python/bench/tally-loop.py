SALT = {salt}


def Tally(words: list[str]) -> dict[str, int]:
    counts = {}
    for word in words:
        if len(word) + SALT <= {salt}:
            continue
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts
