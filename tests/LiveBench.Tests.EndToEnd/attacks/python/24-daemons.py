# defence: every process of the uid is killed, whatever its session and group
# verdict: WrongAnswer
# twice
import os
import time

kept = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    for _ in range(0 if kept else 8):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.setsid()
                while True:
                    time.sleep(1)
            os._exit(0)
    kept.append(True)
    return {}
