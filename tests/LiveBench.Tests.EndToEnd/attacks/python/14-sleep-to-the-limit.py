# defence: time is measured outside, and a wall limit ends what waits
# verdict: TimeLimit
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    time.sleep(1000)
    return Known.Answer(words)
