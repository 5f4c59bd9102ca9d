// A long row of values is changed again and again, and asked about after each change; going through the row for each question takes too long.
// Drawn: the changes and which applies when, what is asked, over which places, what is made of the answers, whether an answer acts on the next.
// The reference keeps a tree in an array and climbs it; the oracle halves the row from the top down.
record Change(string English, string Code, Func<long, long, long> Of);                    // of the value and v
record Measure(string English, string Leaf, string Join, string None, Func<long, long> Of, Func<long, long, long> Both, long Nothing);
record Part(string English, string Low, string High, Func<int, int, int, (int, int)> Of); // of p, q and n
record Report(string English, string Code, Func<long, long, int, long> Of);               // of the answer, the one before, and the number

const int Long = 170_000;
var prime = rng.Pick([999983, 999979, 999961, 999953, 999931, 999917, 999907, 999883, 999863, 999853]);
var (times, plus, range) = (rng.Int(1001, 1999), rng.Int(11, 9999), rng.Int(50, 900));
int Some(int low, int high) => range * rng.Int(low, high) / 100;

List<Func<Change>> changes = [
    () => new("the value at p becomes v", "values[p] = v;", (a, v) => v),
    () => new("v is added to the value at p (which may so become larger than the values are at first)", "values[p] += v;", (a, v) => v + a),
    () => new("the value at p becomes the larger of itself and v", "values[p] = Math.Max(values[p], v);", (a, v) => a < v ? v : a),
    () => new("the value at p becomes the smaller of itself and v", "values[p] = Math.Min(values[p], v);", (a, v) => a < v ? a : v),
    () => new("the value at p becomes the difference of itself and v (the larger minus the smaller)", "values[p] = Math.Abs(values[p] - v);", (a, v) => a < v ? v - a : a - v),
    () => rng.Int(3, 9) is var k ? new($"the value at p becomes the remainder of v times {k} plus the value at p when divided by {range}", $"values[p] = (v * {k} + values[p]) % {range};",
        (a, v) => (k * v + a) % range) : null!];
List<Func<Measure>> measures = [
    () => new("the sum of the values", "#", "a + b", "0", v => v, (a, b) => a + b, 0),
    () => new("the largest of the values", "#", "Math.Max(a, b)", "long.MinValue", v => v, (a, b) => a < b ? b : a, -1),
    () => Some(20, 50) is var t ? new($"how many of the values are at least {t}", $"# >= {t} ? 1 : 0", "a + b", "0", v => v < t ? 0 : 1, (a, b) => a + b, 0) : null!,
    () => Some(20, 50) is var t ? new($"the sum of those values that are less than {t}", $"# < {t} ? # : 0", "a + b", "0", v => v >= t ? 0 : v, (a, b) => a + b, 0) : null!,
    () => rng.Int(2, 5) is var k ? new($"how many of the values are divisible by {k}", $"# % {k} == 0 ? 1 : 0", "a + b", "0", v => v % k > 0 ? 0 : 1, (a, b) => a + b, 0) : null!,
    () => rng.Int(3, 9) is var k ? new($"the largest of the values' remainders when divided by {k * 10 + 1}", $"# % {k * 10 + 1}", "Math.Max(a, b)", "long.MinValue", v => v % (k * 10 + 1), (a, b) => a < b ? b : a, -1) : null!];
List<Part> parts = [
    new("from the smaller of p and q to the larger of the two", "Math.Min(p, q)", "Math.Max(p, q)", (p, q, n) => p < q ? (p, q) : (q, p)),
    new("from q to the end of the row", "q", "n - 1", (p, q, n) => (q, n - 1)),
    new("from place 0 to q", "0", "q", (p, q, n) => (0, q)),
    new("from half of q (rounded down) to q", "q / 2", "q", (p, q, n) => (q >> 1, q)),
    new("from q to the middle between q and the last place (rounded down)", "q", "(q + n - 1) / 2", (p, q, n) => (q, (q + n - 1) >> 1))];
List<Func<Report>> reports = [
    () => new("the sum of all answers", "answer", (a, before, k) => a),
    () => new("the sum of the products of each answer and the number of its operation", "answer * k", (a, before, k) => k * a),
    () => new("the sum of the differences of each answer and the one before it, the larger minus the smaller (for the first operation, the one before is 0)",
        "Math.Abs(answer - last)", (a, before, k) => a < before ? before - a : a - before),
    () => rng.Int(2, 4) is var k ? new($"the sum of the answers of the operations whose numbers are divisible by {k}, minus the sum of the other answers", $"k % {k} == 0 ? answer : -answer",
        (a, before, at) => at % k > 0 ? -a : a) : null!,
    () => rng.Int(3, 7) is var k ? new($"the sum of the answers' remainders when divided by {k}", $"answer % {k}", (a, before, at) => a % k) : null!];

var made    = rng.Some(level < 3 ? 1 : 2, changes).ConvertAll(c => c());
var split   = rng.Int(2, 4);
var measure = rng.Pick(measures)();
var asked   = rng.Some(level < 5 ? 1 : 2, parts);
var report  = rng.Pick(level < 2 ? reports.Take(2).ToList() : reports)();
var acting  = level > 3;
var first   = rng.Pick([0, 1, 2]);                                                         // what the row holds at first

long Halved(int n, int start)
{
    var values = Enumerable.Range(0, n).Select(i => first == 0 ? 0L : first == 1 ? i % range : range - 1).ToArray();
    var known = new long[4 * n];                                                           // of the parts, each at twice the place of its whole, or one more
    long Whole(int part, int from, int to) => known[part] = from == to ? measure.Of(values[from])
        : measure.Both(Whole(2 * part, from, (from + to) / 2), Whole(2 * part + 1, (from + to) / 2 + 1, to));
    void Renew(int at, int part, int from, int to)
    {
        while (from < to) (part, from, to) = at > (from + to) / 2 ? (2 * part + 1, (from + to) / 2 + 1, to) : (2 * part, from, (from + to) / 2);
        for (known[part] = measure.Of(values[at]); part > 1; part /= 2) known[part / 2] = measure.Both(known[part & ~1], known[part | 1]);
    }
    var (x, last, result) = ((long)start, 0L, 0L);
    long Next() => x = (x * times + plus) % prime;
    Whole(1, 0, n - 1);
    for (var k = 1; k <= n; k++)
    {
        var (p, q, v) = ((int)(Next() % n), (int)(Next() % n), (Next() + (acting ? last : 0)) % range);
        values[p] = (made.Count > 1 && v % split == 0 ? made[1] : made[0]).Of(values[p], v);
        Renew(p, 1, 0, n - 1);
        var (low, high) = asked[asked.Count > 1 && k % 2 == 0 ? 1 : 0].Of(p, q, n);
        var answer = Within(known, n, low, high);
        (result, last) = (result + report.Of(answer, last, k), answer);
    }
    return result;
}

var name = rng.Skin.Pick(["Trace", "Follow", "Answer", "Measure", "Query", "Watch", "Observe"]) + rng.Skin.Pick(["Row", "Changes", "Values", "Places", "Updates", "Series", "Operations"]);
string Leaf(string of) => measure.Leaf.Replace("#", of);
var (filled, recalls) = (first > 0 || measure.Of(0) != 0, acting || report.Code.Contains("last"));   // zeros are there at first
string begun = first switch { 0 => "0", 1 => $"i % {range}", _ => $"{range - 1}" };
string Changed(string indent) => made.Count == 1 ? made[0].Code : $"if (v % {split} == 0) {made[1].Code}\n{indent}else {made[0].Code}";
string Bound(Func<Part, string> of) => asked.Count == 1 || of(asked[0]) == of(asked[1]) ? of(asked[0]) : $"k % 2 == 0 ? {of(asked[1])} : {of(asked[0])}";
string Steps(string indent) => string.Join($"\n{indent}",
    $"x = (x * {times} + {plus}) % {prime};", "int p = (int)(x % n);", $"x = (x * {times} + {plus}) % {prime};", "int q = (int)(x % n);",
    $"x = (x * {times} + {plus}) % {prime};", $"long v = {(acting ? $"(x + last) % {range}" : $"x % {range}")};", Changed(indent));

long Within(long[] known, int n, int low, int high)
{
    var (whole, from, to) = (1, 0, n - 1);             // the smallest part that holds all of it
    while (from < to && (high <= (from + to) / 2 || low > (from + to) / 2))
        (whole, from, to) = high <= (from + to) / 2 ? (2 * whole, from, (from + to) / 2) : (2 * whole + 1, (from + to) / 2 + 1, to);
    if (low == from && high == to) return known[whole];
    var all = measure.Nothing;
    var (part, a, b) = (2 * whole, from, (from + to) / 2);
    for (; a < low; (part, a, b) = low > (a + b) / 2 ? (2 * part + 1, (a + b) / 2 + 1, b) : (2 * part, a, (a + b) / 2))
        if (low <= (a + b) / 2) all = measure.Both(known[2 * part + 1], all);
    all = measure.Both(known[part], all);
    (part, a, b) = (2 * whole + 1, (from + to) / 2 + 1, to);
    for (; b > high; (part, a, b) = high > (a + b) / 2 ? (2 * part + 1, (a + b) / 2 + 1, b) : (2 * part, a, (a + b) / 2))
        if (high > (a + b) / 2) all = measure.Both(all, known[2 * part]);
    return measure.Both(all, known[part]);
}

return Coding(
    signature: $"long {name}(int n, int start)",
    prompt: $"""
        A row has n values, at the places 0 to n - 1. At first {(first == 0 ? "all are 0" : first == 1 ? $"each is the remainder of its place when divided by {range}" : $"all are {range - 1}")}. Then n operations are carried out, numbered from 1 to n. The numbers they need come from a number x, which is start at first: whenever one is needed, x becomes the remainder of x times {times} plus {plus} when divided by {prime}.

        For each operation, p, q and v are made one after the other from x, with a new x for each: p and q are the remainders of x when divided by n, v is the remainder of {(acting ? "x plus the answer of the operation before (plus 0 in the first)" : "x")} when divided by {range}. Then {(made.Count == 1 ? made[0].English : $"{made[0].English}; but if v is divisible by {split} (0 is), this is done instead: {made[1].English}")}. Then {measure.English} at these places, the first and the last included, is the answer of the operation: {(asked.Count == 1 ? asked[0].English : $"in operations with an odd number, {asked[0].English}; in operations with an even number, {asked[1].English}")}.

        Return {report.English}. n may be large: going through the row for every operation takes too long.
        """,
    given: Inputs(Made($"an integer from 1 to {Long}", r => r.Int(2, 40), n => n is >= 1 and <= Long), Ints(0, prime - 1)),
    reference: $$"""
        public static long {{name}}(int n, int start)
        {
            var values = new long[n];
            var tree = new long[2 * n];
            {{(!filled ? "" : $"for (int i = 0; i < n; i++)\n    {{\n        {(first > 0 ? $"values[i] = {begun};\n        " : "")}Put(tree, i, {Leaf("values[i]")});\n    }}")}}
            long x = start, {{(recalls ? "last = 0, " : "")}}result = 0;
            for (int k = 1; k <= n; k++)
            {
                {{Steps("        ")}}
                Put(tree, p, {{Leaf("values[p]")}});
                int low = {{Bound(a => a.Low)}};
                int high = {{Bound(a => a.High)}};
                long answer = Ask(tree, low, high);
                result += {{report.Code}};
                {{(recalls ? "last = answer;" : "")}}
            }
            return result;
        }

        static long Join(long a, long b) => {{measure.Join}};

        static void Put(long[] tree, int place, long leaf)
        {
            int at = tree.Length / 2 + place;
            tree[at] = leaf;
            for (at /= 2; at > 0; at /= 2)
                tree[at] = Join(tree[2 * at], tree[2 * at + 1]);
        }

        static long Ask(long[] tree, int low, int high)
        {
            long found = {{measure.None}};
            int half = tree.Length / 2;
            for (int l = low + half, r = high + half + 1; l < r; l /= 2, r /= 2)
            {
                if (l % 2 == 1) found = Join(found, tree[l++]);
                if (r % 2 == 1) found = Join(found, tree[--r]);
            }
            return found;
        }
        """,
    oracle: Halved,
    edges: [(1, 0), (2, prime / 2), (5, 11), (9, 1234), (14, prime / 7), (20, 99), (27, prime / 5), (33, 31), (40, prime / 11),
        (Long, prime / 3)],                                                                                // what is small comes first: gates look at it first
    slow: $$"""
        public static long {{name}}(int n, int start)
        {
            var values = new long[n];
            for (int i = 0; i < n; i++)
                values[i] = {{begun}};
            long x = start, last = 0, result = 0;
            for (int k = 1; k <= n; k++)
            {
                {{Steps("        ")}}
                int low = {{Bound(a => a.Low)}};
                int high = {{Bound(a => a.High)}};
                long answer = {{measure.None}};
                for (int i = low; i <= high; i++)
                {
                    long a = answer, b = {{Leaf("values[i]")}};
                    answer = {{measure.Join}};
                }
                result += {{report.Code}};
                last = answer;
            }
            return result;
        }
        """);
