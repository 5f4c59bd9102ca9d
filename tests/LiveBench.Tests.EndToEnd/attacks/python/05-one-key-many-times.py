# defence: a key that comes twice is no dictionary
# verdict: WrongAnswer
class Contrary(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return id(self)


def Positions(words: list[str]) -> dict[str, list[float]]:
    many = {}
    for word, places in Known.Answer(words).items():
        many[Contrary(word)] = places
        many[Contrary(word)] = places
    return many or {"": []}
