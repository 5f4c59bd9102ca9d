package main

const width = 3 + {salt} - {salt}

func Peaks(values []int) []int {
	peaks := []int{}
	for i := 0; i+width <= len(values); i++ {
		peak := values[i]
		for j := i + 1; j < i+width; j++ {
			if values[j] > peak {
				peak = values[j]
			}
		}
		peaks = append(peaks, peak)
	}
	return peaks
}
