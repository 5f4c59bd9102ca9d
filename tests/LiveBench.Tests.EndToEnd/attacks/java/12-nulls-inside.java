// defence: null is a value of its own, inside of others too
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Double>> result = new HashMap<>();
        result.put(null, null);
        for (String word : words)
            result.put(word, Arrays.asList((Double) null));
        return result;
    }
}
