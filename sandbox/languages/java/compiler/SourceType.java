package livebench.compiler;

import java.util.List;
import java.util.stream.Collectors;

/** A type of a signature, closed: each kind knows how a person writes it in Java, and which type of the wire stands for it. */
sealed interface SourceType {
    /** As a person writes it; {@code boxed} where it stands inside another type. */
    String text(boolean boxed);

    /** An expression of the generated entry: the type's reader and writer. */
    String wire();

    record Scalar(String name) implements SourceType {
        @Override
        public String text(boolean boxed) {
            return switch (name) {
                case "bool" -> boxed ? "Boolean" : "boolean";
                case "int" -> boxed ? "Integer" : "int";
                case "long" -> boxed ? "Long" : "long";
                case "double" -> boxed ? "Double" : "double";
                default -> "String";
            };
        }

        @Override
        public String wire() {
            return "ValueTypes." + name.toUpperCase();
        }
    }

    record Items(SourceType item) implements SourceType {
        @Override
        public String text(boolean boxed) {
            return "List<" + item.text(true) + ">";
        }

        @Override
        public String wire() {
            return "ValueTypes.list(" + item.wire() + ")";
        }
    }

    record Dictionary(SourceType key, SourceType value) implements SourceType {
        @Override
        public String text(boolean boxed) {
            return "Map<" + key.text(true) + ", " + value.text(true) + ">";
        }

        @Override
        public String wire() {
            return "ValueTypes.map(" + key.wire() + ", " + value.wire() + ")";
        }
    }

    record Tuple(List<SourceType> items) implements SourceType {
        @Override
        public String text(boolean boxed) {
            return items.stream().map(item -> item.text(true)).collect(Collectors.joining(", ", "Tuple" + items.size() + "<", ">"));
        }

        @Override
        public String wire() {
            return items.stream().map(SourceType::wire).collect(Collectors.joining(", ", "ValueTypes.tuple(", ")"));
        }
    }

    record Nullable(SourceType inner) implements SourceType {
        @Override
        public String text(boolean boxed) {
            return inner.text(true);
        }

        @Override
        public String wire() {
            return inner.wire();
        }
    }

    /** The keyword of a scalar that is no object; null for all else. */
    default String primitive() {
        return this instanceof Scalar && !text(false).equals("String") ? text(false) : null;
    }
}
