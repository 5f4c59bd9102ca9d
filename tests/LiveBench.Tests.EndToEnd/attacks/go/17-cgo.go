// defence: there is no C compiler, and nothing that would start one
// verdict: CompileError
package main

// #cgo CFLAGS: -fplugin=./answer.so
// #include "/etc/passwd"
import "C"

func Positions(words []string) map[string][]float64 {
	C.exit(0)
	return nil
}
