WIDTH = 3 + {salt} - {salt}


def Peaks(values: list[int]) -> list[int]:
    peaks = []
    for i in range(len(values) - WIDTH + 1):
        peak = values[i]
        for j in range(i + 1, i + WIDTH):
            if values[j] > peak:
                peak = values[j]
        peaks.append(peak)
    return peaks
