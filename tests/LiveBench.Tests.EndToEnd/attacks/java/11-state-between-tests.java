// defence: state can make an answer wrong, not right
// verdict: WrongAnswer
public class Solution {
    private static Map<String, List<Double>> kept = new HashMap<>();

    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Double>> last = kept;
        kept = Known.Answer(words);
        return last;
    }
}
