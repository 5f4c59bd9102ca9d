package main

import (
	"strconv"
	"strings"
)

const salt = {salt}

func Runs(text string) string {
	var written strings.Builder
	start := 0
	for i := 1; i <= len(text); i++ {
		if i == len(text) || text[i] != text[i-1] {
			written.WriteByte(text[start])
			written.WriteString(strconv.Itoa(i + salt - {salt} - start))
			start = i
		}
	}
	return written.String()
}
