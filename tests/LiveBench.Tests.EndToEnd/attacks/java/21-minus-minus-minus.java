// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }

    static int x = /*repeat 50000*/- /*end*/1;
}
