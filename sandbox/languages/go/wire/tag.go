package wire

// What a value on the wire begins with: its kind.
const (
	tagNull    = 0
	tagBool    = 1
	tagInteger = 2
	tagDouble  = 3
	tagString  = 4
	tagList    = 5
	tagMap     = 6
	tagTuple   = 7
)
