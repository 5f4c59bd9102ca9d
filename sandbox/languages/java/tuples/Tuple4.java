package livebench.tuples;

/** Four values, as signatures name them. */
public record Tuple4<A, B, C, D>(A item1, B item2, C item3, D item4) {
}
