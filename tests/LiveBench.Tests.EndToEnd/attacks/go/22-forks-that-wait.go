// defence: 64 processes for a uid, all of them killed in one step
// verdict: WrongAnswer
package main

import (
	"syscall"
	"unsafe"
)

func init() {
	long := &syscall.Timespec{Sec: 60}
	for i := 0; i < 200; i++ {
		if child, _, _ := syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0); child == 0 {
			syscall.RawSyscall(syscall.SYS_NANOSLEEP, uintptr(unsafe.Pointer(long)), 0, 0)
			syscall.RawSyscall(syscall.SYS_EXIT_GROUP, 0, 0, 0)
		}
	}
}

func Positions(words []string) map[string][]float64 { return nil }
