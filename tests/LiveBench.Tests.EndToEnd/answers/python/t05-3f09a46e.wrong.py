LONGEST = 13


def Arrange(loans: list[tuple[int, int, int]]) -> list[list[int]]:
    pieces = []
    for first, end, tools in loans:
        if 3 <= tools <= 8:
            for start in range(first, end + 1, LONGEST):
                pieces.append((start, min(LONGEST, end - start), tools))
    pieces.sort(key=lambda piece: (-piece[2], piece[0], piece[1]))
    rows = []
    for start, hours, tools in pieces:
        sharing = sum(start < other + length and other < start + hours for other, length, _ in pieces)
        rows.append([sharing - 1, hours * tools])
    return rows
