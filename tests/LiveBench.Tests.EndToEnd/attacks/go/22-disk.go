// defence: a small file system in memory, counted with the rest, and wiped afterwards
// verdict: WrongAnswer|RuntimeError|MemoryLimit
// twice
package main

import (
	"fmt"
	"os"
)

func init() {
	megabyte := make([]byte, 1<<20)
	for i := 0; i < 10; i++ {
		file, err := os.Create(fmt.Sprintf("/box/%d", i))
		for j := 0; j < 20 && err == nil; j++ {
			_, err = file.Write(megabyte)
		}
		if err != nil {
			return
		}
	}
}

func Positions(words []string) map[string][]float64 { return nil }
