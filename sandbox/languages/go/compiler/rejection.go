package main

import (
	"fmt"
	"go/token"
	"strings"
)

const (
	mostMessages   = 20
	longestMessage = 500
)

// rejection is why a source is refused: messages that a person can act on, in lines of the answer.
type rejection []message

type message struct {
	line, column int
	id, text     string
}

func (r rejection) Error() string {
	var lines []string
	for i, m := range r {
		if i == mostMessages {
			break
		}
		text := strings.Join(strings.Fields(m.text), " ")
		if len(text) > longestMessage {
			text = strings.ToValidUTF8(text[:longestMessage], "")
		}
		lines = append(lines, fmt.Sprintf("%d:%d: %s: %s", m.line, m.column, m.id, text))
	}
	return strings.Join(lines, "\n")
}

// About the whole source.
func reject(id, format string, parts ...any) rejection {
	return rejection{{1, 1, id, fmt.Sprintf(format, parts...)}}
}

func rejectAt(place token.Position, id, format string, parts ...any) rejection {
	return rejection{{place.Line, place.Column, id, fmt.Sprintf(format, parts...)}}
}
