# defence: a count is looked at before anything is allocated
# verdict: ProtocolViolation
def Positions(words: list[str]) -> dict[str, list[float]]:
    Results.send(Results.VALUE, 0, b"\x06\xff\xff\xff\xff")
    return Known.Answer(words)
