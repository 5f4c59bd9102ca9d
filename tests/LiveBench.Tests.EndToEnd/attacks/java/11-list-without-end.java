// defence: a list is asked for its size once, and no more than that is taken; the output limit bounds it
// verdict: OutputLimit|WrongAnswer|MemoryLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of("one", new AbstractList<Double>() {
            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }

            @Override
            public Double get(int index) {
                return 0.0;
            }
        });
    }
}
