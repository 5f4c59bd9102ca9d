// defence: a compiler's memory is bounded
// verdict: CompileError|TimeLimit
package main

const s0 = "xxxxxxxx"
/*repeat 28*/
const s$n = s$i + s$i
/*end*/

func Positions(words []string) map[string][]float64 { return map[string][]float64{s28: nil} }
