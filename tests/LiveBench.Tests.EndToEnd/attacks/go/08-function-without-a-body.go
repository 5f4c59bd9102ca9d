// defence: functions without a body are refused, and there is no assembler
// verdict: CompileError
package main

func exit(status int)

func Positions(words []string) map[string][]float64 {
	exit(0)
	return nil
}
