// Empty: with it the Go command lets serve.go declare a function without a body.
