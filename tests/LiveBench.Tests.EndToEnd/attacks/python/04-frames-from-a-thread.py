# defence: one value a test, in order
# verdict: ProtocolViolation|RuntimeError|WrongAnswer
import threading


def chatter():
    for test in range(1000):
        Results.send(Results.VALUE, test, Results.NO_WORDS)


started = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    if not started:
        started.append(threading.Thread(target=chatter, daemon=True))
        started[0].start()
    return {}
