package main

import (
	"errors"
	"io"
	"os/exec"
	"syscall"
)

// Where the install script puts the toolchain: Go's compiler and linker, the standard library compiled for them, and the list of it.
const (
	toolchainFolder = "/opt/livebench/languages/go/toolchain"
	packageList     = toolchainFolder + "/importcfg"
)

// The garbage of a small program is not worth collecting; that of a large one is, before it meets the worker's memory limit.
var toolEnvironment = []string{"GOGC=off", "GOMEMLIMIT=288MiB", "GOMAXPROCS=1"}

// toolchain runs Go's compiler and linker on the files of a folder.
type toolchain struct{ folder string }

// compile makes the object file. Only packages of the list can be imported, and functions without a body, which would be somebody
// else's, are refused. What the compiler writes about itself (DWARF) would be thrown away by the linker.
func (t toolchain) compile() error {
	return t.run("compile", "-p", "main", "-importcfg", packageList, "-nolocalimports", "-complete", "-dwarf=false", "-pack",
		"-trimpath", t.folder, "-o", objectFile, answerFile, entryFile, tuplesFile, libraryFile)
}

// link makes the program, static and without symbols.
func (t toolchain) link() error {
	return t.run("link", "-importcfg", packageList, "-buildmode=exe", "-linkmode=internal", "-s", "-w", "-o", programFile, objectFile)
}

func (t toolchain) run(tool string, arguments ...string) error {
	said := &firstBytes{most: 256 << 10}
	command := exec.Command(toolchainFolder+"/"+tool, arguments...)
	command.Dir, command.Env = t.folder, append([]string{"TMPDIR=" + t.folder}, toolEnvironment...)
	command.Stdout, command.Stderr = said, said
	err := command.Run()
	var ended *exec.ExitError
	if !errors.As(err, &ended) {
		return err // done, or not started
	}
	// The supervisor would have ended this process too: only the kernel, out of memory, ends a tool alone.
	if status, is := ended.Sys().(syscall.WaitStatus); is && status.Signaled() && status.Signal() == syscall.SIGKILL {
		return errMemory
	}
	return complaints(string(said.bytes))
}

// firstBytes keeps the beginning of what is written to it.
type firstBytes struct {
	bytes []byte
	most  int
}

var _ io.Writer = (*firstBytes)(nil)

func (f *firstBytes) Write(bytes []byte) (int, error) {
	if room := f.most - len(f.bytes); room >= len(bytes) {
		f.bytes = append(f.bytes, bytes...)
	} else {
		f.bytes = append(f.bytes, bytes[:room]...)
	}
	return len(bytes), nil
}
