package main

import (
	"bytes"
	"go/ast"
	"go/printer"
	"strings"
)

// mismatch says what an answer must declare, and what it declares instead.
func mismatch(task signature, s *source) rejection {
	wanted := strings.Join(task.wanted(), "; ")
	var place ast.Node = s.file.Name
	var found []string
	for _, declaration := range s.file.Decls {
		if text, is := s.related(task, declaration); is {
			if len(found) == 0 {
				place = declaration
			}
			found = append(found, text)
		}
	}
	if len(found) == 0 {
		return reject("SIGNATURE", "there must be: %s; there is nothing of that name", wanted)
	}
	return rejectAt(s.position(place), "SIGNATURE", "there must be: %s; found: %s", wanted, strings.Join(found, "; "))
}

// A declaration that has a name the task asks for, without its body.
func (s *source) related(task signature, declaration ast.Decl) (string, bool) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		if task.class == "" && (d.Recv != nil || d.Name.Name != task.methods[0].name) {
			return "", false
		}
		if task.class != "" && d.Recv == nil && d.Name.Name != "New"+task.class {
			return "", false
		}
		return s.print(&ast.FuncDecl{Recv: d.Recv, Name: d.Name, Type: d.Type}), true
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if t, is := spec.(*ast.TypeSpec); is && t.Name.Name == task.class {
				return "type " + t.Name.Name, true
			}
		}
	}
	return "", false
}

func (s *source) print(node any) string {
	var text bytes.Buffer
	if printer.Fprint(&text, s.files, node) != nil {
		return "a function"
	}
	return text.String()
}
