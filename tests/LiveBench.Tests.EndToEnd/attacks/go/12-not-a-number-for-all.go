// defence: NaN equals NaN and nothing else; an infinity equals itself
// verdict: WrongAnswer
package main

import "math"

func Positions(words []string) map[string][]float64 {
	places := Known.Answer(words)
	for _, at := range places {
		for i := range at {
			at[i] = [...]float64{math.NaN(), math.Inf(1), math.Inf(-1)}[i%3]
		}
	}
	return places
}
