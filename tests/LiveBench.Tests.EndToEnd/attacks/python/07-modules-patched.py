# defence: the driver keeps what it uses in variables of its own
# verdict: WrongAnswer
import builtins
import json
import os
import struct
import sys
import time


def nothing(*arguments, **named):
    return 0


for module, names in {
    builtins: "len type isinstance getattr exec range print bytearray memoryview BaseException OverflowError",
    os: "read write _exit fork",
    struct: "pack unpack unpack_from Struct",
    json: "dumps loads",
    time: "time perf_counter process_time sleep",
    sys: "exit excepthook unraisablehook displayhook",
}.items():
    for name in names.split():
        setattr(module, name, nothing)
for name in [name for name in sys.modules if name not in ("builtins", "sys")]:
    del sys.modules[name]


def Positions(words: list[str]) -> dict[str, list[float]]:
    return /*answer*/{}/*end*/
