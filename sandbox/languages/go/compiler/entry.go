package main

import (
	"crypto/sha256"
	"fmt"
	"strings"
)

// entryNames are the names that the generated files use beside the answer's. They contain a hash of the answer, so it cannot have
// declared them. Nor do these files use a predeclared name (int, any, len …): an answer may declare its own.
type entryNames struct{ wire, run, hash string }

func namesFor(answer string) entryNames {
	hash := fmt.Sprintf("%x", sha256.Sum256([]byte(answer)))[:24]
	return entryNames{"wire_" + hash, "run_" + hash, hash}
}

func (n entryNames) tuple(size int) string { return fmt.Sprintf("tuple%d_%s", size, n.hash) }

// writeEntry is the file through which an answer is called: main, and statically typed calls of what the task asks for. A result has
// the signature's type, or can be assigned to it, or the file does not compile.
func writeEntry(task signature, sizes map[int]bool, names entryNames) string {
	var text strings.Builder
	fmt.Fprintf(&text, "package main\n\nimport %s %q\n\n", names.wire, wirePackage)
	fmt.Fprintf(&text, "func main() { %s.Serve(%s) }\n\n", names.wire, names.run)
	fmt.Fprintf(&text, "func %s(from *%s.Reader, to *%s.Writer) {\n", names.run, names.wire, names.wire)
	if task.class == "" {
		text.WriteString("\t" + task.methods[0].call(task.methods[0].name, names) + "\n")
	} else {
		writeCalls(&text, task, names)
	}
	text.WriteString("}\n")
	for size := 2; size <= 4; size++ {
		if sizes[size] {
			writeTupleCodec(&text, size, names)
		}
	}
	return text.String()
}

func writeCalls(text *strings.Builder, task signature, names entryNames) {
	fmt.Fprintf(text, "\ttarget := New%s(%s)\n", task.class, arguments(task.constructor, names))
	text.WriteString("\tcalls := from.Count()\n\tto.List(calls)\n\tfor ; calls > 0; calls-- {\n\t\tswitch from.Method() {\n")
	for i, m := range task.methods {
		fmt.Fprintf(text, "\t\tcase %d:\n\t\t\t%s\n", i, m.call("target."+m.name, names))
	}
	fmt.Fprintf(text, "\t\tdefault:\n\t\t\t%s.Fail(\"a call of a method that the signature does not have\")\n\t\t}\n\t}\n", names.wire)
}

func (m method) call(function string, names entryNames) string {
	call := fmt.Sprintf("%s(%s)", function, arguments(m.parameters, names))
	if m.result == nil {
		return call + "; to.Null()"
	}
	return fmt.Sprintf("%s.Write(to, %s)", m.result.codec(names), call)
}

func arguments(parameters []parameter, names entryNames) string {
	var all []string
	for _, p := range parameters {
		all = append(all, p.kind.codec(names)+".Read(from)")
	}
	return strings.Join(all, ", ")
}
