# defence: a limit for processor time
# verdict: TimeLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    while True:
        pass
