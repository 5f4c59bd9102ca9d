import java.util.List;
import java.util.stream.Collectors;

public class Solution {
    private static final int SALT = {salt};

    public static int Score(List<Integer> values) {
        return values.stream().map(v -> v + SALT - {salt}).filter(v -> v > 3).sorted()
            .collect(Collectors.groupingBy(v -> v % 7, Collectors.summingInt(v -> v)))
            .values().stream().mapToInt(Integer::intValue).sum();
    }
}
