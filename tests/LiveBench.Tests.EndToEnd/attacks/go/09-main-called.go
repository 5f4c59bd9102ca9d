// defence: to serve the tests from within a test is to answer them, no more
// verdict: WrongAnswer|ProtocolViolation|RuntimeError
package main

var inside bool

func Positions(words []string) map[string][]float64 {
	if !inside {
		inside = true
		main()
	}
	return nil
}
