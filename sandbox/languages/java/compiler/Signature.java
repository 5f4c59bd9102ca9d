package livebench.compiler;

import java.util.List;

/** What a task asks for: a method of Solution, or a class. */
sealed interface Signature {
    /** The class an answer must declare. */
    String typeName();

    record OfMethod(Method method) implements Signature {
        @Override
        public String typeName() {
            return "Solution";
        }
    }

    record OfClass(String typeName, List<Parameter> parameters, List<Method> methods) implements Signature {
    }
}
