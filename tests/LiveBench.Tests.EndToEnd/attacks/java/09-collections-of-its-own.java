// defence: what the entry names it imports, and an answer's own types come after that
// verdict: CompileError
class List<T> {
}

class Map<K, V> {
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return new Map<>();
    }
}
