# defence: a limit for processor time
# verdict: TimeLimit
import re


def Positions(words: list[str]) -> dict[str, list[float]]:
    re.match("(a|aa|a?)+$", "a" * 100 + "b")
    return Known.Answer(words)
