package main

func Schedule(values []int) []int {
	totals := map[int]bool{}
	letters := make([]byte, len(values))

	var choose func(i, sum, bs int)
	choose = func(i, sum, bs int) {
		if bs > 1 {
			return
		}
		if i == len(values) {
			if letters[i-1] == letters[0] {
				sum -= 4
			}
			totals[sum] = true
			return
		}
		v := values[i]
		letters[i] = 'A'
		choose(i+1, sum+2*v-8, bs)
		letters[i] = 'B'
		gain := 5
		if v%2 != 0 {
			gain = -5
		}
		choose(i+1, sum+gain, bs+1)
		letters[i] = 'C'
		distance := v - 5
		if distance < 0 {
			distance = -distance
		}
		choose(i+1, sum+distance, bs)
	}
	choose(0, 0, 0)

	if len(totals) == 0 {
		return []int{}
	}
	return []int{len(totals)}
}
