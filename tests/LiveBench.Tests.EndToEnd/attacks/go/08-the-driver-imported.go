// defence: an answer can import the public part of the standard library, and nothing of the house
// verdict: CompileError
package main

import "livebench/wire"

func Positions(words []string) map[string][]float64 {
	wire.Write(3, 20, nil)
	wire.Leave(0)
	return nil
}
