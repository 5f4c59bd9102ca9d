// defence: a compiler's processor time and memory are bounded
// verdict: CompileError|TimeLimit
package main

type s0 struct{ a, b int }
/*repeat 28*/
type s$n struct{ a, b s$i }
/*end*/

func same(a, b *s28) bool { return *a == *b }

func Positions(words []string) map[string][]float64 { return Known.Answer(words) }
