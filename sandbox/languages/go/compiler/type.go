package main

import (
	"fmt"
	"strings"
)

// valueType is a type of a signature: how Go writes it, and the expression of its codec. A name that stands for a package or a
// function of ours is qualified by names, which the answer cannot know.
type valueType interface {
	code() string
	codec(names entryNames) string
}

type scalar struct{ name, codecName string }

var scalars = map[string]scalar{
	"bool":   {"bool", "Bool"},
	"int":    {"int", "Int"},
	"long":   {"int64", "Long"},
	"double": {"float64", "Double"},
	"string": {"string", "String"},
}

type list struct{ item valueType }

type dictionary struct{ key, value valueType }

type nullable struct{ value valueType }

type tuple struct{ items []valueType }

func (t scalar) code() string     { return t.name }
func (t list) code() string       { return "[]" + t.item.code() }
func (t dictionary) code() string { return "map[" + t.key.code() + "]" + t.value.code() }
func (t nullable) code() string   { return "*" + t.value.code() }

func (t tuple) code() string {
	var items []string
	for _, item := range t.items {
		items = append(items, item.code())
	}
	return fmt.Sprintf("Tuple%d[%s]", len(items), strings.Join(items, ", "))
}

func (t scalar) codec(names entryNames) string { return names.wire + "." + t.codecName }

func (t list) codec(names entryNames) string {
	return fmt.Sprintf("%s.List(%s)", names.wire, t.item.codec(names))
}

func (t dictionary) codec(names entryNames) string {
	return fmt.Sprintf("%s.Map(%s, %s)", names.wire, t.key.codec(names), t.value.codec(names))
}

func (t nullable) codec(names entryNames) string {
	return fmt.Sprintf("%s.Nullable(%s)", names.wire, t.value.codec(names))
}

func (t tuple) codec(names entryNames) string {
	var items []string
	for _, item := range t.items {
		items = append(items, item.codec(names))
	}
	return fmt.Sprintf("%s(%s)", names.tuple(len(items)), strings.Join(items, ", "))
}

// The sizes of the tuples in a type.
func tupleSizes(t valueType, sizes map[int]bool) {
	switch t := t.(type) {
	case list:
		tupleSizes(t.item, sizes)
	case dictionary:
		tupleSizes(t.value, sizes)
	case nullable:
		tupleSizes(t.value, sizes)
	case tuple:
		sizes[len(t.items)] = true
		for _, item := range t.items {
			tupleSizes(item, sizes)
		}
	}
}
