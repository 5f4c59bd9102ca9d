# defence: a Decimal is no double, and an integer beyond 64 bits no other integer
# verdict: WrongAnswer
from decimal import Decimal


def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word: [Decimal(place) if place else 1 << 64 for place in places] for word, places in Known.Answer(words).items()}
