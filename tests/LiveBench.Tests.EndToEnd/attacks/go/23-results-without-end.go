// defence: the output limit
// verdict: OutputLimit|ProtocolViolation
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Write(4, claim(32<<20, frameValue, 0, noWords))
	for {
		syscall.Write(4, make([]byte, 1<<16))
	}
}
