# defence: the driver's own modules are none that an answer could find or replace
# verdict: WrongAnswer
import sys
import types

for name in "frame", "values", "artifact", "driver", "fork", "library", "signature", "compiler", "__main__", "solution":
    sys.modules[name] = types.ModuleType(name)
__name__ = "__main__"
__file__ = "/opt/livebench/languages/python/driver.py"
run = serve = main = write = read = write_frame = read_frame = describe = lambda *arguments: None


def Positions(words: list[str]) -> dict[str, list[float]]:
    return /*answer*/{}/*end*/
