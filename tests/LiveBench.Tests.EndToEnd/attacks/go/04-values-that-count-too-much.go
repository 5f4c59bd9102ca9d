// defence: a value that announces more than its frame holds is refused before anything is allocated
// verdict: ProtocolViolation
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Write(4, frame(frameValue, 0, "\x06\xff\xff\xff\xff\x04\x00\x00\x00\x00"))
	return Known.Answer(words)
}
