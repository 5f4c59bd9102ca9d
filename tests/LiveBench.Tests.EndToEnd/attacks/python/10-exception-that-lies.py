# defence: an exception is no result
# verdict: RuntimeError
class Lying(Exception):
    __module__ = "builtins"

    def __str__(self):
        raise Lying


Lying.__name__ = Lying.__qualname__ = "Accepted\n\0"


def Positions(words: list[str]) -> dict[str, list[float]]:
    raise Lying
