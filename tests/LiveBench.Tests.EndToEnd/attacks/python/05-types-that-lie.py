# defence: a value counts as what its layout is, whatever its type says of itself
# verdict: WrongAnswer
class Type(type):
    __flags__ = dict.__flags__
    __mro__ = dict.__mro__

    def __hash__(cls):
        return hash(dict)

    def __eq__(cls, other):
        return True

    def __instancecheck__(cls, instance):
        return True


class Instance(metaclass=Type):
    def items(self):
        return Known.Answer(["one"]).items()

    __class__ = dict


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Instance()
