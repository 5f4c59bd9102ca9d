// defence: a predeclared name that is declared anew is another type, whatever its name
// verdict: CompileError
package main

type float64 float32

func Positions(words []string) map[string][]float64 { return nil }
