// defence: a compiler's processor time and memory are bounded
// verdict: CompileError|TimeLimit
package main

func f0[P any](p P) {}
/*repeat 24*/
func f$n[P any](p P) { f$i([1]P{p}); f$i([2]P{}) }
/*end*/

func Positions(words []string) map[string][]float64 {
	f24(1)
	return Known.Answer(words)
}
