# defence: values are written to a depth of 32, and read to no more
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return {"one": nested}
