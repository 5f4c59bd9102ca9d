// Records of who, what, how many and how much, grouped. Drawn: which rules change the records first, in which order; the key; the
// figures of a group; what becomes of small groups; the order with its ties; how many rows are given.
// Long because every rule stands three times: as English and twice as code.
record Rec(string A, string B, int N, int M, int At = 0);
record Step(string English, string Code, Func<List<Rec>, IEnumerable<Rec>> Run);
record Key(string English, string Code, Func<Rec, string> Of);
record Figure(string English, string Code, Func<List<Rec>, int> Of, int Small = 0,
    bool Coarse = false);   // a group below Small is small; Coarse: many ties
record Words(string Plural, string A, string B, string N, string M);
record Plan(List<Step> Steps, Key Key, List<Figure> Told, Figure? Small, bool Rest, List<(Figure By, bool Down)> Orders, bool KeysDown,
    int Most);

var words = rng.Pick<Words>([new("sales", "seller", "product", "pieces", "price"), new("trips", "driver", "town", "parcels", "distance"),
    new("pickings", "picker", "field", "crates", "weight"), new("calls", "clerk", "topic", "questions", "minutes"),
        new("runs", "tester", "device", "faults", "load")]);
var (wa, wb, wn, wm) = (words.A, words.B, words.N, words.M);
var name = rng.Pick(["Tally", "Report", "SumUp", "Overview", "Ranking", "Balance"]);
var who = rng.Some(5, ["ada", "ben", "cleo", "amir", "bea", "carl", "dora", "dan", "eli", "eva"]);
var what = rng.Some(4, ["red", "gold", "blue", "grey", "rose", "black", "green", "brown"]);
string Listed(List<string> all) => Join(all.Order(StringComparer.Ordinal), "or");

List<Step> Steps()
{
    var (least, cap, most, times, low, factor) = (rng.Int(2, 3), rng.Int(5, 6), rng.Int(2, 4), rng.Int(2, 3), rng.Int(15, 30),
        rng.Int(3, 5));
    var (last, latest, byBoth, bySum) = (rng.Chance(), rng.Chance(), rng.Chance(), rng.Chance());
    var pair = rng.Some(2, what);
    var (one, same, other, code) = rng.Chance() ? (wa, "A", wb, "r => r.A") : (wb, "B", wa, "r => r.B");
    Func<Rec, string> of = same == "A" ? r => r.A : r => r.B;
    return rng.Some<Step>(level, [
        new($"A record with 1 to {least} {wn} does not count.", $"rows.RemoveAll(r => r.N >= 1 && r.N <= {least});",
            v => v.Where(r => r.N == 0 || r.N > least)),
        new($"Of records with the same {wa} and the same {wb}, only the {(last ? "last" : "first")} counts.",
            last ? "rows = rows.AsEnumerable().Reverse().DistinctBy(r => (r.A, r.B)).Reverse().ToList();"
                : "rows = rows.DistinctBy(r => (r.A, r.B)).ToList();",
            v => v.Where((r, i) => !v.Where((o, j) => (o.A, o.B) == (r.A, r.B) && (last ? j > i : j < i)).Any())),
        new($"A record with 0 {wn} cancels the nearest record before it of the same {(byBoth ? $"{wa} and the same {wb}" : one)} that has "
            + $"more than 0 {wn} and is not cancelled yet, if there is one. "
            + $"Neither the cancelled records nor those with 0 {wn} count.",
            $$"""
            var open = new List<(string A, string B, int N, int M)>();
            foreach (var r in rows)
                if (r.N > 0) open.Add(r);
                else if (open.FindLastIndex(o => {{(byBoth ? "o.A == r.A && o.B == r.B"
                    : $"o.{same} == r.{same}")}}) is var at && at >= 0) open.RemoveAt(at);
            rows = open;
            """, v => Cancel(v, r => byBoth ? $"{r.A} {r.B}" : of(r))),
        new($"Of each {one} only the last {most} records count.",
            $"rows = rows.Where((r, i) => rows.Skip(i + 1).Count(o => o.{same} == r.{same}) < {most}).ToList();",
            v => v.GroupBy(of).SelectMany(g => g.TakeLast(most)).OrderBy(r => v.FindIndex(o => ReferenceEquals(o, r)))),
        new($"More than {cap} {wn} count as {cap}.", $"rows = rows.Select(r => (r.A, r.B, Math.Min(r.N, {cap}), r.M)).ToList();",
            v => v.Select(r => r.N > cap ? r with { N = cap } : r)),
        new($"Every {(times == 2 ? "second" : "third")} record of a {one} (that is its number {times}, {2 * times}, {3 * times} and so on) "
            + $"counts with twice its {wm}.",
            $$"""
            var seen = new Dictionary<string, int>();
            rows = rows.Select(r =>
            {
                int number = seen[r.{{same}}] = seen.GetValueOrDefault(r.{{same}}) + 1;
                return (r.A, r.B, r.N, number % {{times}} == 0 ? 2 * r.M : r.M);
            }).ToList();
            """, v => v.Select((r, i) => (v.Take(i).Count(o => of(o) == of(r)) + 1) % times == 0 ? r with { M = r.M + r.M } : r)),
        new($"Records that follow each other directly and have the same {one} become one record at their place: the "
            + $"{(same == "A" ? wb : wa)} of the {(latest ? "last" : "first")} of them, the sum of their {wn}, the "
                + $"{(bySum ? "sum" : "largest")} of their {wm}.",
            $$"""
            var merged = new List<(string A, string B, int N, int M)>();
            foreach (var r in rows)
                if (merged.Count > 0 && merged[^1] is var m && m.{{same}} == r.{{same}})
                    merged[^1] = ({{(latest ? "r.A, r.B" : "m.A, m.B")}}, m.N + r.N, {{(bySum ? "m.M + r.M" : "Math.Max(m.M, r.M)")}});
                else
                    merged.Add(r);
            rows = merged;
            """, v => v.Select((r, i) => (r, run: Enumerable.Range(1, i).Count(j => of(v[j]) != of(v[j - 1])))).GroupBy(p => p.run,
                p => p.r)
                .Select(g => (latest ? g.Last() : g.First()) with { N = g.Sum(r => r.N), M = bySum ? g.Sum(r => r.M) : g.Max(r => r.M) })),
        new($"A {wm} below {low} is replaced by the {wm} of the nearest record before it of the same {one} (as it then is), if there "
            + $"is one.",
            $$"""
            var known = new Dictionary<string, int>();
            for (int i = 0; i < rows.Count; i++)
            {
                if (rows[i].M < {{low}} && known.TryGetValue(rows[i].{{same}}, out int before))
                    rows[i] = (rows[i].A, rows[i].B, rows[i].N, before);
                known[rows[i].{{same}}] = rows[i].M;
            }
            """, v => v.Select((r, i) => v.Take(i + 1).Where(o => of(o) == of(r)) is var mine
                ? r with { M = (mine.LastOrDefault(o => o.M >= low) ?? mine.First()).M } : r)),
        new($"The {wb} {pair[0]} counts as {pair[1]}.",
            $"rows = rows.Select(r => (r.A, r.B == \"{pair[0]}\" ? \"{pair[1]}\" : r.B, r.N, r.M)).ToList();",
            v => v.Select(r => r with { B = r.B.Replace(pair[0], pair[1]) })),
        new($"A record does not count if its {wm} is more than {factor} times the smallest {wm} of all records of the same {one}.",
            $"var smallest = rows.GroupBy({code}).ToDictionary(g => g.Key, g => g.Min(r => r.M));\nrows.RemoveAll(r => r.M > {factor} * "
                + $"smallest[r.{same}]);",
            v => v.Where(r => v.All(o => of(o) != of(r) || r.M <= factor * o.M)))]);
}

List<Rec> Cancel(List<Rec> left, Func<Rec, string> of)
{
    var zero = left.FindIndex(r => r.N == 0);
    if (zero < 0) return left;
    var hit = left.Take(zero).Select((r, i) => of(r) == of(left[zero]) ? i : -1).DefaultIfEmpty(-1).Max();
    return Cancel([.. left.Where((_, i) => i != zero && i != hit)], of);
}

List<Key> keys =
[
    new($"the {wa}", "r.A", r => r.A), new($"the {wb}", "r.B", r => r.B), new($"the {wa}, a '/' and the {wb}", "$\"{r.A}/{r.B}\"",
        r => string.Join("/", [r.A, r.B])),
    new($"the first letter of the {wa}", "r.A[..1]", r => $"{r.A[0]}"), new($"the {wm} divided by 20, rounded down, written in digits",
        "(r.M / 20).ToString()", r => $"{(r.M - r.M % 20) / 20}"),
    new($"the {wb}, a '-' and \"few\" if there are fewer than 4 {wn}, else \"many\"", "r.B + (r.N < 4 ? \"-few\" : \"-many\")",
        r => r.B + (r.N is >= 4 ? "-many" : "-few")),
];
var early = rng.Chance();
List<Figure> figures =
[
    new("the number of its records", "g.Count", g => g.Select(r => r.At).Distinct().Count(), rng.Int(2, 3), true),
    new($"the sum of its {wn}", "g.Sum(r => r.N)", g => g.Aggregate(0, (s, r) => s + r.N), rng.Int(7, 11), true),
    new($"the sum of {wn} times {wm} over its records", "g.Sum(r => r.N * r.M)", g => g.Sum(r => Enumerable.Repeat(r.M, r.N).Sum()),
        rng.Int(150, 300)),
    new($"its largest {wm}", "g.Max(r => r.M)", g => g.Select(r => r.M).Order().Last(), rng.Int(35, 45)),
    new($"its smallest {wm}", "g.Min(r => r.M)", g => g.Select(r => r.M).Order().First()),
    new($"its most {wn} in one record", "g.Max(r => r.N)", g => g.Select(r => r.N).Order().Last(), rng.Int(4, 7), true),
    new($"its largest {wm} minus its smallest", "g.Max(r => r.M) - g.Min(r => r.M)", g => g.Max(r => g.Max(o => r.M - o.M))),
    new($"the {wm} of its last record", "g[^1].M", g => g.MaxBy(r => r.At)!.M),
    new($"the number of different {wa}s in it plus the number of different {wb}s in it",
        "g.Select(r => r.A).Distinct().Count() + g.Select(r => r.B).Distinct().Count()",
        g => g.SelectMany(r => new[] { $"a{r.A}", $"b{r.B}" }).ToHashSet().Count, rng.Int(3, 4), true),
    new($"the {wm} of its record with the most {wn} (of several the {(early ? "first" : "last")})",
        $"g.OrderByDescending(r => r.N){(early ? "" : ".ThenByDescending(r => r.At)")}.First().M",
        g => g.Aggregate((a, b) => b.N > a.N || (!early && b.N == a.N) ? b : a).M),
    new("the place of its first record among all records, counted from 1", "g[0].At + 1", g => 1 + g.Min(r => r.At)),
    new("the length of its longest run: records that follow each other directly among all records",
        "LongestRun(g.Select(r => r.At).ToList())",
        g => g.Select((r, i) => r.At - i).GroupBy(d => d).Max(d => d.Count()), Coarse: true),
    new($"how many of its records have a larger {wm} than the record before it in the group",
        "g.Skip(1).Zip(g).Count(p => p.First.M > p.Second.M)", g => g.Where((r, i) => i > 0 && g[i - 1].M < r.M).Count(), Coarse: true),
];

List<(string, List<int>)> Slow(List<(string, string, int, int)> records, Plan plan)
{
    var rows = plan.Steps.Aggregate(records.Select(r => new Rec(r.Item1, r.Item2, r.Item3, r.Item4)).ToList(), (v, s) => [.. s.Run(v)])
        .Select((r, i) => r with { At = i }).ToList();
    var all = rows.Select(plan.Key.Of).ToHashSet().Select(k => (Key: k, Of: rows.FindAll(r => plan.Key.Of(r) == k))).ToList();
    var small = all.FindAll(g => plan.Small is { } f && f.Of(g.Of) < f.Small);
    var big = all.Except(small).ToList();
    bool Before((string Key, List<Rec> Of) a, (string Key, List<Rec> Of) b)
    {
        foreach (var (by, down) in plan.Orders)
            if (by.Of(a.Of) != by.Of(b.Of)) return by.Of(a.Of) > by.Of(b.Of) == down;
        return string.CompareOrdinal(a.Key, b.Key) > 0 == plan.KeysDown;
    }
    var given = new (string Key, List<Rec> Of)[big.Count];
    foreach (var g in big) given[big.Count(o => o.Key != g.Key && Before(o, g))] = g;
    var result = given.Take(plan.Most).ToList();
    if (plan.Rest && small.Count > 0) result.Add(("rest", rows.FindAll(r => small.Any(g => g.Of.Contains(r)))));
    return [.. result.Select(g => (g.Key, plan.Told.Select(f => f.Of(g.Of)).ToList()))];
}

var given = Made($"a list of 0 to 24 {words.Plural}: {wa} ({Listed(who)}), {wb} ({Listed(what)}), {wn} (an integer from 0 to 9), {wm} (an "
    + $"integer from 5 to 99)",
    r => [.. Enumerable.Range(0, r.Int(r.Chance(0.15) ? 0 : 8, 24)).Select(_ => (r.Pick(who), r.Pick(what), r.Chance(0.15) ? 0
        : r.Int(1, 9), r.Chance(0.3) ? r.Int(1, 8) * 10 : r.Int(5, 99)))],
    (List<(string, string, int, int)> v) => v.Count <= 24 && v.All(r => who.Contains(r.Item1) && what.Contains(r.Item2)
        && r.Item3 is >= 0 and <= 9 && r.Item4 is >= 5 and <= 99));

// What is drawn must matter: each rule changes many results. Otherwise the draw is made again.
var probe = new Rng(new byte[32]);
var samples = Enumerable.Range(0, 40).Select(_ => given.Draw(probe)).ToList();
bool Bites(Plan plan)
{
    string Text(List<(string, string, int, int)> v, Plan p) => string.Join(";",
        Slow(v, p).Select(r => $"{r.Item1} {string.Join(",", r.Item2)}"));
    var results = samples.ConvertAll(s => Text(s, plan));
    bool Differs(Plan other) => samples.Where((s, i) => Text(s, other) != results[i]).Count() >= 6;
    return (plan.Most == 99 || Differs(plan with { Most = 99 })) && Differs(plan with { KeysDown = !plan.KeysDown })
        && plan.Orders.All(o => Differs(plan with { Orders = plan.Orders.FindAll(p => p != o) }))
            && (plan.Small is null || Differs(plan with { Small = null }))
        && plan.Steps.All(s => Differs(plan with { Steps = plan.Steps.FindAll(o => o != s) }))
            && results.GroupBy(r => r).Max(g => g.Count()) <= 4;
}
var plan = new Plan([], keys[0], [], null, false, [], false, 99);
do
{
    var counting = figures.FindAll(f => f.Small > 0);
    plan = new Plan(Steps(), rng.Pick(keys), rng.Some(2 + level / 2, figures), level > 1 ? rng.Pick(counting) : null,
        level > 1 && rng.Chance(),
        [.. rng.Some(level > 2 ? 2 : 1, figures.FindAll(f => f.Coarse)).Select(f => (f, rng.Chance()))], rng.Chance(),
            level > 3 || rng.Chance(0.3) ? rng.Int(2, 4) : 99);
}
while (!Bites(plan));

var beyond = plan.Most < 99;
var orders = plan.Orders.Select(o => $"{o.By.English}, the {(o.Down ? "largest" : "smallest")} first");
var smalls = plan.Small is null ? "" : $"\nA group is small if this is less than {plan.Small.Small}: {plan.Small.English}. "
    + (plan.Rest ? "The records of all small groups together, in their order, form one group with the key \"rest\" instead."
        : "Small groups are left out.");
var ending = (beyond ? $" Of these only the first {plan.Most} are given." : "")
    + (plan.Rest ? " \"rest\" comes after them, if there is a small group." : "");
var codes = plan.Told.Concat(plan.Orders.Select(o => o.By)).Select(f => f.Code).Append(plan.Small?.Code ?? "");
var longestRun = !codes.Any(code => code.Contains("LongestRun")) ? "" : """
    static int LongestRun(List<int> places)
    {
        int longest = 0, run = 0;
        for (int i = 0; i < places.Count; i++)
        {
            run = i > 0 && places[i] == places[i - 1] + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
    """;

return Coding(
    signature: $"List<(string, List<int>)> {name}(List<(string, string, int, int)> records)",
    prompt: $"""
        The list holds {words.Plural}, the oldest first: ({wa}, {wb}, {wn}, {wm}). First it is changed by these rules, in this order,
        each on what the one before it left. Records keep their order.
        {string.Join("\n", plan.Steps.Select((s, i) => $"({i + 1}) {s.English}"))}
        "All records" below are those that are left. They are put into groups by this key: {plan.Key.English}.{smalls}
        The groups{(plan.Rest ? " but \"rest\"" : "")} are sorted by {string.Join("; then by ", orders)}; then by key,
        comparing character codes, in {(plan.KeysDown ? "descending" : "ascending")} order.{ending}
        Result: one pair for each group: its key, and a list of {plan.Told.Count} numbers:
        {string.Join("; ", plan.Told.Select(f => f.English))}.
        """,
    given: given,
    reference: $$"""
        public static List<(string, List<int>)> {{name}}(List<(string, string, int, int)> records)
        {
            var rows = records.Select(r => (A: r.Item1, B: r.Item2, N: r.Item3, M: r.Item4)).ToList();
            {{string.Join("\n", plan.Steps.Select(s => s.Code)).Replace("\n", "\n    ")}}
            var all = rows.Select((r, i) => (r.A, r.B, r.N, r.M, At: i)).ToList();
            var groups = all.GroupBy(r => {{plan.Key.Code}}).Select(x => (x.Key, Of: x.ToList())).ToList();
            {{(plan.Small is null ? "" : $"bool Small(List<(string A, string B, int N, int M, int At)> g) => {plan.Small.Code} < "
                + $"{plan.Small.Small};")}}
            var result = groups{{(plan.Small is null ? "" : ".Where(x => !Small(x.Of))")}}.Select(x => (x.Key, g: x.Of))
                {{string.Join("\n        ", plan.Orders.Select((o, i) =>
                    $".{(i == 0 ? "OrderBy" : "ThenBy")}{(o.Down ? "Descending" : "")}(x => By{i}(x.g))"))}}
                .ThenBy{{(plan.KeysDown ? "Descending" : "")}}(x => x.Key, StringComparer.Ordinal){{(beyond ? $".Take({plan.Most})"
                    : "")}}.ToList();
            {{(plan.Rest ? "var rest = groups.Where(x => Small(x.Of)).SelectMany(x => x.Of).OrderBy(r => r.At).ToList();\n    if "
                + "(rest.Count > 0) result.Add((\"rest\", rest));" : "")}}
            return result.Select(x => (x.Key, Told(x.g))).ToList();

            {{string.Join("\n    ", plan.Orders.Select((o, i) =>
                $"static int By{i}(List<(string A, string B, int N, int M, int At)> g) => {o.By.Code};"))}}
            static List<int> Told(List<(string A, string B, int N, int M, int At)> g) => new() { {{string.Join(", ",
                plan.Told.Select(f => f.Code))}} };
            {{longestRun.Replace("\n", "\n    ")}}
        }
        """,
    oracle: v => Slow(v, plan),
    edges: [[], [(who[0], what[0], 5, 50)], [(who[0], what[0], 5, 50), (who[0], what[1], 4, 50), (who[1], what[0], 0, 99)]]);
