package main

import (
	"os"
	"path/filepath"
)

const (
	languageID  = "go"
	wirePackage = "livebench/wire"

	answerFile  = "answer.go"
	entryFile   = "entry.go"
	tuplesFile  = "tuples.go"
	libraryFile = "library.go"
	objectFile  = "answer.a"
	programFile = "answer"
)

// compile makes an executable of an answer; what it needs of the disk is gone before the next one is compiled.
func compile(signatureText, libraryText, sourceText string) ([]byte, error) {
	task, err := parseSignature(signatureText)
	if err != nil {
		return nil, err
	}
	answer, err := parseSource(sourceText)
	if err != nil {
		return nil, err
	}
	folder, err := emptyFolder()
	if err != nil {
		return nil, err
	}
	sizes := task.tupleSizes()
	texts := map[string]string{
		answerFile: answer.text,
		entryFile:  writeEntry(task, sizes, namesFor(answer.text)),
		tuplesFile: writeTuples(sizes, answer),
		libraryFile: "package main\n\n" + libraryText,
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	tools := toolchain{folder}
	if err := tools.compile(); err != nil {
		if err == errEntry {
			return nil, mismatch(task, answer)
		}
		return nil, err
	}
	if err := tools.link(); err != nil {
		return nil, err
	}
	program, err := os.ReadFile(filepath.Join(folder, programFile))
	if err != nil {
		return nil, err
	}
	return program, os.RemoveAll(folder)
}

// A killed compiler leaves no folder behind, but a refused source does.
func emptyFolder() (string, error) {
	folder := filepath.Join(os.TempDir(), "work")
	if err := os.RemoveAll(folder); err != nil {
		return "", err
	}
	return folder, os.Mkdir(folder, 0o700)
}
