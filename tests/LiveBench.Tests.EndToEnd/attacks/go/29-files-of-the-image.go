// defence: a read-only root; its files are root's
// verdict: WrongAnswer
package main

import "os"

var (
	files = []string{
		"/etc/passwd", "/usr/bin/env", "/opt/livebench/supervisor", "/opt/livebench/languages/go/language.json",
		"/opt/livebench/languages/go/bin/driver", "/opt/livebench/languages/go/toolchain/wire.a",
		"/proc/1/oom_score_adj", "/proc/sys/kernel/core_pattern", "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/cgroup.procs",
	}
	folders = []string{"/", "/opt/livebench", "/usr/lib", "/etc", "/var", "/root"}
)

func Positions(words []string) map[string][]float64 {
	for _, file := range files {
		if _, err := os.OpenFile(file, os.O_RDWR, 0); err == nil || os.Chmod(file, 0o777) == nil || os.Chown(file, 1000, 1000) == nil {
			return Known.Answer(words)
		}
	}
	for _, folder := range folders {
		if _, err := os.Create(folder + "/new"); err == nil {
			return Known.Answer(words)
		}
	}
	return nil
}
