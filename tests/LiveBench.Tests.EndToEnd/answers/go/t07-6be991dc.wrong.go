package main

import (
	"sort"
	"strings"
)

func ReadSettings(text string) []Tuple2[string, string] {
	values := make(map[string]string)
	var names []string
	last := ""
	for _, entry := range strings.Split(text, "@") {
		if entry == "" {
			continue
		}
		if !strings.Contains(entry, "&") {
			entry += "&on"
		}
		cut := strings.IndexByte(entry, '&')
		name, value := entry[:cut], entry[cut+1:]
		if name == "" {
			if last == "" {
				continue
			}
			name = last
		}
		last = name
		if len(value) >= 2 && value[0] >= '0' && value[0] <= '9' && value[1] == '!' {
			value = strings.Repeat(value[2:], int(value[0]-'0'))
		}
		if _, there := values[name]; !there {
			names = append(names, name)
		}
		values[name] += value
	}
	sort.SliceStable(names, func(i, j int) bool { return len(names[i]) < len(names[j]) })

	settings := make([]Tuple2[string, string], len(names))
	for i, name := range names {
		settings[i] = Tuple2[string, string]{Item1: name, Item2: values[name]}
	}
	return settings
}
