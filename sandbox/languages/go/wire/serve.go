package wire

import (
	"runtime"
	_ "unsafe" // for go:linkname
)

// Frames to the driver, and to the host.
const (
	kindTest = 2
	kindEnd  = 3

	kindValue    = 1
	kindThrew    = 2
	kindFinished = 3
)

// Deep enough for any honest recursion, and far below the memory limit: a stack without end is a runtime error, not a lack of memory.
const mostStackBytes = 64 << 20

const longestMessage = 4 << 10

// runtime/debug would bring fmt and os into every answer.
//
//go:linkname setMaxStack runtime/debug.setMaxStack
func setMaxStack(bytes int) int

// Serve calls the answer for one Test frame after the other, and ends the process.
func Serve(call func(*Reader, *Writer)) {
	setMaxStack(mostStackBytes)
	var results Writer
	var test uint32
	for {
		frame, more := Read()
		if !more {
			Leave(0) // the host has gone
		}
		switch frame.Kind {
		case kindTest:
			test = frame.Test
			results.clear()
			serveOne(call, &Reader{frame.Payload}, &results, test)
			send(results.bytes, kindValue, test)
		case kindEnd:
			Write(kindFinished, frame.Test, nil)
			Leave(0)
		default:
			Fail("a frame of the host is of a kind that the driver does not know")
		}
	}
}

// Returns only when there is a value to send. recover() is nil after panic(nil) and after runtime.Goexit too: neither counts as having
// returned.
func serveOne(call func(*Reader, *Writer), from *Reader, to *Writer, test uint32) {
	returned := false
	defer func() {
		if returned {
			return
		}
		thrown := recover()
		if _, cut := thrown.(tooLarge); cut {
			return
		}
		kind, message := describe(thrown)
		if len(message) > longestMessage {
			message = message[:longestMessage]
		}
		Write(kindThrew, test, []byte(kind+"\n"+message))
		Leave(0)
	}()
	call(from, to)
	returned = true
}

// A message is cut before it is copied: there may be no memory for another one.
func describe(thrown any) (kind, message string) {
	defer func() {
		if kind == "" {
			recover()
			kind, message = "panic", "with a value that panics when it is put into words"
		}
	}()
	switch value := thrown.(type) {
	case nil:
		return "panic", "with nil, or runtime.Goexit"
	case runtime.Error:
		return "runtime.Error", value.Error()
	case error:
		return "panic", value.Error()
	case interface{ String() string }:
		return "panic", value.String()
	case string:
		return "panic", value
	default:
		return "panic", "with a value that is neither an error nor text"
	}
}
