import java.util.*;

public class Locker {
    private static class Entry {
        final String key;
        int value;

        Entry(String key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private static final Comparator<Entry> FIRST = (a, b) -> a.value != b.value ? Integer.compare(b.value, a.value) : a.key.compareTo(b.key);

    private final List<Entry> entries = new LinkedList<>();
    private final int limit;

    public Locker(int limit) {
        this.limit = limit;
    }

    public List<String> Keep(String key, int value) {
        Entry entry = find(key);
        if (entry == null) {
            entries.add(new Entry(key, value));
        } else {
            entry.value = Math.max(entry.value, value);
        }
        List<String> removed = new LinkedList<>();
        while (entries.size() > limit) {
            Entry first = Collections.min(entries, FIRST);
            entries.remove(first);
            removed.add(first.key);
        }
        return removed;
    }

    public int Look(String key) {
        Entry entry = find(key);
        return entry == null ? -1 : entry.value++;
    }

    public int Prune(int bound) {
        int before = entries.size();
        entries.removeIf(entry -> entry.value < bound);
        return before - entries.size();
    }

    public int Evict() {
        if (entries.isEmpty()) {
            return -1;
        }
        Entry first = Collections.min(entries, FIRST);
        entries.remove(first);
        return first.value;
    }

    private Entry find(String key) {
        return entries.stream().filter(entry -> entry.key.equals(key)).findAny().orElse(null);
    }
}
