// defence: the first 64 KiB are kept, the rest is read and dropped
// verdict: TimeLimit
package main

import "os"

func Positions(words []string) map[string][]float64 {
	line := make([]byte, 1<<16)
	for {
		os.Stdout.Write(line)
		os.Stderr.Write(line)
	}
}
