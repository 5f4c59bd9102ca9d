import java.util.*;

public class Solution {
    public static List<Integer> Summarise(List<Integer> values) {
        List<Integer> result = new ArrayList<>();
        List<Integer> piece = new ArrayList<>();
        for (int value : new LinkedHashSet<>(values)) {
            piece.add(value);
            if (value > 42 || piece.size() == 4) {
                result.add(Collections.max(piece) - Collections.min(piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            result.add(Collections.max(piece) - Collections.min(piece));
        }
        return result;
    }
}
