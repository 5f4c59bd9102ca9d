package main

const salt = {salt}

func Score(values []int) int {
	sum := 0
	for _, v := range values {
		if v+salt > 3+{salt} {
			sum += v
		}
	}
	return sum
}
