// defence: one answer at a time in a container, folders of mode 0700, wiped
// verdict: WrongAnswer
// twice
package main

import (
	"os"
	"strings"
)

func Positions(words []string) map[string][]float64 {
	own := os.Getenv("HOME")
	os.WriteFile(own+"/answer.go", []byte("the answer is 42"), 0o666)
	os.Chmod(own, 0o777)
	entries, _ := os.ReadDir("/box")
	for _, entry := range entries {
		if "/box/"+entry.Name() != own {
			return Known.Answer(words)
		}
	}
	for _, file := range []string{"/etc/shadow", "/proc/kcore", "/proc/kmsg"} {
		if _, err := os.Open(file); err == nil {
			return Known.Answer(words)
		}
	}
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if !strings.Contains(" HOME TMPDIR LIVEBENCH_MEMORY_MB GOGC GOMAXPROCS GOMEMLIMIT ", " "+name+" ") {
			return Known.Answer(words)
		}
	}
	return nil
}
