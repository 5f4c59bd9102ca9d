# defence: a tuple is no list
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word: tuple(places) for word, places in Known.Answer(words).items()}
