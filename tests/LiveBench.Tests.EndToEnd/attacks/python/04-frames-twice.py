# defence: one value a test, in order
# verdict: ProtocolViolation
def Positions(words: list[str]) -> dict[str, list[float]]:
    Results.send(Results.VALUE, 0, Results.NO_WORDS)
    Results.send(Results.VALUE, 0, Results.NO_WORDS)
    return Known.Answer(words)
