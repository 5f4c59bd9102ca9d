"""The fork of the warm interpreter into one that may run an answer."""

import ctypes
import gc
import os
import sys
import time

LIBRARY = "/opt/livebench/libfork.so"
VARIABLE = "LIVEBENCH_FORK"
FOR_EVER = 1e6
CHANGED = ("HOME", "TMPDIR", "LIVEBENCH_MEMORY_MB")


def wait():
    """Returns in a fork, once for each answer, in a process that has become what any worker is; at once where nobody asks for forks."""
    descriptor = os.environ.pop(VARIABLE, None)
    if descriptor is None:
        return
    # The lock of the interpreter stays held: no other thread may be half-way through something when the copy is made. Nor may one ask
    # for it meanwhile: a fork would step aside for a thread that it does not have. The pause lets the main thread come to its rest.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(FOR_EVER)
    time.sleep(0.05)
    forked = ctypes.PyDLL(LIBRARY, use_errno=True).livebench_fork
    after, getenv = ctypes.pythonapi.PyOS_AfterFork_Child, ctypes.pythonapi.getenv
    getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_char_p
    gc.collect()
    gc.freeze()  # what is there by now is never looked at again, and so never copied for it
    if forked(int(descriptor)) != 0:
        raise OSError(ctypes.get_errno(), "the warm interpreter cannot be forked")
    after()
    sys.setswitchinterval(interval)
    for name in CHANGED:
        os.environ[name] = os.fsdecode(getenv(name.encode()) or b"")
