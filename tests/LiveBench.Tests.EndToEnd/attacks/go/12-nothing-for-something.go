// defence: nothing is an empty map at best
// verdict: WrongAnswer
package main

func Positions(words []string) (nothing map[string][]float64) { return }
