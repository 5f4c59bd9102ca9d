# defence: an answer has a process of its own
# verdict: RuntimeError|MemoryLimit|TimeLimit
import sys

sys.setrecursionlimit(2_000_000_000)


def deeper(words):
    return max(map(deeper, [words]))


def Positions(words: list[str]) -> dict[str, list[float]]:
    return deeper(words)
