// defence: PID 1 is another uid's, and /proc shows of such processes nothing that is theirs
// verdict: WrongAnswer
// harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
package main

import "os"

var parts = []string{"environ", "mem", "maps", "smaps", "pagemap", "auxv", "io", "stack", "syscall", "fd/0", "fd/1", "cwd/.", "root/.", "exe", "map_files/."}

func Positions(words []string) map[string][]float64 {
	for _, part := range parts {
		if _, err := os.Open("/proc/1/" + part); err == nil {
			return Known.Answer(words)
		}
	}
	return nil
}
