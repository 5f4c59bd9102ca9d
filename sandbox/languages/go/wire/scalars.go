package wire

import (
	"encoding/binary"
	"math"
)

// The scalars of a signature.
var (
	Bool   Codec[bool]    = boolCodec{}
	Int    Codec[int]     = intCodec{}
	Long   Codec[int64]   = longCodec{}
	Double Codec[float64] = doubleCodec{}
	String Codec[string]  = stringCodec{}
)

type (
	boolCodec   struct{}
	intCodec    struct{}
	longCodec   struct{}
	doubleCodec struct{}
	stringCodec struct{}
)

func (boolCodec) Read(from *Reader) bool {
	from.expect(tagBool)
	return from.take(1)[0] != 0
}

func (boolCodec) Write(to *Writer, value bool) {
	to.byte(tagBool)
	if value {
		to.byte(1)
	} else {
		to.byte(0)
	}
}

func (intCodec) Read(from *Reader) int { return int(Long.Read(from)) }

// Go's int has 64 bits: a result outside the signature's 32 crosses as it is, and is a wrong value.
func (intCodec) Write(to *Writer, value int) { Long.Write(to, int64(value)) }

func (longCodec) Read(from *Reader) int64 {
	from.expect(tagInteger)
	return from.int64()
}

func (longCodec) Write(to *Writer, value int64) {
	to.byte(tagInteger)
	to.int64(value)
}

func (doubleCodec) Read(from *Reader) float64 {
	from.expect(tagDouble)
	return math.Float64frombits(uint64(from.int64()))
}

func (doubleCodec) Write(to *Writer, value float64) {
	to.byte(tagDouble)
	to.int64(int64(math.Float64bits(value)))
}

func (stringCodec) Read(from *Reader) string {
	from.expect(tagString)
	count := from.Count()
	return string(fromUTF16(from.take(2 * count)))
}

func (stringCodec) Write(to *Writer, value string) {
	to.byte(tagString)
	to.room(4 + 2*len(value)) // a byte becomes one unit at most
	to.count(0)
	start := len(to.bytes)
	to.bytes = appendUTF16(to.bytes, value)
	binary.LittleEndian.PutUint32(to.bytes[start-4:], uint32((len(to.bytes)-start)/2))
}
