package main

func Work(start int, values []int) []int {
	depot := NewDepot(start)
	answers := []int{}
	for i, value := range values {
		switch value % 3 {
		case 0:
			answers = append(answers, depot.Lift(value))
		case 1:
			answers = append(answers, depot.Rest())
		default:
			answers = append(answers, depot.Swing(value, i))
		}
	}
	return answers
}
