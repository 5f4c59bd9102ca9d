package livebench.wire;

/** Integers in the byte order of the wire. Shifts, because a VarHandle or a ByteBuffer would have to be started first. */
final class LittleEndian {
    private LittleEndian() {
    }

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long i64(byte[] bytes, int at) {
        return (i32(bytes, at) & 0xffffffffL) | (long) i32(bytes, at + 4) << 32;
    }

    static void i32(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
        bytes[at + 3] = (byte) (value >> 24);
    }

    static void i64(byte[] bytes, int at, long value) {
        i32(bytes, at, (int) value);
        i32(bytes, at + 4, (int) (value >> 32));
    }
}
