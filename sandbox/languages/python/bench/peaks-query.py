WIDTH = 3 + {salt} - {salt}


def Peaks(values: list[int]) -> list[int]:
    return [max(values[i:i + WIDTH]) for i in range(len(values)) if i + WIDTH <= len(values)]
