# defence: a signal is not an end
# verdict: RuntimeError
import os
import signal


def Positions(words: list[str]) -> dict[str, list[float]]:
    os.kill(os.getpid(), signal.SIGKILL)
