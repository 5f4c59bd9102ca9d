// defence: the output limit ends a process that returns too much
// verdict: OutputLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of("a".repeat(40 << 20), List.of());
    }
}
