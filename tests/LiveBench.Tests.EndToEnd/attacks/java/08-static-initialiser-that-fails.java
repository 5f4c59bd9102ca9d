// defence: what a static initialiser throws is a runtime error
// verdict: RuntimeError
public class Solution {
    static {
        if (true)
            throw new IllegalStateException("Accepted");
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
