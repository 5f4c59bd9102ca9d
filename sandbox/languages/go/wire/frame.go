// Package wire speaks the protocol of a worker on descriptors 3 and 4. It is linked into every answer, so it imports little: what
// it does not need is not linked, and an answer without fmt starts and links the faster.
package wire

import (
	"encoding/binary"
	"syscall"
)

const (
	input  = 3
	output = 4

	headerBytes  = 9
	largestFrame = 64 << 20
)

// Frame is the head of a frame and, once it is read, its payload.
type Frame struct {
	Kind    byte
	Test    uint32
	Length  int
	Payload []byte
}

// KeepFromChildren makes the descriptors this program's own: what it starts does not inherit them.
func KeepFromChildren() {
	syscall.CloseOnExec(input)
	syscall.CloseOnExec(output)
}

// ReadHead waits for the next frame and reads its head only. False when the host has closed its side.
func ReadHead() (Frame, bool) {
	var head [headerBytes]byte
	if !Fill(head[:]) {
		return Frame{}, false
	}
	length := binary.LittleEndian.Uint32(head[:])
	if length > largestFrame {
		Fail("a frame of the host is longer than 64 MiB")
	}
	return Frame{Kind: head[4], Test: binary.LittleEndian.Uint32(head[5:]), Length: int(length)}, true
}

// Read waits for the next frame, whole.
func Read() (Frame, bool) {
	frame, more := ReadHead()
	if !more {
		return frame, false
	}
	frame.Payload = make([]byte, frame.Length)
	if !Fill(frame.Payload) {
		Fail("the host's last frame has no end")
	}
	return frame, true
}

// Write sends a frame; its bytes have left the process when this returns.
func Write(kind byte, test uint32, payload []byte) {
	whole := make([]byte, headerBytes, headerBytes+len(payload))
	send(append(whole, payload...), kind, test)
}

// The first nine bytes are room for the head.
func send(whole []byte, kind byte, test uint32) {
	binary.LittleEndian.PutUint32(whole, uint32(len(whole)-headerBytes))
	whole[4] = kind
	binary.LittleEndian.PutUint32(whole[5:], test)
	WriteAll(output, whole)
}

// Fill reads from the host until the buffer is full. False when the host has closed its side before.
func Fill(buffer []byte) bool {
	for len(buffer) > 0 {
		got, err := syscall.Read(input, buffer)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || got <= 0 {
			return false
		}
		buffer = buffer[got:]
	}
	return true
}

// WriteAll writes everything to a descriptor.
func WriteAll(descriptor int, bytes []byte) {
	for len(bytes) > 0 {
		put, err := syscall.Write(descriptor, bytes)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			Fail("cannot write: " + err.Error())
		}
		bytes = bytes[put:]
	}
}

// Fail ends the process for a reason that is no answer's doing.
func Fail(reason string) {
	syscall.Write(2, []byte(reason+"\n"))
	Leave(1)
}

// Leave ends the process at once: nothing of an answer runs any more.
func Leave(status int) {
	for {
		syscall.RawSyscall(syscall.SYS_EXIT_GROUP, uintptr(status), 0, 0)
	}
}
