package main

import "sort"

type loan struct{ first, hours, tools int }

func Arrange(loans []Tuple3[int, int, int]) [][]int {
	const longest = 13
	var pieces []loan
	for _, l := range loans {
		if l.Item3 < 3 || l.Item3 > 8 {
			continue
		}
		for first := l.Item1; first <= l.Item2; first += longest {
			hours := l.Item2 - first + 1
			if hours > longest {
				hours = longest
			}
			pieces = append(pieces, loan{first, hours, l.Item3})
		}
	}
	sort.SliceStable(pieces, func(i, j int) bool {
		a, b := pieces[i], pieces[j]
		if a.tools != b.tools {
			return a.tools > b.tools
		}
		if a.first != b.first {
			return a.first < b.first
		}
		return a.hours < b.hours
	})

	rows := make([][]int, 0, len(pieces))
	for i, a := range pieces {
		others := 0
		for j, b := range pieces {
			if i != j && a.first < b.first+b.hours-1 && b.first < a.first+a.hours-1 {
				others++
			}
		}
		rows = append(rows, []int{others, a.hours * a.tools})
	}
	return rows
}
