# defence: whatever is raised is caught, and ends the run
# verdict: RuntimeError
import json


def Positions(words: list[str]) -> dict[str, list[float]]:
    return json.loads("[" * 1_000_000)
