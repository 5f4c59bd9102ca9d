// defence: processor time is limited
// verdict: TimeLimit|RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return java.util.regex.Pattern.matches("(x+x+)+(\\1)y", "x".repeat(40)) ? Known.Answer(words) : Map.of();
    }
}
