package livebench.compiler;

import java.util.List;

/** A method of a signature. It returns nothing where {@code returns} is null. */
record Method(SourceType returns, String name, List<Parameter> parameters) {
    @Override
    public String toString() {
        return (returns == null ? "void" : returns.text(false)) + " " + name + "(" + Parameter.list(parameters) + ")";
    }
}
