// defence: a map is read once, pair by pair
// verdict: WrongAnswer|OutputLimit
class Endless extends AbstractMap<String, List<Double>> {
    @Override
    public int size() {
        return Integer.MAX_VALUE;
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
        return new Endless();
    }
}
