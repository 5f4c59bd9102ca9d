# defence: whatever is raised is caught, and ends the run
# verdict: RuntimeError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return Positions(words)
