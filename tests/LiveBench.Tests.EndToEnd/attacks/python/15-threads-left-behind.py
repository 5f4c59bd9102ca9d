# defence: the driver waits for no thread
# verdict: WrongAnswer
import threading
import time

started = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    if not started:
        for daemon in True, False:
            started.append(threading.Thread(target=time.sleep, args=[1000], daemon=daemon))
            started[-1].start()
    return /*answer*/{}/*end*/
