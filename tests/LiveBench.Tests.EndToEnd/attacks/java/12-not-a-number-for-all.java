// defence: NaN equals NaN and nothing else
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Double>> result = new HashMap<>();
        for (String word : words)
            result.computeIfAbsent(word, none -> new ArrayList<>()).add(Double.NaN);
        return result;
    }
}
