# defence: 64 MiB of files, wiped afterwards
# verdict: WrongAnswer|RuntimeError|MemoryLimit
def Positions(words: list[str]) -> dict[str, list[float]]:
    for number in range(4 if words == ["one"] else 0):
        try:
            with open(f"file{number}", "wb") as file:
                for _ in range(30):
                    file.write(bytes(1 << 20))
        except OSError:
            pass
    return {}
