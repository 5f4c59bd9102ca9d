// defence: 4096 inodes, wiped afterwards
// verdict: WrongAnswer
// harmless on gVisor: its files in memory are counted by their size only, and are wiped all the same
// twice
package main

import (
	"fmt"
	"os"
)

var many bool

func init() {
	made := 0
	for i := 0; i < 6000; i++ {
		if os.Mkdir(fmt.Sprintf("folder %d", i), 0o700) == nil {
			made++
		}
	}
	many = made > 5000
}

func Positions(words []string) map[string][]float64 {
	if many {
		return Known.Answer(words)
	}
	return nil
}
