import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static final int WIDTH = 3 + {salt} - {salt};

    public static List<Integer> Peaks(List<Integer> values) {
        List<Integer> peaks = new ArrayList<>();
        for (int i = 0; i + WIDTH <= values.size(); i++) {
            int peak = values.get(i);
            for (int j = i + 1; j < i + WIDTH; j++) {
                if (values.get(j) > peak) {
                    peak = values.get(j);
                }
            }
            peaks.add(peak);
        }
        return peaks;
    }
}
