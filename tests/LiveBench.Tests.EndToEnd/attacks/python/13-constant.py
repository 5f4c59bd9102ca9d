# defence: twenty tests with different results
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {"one": [0.0]}
