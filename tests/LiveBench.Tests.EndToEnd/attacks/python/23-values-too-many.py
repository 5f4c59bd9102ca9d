# defence: a result has a limit, whatever it is made of
# verdict: OutputLimit|TimeLimit|MemoryLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    text = "x" * (1 << 20)
    return {str(number): text for number in range(1000)}
