# defence: a worker has the descriptors 0 to 4, and no others
# verdict: WrongAnswer|ProtocolViolation
import os


def opens(descriptor):
    try:
        os.fstat(descriptor)
        return True
    except OSError:
        return False


others = [descriptor for descriptor in range(5, 256) if opens(descriptor)]
for descriptor in others:
    os.write(descriptor, bytes(9))


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if others else {}
