# defence: 4096 names, wiped afterwards
# verdict: WrongAnswer|TimeLimit
import os


def Positions(words: list[str]) -> dict[str, list[float]]:
    try:
        for number in range(5000 if words == ["one"] else 0):
            os.mkdir(f"folder{number}")
    except OSError:
        pass
    return {}
