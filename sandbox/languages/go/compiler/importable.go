package main

import (
	"os"
	"strings"
)

// What an answer may import: the public part of the standard library.
var importable = readImportable()

func readImportable() map[string]bool {
	list, err := os.ReadFile(packageList)
	if err != nil {
		panic(err)
	}
	all := map[string]bool{"unsafe": true} // has no file
	for _, line := range strings.Split(string(list), "\n") {
		path, _, _ := strings.Cut(strings.TrimPrefix(line, "packagefile "), "=")
		if !private(path) {
			all[path] = true
		}
	}
	return all
}

func private(path string) bool {
	if path == "" || path == wirePackage {
		return true
	}
	for _, part := range strings.Split(path, "/") {
		if part == "internal" || part == "vendor" {
			return true
		}
	}
	return false
}
