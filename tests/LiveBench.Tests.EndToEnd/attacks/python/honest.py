def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words)
