# defence: a limit for processor time
# verdict: TimeLimit|MemoryLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    number = 3
    while True:
        number *= number
