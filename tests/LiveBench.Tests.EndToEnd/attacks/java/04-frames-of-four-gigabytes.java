// defence: a frame's length is checked before anything waits for it or is allocated
// verdict: ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Results.claim(-1, Results.VALUE, 0, Results.NO_WORDS);
        return Known.Answer(words);
    }
}
