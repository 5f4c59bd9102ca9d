// defence: an answer is a source and no module
// verdict: CompileError
open module answer {
    requires java.se;
}
