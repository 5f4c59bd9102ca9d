package wire

import (
	"encoding/binary"
	"unicode/utf8"
)

// Half of a surrogate pair has no UTF-8. It crosses as the three bytes it would have (WTF-8), so that an answer that only moves or
// compares strings gives back what it got; decoding turns those three bytes, and no others that are not UTF-8, into the half again.
const (
	firstSurrogate = 0xD800
	firstLow       = 0xDC00
	lastSurrogate  = 0xDFFF
	firstPair      = 0x10000
)

func fromUTF16(units []byte) []byte {
	text := make([]byte, 0, len(units)/2+len(units)/8)
	for i := 0; i < len(units); i += 2 {
		unit := rune(binary.LittleEndian.Uint16(units[i:]))
		switch {
		case unit < utf8.RuneSelf:
			text = append(text, byte(unit))
		case unit < firstSurrogate || unit > lastSurrogate:
			text = utf8.AppendRune(text, unit)
		case unit < firstLow && i+2 < len(units) && isLow(rune(binary.LittleEndian.Uint16(units[i+2:]))):
			low := rune(binary.LittleEndian.Uint16(units[i+2:]))
			text = utf8.AppendRune(text, firstPair+(unit-firstSurrogate)<<10+(low-firstLow))
			i += 2
		default:
			text = append(text, 0xE0|byte(unit>>12), 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
		}
	}
	return text
}

func appendUTF16(to []byte, text string) []byte {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			to = append(to, text[i], 0)
			i++
			continue
		}
		point, size := utf8.DecodeRuneInString(text[i:])
		if half, is := surrogate(text[i:]); is {
			point, size = half, 3
		}
		if point >= firstPair {
			point -= firstPair
			to = binary.LittleEndian.AppendUint16(to, uint16(firstSurrogate+point>>10))
			point = firstLow + point&0x3FF
		}
		to = binary.LittleEndian.AppendUint16(to, uint16(point))
		i += size
	}
	return to
}

// The half of a pair at the beginning of a text.
func surrogate(text string) (rune, bool) {
	if len(text) < 3 || text[0] != 0xED || text[1] < 0xA0 || text[1] > 0xBF || text[2] < 0x80 || text[2] > 0xBF {
		return 0, false
	}
	return firstSurrogate&0xF000 | rune(text[1]&0x3F)<<6 | rune(text[2]&0x3F), true
}

func isLow(unit rune) bool { return unit >= firstLow && unit <= lastSurrogate }
