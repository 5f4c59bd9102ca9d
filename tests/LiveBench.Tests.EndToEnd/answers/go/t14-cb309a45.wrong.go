package main

import "fmt"

func Drive(signals []Tuple2[string, int]) []string {
	state := "ready"
	fuel, heat, number := 0, 0, 0
	result := make([]string, 0, len(signals))
	for _, signal := range signals {
		number++
		before, amount := state, signal.Item2
		switch before + " " + signal.Item1 {
		case "ready push":
			heat -= amount
			if heat < 0 {
				heat = 0
			}
		case "ready turn":
			fuel, heat = heat, fuel
			state = "paused"
		case "ready pull":
			if number > 3 {
				fuel = 1
			} else {
				fuel += amount
				state = "paused"
			}
		case "paused push":
			heat = amount
		case "paused turn":
			if amount%2 == 1 {
				heat += 3
			} else {
				heat += fuel
			}
			state = "ready"
		case "paused pull":
			fuel += amount
			state = "ready"
		}
		if fuel > 19 {
			fuel /= 2
		}
		if heat > 19 {
			heat /= 2
		}
		if state != before {
			number = 0
		}
		result = append(result, fmt.Sprintf("%s:%d", state, heat))
	}
	return result
}
