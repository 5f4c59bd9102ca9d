def Review(values: list[int]) -> list[int]:
    mirrored = (abs(value - 333) + 333 for value in values)
    left = [value for value in mirrored if value >= 340]
    return [a - b for a, b in zip(left, left[1:] + [0])]
