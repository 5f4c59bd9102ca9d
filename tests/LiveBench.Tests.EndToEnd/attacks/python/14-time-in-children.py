# defence: processor time is counted for the container
# verdict: TimeLimit
import os
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    children = [os.fork() for _ in range(4)]
    while 0 in children or time.sleep(0.01) is None:
        pass
    return Known.Answer(words)
