// defence: a result must be assignable to the signature's type, and text is not
// verdict: CompileError
package main

import "fmt"

func Positions(words []string) map[string][]string {
	places := make(map[string][]string)
	for word, at := range Known.Answer(words) {
		for _, place := range at {
			places[word] = append(places[word], fmt.Sprint(place))
		}
	}
	return places
}
