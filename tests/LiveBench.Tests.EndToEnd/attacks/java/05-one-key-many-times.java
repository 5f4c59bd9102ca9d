// defence: a key that comes twice is no dictionary
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Double>> right = Known.Answer(words);
        Map<String, List<Double>> many = new IdentityHashMap<>();
        for (int i = 0; i < right.size(); i++) {
            var first = right.entrySet().iterator().next();
            many.put(new String(first.getKey()), first.getValue());
        }
        return right.size() < 2 ? Map.of("other", List.of()) : many;
    }
}
