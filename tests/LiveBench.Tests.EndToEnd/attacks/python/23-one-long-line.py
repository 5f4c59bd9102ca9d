# defence: of what is printed the first 64 KiB are kept
# verdict: WrongAnswer
def Positions(words: list[str]) -> dict[str, list[float]]:
    if words == ["one"]:
        print("Accepted " * 1_000_000)
    return /*answer*/{}/*end*/
