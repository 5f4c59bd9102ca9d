// defence: goroutines end with the process, which is the answer's own
// verdict: WrongAnswer
package main

import "time"

func Positions(words []string) map[string][]float64 {
	for i := 0; i < 100; i++ {
		go time.Sleep(time.Hour)
	}
	return /*answer*/nil/*end*/
}
