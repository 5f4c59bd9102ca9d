package main

type Locker struct {
	limit   int
	entries map[string]int
}

func NewLocker(limit int) *Locker {
	return &Locker{limit, map[string]int{}}
}

// The key of the entry that goes first.
func (l *Locker) first() string {
	best, found := "", false
	for key, value := range l.entries {
		if !found || value > l.entries[best] || value == l.entries[best] && key < best {
			best, found = key, true
		}
	}
	return best
}

func (l *Locker) Keep(key string, value int) []string {
	if old, there := l.entries[key]; !there || value > old {
		l.entries[key] = value
	}
	removed := []string{}
	for len(l.entries) > l.limit {
		first := l.first()
		removed = append(removed, first)
		delete(l.entries, first)
	}
	return removed
}

func (l *Locker) Look(key string) int {
	value, there := l.entries[key]
	if !there {
		return -1
	}
	l.entries[key]++
	return value
}

func (l *Locker) Prune(bound int) int {
	count := 0
	for key, value := range l.entries {
		if value < bound {
			delete(l.entries, key)
			count++
		}
	}
	return count
}

func (l *Locker) Evict() int {
	if len(l.entries) == 0 {
		return -1
	}
	first := l.first()
	value := l.entries[first]
	delete(l.entries, first)
	return value
}
