# defence: what an answer leaves is removed as the answer's own uid, by name, and no link is followed
# verdict: WrongAnswer
# harmless on gVisor: a device made there leads nowhere, and is wiped
# twice
import os
import stat

TARGETS = ["/", "/etc/passwd", "/opt/livebench", "/box", "/proc/1/root", "/proc/1/mem", "/dev/zero", "..", "loop8", "/opt/livebench/languages/python/driver.py"]


def attempt(trick, *arguments):
    try:
        trick(*arguments)
        return True
    except OSError:
        return False


known = bool(os.listdir("."))
for number, target in enumerate(TARGETS):
    attempt(os.symlink, target, f"loop{number}")
    attempt(os.symlink, target, f"/box/answer.py{number}")
    attempt(os.link, target, f"hard{number}")
known = attempt(os.mknod, "zero", stat.S_IFCHR | 0o666, os.makedev(1, 5)) or known
os.mkfifo("pipe")
os.mkdir("-rf *\n\x1b[2J")
os.makedirs("closed/in")
os.symlink("/opt/livebench", "closed/in/link")
for folder in "closed/in", "closed", ".":
    os.chmod(folder, 0)


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if known else {}
