package livebench.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** What the compiler sees and makes: the platform, the classes that answers may use, and class files in memory. */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ClassFile> made = new HashMap<>();

    CompilerFiles(StandardJavaFileManager platform, Path forAnswers) throws IOException {
        super(platform);
        platform.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(forAnswers));
        platform.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    }

    /** The class files made since it was last asked, by the names of their classes. */
    Map<String, byte[]> take() {
        var taken = new HashMap<String, byte[]>();
        made.forEach((name, file) -> taken.put(name, file.bytes()));
        made.clear();
        return taken;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        var file = new ClassFile();
        made.put(className, file);
        return file;
    }
}
