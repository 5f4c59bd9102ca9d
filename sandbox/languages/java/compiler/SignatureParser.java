package livebench.compiler;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code List<int> Digest(List<int> values)} and {@code class Ledger(int limit) { void Deposit(string account, long cents); }}. */
final class SignatureParser {
    private final String text;
    private int place;

    private SignatureParser(String text) {
        this.text = text;
    }

    /** Throws IllegalArgumentException, which says where the text is no signature. */
    static Signature parse(String text) {
        var parser = new SignatureParser(text);
        var signature = parser.takes("class") ? parser.classSignature() : new Signature.OfMethod(parser.method());
        parser.skipSpace();
        if (parser.place < text.length())
            throw parser.wrong("the end");
        return signature;
    }

    private Signature classSignature() {
        var name = name();
        var parameters = parameters();
        var methods = new ArrayList<Method>();
        need("{");
        while (!takes("}")) {
            methods.add(method());
            need(";");
        }
        return new Signature.OfClass(name, parameters, methods);
    }

    private Method method() {
        return new Method(takes("void") ? null : type(), name(), parameters());
    }

    private List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        need("(");
        if (takes(")"))
            return parameters;
        do
            parameters.add(new Parameter(type(), name()));
        while (takes(","));
        need(")");
        return parameters;
    }

    private SourceType type() {
        var type = takes("(") ? tuple() : named();
        return takes("?") ? new SourceType.Nullable(type) : type;
    }

    private SourceType tuple() {
        var items = new ArrayList<SourceType>();
        do {
            items.add(type());
            if (!sees(",") && !sees(")"))
                name(); // a tuple's items may have names; nothing depends on them
        } while (takes(","));
        need(")");
        if (items.size() < 2 || items.size() > 4)
            throw wrong("a tuple of two to four");
        return new SourceType.Tuple(items);
    }

    private SourceType named() {
        var name = name();
        switch (name) {
            case "bool", "int", "long", "double", "string":
                return new SourceType.Scalar(name);
            case "List":
                need("<");
                var item = type();
                need(">");
                return new SourceType.Items(item);
            case "Dictionary":
                need("<");
                var key = type();
                need(",");
                var value = type();
                need(">");
                if (!(key instanceof SourceType.Scalar scalar && (scalar.name().equals("int") || scalar.name().equals("string"))))
                    throw wrong("a key of int or string");
                return new SourceType.Dictionary(key, value);
            default:
                throw wrong("a type: bool, int, long, double, string, List<T>, Dictionary<K, V>, a tuple");
        }
    }

    private String name() {
        skipSpace();
        var start = place;
        while (place < text.length() && Character.isJavaIdentifierPart(text.charAt(place)))
            place++;
        if (place == start)
            throw wrong("a name");
        return text.substring(start, place);
    }

    private boolean sees(String part) {
        skipSpace();
        var end = place + part.length();
        return text.startsWith(part, place) && !(Character.isJavaIdentifierPart(part.charAt(0))
            && end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)));
    }

    private boolean takes(String part) {
        if (!sees(part))
            return false;
        place += part.length();
        return true;
    }

    private void need(String part) {
        if (!takes(part))
            throw wrong("'" + part + "'");
    }

    private void skipSpace() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place)))
            place++;
    }

    private IllegalArgumentException wrong(String due) {
        return new IllegalArgumentException("The signature '" + text + "' has something else than " + due + " before or at character " + (place + 1) + ".");
    }
}
