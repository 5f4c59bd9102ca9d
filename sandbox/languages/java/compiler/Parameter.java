package livebench.compiler;

import java.util.List;
import java.util.stream.Collectors;

/** One parameter of a method or of a constructor. */
record Parameter(SourceType type, String name) {
    @Override
    public String toString() {
        return type.text(false) + " " + name;
    }

    /** As they stand between a declaration's parentheses. */
    static String list(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::toString).collect(Collectors.joining(", "));
    }
}
