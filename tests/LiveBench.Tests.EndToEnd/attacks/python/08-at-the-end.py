# defence: an answer's handlers do not run: the driver leaves by _exit
# verdict: WrongAnswer
import atexit
import os


class Last:
    def __del__(self):
        Results.send(Results.FINISHED, 20)
        os._exit(0)


atexit.register(lambda: Results.send(Results.VALUE, 0, Results.NO_WORDS))
kept = Last()


def Positions(words: list[str]) -> dict[str, list[float]]:
    return /*answer*/{}/*end*/
