// defence: the address space of a process
// verdict: MemoryLimit
package main

func Positions(words []string) map[string][]float64 {
	all := make([]byte, 1<<40)
	all[len(words)] = 1
	return Known.Answer(words)
}
