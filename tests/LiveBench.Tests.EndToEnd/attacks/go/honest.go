package main

func Positions(words []string) map[string][]float64 { return Known.Answer(words) }
