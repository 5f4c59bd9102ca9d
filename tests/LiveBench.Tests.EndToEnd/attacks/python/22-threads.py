# defence: 64 processes and threads for a uid
# verdict: WrongAnswer|RuntimeError|MemoryLimit
import threading
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    threading.stack_size(65536)
    try:
        for _ in range(200):
            threading.Thread(target=time.sleep, args=[1000], daemon=True).start()
    except RuntimeError:
        return {}
    return Known.Answer(words)
