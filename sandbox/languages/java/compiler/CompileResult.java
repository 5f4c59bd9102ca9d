package livebench.compiler;

/** What became of one answer. */
sealed interface CompileResult {
    record Compiled(byte[] artifact) implements CompileResult {
    }

    /** One line a message, in lines of the answer. */
    record Rejected(String messages) implements CompileResult {
    }
}
