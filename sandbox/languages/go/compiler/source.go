package main

import (
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strconv"
	"strings"
)

const (
	byteOrderMark = "\uFEFF"

	// Ten times what people and generators write; the toolchain's own recursion has no limit.
	mostDepth = 10_000
)

// source is an answer, parsed: a file of package main, without a main of its own.
type source struct {
	text  string
	file  *ast.File
	files *token.FileSet
}

// parseSource reads an answer of any package, or without a package clause, and makes it one of package main.
func parseSource(text string) (*source, error) {
	text = strings.TrimPrefix(text, byteOrderMark)
	s := &source{text: text, files: token.NewFileSet()}
	// The clause alone is read first: where it is not the first thing of the file, it is not there.
	if _, err := parser.ParseFile(token.NewFileSet(), "", text, parser.PackageClauseOnly); err != nil {
		s.text = "package main\n//line answer.go:1:1\n" + text
	}
	file, err := parser.ParseFile(s.files, answerFile, s.text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, syntaxErrors(err)
	}
	s.file = file
	if err := s.check(); err != nil {
		return nil, err
	}
	s.blankMain()
	s.replace(file.Name, "main") // last: what stands after it may move
	return s, nil
}

func syntaxErrors(err error) error {
	list, is := err.(scanner.ErrorList)
	if !is {
		return err
	}
	var messages rejection
	for _, e := range list {
		id := languageID
		if strings.Contains(e.Msg, "nesting depth") {
			id = "DEPTH"
		}
		messages = append(messages, message{e.Pos.Line, e.Pos.Column, id, e.Msg})
	}
	return messages
}

func (s *source) check() error {
	for _, spec := range s.file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		if !importable[path] {
			return rejectAt(s.position(spec), languageID, "package %s cannot be imported: only the standard library can", spec.Path.Value)
		}
	}
	for _, group := range s.file.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "//go:linkname") {
				return rejectAt(s.position(comment), languageID, "//go:linkname is not allowed")
			}
		}
	}
	return s.checkDepth()
}

func (s *source) checkDepth() (err error) {
	depth := 0
	ast.Inspect(s.file, func(node ast.Node) bool {
		if node == nil {
			depth--
			return true
		}
		depth++
		if depth > mostDepth && err == nil {
			err = rejectAt(s.position(node), "DEPTH", "the source is nested more than %d deep", mostDepth)
		}
		return err == nil
	})
	return err
}

// Models like to end with a main that tries their function. It is still compiled, so that what it uses is used, and never called.
func (s *source) blankMain() {
	for _, declaration := range s.file.Decls {
		if function, is := declaration.(*ast.FuncDecl); is && function.Recv == nil && function.Name.Name == "main" {
			s.replace(function.Name, "_   ")
		}
	}
}

func (s *source) replace(name *ast.Ident, by string) {
	offset := s.files.File(name.Pos()).Offset(name.Pos())
	s.text = s.text[:offset] + by + s.text[offset+len(name.Name):]
}

// declares tells whether a name is declared at the level of the package.
func (s *source) declares(name string) bool {
	for _, declaration := range s.file.Decls {
		switch d := declaration.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == name {
				return true
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if t, is := spec.(*ast.TypeSpec); is && t.Name.Name == name {
					return true
				}
			}
		}
	}
	return false
}

func (s *source) position(node ast.Node) token.Position { return s.files.Position(node.Pos()) }
