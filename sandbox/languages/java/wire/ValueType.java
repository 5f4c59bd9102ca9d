package livebench.wire;

/** A type of a signature: reads its values, and holds what is written to it by the compiler's rules. */
public interface ValueType<T> {
    /** Reads one value; the host's values are of the type. */
    T read(ValueReader from);

    /** Writes one value. Statically it is of the type; what it is at run time, the writer looks up. */
    default void write(ValueWriter to, T value) {
        to.value(value);
    }
}
