// defence: the wall limit does not depend on the process's help
// verdict: TimeLimit
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Kill(0, syscall.SIGSTOP)
	syscall.Kill(syscall.Getpid(), syscall.SIGSTOP)
	return Known.Answer(words)
}
