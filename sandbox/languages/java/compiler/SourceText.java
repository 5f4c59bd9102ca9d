package livebench.compiler;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
        super(URI.create("memory:///" + name), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    // A public class may have any name here; what describes a module or a package may not be declared.
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && !simpleName.equals("module-info") && !simpleName.equals("package-info");
    }
}
