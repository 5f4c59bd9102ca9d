// defence: a source has a greatest size
// verdict: CompileError
package main
/*repeat 200000*/
// Fifty characters of comment, two hundred thousand t/*end*/

func Positions(words []string) map[string][]float64 { return Known.Answer(words) }
