// defence: what a runtime says of memory is believed of a process that ended before its last test, and makes no verdict better
// verdict: MemoryLimit|RuntimeError
package main

import "os"

func Positions(words []string) map[string][]float64 {
	os.Stderr.WriteString("fatal error: out of memory\n")
	os.Exit(2)
	return nil
}
