package main

import "math"

func Assign(values []int) []int {
	// How many allowed plans have a total, apart for an even and an odd number of B.
	counts := [2]map[int]int{{0: 1}, {}}
	for _, v := range values {
		next := [2]map[int]int{{}, {}}
		c := 2
		if v%2 != 0 {
			c = -7
		}
		for parity, totals := range counts {
			for total, plans := range totals {
				next[parity][total+10-v] += plans
				next[1-parity][total+int(math.Abs(float64(v-7)))] += plans
				next[parity][total+c] += plans
			}
		}
		counts = next
	}

	most, best := 0, 0
	for total, plans := range counts[0] {
		if plans > most || plans == most && total < best {
			most, best = plans, total
		}
	}
	if most == 0 {
		return []int{}
	}
	return []int{best}
}
