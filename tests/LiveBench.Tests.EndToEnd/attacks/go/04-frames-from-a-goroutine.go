// defence: surplus frames are refused, the driver leaves at once, and what wrong values there are stay wrong
// verdict: ProtocolViolation|WrongAnswer
package main

import "syscall"

func init() {
	go func() {
		for {
			syscall.Write(4, frame(frameFinished, 20, ""))
		}
	}()
}

func Positions(words []string) map[string][]float64 { return nil }
