# defence: bytes are no text
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {word.encode("utf-8", "surrogatepass"): places for word, places in Known.Answer(words).items()}
