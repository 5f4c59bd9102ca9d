// defence: the memory of a container
// verdict: MemoryLimit|TimeLimit
package main

func Positions(words []string) map[string][]float64 {
	never := make(chan int)
	for i := 0; i < 1_000_000; i++ {
		go func() { never <- len(words) }()
	}
	return Known.Answer(words)
}
