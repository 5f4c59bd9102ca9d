package wire

type listCodec[T any] struct{ item Codec[T] }

// List is a slice. A nil one is an empty list: Go tells them apart no more than the signature does.
func List[T any](item Codec[T]) Codec[[]T] { return listCodec[T]{item} }

func (c listCodec[T]) Read(from *Reader) []T {
	from.expect(tagList)
	count := from.Count()
	from.require(count)
	list := make([]T, count)
	for i := range list {
		list[i] = c.item.Read(from)
	}
	return list
}

func (c listCodec[T]) Write(to *Writer, list []T) {
	to.List(len(list))
	for _, item := range list {
		c.item.Write(to, item)
	}
}

type mapCodec[K comparable, V any] struct {
	key   Codec[K]
	value Codec[V]
}

// Map is a map. A nil one is empty.
func Map[K comparable, V any](key Codec[K], value Codec[V]) Codec[map[K]V] {
	return mapCodec[K, V]{key, value}
}

func (c mapCodec[K, V]) Read(from *Reader) map[K]V {
	from.expect(tagMap)
	count := from.Count()
	from.require(count)
	entries := make(map[K]V, count)
	for ; count > 0; count-- {
		key := c.key.Read(from)
		entries[key] = c.value.Read(from)
	}
	return entries
}

func (c mapCodec[K, V]) Write(to *Writer, entries map[K]V) {
	to.byte(tagMap)
	to.count(len(entries))
	for key, value := range entries {
		c.key.Write(to, key)
		c.value.Write(to, value)
	}
}

type nullableCodec[T any] struct{ value Codec[T] }

// Nullable is a pointer; nil is null.
func Nullable[T any](value Codec[T]) Codec[*T] { return nullableCodec[T]{value} }

func (c nullableCodec[T]) Read(from *Reader) *T {
	if !from.present() {
		return nil
	}
	value := c.value.Read(from)
	return &value
}

func (c nullableCodec[T]) Write(to *Writer, value *T) {
	if value == nil {
		to.Null()
	} else {
		c.value.Write(to, *value)
	}
}

// TupleHead is the head of a tuple of so many items, which follow. The tuple types belong to the answer's own package, and so does
// their codec, which the compiler writes.
func (w *Writer) TupleHead(count int) {
	w.byte(tagTuple)
	w.byte(byte(count))
}

// TupleHead takes the head of a tuple of so many items.
func (r *Reader) TupleHead(count int) {
	r.expect(tagTuple)
	if int(r.take(1)[0]) != count {
		Fail("a tuple of the host has another size than the signature says")
	}
}
