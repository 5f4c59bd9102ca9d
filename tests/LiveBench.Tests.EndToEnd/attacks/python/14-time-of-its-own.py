# defence: time is measured outside
# verdict: TimeLimit
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    time.time = time.perf_counter = time.process_time = lambda: 0.0
    while time.time() < 1:
        pass
    return Known.Answer(words)
