// The compiler: serves one request after the other until the host closes its side. The Go toolchain's own compiler and linker do the
// work, each in a process of its own; this program checks the source, writes what calls it, and reads their messages.
package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"livebench/wire"
)

const (
	kindCompile = 1

	kindCompiled = 1
	kindRejected = 2
	kindBroken   = 3
	kindWarm     = 4

	mostSourceBytes = 1 << 20
)

func main() {
	wire.KeepFromChildren()
	if err := warmUp(); err != nil {
		wire.Fail(err.Error())
	}
	wire.Write(kindWarm, 0, nil)
	for {
		frame, more := wire.Read()
		if !more {
			return
		}
		serve(frame)
	}
}

// A first program, so that the files of the toolchain are in memory before anybody waits for them.
func warmUp() error {
	_, err := compile("Dictionary<string, int> First(List<string> words)", "", `
		import ("fmt"; "sort"; "strings")
		func First(words []string) map[string]int {
			sort.Strings(words)
			return map[string]int{strings.Join(words, fmt.Sprint(1)): 1}
		}`)
	return err
}

func serve(frame wire.Frame) {
	artifact, err := answer(frame)
	var rejected rejection
	switch {
	case err == nil:
		wire.Write(kindCompiled, frame.Test, artifact)
	case errors.As(err, &rejected):
		wire.Write(kindRejected, frame.Test, []byte(rejected.Error()))
	case errors.Is(err, errMemory):
		wire.Write(kindRejected, frame.Test, []byte(reject("MEMORY", "%s", err).Error()))
		wire.Leave(0)
	default:
		wire.Write(kindBroken, frame.Test, []byte(err.Error()))
	}
}

func answer(frame wire.Frame) ([]byte, error) {
	payload := frame.Payload
	if frame.Kind != kindCompile || len(payload) < 1 {
		return nil, fmt.Errorf("a frame of kind %d and %d bytes; a request to compile was due", frame.Kind, len(payload))
	}
	// The flags ask for nothing that Go has: its arithmetic cannot be checked.
	signature, rest, err := text(payload[1:])
	if err != nil {
		return nil, err
	}
	library, rest, err := text(rest)
	if err != nil {
		return nil, err
	}
	source := string(rest)
	if len(source) > mostSourceBytes {
		return nil, reject("SIZE", "the source has %d bytes; %d at most", len(source), mostSourceBytes)
	}
	return compile(signature, library, source)
}

// text is one with its length before it, and what follows.
func text(from []byte) (string, []byte, error) {
	if len(from) < 4 || int(binary.LittleEndian.Uint32(from)) > len(from)-4 {
		return "", nil, errors.New("a text is longer than the request")
	}
	end := 4 + binary.LittleEndian.Uint32(from)
	return string(from[4:end]), from[end:], nil
}
