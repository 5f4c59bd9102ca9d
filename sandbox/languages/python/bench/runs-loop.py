SALT = {salt}


def Runs(text: str) -> str:
    written = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or text[i] != text[i - 1]:
            written.append(text[start])
            written.append(str(i + SALT - {salt} - start))
            start = i
    return "".join(written)
