package livebench.compiler;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory. */
final class ClassFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile() {
        super(URI.create("memory:///class"), Kind.CLASS);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
        return bytes;
    }
}
