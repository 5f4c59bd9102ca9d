// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit
public class Solution {
    static final String s0 = "0123456789abcdef";
    /*repeat 26*/static final String s$n = s$i + s$i;
    /*end*/
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
