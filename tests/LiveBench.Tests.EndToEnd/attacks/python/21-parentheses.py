# defence: nested brackets are counted
# verdict: CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return /*repeat 50000*/(/*end*/words
