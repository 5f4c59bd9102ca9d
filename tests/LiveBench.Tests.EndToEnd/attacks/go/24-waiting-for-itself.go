// defence: a runtime that sees that nobody can go on ends, and so does the wall limit
// verdict: RuntimeError|TimeLimit
package main

import "sync"

func Positions(words []string) map[string][]float64 {
	var lock sync.Mutex
	lock.Lock()
	lock.Lock()
	return Known.Answer(words)
}
