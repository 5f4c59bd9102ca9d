// defence: a file that a directive names is a name in a message, and is not opened
// verdict: CompileError
// never says: root:
package main

//line /etc/passwd:1
func Positions(words []string) map[string][]float64 { return root }
