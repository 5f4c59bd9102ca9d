package livebench.wire;

/** Reads the values of one frame, in order. */
public final class ValueReader {
    private final byte[] buffer;
    private int place;

    public ValueReader(byte[] buffer) {
        this.buffer = buffer;
    }

    /** A count of calls. */
    public int count() {
        var count = LittleEndian.i32(buffer, take(4));
        if (count < 0)
            throw new IllegalArgumentException("A count of " + Integer.toUnsignedString(count) + ".");
        return count;
    }

    /** A method's place in the signature. */
    public int method() {
        return LittleEndian.u16(buffer, take(2));
    }

    /** False for null; else the value has the tag that is wanted. */
    boolean expect(int wanted) {
        var found = tag();
        if (found != wanted && found != Tag.NULL)
            throw unexpected(found, wanted);
        return found != Tag.NULL;
    }

    int tag() {
        return octet();
    }

    int octet() {
        return buffer[take(1)] & 0xff;
    }

    long int64() {
        return LittleEndian.i64(buffer, take(8));
    }

    String utf16() {
        var units = new char[count()];
        var at = take(Math.multiplyExact(2, units.length));
        for (var i = 0; i < units.length; i++)
            units[i] = (char) LittleEndian.u16(buffer, at + 2 * i);
        return new String(units);
    }

    static IllegalArgumentException unexpected(int found, int wanted) {
        return new IllegalArgumentException("A value of kind " + found + "; " + wanted + " was due.");
    }

    private int take(int count) {
        if (count > buffer.length - place)
            throw new IllegalArgumentException("A frame ends inside a value.");
        place += count;
        return place - count;
    }
}
