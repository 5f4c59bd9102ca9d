{function} { return value }
