package main

const salt = {salt}

func Tally(words []string) map[string]int {
	counts := make(map[string]int)
	for _, word := range words {
		if len(word)+salt <= {salt} {
			continue
		}
		counts[word]++
	}
	return counts
}
