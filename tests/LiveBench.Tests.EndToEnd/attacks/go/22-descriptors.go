// defence: 256 descriptors for a process
// verdict: RuntimeError
package main

import "os"

func Positions(words []string) map[string][]float64 {
	var open []*os.File
	for i := 0; i < 10_000; i++ {
		file, err := os.Open("/dev/null")
		if err != nil {
			panic(err)
		}
		open = append(open, file)
	}
	return Known.Answer(words)
}
