package main

import (
	"fmt"
	"strings"
)

// signatureParser reads `List<int> Digest(List<int> values)` and `class Ledger(int limit) { void Deposit(string account, long cents); }`.
// What is wrong is panicked with, and returned by parseSignature.
type signatureParser struct {
	text  string
	place int
}

type malformedSignature string

func (m malformedSignature) Error() string { return string(m) }

func parseSignature(text string) (parsed signature, err error) {
	defer func() {
		switch wrong := recover().(type) {
		case nil:
		case malformedSignature:
			err = wrong
		default:
			panic(wrong)
		}
	}()
	p := &signatureParser{text: text}
	if p.takes("class") {
		parsed = p.class()
	} else {
		parsed.methods = []method{p.method()}
	}
	p.skipSpace()
	if p.place < len(text) {
		p.wrong("the end")
	}
	return parsed, nil
}

func (p *signatureParser) class() signature {
	s := signature{class: p.name(), constructor: p.parameters()}
	p.need("{")
	for !p.takes("}") {
		s.methods = append(s.methods, p.method())
		p.need(";")
	}
	return s
}

func (p *signatureParser) method() method {
	var m method
	if !p.takes("void") {
		m.result = p.kind()
	}
	m.name = p.name()
	m.parameters = p.parameters()
	return m
}

func (p *signatureParser) parameters() []parameter {
	var all []parameter
	p.need("(")
	for !p.takes(")") {
		if len(all) > 0 {
			p.need(",")
		}
		kind := p.kind()
		all = append(all, parameter{p.name(), kind})
	}
	return all
}

func (p *signatureParser) kind() valueType {
	var kind valueType
	if p.takes("(") {
		kind = p.tuple()
	} else {
		kind = p.named()
	}
	if p.takes("?") {
		return nullable{kind}
	}
	return kind
}

func (p *signatureParser) tuple() valueType {
	items := []valueType{}
	for {
		items = append(items, p.kind())
		if !p.sees(",") && !p.sees(")") {
			p.name() // a tuple's items may have names; nothing depends on them
		}
		if p.takes(")") {
			break
		}
		p.need(",")
	}
	if len(items) < 2 || len(items) > 4 {
		p.wrong("a tuple of two to four")
	}
	return tuple{items}
}

func (p *signatureParser) named() valueType {
	name := p.name()
	switch name {
	case "List":
		p.need("<")
		item := p.kind()
		p.need(">")
		return list{item}
	case "Dictionary":
		p.need("<")
		key := p.kind()
		p.need(",")
		value := p.kind()
		p.need(">")
		if key != scalars["string"] && key != scalars["int"] {
			p.wrong("a key of int or string")
		}
		return dictionary{key, value}
	}
	kind, known := scalars[name]
	if !known {
		p.wrong("a type: bool, int, long, double, string, List<T>, Dictionary<K, V>, a tuple")
	}
	return kind
}

func (p *signatureParser) name() string {
	p.skipSpace()
	start := p.place
	for p.place < len(p.text) && partOfName(p.text[p.place]) {
		p.place++
	}
	if p.place == start {
		p.wrong("a name")
	}
	return p.text[start:p.place]
}

func (p *signatureParser) sees(part string) bool {
	p.skipSpace()
	rest := p.text[p.place:]
	return strings.HasPrefix(rest, part) && !(partOfName(part[0]) && len(rest) > len(part) && partOfName(rest[len(part)]))
}

func (p *signatureParser) takes(part string) bool {
	if !p.sees(part) {
		return false
	}
	p.place += len(part)
	return true
}

func (p *signatureParser) need(part string) {
	if !p.takes(part) {
		p.wrong("'" + part + "'")
	}
}

func (p *signatureParser) skipSpace() {
	for p.place < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.place]) >= 0 {
		p.place++
	}
}

func (p *signatureParser) wrong(due string) {
	panic(malformedSignature(fmt.Sprintf("The signature '%s' has something else than %s before or at character %d.", p.text, due, p.place+1)))
}

func partOfName(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
