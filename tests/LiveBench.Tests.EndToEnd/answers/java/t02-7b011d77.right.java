import java.util.*;

public class Solution {
    private static final Set<Integer> totals = new HashSet<>();

    public static List<Integer> Schedule(List<Integer> values) {
        totals.clear();
        plan(values, new char[values.size()], 0, 0, 0);
        return totals.isEmpty() ? new ArrayList<>() : List.of(totals.size());
    }

    private static void plan(List<Integer> values, char[] letters, int at, int sum, int bs) {
        if (bs > 1) {
            return;
        }
        if (at == letters.length) {
            totals.add(letters[0] == letters[at - 1] ? sum - 4 : sum);
            return;
        }
        int value = values.get(at);
        letters[at] = 'A';
        plan(values, letters, at + 1, sum + 2 * value - 8, bs);
        letters[at] = 'B';
        plan(values, letters, at + 1, sum + (value % 2 == 0 ? 5 : -5), bs + 1);
        letters[at] = 'C';
        plan(values, letters, at + 1, sum + Math.abs(value - 5), bs);
    }
}
