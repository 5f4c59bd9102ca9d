// defence: a stack has a limit far below the memory's; to overflow it ends the process, which is a runtime error
// verdict: RuntimeError
package main

import "runtime/debug"

func init() { debug.SetMaxStack(1 << 40) }

func Positions(words []string) map[string][]float64 {
	places := Positions(words)
	places["more"] = nil
	return places
}
