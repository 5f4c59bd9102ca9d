# defence: a process can reach those of its own uid, and no other answer ever has it
# verdict: WrongAnswer|RuntimeError|TimeLimit
import os
import signal


def Positions(words: list[str]) -> dict[str, list[float]]:
    for process in [-1, *range(2, 1000)]:
        try:
            if process != os.getpid():
                os.kill(process, signal.SIGKILL if process > 0 else signal.SIGCONT)
        except OSError:
            pass
    return {}
