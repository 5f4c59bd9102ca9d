# defence: a lazy sequence is no list
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word: (place for place in places) for word, places in Known.Answer(words).items()}
