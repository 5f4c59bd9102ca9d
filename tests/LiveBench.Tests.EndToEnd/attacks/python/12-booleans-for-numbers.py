# defence: a bool is never a number
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word: [place if place else False for place in places] for word, places in Known.Answer(words).items()}
