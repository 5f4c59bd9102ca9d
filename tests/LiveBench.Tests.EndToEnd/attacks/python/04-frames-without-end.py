# defence: output on descriptor 4 is limited
# verdict: OutputLimit|ProtocolViolation
def Positions(words: list[str]) -> dict[str, list[float]]:
    while True:
        Results.raw(bytes(60_000))
