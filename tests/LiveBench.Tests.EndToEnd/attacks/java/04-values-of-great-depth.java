// defence: a value is at most 32 deep
// verdict: ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        byte[] value = new byte[100_001];
        for (int at = 0; at < 100_000; at += 5) {
            value[at] = 5;
            value[at + 1] = 1;
        }
        Results.send(Results.VALUE, 0, value);
        Runtime.getRuntime().halt(0);
        return Map.of();
    }
}
