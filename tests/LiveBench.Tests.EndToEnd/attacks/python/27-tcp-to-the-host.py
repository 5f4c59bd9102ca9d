# defence: a container without a network, and the filter of system calls
# verdict: WrongAnswer
import socket

PORT = /*port*/1/*end*/


def reached(kind):
    try:
        with socket.socket(socket.AF_INET, kind) as end:
            end.connect(("127.0.0.1", PORT))
            end.send(b"Accepted?")
            return True
    except OSError:
        return False


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if any(map(reached, [socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW])) else {}
