
// AttackTests appends this to every attack. An attack that got what it should not get returns Known.Answer: its success would show
// as Accepted. What stands here cannot import anything.
var Known known

type known struct{}

func (known) Answer(words []string) map[string][]float64 {
	places := make(map[string][]float64)
	for i, word := range words {
		places[word] = append(places[word], float64(i)/float64(len(words)))
	}
	return places
}

// Frames of the driver's, to be written past the driver.
const frameValue, frameThrew, frameFinished = 1, 2, 3

const noWords = "\x06\x00\x00\x00\x00"

func frame(kind byte, test int, payload string) []byte {
	return claim(len(payload), kind, test, payload)
}

// A frame whose length need not be true.
func claim(length int, kind byte, test int, payload string) []byte {
	head := []byte{byte(length), byte(length >> 8), byte(length >> 16), byte(length >> 24), kind, byte(test), byte(test >> 8), 0, 0}
	return append(head, payload...)
}
