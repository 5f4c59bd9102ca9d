// defence: every process of the uid is killed before the next answer starts, and no answer shares a pipe with another
// verdict: WrongAnswer|ProtocolViolation
// twice
package main

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

func init() {
	if len(os.Args) > 1 {
		signal.Ignore(syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT)
		for start := time.Now(); time.Since(start) < time.Minute; {
			syscall.Write(4, frame(frameValue, 0, noWords))
			time.Sleep(time.Millisecond)
		}
		os.Exit(0)
	}
	for i := 0; i < 3; i++ {
		left := exec.Command("/proc/self/exe", "left behind")
		left.ExtraFiles = []*os.File{nil, os.NewFile(4, "results")}
		left.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
		left.Start()
	}
}

func Positions(words []string) map[string][]float64 { return nil }
