package wire

// Codec takes values of one type from the wire and puts them there. It goes by the type alone: no method of an answer's is called.
type Codec[T any] interface {
	Read(*Reader) T
	Write(*Writer, T)
}
