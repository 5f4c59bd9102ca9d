module livebench

go 1.19
