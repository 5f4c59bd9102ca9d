package livebench.driver;

import java.util.Map;

/** Loads an answer's classes from its artifact. */
final class AnswerClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    AnswerClasses(Map<String, byte[]> classes) {
        super("answer", AnswerClasses.class.getClassLoader());
        this.classes = classes;
    }

    // An answer's own come first. They are in no package, so that nothing of the driver's or the platform's can be meant; and asking
    // the parent for each would have it open its archive.
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded != null)
                return loaded;
            var bytes = classes.get(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
