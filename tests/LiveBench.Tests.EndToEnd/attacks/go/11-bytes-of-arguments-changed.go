// defence: what an answer gets shares no memory with the frames, and what it returned is written when it returns
// verdict: WrongAnswer|RuntimeError
package main

import "unsafe"

type text struct {
	bytes  *byte
	length int
}

func Positions(words []string) map[string][]float64 {
	for i := range words {
		word := (*text)(unsafe.Pointer(&words[i]))
		for at := -64; at < word.length && word.length > 0; at++ {
			*(*byte)(unsafe.Add(unsafe.Pointer(word.bytes), at)) = 'A'
		}
	}
	return nil
}
