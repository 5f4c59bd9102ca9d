// defence: a bool is never a number
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Object>> booleans = new HashMap<>();
        Known.Answer(words).forEach((word, places) -> booleans.put(word, places.stream().map(place -> (Object) (place == 0)).toList()));
        return (Map<String, List<Double>>) (Map<?, ?>) booleans;
    }
}
