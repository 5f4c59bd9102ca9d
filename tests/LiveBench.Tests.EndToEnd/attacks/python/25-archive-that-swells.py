# defence: a limit for memory
# verdict: MemoryLimit|TimeLimit
import zlib


def Positions(words: list[str]) -> dict[str, list[float]]:
    small = zlib.compress(bytes(16 << 20), 9)
    large = [zlib.decompress(small) for _ in range(1000)]
    return {"one": [float(len(large))]}
