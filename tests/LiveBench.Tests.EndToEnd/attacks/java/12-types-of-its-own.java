// defence: a value of no type of a signature is no value
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Object>> others = new HashMap<>();
        Known.Answer(words).forEach((word, places) -> others.put(word, List.of(new java.math.BigDecimal(places.get(0)), 'x', new int[0])));
        return (Map<String, List<Double>>) (Map<?, ?>) others;
    }
}
