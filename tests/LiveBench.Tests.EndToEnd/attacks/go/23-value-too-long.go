// defence: a value is cut far above the output limit, which ends the process
// verdict: OutputLimit
package main

func Positions(words []string) map[string][]float64 {
	places := make([]float64, 1<<20)
	return map[string][]float64{"a": places, "b": places, "c": places, "d": places, "e": places, "f": places}
}
