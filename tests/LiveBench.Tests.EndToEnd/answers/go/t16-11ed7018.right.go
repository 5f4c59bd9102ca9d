package main

func Summarise(values []int) []int {
	seen := map[int]struct{}{}
	result := []int{}
	var piece []int
	flush := func() {
		if len(piece) == 0 {
			return
		}
		low, high := piece[0], piece[0]
		for _, v := range piece[1:] {
			if v < low {
				low = v
			}
			if v > high {
				high = v
			}
		}
		result = append(result, high-low)
		piece = piece[:0]
	}
	for _, v := range values {
		if _, again := seen[v]; again {
			continue
		}
		seen[v] = struct{}{}
		piece = append(piece, v)
		if v > 42 || len(piece) == 4 {
			flush()
		}
	}
	flush()
	return result
}
