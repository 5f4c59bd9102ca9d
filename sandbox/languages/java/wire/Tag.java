package livebench.wire;

/** The first byte of every value. */
final class Tag {
    static final int NULL = 0;
    static final int BOOL = 1;
    static final int INTEGER = 2;
    static final int DOUBLE = 3;
    static final int STRING = 4;
    static final int LIST = 5;
    static final int DICTIONARY = 6;
    static final int TUPLE = 7;

    private Tag() {
    }
}
