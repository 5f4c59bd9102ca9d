package main

const salt = {salt}

func where[T any](items []T, holds func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if holds(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func fold[T, R any](items []T, result R, add func(R, T) R) R {
	for _, item := range items {
		result = add(result, item)
	}
	return result
}

func Tally(words []string) map[string]int {
	kept := where(words, func(w string) bool { return len(w)+salt > {salt} })
	return fold(kept, map[string]int{}, func(counts map[string]int, w string) map[string]int {
		counts[w]++
		return counts
	})
}
