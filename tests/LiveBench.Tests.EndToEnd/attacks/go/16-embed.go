// defence: the compiler reads no file but its own three and the standard library
// verdict: CompileError
// never says: root:
package main

import _ "embed"

//go:embed entry.go
var entry string

func Positions(words []string) map[string][]float64 { panic(entry) }
