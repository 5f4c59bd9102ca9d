# defence: SIGKILL is heard
# verdict: TimeLimit
import signal
import time


def Positions(words: list[str]) -> dict[str, list[float]]:
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        try:
            time.sleep(1000)
        except BaseException:
            pass
