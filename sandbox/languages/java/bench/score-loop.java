import java.util.List;

public class Solution {
    private static final int SALT = {salt};

    public static int Score(List<Integer> values) {
        int sum = 0;
        for (int v : values) {
            if (v + SALT > 3 + {salt}) {
                sum += v;
            }
        }
        return sum;
    }
}
