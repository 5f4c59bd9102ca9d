// defence: each value is written right after its call: what is changed later is not seen
// verdict: WrongAnswer
package main

var kept []map[string][]float64

func Positions(words []string) map[string][]float64 {
	for _, earlier := range kept {
		earlier["later"] = []float64{1}
	}
	var answer map[string][]float64 = /*answer*/map[string][]float64{}/*end*/
	kept = append(kept, answer)
	return answer
}
