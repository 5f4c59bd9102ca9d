package livebench.compiler;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the class through which the driver calls an answer. It names types by single imports and lets the rest be inferred: a class
 * of the answer's comes after those, and one called {@code java} would hide a qualified name.
 */
final class EntrySource {
    private EntrySource() {
    }

    static String write(Signature signature, String entryName) {
        var body = signature instanceof Signature.OfClass many ? classBody(many)
            : call(((Signature.OfMethod) signature).method(), signature.typeName());
        return """
            import java.lang.IllegalArgumentException;
            import java.lang.Throwable;
            import livebench.wire.AnswerCall;
            import livebench.wire.ValueReader;
            import livebench.wire.ValueTypes;
            import livebench.wire.ValueWriter;
            public final class %s implements AnswerCall {
                public void run(ValueReader from, ValueWriter to) throws Throwable {
                    %s
                }
            }
            """.formatted(entryName, body);
    }

    private static String classBody(Signature.OfClass signature) {
        var cases = IntStream.range(0, signature.methods().size())
            .mapToObj(i -> "case " + i + ": { " + call(signature.methods().get(i), "target") + " break; }\n")
            .collect(Collectors.joining());
        return """
            %s
            var target = new %s(%s);
            int calls = from.count();
            to.list(calls);
            for (; calls > 0; calls--)
                switch (from.method()) {
                    %s
                    default: throw new IllegalArgumentException("A call of a method that the signature does not have.");
                }
            """.formatted(arguments(signature.parameters(), "c"), signature.typeName(), names(signature.parameters(), "c"), cases);
    }

    // A result has the signature's type before it is written: a conversion the language makes by itself is an answer's good right.
    private static String call(Method method, String target) {
        var arguments = arguments(method.parameters(), "m");
        var call = target + "." + method.name() + "(" + names(method.parameters(), "m") + ")";
        if (method.returns() == null)
            return arguments + call + "; to.nothing();";
        var wire = method.returns().wire();
        var primitive = method.returns().primitive();
        return primitive == null ? "%s%s.write(to, %s);".formatted(arguments, wire, call)
            : "%s%s result = %s; %s.write(to, result);".formatted(arguments, primitive, call, wire);
    }

    private static String arguments(List<Parameter> parameters, String prefix) {
        return IntStream.range(0, parameters.size()).mapToObj(i -> {
            var type = parameters.get(i).type();
            return "%s %s%d = %s.read(from); ".formatted(type.primitive() == null ? "var" : type.primitive(), prefix, i, type.wire());
        }).collect(Collectors.joining());
    }

    private static String names(List<Parameter> parameters, String prefix) {
        return IntStream.range(0, parameters.size()).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
    }
}
