# defence: every process of the uid is killed before the next answer starts, and no answer shares a pipe with another
# verdict: WrongAnswer|ProtocolViolation
# twice
import os
import signal
import time

started = []


def Positions(words: list[str]) -> dict[str, list[float]]:
    if not started and os.fork() == 0:
        os.setsid()
        if os.fork() != 0:
            os._exit(0)
        for number in signal.SIGTERM, signal.SIGHUP, signal.SIGINT:
            signal.signal(number, signal.SIG_IGN)
        while True:
            time.sleep(1)
    started.append(True)
    return {}
