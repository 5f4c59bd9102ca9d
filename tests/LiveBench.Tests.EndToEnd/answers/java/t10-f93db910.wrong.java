import java.util.HashMap;

class Solution {
    public static List<Integer> Assign(List<Integer> values) {
        HashMap<Integer, Integer> plans = new HashMap<>();
        int count = values.size();
        for (int plan = 0; plan < (int) Math.pow(3, count); plan++) {
            int total = 0, bs = 0, rest = plan;
            for (int value : values) {
                switch (rest % 3) {
                    case 0 -> total += 10 - value;
                    case 1 -> {
                        total += Math.abs(value - 7);
                        bs++;
                    }
                    default -> total += value % 2 == 0 ? 2 : -7;
                }
                rest /= 3;
            }
            if (bs % 2 == 0) {
                plans.merge(total, 1, Integer::sum);
            }
        }
        int best = 0, most = 0;
        for (var entry : plans.entrySet()) {
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > best) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return most == 0 ? List.of() : List.of(best);
    }
}
