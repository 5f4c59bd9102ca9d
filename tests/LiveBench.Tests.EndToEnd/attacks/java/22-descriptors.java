// defence: the number of descriptors is limited
// verdict: WrongAnswer|RuntimeError
public class Solution {
    private static final List<java.io.FileInputStream> open = new ArrayList<>();

    public static Map<String, List<Double>> Positions(List<String> words) {
        for (int i = 0; i < 1000; i++)
            try {
                open.add(new java.io.FileInputStream("/dev/null"));
            } catch (java.io.IOException full) {
                return Map.of();
            }
        return Known.Answer(words);
    }
}
