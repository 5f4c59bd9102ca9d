# defence: nested blocks are counted
# verdict: CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {}


x = /*repeat 5000*/lambda: /*end*/0
