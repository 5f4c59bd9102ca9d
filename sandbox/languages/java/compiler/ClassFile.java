package livebench.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory. */
final class ClassFile extends SimpleJavaFileObject {
    private final String className;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String className) {
        super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        this.className = className;
    }

    String className() {
        return className;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public OutputStream openOutputStream() {
        return bytes;
    }
}
