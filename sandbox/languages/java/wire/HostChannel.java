package livebench.wire;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Frames to and from the host, on the descriptors 3 and 4 that every worker inherits: u32 length, u8 kind, u32 test, payload;
 * little-endian.
 */
public final class HostChannel {
    private static final int INPUT = 3;
    private static final int OUTPUT = 4;
    private static final int HEADER_BYTES = 9;
    private static final int LARGEST_FRAME = 64 << 20;

    private final InputStream input = new FileInputStream(Descriptor.of(INPUT));
    private final OutputStream output = new FileOutputStream(Descriptor.of(OUTPUT));

    /** Waits for the next frame. Null when the host has closed its side. */
    public Frame read() throws IOException {
        var header = new byte[HEADER_BYTES];
        if (input.readNBytes(header, 0, HEADER_BYTES) < HEADER_BYTES)
            return null;
        var length = LittleEndian.i32(header, 0);
        if (length < 0 || length > LARGEST_FRAME)
            throw new IOException("A frame of " + Integer.toUnsignedString(length) + " bytes; at most " + LARGEST_FRAME + " are possible.");
        var payload = new byte[length];
        if (input.readNBytes(payload, 0, length) < length)
            throw new IOException("The host's last frame has no end.");
        return new Frame(header[4], LittleEndian.i32(header, 5), payload);
    }

    /** Sends one frame; its bytes have left the process when this returns. */
    public void write(int kind, int test, byte[] payload) throws IOException {
        var values = new ValueWriter();
        values.raw(payload);
        write(kind, test, values);
    }

    /** Sends what was written to {@code values} as one frame. */
    public void write(int kind, int test, ValueWriter values) throws IOException {
        LittleEndian.i32(values.buffer, 0, values.length - HEADER_BYTES);
        values.buffer[4] = (byte) kind;
        LittleEndian.i32(values.buffer, 5, test);
        output.write(values.buffer, 0, values.length);
    }
}
