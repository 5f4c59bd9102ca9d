# defence: what was sent is compared, whoever sent it
# verdict: WrongAnswer
import os


def Positions(words: list[str]) -> dict[str, list[float]]:
    for test in range(20):
        Results.send(Results.VALUE, test, Results.NO_WORDS)
    Results.send(Results.FINISHED, 20)
    os._exit(0)
