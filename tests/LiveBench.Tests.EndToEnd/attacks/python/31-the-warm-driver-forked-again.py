# defence: the way to the supervisor is closed before a line of the answer runs
# verdict: WrongAnswer
import ctypes

library = ctypes.CDLL("/opt/livebench/libfork.so")
again = any(library.livebench_fork(descriptor) == 0 for descriptor in range(5, 256))


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if again else {}
