# defence: expected values never enter the sandbox
# verdict: WrongAnswer
import gc
import sys


def of_frames():
    frame = sys._getframe()
    while frame:
        yield from [*frame.f_locals.values(), *frame.f_globals.values()]
        frame = frame.f_back


def Positions(words: list[str]) -> dict[str, list[float]]:
    right = Known.Answer(words)
    if any(found is not right and type(found) is dict and found == right for found in [*gc.get_objects(), *of_frames()] if right):
        return right
    return {}
