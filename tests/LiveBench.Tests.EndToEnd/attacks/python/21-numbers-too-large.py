# defence: what is constant is not computed when it is large
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {} if words is not None else [9 ** 9 ** 9 ** 9, 1 << 10 ** 9, "a" * 4096 * 4096 * 4096, ((1,) * 4096,) * 4096]
