// defence: a class is initialised inside its first test, like any code of the answer
// verdict: RuntimeError
public class Solution {
    static {
        System.out.println("Accepted");
        System.exit(0);
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
