// defence: wall time is limited
// verdict: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        Thread.currentThread().join();
        return Map.of();
    }
}
