# defence: a limit for the compiler
# verdict: TimeLimit|CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return f"/*repeat 200000*/{words}/*end*/"
