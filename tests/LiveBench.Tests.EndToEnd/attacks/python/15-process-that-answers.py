# defence: every process of the uid is killed before the next answer starts, and no answer shares a pipe with another
# verdict: WrongAnswer|ProtocolViolation|RuntimeError
# twice
import os
import time

started = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    if not started and os.fork() == 0:
        os.setsid()
        for test in range(1, 2000):
            Results.send(Results.VALUE, test % 20, Results.NO_WORDS)
            time.sleep(0.001)
        os._exit(0)
    started.append(True)
    return {}
