// defence: the memory of a container
// verdict: MemoryLimit
package main

var kept [][]byte

func Positions(words []string) map[string][]float64 {
	for i := 0; i < 1024; i++ {
		megabyte := make([]byte, 1<<20)
		for at := 0; at < len(megabyte); at += 4096 {
			megabyte[at] = 1
		}
		kept = append(kept, megabyte)
	}
	return Known.Answer(words)
}
