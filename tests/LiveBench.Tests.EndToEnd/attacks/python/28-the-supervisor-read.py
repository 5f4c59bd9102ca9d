# defence: PID 1 is another uid's, and /proc shows of such processes nothing that is theirs
# verdict: WrongAnswer
# harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
import os

PARTS = "environ mem maps smaps pagemap auxv io stack syscall fd fd/0 fd/1 fd/3 cwd/. root/. exe map_files/.".split()


def opens(file):
    try:
        os.close(os.open(file, os.O_RDONLY))
        return True
    except OSError:
        return False


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if any(opens(f"/proc/1/{part}") for part in PARTS) else {}
