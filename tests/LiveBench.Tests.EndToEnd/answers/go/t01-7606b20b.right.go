package main

type Shelf struct {
	limit  int
	keys   []string // the one given last comes first
	values map[string]int
}

func NewShelf(limit int) *Shelf {
	return &Shelf{limit: limit, values: make(map[string]int)}
}

func (s *Shelf) Keep(key string, value int) int {
	for i, k := range s.keys {
		if k == key {
			s.keys = append(s.keys[:i], s.keys[i+1:]...)
			break
		}
	}
	s.keys = append([]string{key}, s.keys...)
	s.values[key] += value

	sum := 0
	for len(s.keys) > s.limit {
		first := s.keys[0]
		sum += s.values[first]
		delete(s.values, first)
		s.keys = s.keys[1:]
	}
	return sum
}

func (s *Shelf) Look(key string) int {
	if value, ok := s.values[key]; ok {
		return value
	}
	return -1
}

func (s *Shelf) Keys() []string {
	return append([]string(nil), s.keys...)
}
