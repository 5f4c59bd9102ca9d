package livebench.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livebench.tuples.Tuple2;
import livebench.tuples.Tuple3;
import livebench.tuples.Tuple4;

/** All types a signature can name. Null is read wherever the host sends it; classes and no lambdas, which would start slower. */
public final class ValueTypes {
    public static final ValueType<Boolean> BOOL = new ValueType<>() {
        @Override
        public Boolean read(ValueReader from) {
            return from.expect(Tag.BOOL) ? from.octet() != 0 : null;
        }
    };

    public static final ValueType<Integer> INT = new ValueType<>() {
        @Override
        public Integer read(ValueReader from) {
            return from.expect(Tag.INTEGER) ? Math.toIntExact(from.int64()) : null;
        }
    };

    public static final ValueType<Long> LONG = new ValueType<>() {
        @Override
        public Long read(ValueReader from) {
            return from.expect(Tag.INTEGER) ? from.int64() : null;
        }
    };

    public static final ValueType<Double> DOUBLE = new ValueType<>() {
        @Override
        public Double read(ValueReader from) {
            var tag = from.tag();
            return switch (tag) {
                case Tag.DOUBLE -> Double.longBitsToDouble(from.int64());
                case Tag.INTEGER -> (double) from.int64(); // a whole number stands for a double, as it does when answers are compared
                case Tag.NULL -> null;
                default -> throw ValueReader.unexpected(tag, Tag.DOUBLE);
            };
        }
    };

    public static final ValueType<String> STRING = new ValueType<>() {
        @Override
        public String read(ValueReader from) {
            return from.expect(Tag.STRING) ? from.utf16() : null;
        }
    };

    private ValueTypes() {
    }

    public static <T> ValueType<List<T>> list(ValueType<T> item) {
        return new ValueType<>() {
            @Override
            public List<T> read(ValueReader from) {
                if (!from.expect(Tag.LIST))
                    return null;
                var list = new ArrayList<T>();
                for (var left = from.count(); left > 0; left--)
                    list.add(item.read(from));
                return list;
            }
        };
    }

    // In the order in which the pairs came, as in the languages that keep it.
    public static <K, V> ValueType<Map<K, V>> map(ValueType<K> key, ValueType<V> value) {
        return new ValueType<>() {
            @Override
            public Map<K, V> read(ValueReader from) {
                if (!from.expect(Tag.DICTIONARY))
                    return null;
                var map = new LinkedHashMap<K, V>();
                for (var left = from.count(); left > 0; left--)
                    map.put(key.read(from), value.read(from));
                return map;
            }
        };
    }

    public static <A, B> ValueType<Tuple2<A, B>> tuple(ValueType<A> a, ValueType<B> b) {
        return new ValueType<>() {
            @Override
            public Tuple2<A, B> read(ValueReader from) {
                return tuple(from, 2) ? new Tuple2<>(a.read(from), b.read(from)) : null;
            }
        };
    }

    public static <A, B, C> ValueType<Tuple3<A, B, C>> tuple(ValueType<A> a, ValueType<B> b, ValueType<C> c) {
        return new ValueType<>() {
            @Override
            public Tuple3<A, B, C> read(ValueReader from) {
                return tuple(from, 3) ? new Tuple3<>(a.read(from), b.read(from), c.read(from)) : null;
            }
        };
    }

    public static <A, B, C, D> ValueType<Tuple4<A, B, C, D>> tuple(ValueType<A> a, ValueType<B> b, ValueType<C> c, ValueType<D> d) {
        return new ValueType<>() {
            @Override
            public Tuple4<A, B, C, D> read(ValueReader from) {
                return tuple(from, 4) ? new Tuple4<>(a.read(from), b.read(from), c.read(from), d.read(from)) : null;
            }
        };
    }

    private static boolean tuple(ValueReader from, int items) {
        if (!from.expect(Tag.TUPLE))
            return false;
        var found = from.octet();
        if (found != items)
            throw new IllegalArgumentException("A tuple of " + found + "; " + items + " were due.");
        return true;
    }
}
