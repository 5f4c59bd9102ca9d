// defence: a value is at most 32 deep
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        Map<String, List<Double>> result = new HashMap<>();
        result.put("one", (List<Double>) (List<?>) loop);
        return result;
    }
}
