// defence: values are written by their types, no method of an answer is called, and they are compared outside
// verdict: WrongAnswer
package main

type places map[string][]float64

func (places) String() string               { return "Accepted" }
func (places) Equal(any) bool               { return true }
func (places) MarshalJSON() ([]byte, error) { return []byte("true"), nil }
func (places) Len() int                     { return 1 << 30 }

func Positions(words []string) places { return /*answer*/nil/*end*/ }
