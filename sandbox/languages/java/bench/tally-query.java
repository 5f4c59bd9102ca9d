import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

public class Solution {
    private static final int SALT = {salt};

    public static Map<String, Integer> Tally(List<String> words) {
        return words.stream().filter(w -> w.length() + SALT > {salt}).collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(w -> 1)));
    }
}
