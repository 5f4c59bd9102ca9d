// defence: a thread with a known stack; the error is the answer's
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return new HashMap<>(Positions(words));
    }
}
