// defence: well-formed frames are nothing but an answer: their values are compared as any others
// verdict: WrongAnswer
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	for test := 0; test < 20; test++ {
		syscall.Write(4, frame(frameValue, test, noWords))
	}
	syscall.Write(4, frame(frameFinished, 20, ""))
	syscall.Exit(0)
	return nil
}
