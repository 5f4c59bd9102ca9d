// defence: only a call that returned has returned: neither panic(nil) nor Goexit looks like it
// verdict: RuntimeError
package main

import "runtime"

var calls int

func Positions(words []string) map[string][]float64 {
	calls++
	if calls > 10 {
		runtime.Goexit()
	}
	defer func() { panic(nil) }()
	return Known.Answer(words)
}
