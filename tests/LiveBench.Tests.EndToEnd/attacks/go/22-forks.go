// defence: 64 processes for a uid, and processor time counted for the container
// verdict: TimeLimit
// verdict on gVisor: RuntimeError
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	for i := 0; i < 200; i++ {
		syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0)
	}
	for {
	}
}
