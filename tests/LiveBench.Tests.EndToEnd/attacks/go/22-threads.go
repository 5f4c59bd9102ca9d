// defence: 64 threads for a uid; a runtime that gets no more of them ends
// verdict: RuntimeError
package main

import (
	"runtime"
	"time"
)

func Positions(words []string) map[string][]float64 {
	for i := 0; i < 200; i++ {
		go func() {
			runtime.LockOSThread()
			select {}
		}()
	}
	time.Sleep(time.Second)
	return Known.Answer(words)
}
