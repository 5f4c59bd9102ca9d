// defence: processor time is limited
// verdict: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        for (long i = 0; ; i++)
            if (i < 0)
                return Map.of();
    }
}
