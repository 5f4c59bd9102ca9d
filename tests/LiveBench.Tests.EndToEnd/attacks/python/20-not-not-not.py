# defence: a compiler that is out of its depth says so
# verdict: CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if /*repeat 50000*/not /*end*/words else {}
