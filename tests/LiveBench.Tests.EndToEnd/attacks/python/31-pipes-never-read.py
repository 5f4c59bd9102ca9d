# defence: the supervisor never waits for a worker
# verdict: TimeLimit|WrongAnswer|RuntimeError
import os
import time

kept = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    for descriptor in range(5):
        os.set_blocking(descriptor, False)
    for descriptor in 1, 2:
        try:
            while os.write(descriptor, bytes(65536)) and len(kept) < 1000:
                kept.append(descriptor)
        except OSError:
            pass
    time.sleep(1000)
    return {}
