import java.util.List;
import java.util.ArrayList;

class Solution {
    static List<Integer> Review(List<Integer> values) {
        values.replaceAll(value -> value < 333 ? 333 + (333 - value) : value);
        values.removeIf(value -> value < 340);
        var result = new ArrayList<Integer>();
        for (int i = 0; i < values.size(); i++) {
            result.add(i + 1 < values.size() ? values.get(i) - values.get(i + 1) : values.get(i));
        }
        return result;
    }
}
