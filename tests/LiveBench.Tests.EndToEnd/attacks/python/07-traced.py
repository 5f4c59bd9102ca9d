# defence: a trace function sees the driver's lines, and no expected value among them
# verdict: WrongAnswer|RuntimeError|ProtocolViolation|TimeLimit
import sys


def trace(frame, event, argument):
    for name, value in frame.f_locals.items():
        if name == "expected" or (type(value) is dict and value and value.keys() <= {"one", "two"}):
            frame.f_locals[name] = {}
    return trace


frame = sys._getframe()
while frame:
    frame.f_trace = trace
    frame = frame.f_back
sys.settrace(trace)
sys.setprofile(trace)


def Positions(words: list[str]) -> dict[str, list[float]]:
    return {}
