# defence: a compiler that is out of its depth says so
# verdict: CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    if not words:
        return {}
/*repeat 20000*/    elif words == "$i":
        return {}
/*end*/    return Known.Answer(words)
