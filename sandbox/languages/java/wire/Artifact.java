package livebench.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What the compiler hands the driver by way of the host, who does not look inside: the name of the class through which a test is run,
 * and the class files by their names.
 */
public record Artifact(String entry, Map<String, byte[]> classes) {
    public byte[] pack() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var to = new DataOutputStream(bytes);
        to.writeUTF(entry);
        to.writeInt(classes.size());
        for (var each : classes.entrySet()) {
            to.writeUTF(each.getKey());
            to.writeInt(each.getValue().length);
            to.write(each.getValue());
        }
        return bytes.toByteArray();
    }

    public static Artifact unpack(byte[] bytes) throws IOException {
        var from = new DataInputStream(new ByteArrayInputStream(bytes));
        var entry = from.readUTF();
        var classes = new HashMap<String, byte[]>();
        for (var left = from.readInt(); left > 0; left--)
            classes.put(from.readUTF(), from.readNBytes(from.readInt()));
        return new Artifact(entry, classes);
    }
}
