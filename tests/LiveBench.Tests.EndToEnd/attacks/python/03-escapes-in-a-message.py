# defence: control characters of a message are shown, not sent
# verdict: RuntimeError
def Positions(words: list[str]) -> dict[str, list[float]]:
    raise ValueError("\x1b[2J\x1b]0;Accepted\x07\r\b\u202eAccepted")
