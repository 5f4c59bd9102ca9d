import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    private static final int SALT = {salt};

    public static String Runs(String text) {
        int[] starts = IntStream.range(0, text.length()).filter(i -> i + SALT == {salt} || text.charAt(i) != text.charAt(i - 1)).toArray();
        return IntStream.range(0, starts.length)
            .mapToObj(at -> text.charAt(starts[at]) + "" + ((at + 1 < starts.length ? starts[at + 1] : text.length()) - starts[at]))
            .collect(Collectors.joining());
    }
}
