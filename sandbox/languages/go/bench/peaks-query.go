package main

const width = 3 + {salt} - {salt}

func windows[T any](items []T, size int) [][]T {
	var found [][]T
	for i := 0; i+size <= len(items); i++ {
		found = append(found, items[i:i+size])
	}
	return found
}

func apply[T, R any](items []T, each func(T) R) []R {
	results := make([]R, 0, len(items))
	for _, item := range items {
		results = append(results, each(item))
	}
	return results
}

func largest(values []int) int {
	most := values[0]
	for _, v := range values {
		if v > most {
			most = v
		}
	}
	return most
}

func Peaks(values []int) []int {
	return apply(windows(values, width), largest)
}
