// defence: only a Finished frame after every value ends a run well; an exit code means nothing
// verdict: RuntimeError
package main

import "os"

func Positions(words []string) map[string][]float64 {
	os.Exit(0)
	return nil
}
