// defence: a source has a greatest depth, and a compiler its limits
// verdict: CompileError|TimeLimit
package main

func choose(n int) int {
	if n < 0 {
		return 0
	}/*repeat 20000*/ else if n == $i {
		return $n
	}/*end*/
	return 1
}

func Positions(words []string) map[string][]float64 { return Known.Answer(words) }
