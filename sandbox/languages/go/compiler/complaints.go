package main

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
)

var (
	// The entry does not fit the answer: the answer is not what the task asks for, and nobody but us sees the entry.
	errEntry = errors.New("the entry does not compile")

	errMemory = errors.New("the compiler ran out of memory")
)

// What a tool says when it meets a limit, and what that means.
var limitsMet = []struct {
	said *regexp.Regexp
	err  error
}{
	{regexp.MustCompile(`(?m)^fatal error: (runtime: )?(out of memory|cannot allocate memory)|^runtime: out of memory|: cannot allocate memory$`), errMemory},
	{regexp.MustCompile(`(?m)^fatal error: stack overflow`), reject("DEPTH", "the source is nested too deeply")},
	{regexp.MustCompile(`(?m)SIGXFSZ|: file too large$|: no space left on device$`), reject("SIZE", "the program would be larger than 32 MiB")},
}

var messageLine = regexp.MustCompile(`^([^:]*):(\d+)(?::(\d+))?: (.*)$`)

// complaints are the errors of a tool, from what it printed.
func complaints(said string) error {
	for _, limit := range limitsMet {
		if limit.said.MatchString(said) {
			return limit.err
		}
	}
	var own rejection
	entry := false
	for _, line := range strings.Split(strings.TrimRight(said, "\n"), "\n") {
		found := messageLine.FindStringSubmatch(line)
		switch {
		case found != nil && (found[1] == entryFile || found[1] == tuplesFile):
			entry = true
		case found != nil && found[4] == "too many errors":
		case found != nil:
			row, _ := strconv.Atoi(found[2])
			column, _ := strconv.Atoi(found[3])
			own = append(own, message{row, max(column, 1), languageID, found[4]})
		case len(own) > 0 && strings.HasPrefix(line, "\t"):
			own[len(own)-1].text += " " + line
		}
	}
	switch {
	case len(own) > 0:
		return own
	case entry:
		return errEntry
	}
	return reject(languageID, "%s", said)
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
