// defence: a process can reach those of its own uid, and no other answer ever has it
// verdict: WrongAnswer|TimeLimit|RuntimeError
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	syscall.Kill(1, syscall.SIGKILL)
	syscall.Kill(1, syscall.SIGTERM)
	syscall.Kill(1, syscall.SIGSTOP)
	for process := 2; process < 1000; process++ {
		if process != syscall.Getpid() {
			syscall.Kill(process, syscall.SIGKILL)
		}
	}
	return nil
}
