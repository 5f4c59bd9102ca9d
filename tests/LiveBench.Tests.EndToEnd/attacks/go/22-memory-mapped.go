// defence: the memory of a container, whoever asked for it; a program that is refused it has a runtime error
// verdict: MemoryLimit|RuntimeError
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	for i := 0; i < 16; i++ {
		mapped, err := syscall.Mmap(-1, 0, 64<<20, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_POPULATE)
		if err != nil {
			panic(err)
		}
		mapped[0] = 1
	}
	return Known.Answer(words)
}
