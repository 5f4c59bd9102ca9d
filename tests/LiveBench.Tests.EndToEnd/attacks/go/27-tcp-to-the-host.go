// defence: a container without a network, and the filter of system calls
// verdict: WrongAnswer
package main

import (
	"fmt"
	"net"
)

const port = /*port*/1/*end*/

func Positions(words []string) map[string][]float64 {
	for _, network := range []string{"tcp4", "udp4", "tcp6", "udp6"} {
		host := "127.0.0.1"
		if network[3] == '6' {
			host = "[::1]"
		}
		if connection, err := net.Dial(network, fmt.Sprint(host, ":", port)); err == nil {
			fmt.Fprint(connection, "Accepted?")
			return Known.Answer(words)
		}
	}
	return nil
}
