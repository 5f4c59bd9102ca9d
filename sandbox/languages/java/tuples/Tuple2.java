package livebench.tuples;

/** A pair, as signatures name it. */
public record Tuple2<A, B>(A item1, B item2) {
}
