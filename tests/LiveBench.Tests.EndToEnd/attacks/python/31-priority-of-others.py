# defence: what is root's cannot be slowed down
# verdict: WrongAnswer
# harmless on gVisor: niceness and affinities are numbers there, which move nobody's turn
import os
import resource


def slowed(process):
    for trick in (
        lambda: os.setpriority(os.PRIO_PROCESS, process, 19), lambda: os.sched_setaffinity(process, {0}),
        lambda: resource.prlimit(process, resource.RLIMIT_NOFILE, (3, 3)),
    ):
        try:
            if process != os.getpid():
                trick()
                return True
        except (OSError, ValueError):
            continue
    return False


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if any(map(slowed, [1, os.getppid(), *range(2, 20)])) else {}
