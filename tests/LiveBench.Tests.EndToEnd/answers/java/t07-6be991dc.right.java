package answers;

import java.util.*;
import java.util.stream.Collectors;

public final class Solution {
    private Solution() {
    }

    public static List<Tuple2<String, String>> ReadSettings(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        String last = null;
        for (String entry : text.split("@")) {
            if (entry.isEmpty()) {
                continue;
            }
            int cut = entry.lastIndexOf('&');
            String name = cut < 0 ? entry : entry.substring(0, cut);
            String value = cut < 0 ? "on" : entry.substring(cut + 1);
            if (name.isEmpty()) {
                if (last == null) {
                    continue;
                }
                name = last;
            }
            last = name;
            if (value.matches("[0-9]!.*")) {
                value = value.substring(2).repeat(value.charAt(0) - '0');
            }
            settings.merge(name, value, String::concat);
        }
        return settings.entrySet().stream().map(e -> new Tuple2<>(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(pair -> pair.item1().length())).collect(Collectors.toList());
    }
}
