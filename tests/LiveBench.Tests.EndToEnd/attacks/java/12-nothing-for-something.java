// defence: null is a value of its own
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return null;
    }
}
