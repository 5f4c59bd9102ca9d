// defence: a count is checked against the bytes that are left before anything is allocated
// verdict: ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Results.send(Results.VALUE, 0, new byte[] { 5, -1, -1, -1, -1 });
        return Known.Answer(words);
    }
}
