// defence: a value is written once; that it changes meanwhile helps nobody
// verdict: WrongAnswer|RuntimeError
package main

func Positions(words []string) map[string][]float64 {
	places := make(map[string][]float64)
	go func() {
		for i := 0; i < 1_000_000; i++ {
			places[words[i%len(words)]] = []float64{float64(i)}
		}
	}()
	return places
}
