// defence: processor time is limited from outside
// verdict: TimeLimit
package main

func Positions(words []string) map[string][]float64 {
	for {
	}
}
