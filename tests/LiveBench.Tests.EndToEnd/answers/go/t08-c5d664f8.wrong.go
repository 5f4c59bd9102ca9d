package main

func Review(values []int) []int {
	var left []int
	for _, v := range values {
		if v < 333 {
			v = 333 + (333 - v)
		}
		if v > 340 {
			left = append(left, v)
		}
	}
	result := []int{}
	for i := range left {
		piece := left[i]
		if i+1 < len(left) {
			piece -= left[i+1]
		}
		result = append(result, piece)
	}
	return result
}
