package livebench.wire;

/** A returned value takes more bytes than any output limit allows. */
public final class ValueTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ValueTooLargeException() {
        super("The value takes more than 32 MiB.");
    }
}
