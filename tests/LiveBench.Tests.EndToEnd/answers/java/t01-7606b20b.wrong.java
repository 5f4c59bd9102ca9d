import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Shelf {
    private final Map<String, Integer> entries = new LinkedHashMap<>(); // the last one goes first
    private final int limit;

    public Shelf(int limit) {
        this.limit = limit;
    }

    public int Keep(String key, int value) {
        Integer old = entries.get(key);
        entries.put(key, old == null ? value : old + value);
        int removed = 0;
        while (entries.size() > limit) {
            removed += entries.remove(Keys().get(0));
        }
        return removed;
    }

    public int Look(String key) {
        return entries.getOrDefault(key, -1);
    }

    public List<String> Keys() {
        List<String> keys = new ArrayList<>(entries.keySet());
        java.util.Collections.reverse(keys);
        return keys;
    }
}
