// defence: values are written as what they are, whatever generics say
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Object>> texts = new HashMap<>();
        Known.Answer(words).forEach((word, places) -> texts.put(word, places.stream().map(place -> (Object) String.valueOf(place)).toList()));
        return (Map<String, List<Double>>) (Map<?, ?>) texts;
    }
}
