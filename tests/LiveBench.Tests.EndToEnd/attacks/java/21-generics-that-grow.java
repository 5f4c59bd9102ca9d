// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }

    static <T> Map<T, T> twice(T one) { return Map.of(one, one); }

    static Object bomb = /*repeat 40*/twice(/*end*/1/*repeat 40*/)/*end*/;
}
