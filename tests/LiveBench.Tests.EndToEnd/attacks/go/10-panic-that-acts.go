// defence: a panic is a result whatever its message does, and frames after it are refused
// verdict: RuntimeError|ProtocolViolation
package main

import "syscall"

type skip struct{}

func (skip) Error() string {
	syscall.Write(1, frame(frameFinished, 20, ""))
	panic(skip{})
}

func Positions(words []string) map[string][]float64 { panic(skip{}) }
