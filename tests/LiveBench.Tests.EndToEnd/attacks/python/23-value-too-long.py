# defence: a result has a limit
# verdict: OutputLimit|MemoryLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {"one": [0.0] * 5_000_000}
