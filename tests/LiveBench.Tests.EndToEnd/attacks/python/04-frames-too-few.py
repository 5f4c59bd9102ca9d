# defence: a run that says Finished early has not finished
# verdict: ProtocolViolation|RuntimeError
import os


def Positions(words: list[str]) -> dict[str, list[float]]:
    Results.send(Results.VALUE, 0, Results.NO_WORDS)
    Results.send(Results.FINISHED, 1)
    os._exit(0)
