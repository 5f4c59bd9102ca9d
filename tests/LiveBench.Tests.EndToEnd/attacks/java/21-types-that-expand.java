// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit
interface N<X> {
}

class C<X> implements N<N<? super C<C<X>>>> {
    N<? super C<Integer>> cast(C<Integer> c) {
        return c;
    }
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
