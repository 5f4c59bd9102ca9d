// defence: no name of another package's is taken: the directive is refused
// verdict: CompileError
package main

import _ "unsafe"

//go:linkname send livebench/wire.send
func send(whole []byte, kind byte, test uint32)

func Positions(words []string) map[string][]float64 {
	send(frame(frameFinished, 20, ""), frameFinished, 20)
	return nil
}
