// Adds something up over all pairs of a long row of values that meet conditions; the row is told by a rule, and looking at every pair takes
// too long. Drawn: the row's rule, conditions on the values and on the places of a pair, what is added up.
// The reference walks the row with sums over ranges of values (a Fenwick tree); the oracle keeps sums of blocks of values.
record Range(string English, string Slow, string Low, string High, Func<int, int> From, Func<int, int> To);
record Kind(string English, string Slow, int Classes, string Into, string Wanted, Func<int, int, int> Class, Func<int, int, int> Want);
record Twist(string English, string Code, Func<int, int, int, int> Of);
record Weight(string English, string Slow, string First, string? Second, string Result, Func<int, int, long> One, Func<int, int, long>? Two, Func<int, int, long, long, long> Sum);

const int Long = 120_000, Block = 40;
var prime  = rng.Pick([999983, 999979, 999961, 999953, 999931, 999917, 999907, 999883, 999863, 999853]);
var (times, plus, part) = (rng.Int(1001, 1999), rng.Int(11, 9999), rng.Int(420, 1900));
var size   = (prime - 1) / part + 1;
int Some(int low, int high) => size * rng.Int(low, high) / 100;

// Of a pair at the places i < j with the values a and b: which a go with b.
int MaxValue = size - 1;
List<Func<Range>> ranges = [
    () => new("a is less than b", "a < b", "0", "b - 1", b => 0, b => b - 1),
    () => Some(8, 25) is var d ? new($"a is greater than b by at least {d}", $"a - b >= {d}", $"b + {d}", $"{MaxValue}", b => b + d, b => MaxValue) : null!,
    () => Some(8, 25) is var d ? new($"a and b differ by at most {d}", $"Math.Abs(a - b) <= {d}", $"b - {d}", $"b + {d}", b => b - d, b => b + d) : null!,
    () => Some(70, 120) is var s ? new($"the sum of a and b is at most {s}", $"a + b <= {s}", "0", $"{s} - b", b => 0, b => s - b) : null!,
    () => Some(70, 120) is var s ? new($"the sum of a and b is greater than {s}", $"a + b > {s}", $"{s + 1} - b", $"{MaxValue}", b => s - b + 1, b => MaxValue) : null!,
    () => new("a is at most twice b", "a <= 2 * b", "0", "2 * b", b => 0, b => b + b),
    () => Some(25, 55) is var m ? new($"a plus {m} is greater than twice b", $"a + {m} > 2 * b", $"2 * b - {m - 1}", $"{MaxValue}", b => b + b - m + 1, b => MaxValue) : null!];
List<Func<Kind>> kinds = [
    () => rng.Int(3, 7) is var k ? new($"the sum of a and b is divisible by {k}", $"(a + b) % {k} == 0", k, $"a % {k}", $"({k} - b % {k}) % {k}", (i, a) => a % k, (j, b) => (k * b - b) % k) : null!,
    () => rng.Int(3, 7) is var k ? new($"a and b leave the same remainder when divided by {k}", $"a % {k} == b % {k}", k, $"a % {k}", $"b % {k}", (i, a) => a % k, (j, b) => b % k) : null!,
    () => new("i and j are both even or both odd", "i % 2 == j % 2", 2, "i % 2", "j % 2", (i, a) => i & 1, (j, b) => j & 1),
    () => new("exactly one of a and j is odd", "a % 2 != j % 2", 2, "a % 2", "1 - j % 2", (i, a) => a & 1, (j, b) => (j + 1) & 1),
    () => rng.Int(3, 5) is var k ? new($"j plus a is divisible by {k}", $"(j + a) % {k} == 0", k, $"a % {k}", $"({k} - j % {k}) % {k}", (i, a) => a % k, (j, b) => (k * j - j) % k) : null!];
List<Weight> weights = [
    new("the number of such pairs", "1", "1", null, "S", (i, a) => 1, null, (j, b, one, two) => one),
    new("the sum of a over such pairs", "a", "a", null, "S", (i, a) => a, null, (j, b, one, two) => one),
    new("the sum of b over such pairs", "b", "1", null, "b * S", (i, a) => 1, null, (j, b, one, two) => b * one),
    new("the sum of a plus b over such pairs", "a + b", "1", "a", "b * S + T", (i, a) => 1, (i, a) => a, (j, b, one, two) => two + b * one),
    new("the sum of j minus i over such pairs", "j - i", "1", "i", "j * S - T", (i, a) => 1, (i, a) => i, (j, b, one, two) => j * one - two),
    new("the sum of a times b over such pairs", "(long)a * b", "a", null, "b * S", (i, a) => a, null, (j, b, one, two) => b * one)];

// What becomes of a value at place j, by the value before it.
List<Func<Twist>> twists = [
    () => rng.Int(2, 5) is var k ? new($"at the places divisible by {k}, the value is {MaxValue} minus that", $"if (j % {k} == 0) b = {MaxValue} - b;", (b, j, before) => j % k > 0 ? b : MaxValue - b) : null!,
    () => new($"the value is the remainder of that plus its place when divided by {size}", $"b = (b + j) % {size};", (b, j, before) => (b + j) % size),
    () => Some(30, 60) is var d ? new($"the value is the larger of these two: that, and {d} less than the value which the row has at the place before (the first value is just that)",
        $"if (j > 0) b = Math.Max(b, values[j - 1] - {d});", (b, j, before) => b > before - d ? b : before - d) : null!,
    () => new("the value is the sum of that and the value which the row has at the place before, divided by 2 and rounded down (the first value is just that)",
        "if (j > 0) b = (b + values[j - 1]) / 2;", (b, j, before) => j == 0 ? b : (b + before) >> 1),
    () => rng.Int(2, 4) is var k ? new($"where that is odd, the value is that divided by {k}, rounded down", $"if (b % 2 == 1) b /= {k};", (b, j, before) => (b & 1) == 0 ? b : b / k) : null!,
    () => Some(30, 60) is var d ? new($"where that is less than {d}, the value is that plus {MaxValue - d}", $"if (b < {d}) b += {MaxValue - d};", (b, j, before) => b + (b >= d ? 0 : MaxValue - d)) : null!];
var twisted = level < 3 ? [] : rng.Some(level < 5 ? 1 : 3, twists).ConvertAll(t => t());

var chosen = rng.Some(level < 4 ? 1 : 2, ranges).ConvertAll(r => r());
var kind   = level < 2 ? null : rng.Pick(kinds)();
var weight = rng.Pick(level < 2 ? weights.Take(3).ToList() : weights);
var gap    = level > 2 ? rng.Int(2, 9) : 1;
var conditions = chosen.ConvertAll(r => r.English);
if (kind is not null) conditions.Add(kind.English);
if (gap > 1) conditions.Add($"j is at least i plus {gap}");
conditions = rng.Skin.Shuffle(conditions);
var slow = chosen.ConvertAll(r => r.Slow);
if (kind is not null) slow.Add(kind.Slow);

long Walk(int n, int start)
{
    var (values, classes, blocks) = (new List<int>(), kind?.Classes ?? 1, (size / Block) + 1);
    var (one, two, ones, twos) = (new long[classes * size], new long[classes * size], new long[classes * blocks], new long[classes * blocks]);
    var result = 0L;
    for (var j = 0; values.Count < n; j++)
    {
        var b = twisted.Aggregate(start / part, (v, t) => t.Of(v, j, j == 0 ? -size : values[j - 1]));
        values.Add(b);
        start = (int)(((long)start * times + plus) % prime);
        if (j - gap is >= 0 and var i && values[i] is var a && (kind?.Class(i, a) ?? 0) is var into)
        {
            one[into * size + a] += weight.One(i, a);
            ones[into * blocks + a / Block] += weight.One(i, a);
            two[into * size + a] += weight.Two?.Invoke(i, a) ?? 0;
            twos[into * blocks + a / Block] += weight.Two?.Invoke(i, a) ?? 0;
        }
        var (from, to, of) = (Math.Max(0, chosen.Max(r => r.From(b))), Math.Min(MaxValue, chosen.Min(r => r.To(b))), kind?.Want(j, b) ?? 0);
        var (first, second) = (0L, 0L);
        for (var v = from; v <= to;)
            if (v % Block == 0 && v + Block - 1 <= to)
            {
                first += ones[of * blocks + v / Block];
                second += twos[of * blocks + v / Block];
                v += Block;
            }
            else
            {
                first += one[of * size + v];
                second += two[of * size + v++];
            }
        result += weight.Sum(j, b, first, second);
    }
    return result;
}

var name = rng.Skin.Pick(["Count", "Add", "Sum", "Total", "Weigh", "Match", "Collect"]) + rng.Skin.Pick(["Pairs", "Couples", "All", "Row", "Matches", "Values", "Places"]);
string Most(string of, IEnumerable<string> all) => all.Distinct().Aggregate((x, y) => $"Math.{of}({x}, {y})");
string Sum(string tree) => $"Sum({tree}[wanted], {(lowest == "0" ? "" : "low, ")}high)";

// What lies at both ends of the values lies everywhere: a bound that never matters is not written down.
List<int> ends = [0, MaxValue];
string[] least = chosen.Exists(r => ends.TrueForAll(b => r.From(b) >= 0)) ? [] : ["0"], most = chosen.Exists(r => ends.TrueForAll(b => r.To(b) <= MaxValue)) ? [] : [$"{MaxValue}"];
var none = ends.Exists(b => Math.Max(0, chosen.Max(r => r.From(b))) > Math.Min(MaxValue, chosen.Min(r => r.To(b))) + 1);
var lowest = Most("Max", [.. least, .. chosen.Select(r => r.Low)]);

return Coding(
    signature: $"long {name}(int n, int start)",
    prompt: $"""
        A row has n values, at the places 0, 1, 2 and so on. It is made with a number x, which is start at first: the next value is x divided by {part}, rounded down{(twisted.Count == 0 ? "" : " (but see below)")}; then x becomes the remainder of x times {times} plus {plus} when divided by {prime}; and so on, until there are n values.{string.Concat(twisted.Select((t, i) => $"{(i == 0 ? " But of x divided by " + part + ", rounded down, this is made: " : "; then, with “that” for what this has made of it, ")}{t.English}"))}{(twisted.Count == 0 ? "" : ".")}

        Look at pairs of places i and j of the row, i before j; a is the value at place i, b the value at place j. A pair counts if {Join(conditions)}. Return {weight.English} (0 if there is none). n may be large: looking at every pair takes too long.
        """,
    given: Inputs(Made($"an integer from 0 to {Long}", r => r.Int(6, 60), n => n is >= 0 and <= Long), Ints(0, prime - 1)),
    reference: $$"""
        public static long {{name}}(int n, int start)
        {
            var values = new int[n];
            long[][] trees = [{{string.Join(", ", Enumerable.Repeat($"new long[{size + 1}]", kind?.Classes ?? 1))}}];
            {{(weight.Second is null ? "" : $"long[][] others = [{string.Join(", ", Enumerable.Repeat($"new long[{size + 1}]", kind?.Classes ?? 1))}];")}}
            long result = 0;
            for (int j = 0, x = start; j < n; j++)
            {
                int b = x / {{part}};
                {{string.Join("\n", twisted.Select(t => t.Code))}}
                values[j] = b;
                x = (x * {{times}} + {{plus}}) % {{prime}};
                int i = j - {{gap}};
                if (i >= 0)
                {
                    int a = values[i];
                    Add(trees[{{kind?.Into ?? "0"}}], a, {{weight.First}});
                    {{(weight.Second is null ? "" : $"Add(others[{kind?.Into ?? "0"}], a, {weight.Second});")}}
                }
                {{(lowest == "0" ? "" : $"int low = {lowest};")}}
                int high = {{Most("Min", [.. most, .. chosen.Select(r => r.High)])}};
                {{(!none ? "" : lowest == "0" ? "if (high < 0) continue;" : "if (low > high) continue;")}}
                int wanted = {{kind?.Wanted ?? "0"}};
                result += {{weight.Result.Replace("S", Sum("trees")).Replace("T", Sum("others"))}};
            }
            return result;
        }

        static void Add(long[] tree, int value, long weight)
        {
            for (int at = value + 1; at < tree.Length; at += at & -at)
                tree[at] += weight;
        }

        static long Sum(long[] tree, {{(lowest == "0" ? "" : "int low, ")}}int high)
        {
            long sum = 0;
            for (int at = high + 1; at != 0; at -= at & -at)
                sum += tree[at];
            {{(lowest == "0" ? "" : "for (int at = low; at != 0; at -= at & -at)\n        sum -= tree[at];")}}
            return sum;
        }
        """,
    oracle: Walk,
    edges: [(0, 5), (1, 0), (2, prime / 2), (9, 11), (17, 1234), (25, prime / 7), (33, 99), (41, prime / 5), (50, 31), (60, prime / 11),
        (Long, prime / 3)],                                                                                // what is small comes first: gates look at it first
    slow: $$"""
        public static long {{name}}(int n, int start)
        {
            var values = new int[n];
            for (int j = 0, x = start; j < n; j++)
            {
                int b = x / {{part}};
                {{string.Join("\n", twisted.Select(t => t.Code))}}
                values[j] = b;
                x = (x * {{times}} + {{plus}}) % {{prime}};
            }
            long result = 0;
            for (int j = 0; j < n; j++)
            {
                int b = values[j];
                for (int i = 0; i <= j - {{gap}}; i++)
                {
                    int a = values[i];
                    if ({{string.Join(" && ", slow)}})
                        result += {{weight.Slow}};
                }
            }
            return result;
        }
        """);
