def Summarise(values: list[int]) -> list[int]:
    result, piece = [], []
    for value in dict.fromkeys(values):
        piece.append(value)
        if value > 42 or len(piece) == 4:
            result.append(max(piece) - min(piece))
            piece = []
    return result
