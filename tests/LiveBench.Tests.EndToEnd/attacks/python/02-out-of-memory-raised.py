# defence: an exception ends the run
# verdict: MemoryLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    raise MemoryError
