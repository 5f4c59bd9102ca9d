// defence: the generated entry goes by names that hold a hash of the answer, and by none that are predeclared
// verdict: WrongAnswer
package wire

import "fmt"

type (
	Reader        struct{}
	Writer        struct{}
	Codec[T bool] interface{ Write(*Writer, T) }
	bool          interface{}
	any           struct{}
	error         struct{}
	uint32        string
	run           struct{}
)

var nil, true, false = 1, 2, 3

func panic()             {}
func recover() int       { return 0 }
func Serve(call func())  {}
func serve(call func())  {}
func List(int)           {}
func Map(key, value int) {}

func main() {
	fmt.Println("this is not the main you are looking for")
	fmt.Println(nil, true, false)
}

func Positions(words []string) map[string][]float64 { return /*answer*/map[string][]float64{}/*end*/ }
