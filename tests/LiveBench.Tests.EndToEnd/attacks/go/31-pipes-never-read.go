// defence: input waits in the supervisor, who writes no more than a pipe takes
// verdict: TimeLimit
package main

import (
	"syscall"
	"time"
)

func Positions(words []string) map[string][]float64 {
	syscall.Close(1)
	syscall.Close(2)
	syscall.Close(4)
	time.Sleep(time.Hour)
	return Known.Answer(words)
}
