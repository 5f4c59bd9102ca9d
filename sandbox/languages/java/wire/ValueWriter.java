package livebench.wire;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import livebench.tuples.Tuple2;
import livebench.tuples.Tuple3;
import livebench.tuples.Tuple4;

/** Collects the values of one frame; room for the frame's header stands in front of them. */
public final class ValueWriter {
    private static final int HEADER_BYTES = 9;
    private static final int DEEPEST = 32;
    // Above every output limit there is: what is written by then is sent, and the supervisor ends the process for it.
    private static final int MOST = 32 << 20;

    byte[] buffer = new byte[4 << 10];
    int length = HEADER_BYTES;

    /** Forgets what was written. */
    public void clear() {
        length = HEADER_BYTES;
    }

    /** Nothing returned. */
    public void nothing() {
        octet(Tag.NULL);
    }

    /** The head of a list of so many values, which follow. */
    public void list(int count) {
        octet(Tag.LIST);
        int32(count);
    }

    /**
     * A value by what it is, whatever the signature says: generics do not hold at run time, and a value of another kind is the host's
     * to call wrong.
     */
    public void value(Object value) {
        value(value, 1);
    }

    private void value(Object value, int depth) {
        if (depth > DEEPEST)
            throw new IllegalArgumentException("The value is more than " + DEEPEST + " deep.");
        if (value == null)
            nothing();
        else if (value instanceof Boolean is)
            bool(is);
        else if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte)
            integer(((Number) value).longValue());
        else if (value instanceof Double || value instanceof Float)
            real(((Number) value).doubleValue());
        else if (value instanceof String text)
            text(text);
        else if (value instanceof List<?> items)
            list(items, depth);
        else if (value instanceof Map<?, ?> pairs)
            map(pairs, depth);
        else if (value instanceof Tuple2<?, ?> t)
            tuple(depth, t.item1(), t.item2());
        else if (value instanceof Tuple3<?, ?, ?> t)
            tuple(depth, t.item1(), t.item2(), t.item3());
        else if (value instanceof Tuple4<?, ?, ?, ?> t)
            tuple(depth, t.item1(), t.item2(), t.item3(), t.item4());
        else
            throw new ClassCastException(value.getClass().getName() + " is no type of a signature");
    }

    private void bool(boolean value) {
        octet(Tag.BOOL);
        octet(value ? 1 : 0);
    }

    private void integer(long value) {
        octet(Tag.INTEGER);
        int64(value);
    }

    // The raw bits: a NaN keeps its payload.
    private void real(double value) {
        octet(Tag.DOUBLE);
        int64(Double.doubleToRawLongBits(value));
    }

    private void text(String value) {
        octet(Tag.STRING);
        var units = value.length();
        int32(units);
        var at = room(2L * units);
        for (var i = 0; i < units; i++) {
            var unit = value.charAt(i);
            buffer[at + 2 * i] = (byte) unit;
            buffer[at + 2 * i + 1] = (byte) (unit >> 8);
        }
    }

    // A size is asked for once, and as many items are taken: a list of an answer's own may lie, and then its value is wrong.
    private void list(List<?> items, int depth) {
        var size = Math.max(0, items.size());
        list(size);
        if (items instanceof RandomAccess)
            for (var i = 0; i < size; i++)
                value(items.get(i), depth + 1);
        else {
            Iterator<?> each = items.iterator();
            for (var i = 0; i < size; i++)
                value(each.next(), depth + 1);
        }
    }

    private void map(Map<?, ?> pairs, int depth) {
        var size = Math.max(0, pairs.size());
        octet(Tag.DICTIONARY);
        int32(size);
        Iterator<? extends Map.Entry<?, ?>> each = pairs.entrySet().iterator();
        for (var i = 0; i < size; i++) {
            Map.Entry<?, ?> pair = each.next();
            value(pair.getKey(), depth + 1);
            value(pair.getValue(), depth + 1);
        }
    }

    private void tuple(int depth, Object... items) {
        octet(Tag.TUPLE);
        octet(items.length);
        for (var item : items)
            value(item, depth + 1);
    }

    /** Bytes as they are. */
    public void raw(byte[] bytes) {
        var at = room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
    }

    private void octet(int value) {
        var at = room(1);
        buffer[at] = (byte) value;
    }

    private void int32(int value) {
        var at = room(4);
        LittleEndian.i32(buffer, at, value);
    }

    private void int64(long value) {
        var at = room(8);
        LittleEndian.i64(buffer, at, value);
    }

    // Where so many bytes may be written. It may put another buffer in the place of the one there was.
    private int room(long count) {
        if (count > buffer.length - length) {
            if (count > MOST - length) {
                // One part alone may be too large when little was written before it: the frame is filled up all the same.
                buffer = Arrays.copyOf(buffer, MOST);
                length = MOST;
                throw new ValueTooLargeException();
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(MOST, Math.max(2L * buffer.length, length + count)));
        }
        length += (int) count;
        return length - (int) count;
    }
}
