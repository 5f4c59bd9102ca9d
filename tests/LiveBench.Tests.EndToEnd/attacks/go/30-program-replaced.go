// defence: an answer's program is its own, in its own folder, and wiped with it
// verdict: WrongAnswer
// twice
package main

import "os"

func init() {
	program, _ := os.Executable()
	os.Remove(program)
	os.WriteFile(program, []byte("#!/bin/sh\nexit 0\n"), 0o777)
	os.Chmod(program, 0o4777)
}

func Positions(words []string) map[string][]float64 { return nil }
