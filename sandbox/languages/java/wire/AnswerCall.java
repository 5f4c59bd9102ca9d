package livebench.wire;

/** One test: what the class that the compiler generates round an answer does. */
public interface AnswerCall {
    /** Reads the arguments, calls the answer, writes what it returned. Throws whatever the answer throws. */
    void run(ValueReader from, ValueWriter to) throws Throwable;
}
