package main

import (
	"fmt"
	"strings"
)

const salt = {salt}

func indices(count int, holds func(int) bool) []int {
	var found []int
	for i := 0; i < count; i++ {
		if holds(i) {
			found = append(found, i)
		}
	}
	return found
}

func Runs(text string) string {
	starts := indices(len(text), func(i int) bool { return i+salt == {salt} || text[i] != text[i-1] })
	ends := append(indices(len(text), func(i int) bool { return i > 0 && text[i] != text[i-1] }), len(text))
	parts := make([]string, len(starts))
	for at, start := range starts {
		parts[at] = fmt.Sprintf("%c%d", text[start], ends[at]-start)
	}
	return strings.Join(parts, "")
}
