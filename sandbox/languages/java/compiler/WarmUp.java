package livebench.compiler;

/** Two programs that touch what most answers touch: what is compiled just in time here is not waited for later. */
final class WarmUp {
    private static final int TIMES = 10;

    private static final String METHOD = """
        public class Solution {
            record Count(String word, int times) {}

            public static List<Integer> First(List<Integer> values, String text) {
                Map<String, Integer> counts = new TreeMap<>();
                for (String word : text.split(" "))
                    counts.merge(word, 1, Integer::sum);
                var even = values.stream().filter(v -> v % 2 == 0).map(v -> 2 * v).sorted(Comparator.reverseOrder()).collect(Collectors.toList());
                StringBuilder all = new StringBuilder();
                for (Map.Entry<String, Integer> entry : counts.entrySet())
                    all.append(new Count(entry.getKey(), entry.getValue())).append(", " + entry.getValue());
                int[] sums = new int[values.size() + 1];
                for (int i = 0; i < values.size(); i++)
                    sums[i + 1] = sums[i] + (values.get(i) > 0 ? values.get(i) : -1);
                PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
                queue.add(new int[] { all.length(), 1 });
                while (!queue.isEmpty())
                    even.add(queue.poll()[0]);
                try {
                    even.add(Integer.parseInt(text.trim()));
                } catch (NumberFormatException none) {
                    even.add(switch (text.length()) { case 0 -> 0; default -> 1; });
                }
                return even;
            }
        }
        """;

    private static final String CLASS = """
        class Second {
            private final Deque<Long> seen = new ArrayDeque<>();
            private long sum;

            public Second(int limit) {
                sum = limit;
            }

            public void Add(long x) {
                seen.addLast(x);
                sum += x;
            }

            public Tuple2<Long, Integer> Sum() {
                return new Tuple2<>(sum, seen.size());
            }
        }
        """;

    private WarmUp() {
    }

    static void run(AnswerCompiler compiler) {
        for (var i = 0; i < TIMES; i++) {
            expect(compiler.compile("List<int> First(List<int> values, string text)", "", METHOD));
            expect(compiler.compile("class Second(int limit) { void Add(long x); (long, int) Sum(); }", "", CLASS));
        }
    }

    private static void expect(CompileResult result) {
        if (result instanceof CompileResult.Rejected rejected)
            throw new IllegalStateException("A first program does not compile: " + rejected.messages());
    }
}
