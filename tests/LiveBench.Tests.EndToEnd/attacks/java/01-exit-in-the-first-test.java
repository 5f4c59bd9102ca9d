// defence: only a Finished frame after every value ends a run well; an exit code means nothing
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        System.exit(0);
        return Map.of();
    }
}
