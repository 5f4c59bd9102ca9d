# defence: memory that ran out is there again, and the answer still wrong
# verdict: WrongAnswer|MemoryLimit|TimeLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    try:
        return {"one": [0.0] * (1 << 40)}
    except MemoryError:
        return {}
