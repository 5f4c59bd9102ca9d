import java.util.*;
import java.util.stream.*;

public class Solution {
    public static List<Tuple2<String, List<Integer>>> Tally(List<Tuple4<String, String, Integer, Integer>> records) {
        int n = records.size();
        boolean[] gone = new boolean[n];
        for (int i = 0; i < n; i++) {
            if (records.get(i).item3() != 0) {
                continue;
            }
            gone[i] = true;
            for (int j = i - 1; j >= 0; j--) {
                var other = records.get(j);
                if (!gone[j] && other.item3() > 0 && other.item1().equals(records.get(i).item1()) && other.item2().equals(records.get(i).item2())) {
                    gone[j] = true;
                    break;
                }
            }
        }
        var left = IntStream.range(0, n).filter(i -> !gone[i] && records.get(i).item3() > 3).mapToObj(records::get).collect(Collectors.toList());

        Map<String, List<Tuple4<String, String, Integer, Integer>>> groups = new TreeMap<>();
        for (var record : left) {
            groups.computeIfAbsent(record.item2(), key -> new ArrayList<>()).add(record);
        }
        Set<String> small = new HashSet<>();
        groups.forEach((key, group) -> {
            if (group.stream().mapToInt(Tuple4::item4).max().getAsInt() < 44) {
                small.add(key);
            }
        });

        List<Tuple2<String, List<Integer>>> result = new ArrayList<>();
        groups.entrySet().stream().filter(e -> !small.contains(e.getKey()))
            .sorted(Comparator.comparing(e -> -rises(e.getValue())))
            .limit(2)
            .forEach(e -> result.add(new Tuple2<>(e.getKey(), numbers(e.getValue()))));
        if (!small.isEmpty()) {
            result.add(new Tuple2<>("rest", numbers(left.stream().filter(r -> small.contains(r.item2())).toList())));
        }
        return result;
    }

    private static int rises(List<Tuple4<String, String, Integer, Integer>> group) {
        int rises = 0;
        for (int i = 1; i < group.size(); i++) {
            if (group.get(i).item4() > group.get(i - 1).item4()) {
                rises++;
            }
        }
        return rises;
    }

    private static List<Integer> numbers(List<Tuple4<String, String, Integer, Integer>> group) {
        int crates = group.stream().mapToInt(Tuple4::item3).sum();
        long pickers = group.stream().map(Tuple4::item1).distinct().count();
        long fields = group.stream().map(Tuple4::item2).distinct().count();
        return List.of(group.size(), crates, (int) (pickers + fields));
    }
}
