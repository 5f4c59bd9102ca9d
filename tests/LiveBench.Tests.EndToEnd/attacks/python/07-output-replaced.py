# defence: results do not go through sys.stdout
# verdict: WrongAnswer
import os
import sys

sys.stdout = sys.stderr = sys.__stdout__ = None
os.close(0)
os.close(1)
os.close(2)


def Positions(words: list[str]) -> dict[str, list[float]]:
    return /*answer*/{}/*end*/
