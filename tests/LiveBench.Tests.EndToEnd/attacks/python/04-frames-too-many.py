# defence: one value a test, in order
# verdict: ProtocolViolation
def Positions(words: list[str]) -> dict[str, list[float]]:
    for test in range(21):
        Results.send(Results.VALUE, test, Results.NO_WORDS)
    return Known.Answer(words)
