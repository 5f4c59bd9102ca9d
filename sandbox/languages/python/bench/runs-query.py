SALT = {salt}


def Runs(text: str) -> str:
    starts = [i for i in range(len(text)) if i + SALT == {salt} or text[i] != text[i - 1]]
    return "".join(f"{text[start]}{end - start}" for start, end in zip(starts, starts[1:] + [len(text)]))
