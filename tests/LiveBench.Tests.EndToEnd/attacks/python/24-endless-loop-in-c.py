# defence: a limit for processor time, which no code of the answer's can hold up
# verdict: TimeLimit
import itertools


def Positions(words: list[str]) -> dict[str, list[float]]:
    return sum(itertools.repeat(0))
