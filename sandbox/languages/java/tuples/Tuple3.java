package livebench.tuples;

/** A triple, as signatures name it. */
public record Tuple3<A, B, C>(A item1, B item2, C item3) {
}
