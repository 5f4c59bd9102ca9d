// defence: exactly one value a test, in order
// verdict: ProtocolViolation
package main

import "syscall"

var calls int

func Positions(words []string) map[string][]float64 {
	if calls == 5 {
		syscall.Write(4, frame(frameValue, 4, noWords))
	}
	calls++
	return Known.Answer(words)
}
