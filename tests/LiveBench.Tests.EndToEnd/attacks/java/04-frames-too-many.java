// defence: no more values than tests
// verdict: ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        for (int test = 0; test < 100; test++)
            Results.send(Results.VALUE, test, Results.NO_WORDS);
        Results.send(Results.FINISHED, 20);
        Runtime.getRuntime().halt(0);
        return Map.of();
    }
}
