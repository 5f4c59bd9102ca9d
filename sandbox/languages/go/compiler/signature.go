package main

import (
	"fmt"
	"strings"
)

// signature is what a task asks for: a function, or a class with its constructor.
type signature struct {
	class       string // "" for a function
	constructor []parameter
	methods     []method // a function's only one
}

type parameter struct {
	name string
	kind valueType
}

// method has no result when it returns nothing.
type method struct {
	name       string
	parameters []parameter
	result     valueType
}

// wanted is what an answer must declare, as Go writes it.
func (s signature) wanted() []string {
	if s.class == "" {
		return []string{"func " + s.methods[0].String()}
	}
	all := []string{"type " + s.class, fmt.Sprintf("func New%s(%s) *%s", s.class, parameterList(s.constructor), s.class)}
	for _, m := range s.methods {
		all = append(all, fmt.Sprintf("func (*%s) %s", s.class, m))
	}
	return all
}

func (s signature) tupleSizes() map[int]bool {
	sizes := map[int]bool{}
	for _, m := range append(s.methods, method{parameters: s.constructor}) {
		tupleSizes(m.result, sizes)
		for _, p := range m.parameters {
			tupleSizes(p.kind, sizes)
		}
	}
	return sizes
}

func (m method) String() string {
	text := fmt.Sprintf("%s(%s)", m.name, parameterList(m.parameters))
	if m.result != nil {
		text += " " + m.result.code()
	}
	return text
}

func parameterList(parameters []parameter) string {
	var all []string
	for _, p := range parameters {
		all = append(all, p.name+" "+p.kind.code())
	}
	return strings.Join(all, ", ")
}
