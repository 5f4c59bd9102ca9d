package livebench.wire;

/** One frame from the host. The kinds are in docs/sandbox-protocol.md, and differ for driver and compiler. */
public final class Frame {
    public final int kind;
    public final int test;
    public final byte[] payload;

    Frame(int kind, int test, byte[] payload) {
        this.kind = kind;
        this.test = test;
        this.payload = payload;
    }
}
