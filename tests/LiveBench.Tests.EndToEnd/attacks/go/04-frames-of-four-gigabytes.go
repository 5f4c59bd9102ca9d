// defence: a frame's length is checked before anything is allocated
// verdict: ProtocolViolation
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Write(4, claim(0xFFFFFFFF, frameValue, 0, "x"))
	return Known.Answer(words)
}
