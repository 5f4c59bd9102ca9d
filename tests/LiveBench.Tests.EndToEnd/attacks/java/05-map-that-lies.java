// defence: a map is asked for its size once, and as many pairs are taken
// verdict: WrongAnswer|RuntimeError
class Liar extends AbstractMap<String, List<Double>> {
    @Override
    public int size() {
        return -1;
    }

    @Override
    public Set<Entry<String, List<Double>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }

            @Override
            public Iterator<Entry<String, List<Double>>> iterator() {
                return Stream.generate(() -> Map.entry("again", List.of(0.0))).iterator();
            }
        };
    }
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return new Liar();
    }
}
