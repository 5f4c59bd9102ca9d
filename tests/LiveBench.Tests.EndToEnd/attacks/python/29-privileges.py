# defence: no capability, no new privileges, and the filter of system calls
# verdict: WrongAnswer
# harmless on gVisor: niceness and affinities are numbers there, which move nobody's turn
import ctypes
import os
import resource

NEW_NAMESPACES = 0x7E020000
calls = ctypes.CDLL(None)
gained = [call(*arguments) == 0 for call, arguments in [
    (calls.setuid, [0]), (calls.setgid, [0]), (calls.setresuid, [0, 0, 0]), (calls.setgroups, [1, (ctypes.c_uint * 1)()]),
    (calls.setuid, [os.getuid() - 1]), (calls.seteuid, [0]), (calls.chroot, [b"/"]), (calls.unshare, [NEW_NAMESPACES]), (calls.unshare, [0x10000000]),
    (calls.mount, [b"none", b"/box", b"tmpfs", 0, None]), (calls.umount2, [b"/box", 0]), (calls.chown, [b".", 0, 0]),
    (calls.mknod, [b"device", 0o020666, 0x105]), (calls.setpriority, [0, 1, -5]), (calls.prctl, [38, 0, 0, 0, 0]), (calls.sethostname, [b"x", 1]),
]]
try:
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("-1000")
    gained.append(True)
except OSError:
    pass
try:
    resource.setrlimit(resource.RLIMIT_NPROC, (1000, 1000))
    gained.append(True)
except (OSError, ValueError):
    pass


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if any(gained) else {}
