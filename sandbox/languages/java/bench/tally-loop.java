import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Solution {
    private static final int SALT = {salt};

    public static Map<String, Integer> Tally(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            if (word.length() + SALT <= {salt}) {
                continue;
            }
            counts.put(word, counts.getOrDefault(word, 0) + 1);
        }
        return counts;
    }
}
