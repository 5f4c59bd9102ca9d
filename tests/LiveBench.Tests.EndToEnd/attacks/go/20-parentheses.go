// defence: a source has a greatest depth, and a compiler its limits
// verdict: CompileError|TimeLimit
package main

var deep = /*repeat 60000*/(/*end*/1/*repeat 60000*/)/*end*/

func Positions(words []string) map[string][]float64 { return Known.Answer(words) }
