package livebench.compiler;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What the compiler sees and makes: the platform, the classes that answers may use, and class files in memory. It opens no file after
 * its making, and none by java.nio: a file channel would make a pair of sockets first, and there are none here.
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, List<JavaFileObject>> packages = new HashMap<>();
    private final Map<String, ClassFile> made = new HashMap<>();

    CompilerFiles(StandardJavaFileManager platform, File forAnswers) throws IOException {
        super(platform);
        platform.setLocation(StandardLocation.CLASS_PATH, List.of());
        platform.setLocation(StandardLocation.SOURCE_PATH, List.of());
        read(forAnswers, "");
    }

    private void read(File folder, String packageName) throws IOException {
        for (var file : folder.listFiles())
            if (file.isDirectory())
                read(file, packageName.isEmpty() ? file.getName() : packageName + "." + file.getName());
            else
                try (var bytes = new FileInputStream(file)) {
                    var known = new ClassFile(packageName + "." + file.getName().replace(JavaFileObject.Kind.CLASS.extension, ""));
                    bytes.transferTo(known.openOutputStream());
                    packages.computeIfAbsent(packageName, none -> new ArrayList<>()).add(known);
                }
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
        var file = new ClassFile(className);
        made.put(className, file);
        return file;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_PATH)
            return kinds.contains(JavaFileObject.Kind.CLASS) ? packages.getOrDefault(packageName, List.of()) : List.of();
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile known ? known.className() : super.inferBinaryName(location, file);
    }
}
