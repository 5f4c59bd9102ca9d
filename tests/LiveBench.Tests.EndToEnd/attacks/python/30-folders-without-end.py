# defence: what an answer leaves is removed however deep it is
# verdict: WrongAnswer|TimeLimit|RuntimeError
# twice
import os

try:
    for _ in range(3000):
        os.mkdir("a" * 200)
        os.chdir("a" * 200)
except OSError:
    pass


def Positions(words: list[str]) -> dict[str, list[float]]:
    return {}
