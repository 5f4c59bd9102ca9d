package wire

import "encoding/binary"

// Above every output limit there is: what is written by then is sent, and the supervisor ends the process for it.
const mostBytes = 32 << 20

// What a Writer panics with when a value is larger than that.
type tooLarge struct{}

// Writer collects the values of one frame; room for the frame's head stands in front of them.
type Writer struct {
	bytes []byte
}

// Null is what a method without a result returns.
func (w *Writer) Null() { w.byte(tagNull) }

// List is the head of a list of so many values, which follow.
func (w *Writer) List(count int) {
	w.byte(tagList)
	w.count(count)
}

func (w *Writer) clear() { w.bytes = append(w.bytes[:0], make([]byte, headerBytes)...) }

func (w *Writer) byte(value byte) {
	w.room(1)
	w.bytes = append(w.bytes, value)
}

func (w *Writer) count(value int) {
	w.room(4)
	w.bytes = binary.LittleEndian.AppendUint32(w.bytes, uint32(value))
}

func (w *Writer) int64(value int64) {
	w.room(8)
	w.bytes = binary.LittleEndian.AppendUint64(w.bytes, uint64(value))
}

func (w *Writer) room(count int) {
	if count > mostBytes-len(w.bytes) {
		// One part alone may be too large when little was written before it: the frame is filled up all the same.
		w.bytes = append(w.bytes, make([]byte, mostBytes-len(w.bytes))...)
		panic(tooLarge{})
	}
}
