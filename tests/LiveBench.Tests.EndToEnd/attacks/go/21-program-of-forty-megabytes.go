// defence: files of the compiler's have a greatest size
// verdict: CompileError
package main

var numbers = [5 << 20]int{5<<20 - 1: 1}

func Positions(words []string) map[string][]float64 { return map[string][]float64{"": {float64(numbers[len(words)])}} }
