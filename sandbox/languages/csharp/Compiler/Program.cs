using LiveBench.Compiler;

// The parser and the binder go as deep as the source does. They look at the stack that is left before each step, and reject a
// source that is too deep for it; with a small stack that would meet honest ones too.
const int CompileStackBytes = 128 << 20;

var compile = new Thread(CompileLoop.Run, CompileStackBytes);
compile.Start();
compile.Join();
return 0;
