package wire

import "encoding/binary"

// Reader takes the values of one Test frame, in order. What it hands out shares nothing with the frame.
type Reader struct {
	bytes []byte
}

// Count is a count: of calls, of items, of units.
func (r *Reader) Count() int { return int(binary.LittleEndian.Uint32(r.take(4))) }

// Method is a method's place in the signature.
func (r *Reader) Method() int { return int(binary.LittleEndian.Uint16(r.take(2))) }

func (r *Reader) int64() int64 { return int64(binary.LittleEndian.Uint64(r.take(8))) }

func (r *Reader) expect(tag byte) {
	if r.take(1)[0] != tag {
		Fail("a value of the host is of another kind than the signature says")
	}
}

// False, and the null is taken, when the next value is null.
func (r *Reader) present() bool {
	if len(r.bytes) > 0 && r.bytes[0] == tagNull {
		r.take(1)
		return false
	}
	return true
}

// A value takes a byte at least: no more are made room for than can come.
func (r *Reader) require(values int) {
	if values > len(r.bytes) {
		Fail("a frame of the host counts more values than it holds")
	}
}

func (r *Reader) take(count int) []byte {
	if count > len(r.bytes) {
		Fail("a frame of the host ends inside a value")
	}
	taken := r.bytes[:count]
	r.bytes = r.bytes[count:]
	return taken
}
