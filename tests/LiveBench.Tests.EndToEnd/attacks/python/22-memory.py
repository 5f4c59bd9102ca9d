# defence: a limit for the address space, and one for the container
# verdict: MemoryLimit|TimeLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    kept = []
    while True:
        kept.append(bytearray(1 << 20))
