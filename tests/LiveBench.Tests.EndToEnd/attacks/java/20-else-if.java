// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        int n = words.size();
        if (n == -1)
            return null;
        /*repeat 20000*/else if (n == -$n) n = $i;
        /*end*/
        return Map.of();
    }
}
