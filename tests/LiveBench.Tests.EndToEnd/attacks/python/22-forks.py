# defence: 64 processes for a uid, and processor time counted for the container
# verdict: TimeLimit|WrongAnswer|RuntimeError|ProtocolViolation
import os


def Positions(words: list[str]) -> dict[str, list[float]]:
    for _ in range(200):
        try:
            os.fork()
        except OSError:
            pass
    while True:
        pass
