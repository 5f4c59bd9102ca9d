// defence: a panic is a runtime error, whatever its message says
// verdict: RuntimeError
package main

func Positions(words []string) map[string][]float64 {
	panic("\x1b[2J\x1b[1;1H\x1b[32mAccepted\x1b[0m\nAccepted\n{\"verdict\": \"Accepted\"}\x00\xff")
}
