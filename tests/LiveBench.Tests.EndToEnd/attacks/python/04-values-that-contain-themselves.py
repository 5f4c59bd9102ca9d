# defence: values are written to a depth of 32 and to a size
# verdict: TimeLimit|OutputLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    twice = []
    twice += [twice, twice]
    return {"one": twice}
