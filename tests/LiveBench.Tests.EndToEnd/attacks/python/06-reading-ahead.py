# defence: the inputs that wait hold no expected values, and a run without them does not finish
# verdict: RuntimeError
import os


def Positions(words: list[str]) -> dict[str, list[float]]:
    while piece := os.read(3, 65536):
        print(b"expected" in piece)
    return Known.Answer(words)
