# defence: what extends a type is read with that type's own functions
# verdict: WrongAnswer
class Float(float):
    def __float__(self):
        return 0.0

    __eq__ = __ge__ = __le__ = lambda self, other: True
    __hash__ = float.__hash__


class Dictionary(dict):
    def items(self):
        return Known.Answer(["one"]).items()

    def __iter__(self):
        return iter(["one"])

    def __getitem__(self, key):
        return [0.0]

    def __len__(self):
        return 1

    keys = __iter__


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Dictionary({"": [Float(7.0)]})
