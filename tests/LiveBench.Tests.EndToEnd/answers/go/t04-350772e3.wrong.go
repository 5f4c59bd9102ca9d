package main

import "sort"

type picking = Tuple4[string, string, int, int]

func Tally(records []Tuple4[string, string, int, int]) []Tuple2[string, []int] {
	cancelled := make([]bool, len(records))
	for i, r := range records {
		if r.Item3 != 0 {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			before := records[j]
			if before.Item1 == r.Item1 && before.Item2 == r.Item2 && before.Item3 > 0 && !cancelled[j] {
				cancelled[j] = true
				break
			}
		}
	}
	var left []picking
	for i, r := range records {
		if !cancelled[i] && r.Item3 >= 3 {
			left = append(left, r)
		}
	}

	groups := map[string][]picking{}
	for _, r := range left {
		groups[r.Item2] = append(groups[r.Item2], r)
	}
	var keys []string
	for key, group := range groups {
		if !small(group) {
			keys = append(keys, key)
		}
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := rises(groups[keys[i]]), rises(groups[keys[j]])
		if a != b {
			return a > b
		}
		return keys[i] < keys[j]
	})
	if len(keys) > 2 {
		keys = keys[:2]
	}

	result := []Tuple2[string, []int]{}
	for _, key := range keys {
		result = append(result, Tuple2[string, []int]{key, numbers(groups[key])})
	}
	var rest []picking
	for _, r := range left {
		if small(groups[r.Item2]) {
			rest = append(rest, r)
		}
	}
	if len(rest) > 0 {
		result = append(result, Tuple2[string, []int]{"rest", numbers(rest)})
	}
	return result
}

func small(group []picking) bool {
	for _, r := range group {
		if r.Item4 >= 44 {
			return false
		}
	}
	return true
}

func rises(group []picking) int {
	count := 0
	for i := 1; i < len(group); i++ {
		if group[i].Item4 > group[i-1].Item4 {
			count++
		}
	}
	return count
}

func numbers(group []picking) []int {
	sum := 0
	pickers, fields := map[string]bool{}, map[string]bool{}
	for _, r := range group {
		sum += r.Item3
		pickers[r.Item1] = true
		fields[r.Item2] = true
	}
	return []int{len(group), sum, len(pickers) + len(fields)}
}
