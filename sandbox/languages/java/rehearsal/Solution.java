import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.*;
import java.util.function.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.*;

/** What many answers use: classes named here are mapped from the archive, and not read and checked in every process. */
public class Solution {
    enum Kind { FIRST, SECOND }

    record Edge(int from, int to, long weight) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            return Long.compare(weight, other.weight);
        }
    }

    sealed interface Shape permits Square, Circle {
    }

    record Square(double side) implements Shape {
    }

    record Circle(double radius) implements Shape {
    }

    public static Tuple2<String, Integer> Rehearse() {
        var text = new StringBuilder();
        streams(text);
        collections(text);
        texts(text);
        numbers(text);
        failures(text);
        return new Tuple2<>(text.toString(), text.length());
    }

    private static void streams(StringBuilder text) {
        List<String> words = List.of("one", "two", "three", "two");
        Map<String, Long> counts = words.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Map<Integer, List<String>> byLength = words.stream().collect(Collectors.groupingBy(String::length));
        Map<String, Integer> lengths = words.stream().distinct().collect(Collectors.toMap(word -> word, String::length, (a, b) -> a, LinkedHashMap::new));
        text.append(counts).append(byLength).append(lengths);
        text.append(IntStream.rangeClosed(1, 5).filter(i -> i % 2 == 1).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]")));
        text.append(words.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList());
        text.append(Arrays.stream(new int[] { 3, 1, 2 }).boxed().map(i -> i * 2).reduce(0, Integer::sum));
        text.append(words.stream().mapToInt(String::length).max().getAsInt()).append(words.stream().anyMatch(String::isEmpty));
        text.append("text".chars().mapToObj(c -> (char) c).filter(Character::isLetter).count());
        text.append(Stream.iterate(1L, x -> x * 2).limit(5).skip(1).mapToLong(Long::longValue).sum());
        text.append(DoubleStream.of(1, 2).average().orElse(0)).append(words.stream().findFirst().map(String::toUpperCase).orElse(""));
        text.append(words.stream().flatMap(word -> Stream.of(word.split(""))).collect(Collectors.toSet()).size());
        text.append(words.stream().collect(Collectors.partitioningBy(word -> word.length() > 3)));
    }

    private static void collections(StringBuilder text) {
        Map<String, List<Integer>> lists = new HashMap<>();
        lists.computeIfAbsent("a", key -> new ArrayList<>()).add(1);
        lists.merge("a", List.of(2), (a, b) -> {
            List<Integer> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        });
        for (Map.Entry<String, List<Integer>> entry : lists.entrySet())
            text.append(entry.getKey()).append(entry.getValue());
        TreeMap<Integer, String> tree = new TreeMap<>(Map.of(1, "a", 2, "b"));
        text.append(tree.floorEntry(1)).append(tree.headMap(2)).append(tree.descendingMap());
        PriorityQueue<Edge> edges = new PriorityQueue<>();
        edges.add(new Edge(0, 1, 2));
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        queue.offer(new int[] { 1, 2 });
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(queue.poll()[0]);
        deque.addLast((int) edges.remove().weight());
        Set<Integer> set = new LinkedHashSet<>(deque);
        set.addAll(new TreeSet<>(List.of(5, 4)));
        set.removeIf(x -> x > 4);
        List<Integer> list = new LinkedList<>(set);
        Collections.sort(list);
        Collections.reverse(list);
        Integer[] array = list.toArray(new Integer[0]);
        Arrays.sort(array, Collections.reverseOrder());
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        kinds.put(Kind.SECOND, 1);
        BitSet bits = new BitSet(10);
        bits.set(3);
        Iterator<Integer> each = list.iterator();
        each.next();
        each.remove();
        text.append(Arrays.toString(array)).append(kinds).append(bits).append(set.equals(Set.of(1))).append(Objects.hash(1, 2)).append(list.subList(0, 1));
        text.append(new Edge(1, 2, 3)).append(new Edge(1, 2, 3).equals(new Edge(1, 2, 3))).append(Collections.unmodifiableList(list).hashCode());
        Shape shape = new Square(2);
        text.append(shape instanceof Square square ? square.side() : 0);
    }

    private static void texts(StringBuilder text) {
        Matcher matcher = Pattern.compile("([a-z]+)(\\d*)").matcher("abc12 d");
        while (matcher.find())
            text.append(matcher.group(1));
        text.append(" a b  c ".trim().split("\\s+").length).append("a-b".replaceAll("[^a-z]", "")).append("x".repeat(3)).append("A".toLowerCase());
        text.append(String.format("%05d %.3f %s %x", 42, 1.5, "s", 255)).append(String.join(",", List.of("a", "b"))).append("a,b".contains(","));
        text.append(new StringBuilder("abc").reverse()).append("abc".substring(1).indexOf('c')).append(Integer.toBinaryString(5)).append(new StringTokenizer("a b").nextToken());
        char[] letters = "hello".toCharArray();
        Arrays.sort(letters);
        text.append(new String(letters)).append(String.valueOf(letters, 0, 2)).append("b".compareTo("a")).append("a\nb".lines().count());
    }

    private static void numbers(StringBuilder text) {
        text.append(BigInteger.TWO.pow(100).mod(BigInteger.valueOf(97))).append(new BigDecimal("1.10").setScale(1, java.math.RoundingMode.HALF_UP));
        text.append(Math.floorMod(-7, 3)).append(Math.sqrt(2)).append(Math.pow(2, 10)).append(Long.parseLong("123")).append(Double.parseDouble("1.5e3"));
        text.append(Integer.bitCount(255)).append(Double.compare(0.0, -0.0)).append(Math.round(2.5)).append(new Random(1).nextInt(10));
    }

    private static void failures(StringBuilder text) {
        try {
            text.append(Integer.parseInt("x"));
        } catch (NumberFormatException none) {
            text.append(none.getMessage());
        }
        try {
            text.append(Optional.empty().orElseThrow(() -> new IllegalStateException("none")));
        } catch (IllegalStateException none) {
            text.append(none.getMessage());
        }
    }
}
