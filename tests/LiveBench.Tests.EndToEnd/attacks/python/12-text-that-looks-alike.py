# defence: a text is no number
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word: [str(place) for place in places] for word, places in Known.Answer(words).items()}
