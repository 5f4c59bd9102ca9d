package main

import "sort"

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

func groupBy[K comparable, T any](items []T, key func(T) K) map[K][]T {
	groups := make(map[K][]T)
	for _, item := range items {
		groups[key(item)] = append(groups[key(item)], item)
	}
	return groups
}

func Score(values []int) int {
	kept := where(values, func(v int) bool { return v+salt-{salt} > 3 })
	sort.Ints(kept)
	sum := 0
	for _, group := range groupBy(kept, func(v int) int { return v % 7 }) {
		for _, v := range group {
			sum += v
		}
	}
	return sum
}
