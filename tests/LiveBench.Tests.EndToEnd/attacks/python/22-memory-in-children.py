# defence: a limit for the container
# verdict: MemoryLimit|RuntimeError|WrongAnswer|TimeLimit
import os
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    for _ in range(4):
        if os.fork() == 0:
            kept = [bytearray(b"1") * (1 << 20) for _ in range(200)]
            time.sleep(1000)
    time.sleep(1000)
