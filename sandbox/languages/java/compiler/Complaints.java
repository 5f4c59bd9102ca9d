package livebench.compiler;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Errors as a person can act on them: {@code line:column: ID: message}, in lines of the answer. */
final class Complaints {
    private static final int MOST = 20;
    private static final int LONGEST_MESSAGE = 500;

    private Complaints() {
    }

    /** The answer's own errors, or null if it has none. */
    static String about(List<Diagnostic<? extends JavaFileObject>> errors, JavaFileObject answer) {
        var own = errors.stream().filter(error -> error.getSource() == answer).toList();
        return own.isEmpty() ? null : lines(own);
    }

    static String lines(List<Diagnostic<? extends JavaFileObject>> errors) {
        return errors.stream().sorted(Comparator.comparingLong(Diagnostic::getPosition)).limit(MOST)
            .map(Complaints::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        var message = error.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ");
        return "%d:%d: %s: %s".formatted(Math.max(1, error.getLineNumber()), Math.max(1, error.getColumnNumber()), error.getCode(),
            message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }
}
