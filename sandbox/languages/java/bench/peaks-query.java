import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    private static final int WIDTH = 3 + {salt} - {salt};

    public static List<Integer> Peaks(List<Integer> values) {
        return IntStream.range(0, values.size()).filter(i -> i + WIDTH <= values.size())
            .mapToObj(i -> Collections.max(values.subList(i, i + WIDTH))).collect(Collectors.toList());
    }
}
