# defence: 64 processes for a uid
# verdict: WrongAnswer|TimeLimit
import os
import time

kept = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    for _ in range(200 if not kept else 0):
        try:
            child = os.fork()
        except OSError:
            break
        if child == 0:
            time.sleep(1000)
            os._exit(0)
        kept.append(child)
    return {} if len(kept) < 64 else Known.Answer(words)
