package main

import (
	"fmt"
	"strings"
)

// Tuples are types of the answer's own package: Go has no import of a name that is no complaint when it is not used.

// writeTuples declares the tuples of a signature that the answer does not declare itself.
func writeTuples(sizes map[int]bool, answer *source) string {
	text := "package main\n"
	for size := 2; size <= 4; size++ {
		if name := fmt.Sprintf("Tuple%d", size); sizes[size] && !answer.declares(name) {
			var fields []string
			for i, letter := range letters(size) {
				fields = append(fields, fmt.Sprintf("Item%d %s", i+1, letter))
			}
			text += fmt.Sprintf("\ntype %s[%s interface{}] struct { %s }\n", name, strings.Join(letters(size), ", "), strings.Join(fields, "; "))
		}
	}
	return text
}

// writeTupleCodec writes a codec type for a tuple, and the function that makes one.
func writeTupleCodec(text *strings.Builder, size int, names entryNames) {
	var fields, parameters, values, reads, writes []string
	for i, letter := range letters(size) {
		fields = append(fields, fmt.Sprintf("c%d %s.Codec[%s]", i, names.wire, letter))
		parameters = append(parameters, fields[i])
		values = append(values, fmt.Sprintf("c%d", i))
		reads = append(reads, fmt.Sprintf("Item%d: c.c%d.Read(from)", i+1, i))
		writes = append(writes, fmt.Sprintf("c.c%d.Write(to, value.Item%d)", i, i+1))
	}
	all := strings.Join(letters(size), ", ")
	function, codec := names.tuple(size), names.tuple(size)+"_codec"
	tuple := fmt.Sprintf("Tuple%d[%s]", size, all)
	fmt.Fprintf(text, "\ntype %s[%s interface{}] struct { %s }\n", codec, all, strings.Join(fields, "; "))
	fmt.Fprintf(text, "\nfunc %s[%s interface{}](%s) %s.Codec[%s] { return %s[%s]{%s} }\n",
		function, all, strings.Join(parameters, ", "), names.wire, tuple, codec, all, strings.Join(values, ", "))
	fmt.Fprintf(text, "\nfunc (c %s[%s]) Read(from *%s.Reader) %s { from.TupleHead(%d); return %s{%s} }\n",
		codec, all, names.wire, tuple, size, tuple, strings.Join(reads, ", "))
	fmt.Fprintf(text, "\nfunc (c %s[%s]) Write(to *%s.Writer, value %s) { to.TupleHead(%d); %s }\n",
		codec, all, names.wire, tuple, size, strings.Join(writes, "; "))
}

// The names of a tuple's type parameters.
func letters(size int) []string { return []string{"A", "B", "C", "D"}[:size] }
