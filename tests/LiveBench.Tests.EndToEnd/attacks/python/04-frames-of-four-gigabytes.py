# defence: a frame's length is looked at before anything is allocated
# verdict: ProtocolViolation
def Positions(words: list[str]) -> dict[str, list[float]]:
    Results.claim(0xFFFFFFFF, Results.VALUE, 0)
    return Known.Answer(words)
