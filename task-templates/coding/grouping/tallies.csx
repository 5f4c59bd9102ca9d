// Records of who, what, how many and how much, grouped. Drawn: which rules change the records first, in which order; the key; the
// figures of a group; what becomes of small groups; the order with its ties; how many rows are given.
// Long because every rule stands three times: as English and twice as code.
record Rec(string A, string B, int N, int M, int At = 0);
record Step(string English, string Code, Func<List<Rec>, IEnumerable<Rec>> Run, bool Shrinks = false);
record Key(string English, string Code, Func<Rec, string> Of, Side? Named, int Wide = 2, int Fewest = 2);
record Figure(char Tells, string English, string Code, Func<List<Rec>, int> Of,               // of N, of M, or of neither
    bool Coarse = false, int Low = 0, int High = 0, bool Adds = false);                       // many ties; where small groups end
record Side(string One, string Field, Func<Rec, string> Of);
record Words(string Plural, string A, string B, string N, string M);

var (plural, wa, wb, wn, wm) = rng.Skin.Pick<Words>([
    new("sales", "seller", "product", "pieces", "price"), new("trips", "driver", "town", "parcels", "distance"),
    new("pickings", "picker", "field", "crates", "weight"), new("calls", "clerk", "topic", "questions", "length"),
    new("runs", "tester", "device", "faults", "load"), new("repairs", "mechanic", "workshop", "parts", "duration")]);
var name = rng.Skin.Pick(["Tally", "Report", "SumUp", "Overview", "Ranking", "Balance"]);
var who = rng.Skin.Pick<string[]>([["ada", "amir", "bea", "cleo", "dan"], ["ben", "bob", "dora", "eli", "gil"],
    ["carl", "eva", "finn", "fay", "hal"], ["gus", "hana", "hugo", "ida", "jo"], ["jan", "kim", "kurt", "lea", "ned"]]);
var what = rng.Skin.Pick<string[]>([["blue", "gold", "grey", "red"], ["black", "green", "rose", "teal"],
    ["amber", "brown", "lilac", "pink"]]);

Side a = new(wa, "A", r => r.A), b = new(wb, "B", r => r.B);
Side Either() => rng.Chance() ? a : b;
Step Few(int least) => new($"A record with 1 to {least} {wn} is dropped.", $"rows.RemoveAll(r => r.N >= 1 && r.N <= {least});",
    v => v.Where(r => r.N == 0 || r.N > least));
Step Repeats(bool last) => new($"Of records with the same {wa} and the same {wb}, only the {(last ? "last" : "first")} stays.",
    last ? "rows = rows.AsEnumerable().Reverse().DistinctBy(r => (r.A, r.B)).Reverse().ToList();"
        : "rows = rows.DistinctBy(r => (r.A, r.B)).ToList();",
    v => v.Where((r, i) => !v.Where((o, j) => (o.A, o.B) == (r.A, r.B) && (last ? j > i : j < i)).Any()), Shrinks: true);
Step Cancelling(Side side, bool both) => new(
    $"From the oldest on, a record with 0 {wn} cancels the nearest record before it of the same "
        + $"{(both ? $"{wa} and the same {wb}" : side.One)} that has more than 0 {wn} and is not cancelled yet, if there is one. "
        + $"The cancelled records and all with 0 {wn} are dropped.",
    $$"""
    var open = new List<Rec>();
    foreach (var r in rows)
        if (r.N > 0) open.Add(r);
        else if (open.FindLastIndex(o => {{(both ? "o.A == r.A && o.B == r.B" : $"o.{side.Field} == r.{side.Field}")}}) is >= 0 and var at)
            open.RemoveAt(at);
    rows = open;
    """, v => Cancel(v, r => both ? $"{r.A} {r.B}" : side.Of(r)), Shrinks: true);
Step Last(Side side, int most) => new($"Of each {side.One} only the last {most} records stay.",
    $"rows = rows.Where((r, i) => rows.Skip(i + 1).Count(o => o.{side.Field} == r.{side.Field}) < {most}).ToList();",
    v => v.GroupBy(side.Of).SelectMany(g => g.TakeLast(most)).OrderBy(r => v.FindIndex(o => ReferenceEquals(o, r))), Shrinks: true);
Step Cap(int cap) => new($"More than {cap} {wn} become {cap}.",
    $"rows = rows.Select(r => r with {{ N = Math.Clamp(r.N, 0, {cap}) }}).ToList();",
    v => v.Select(r => r.N > cap ? r with { N = cap } : r));
Step Doubled(Side side, int times) => new(
    $"Every {(times == 2 ? "second" : "third")} record of each {side.One} (its number {times}, {2 * times}, {3 * times} and so on, "
        + $"counted from the oldest that is left) has its {wm} doubled.",
    $"rows = rows.Select((r, i) => rows.Take(i + 1).Count(o => o.{side.Field} == r.{side.Field}) % {times} == 0 "
        + "? r with { M = 2 * r.M } : r).ToList();",
    v => Marked(v, v.GroupBy(side.Of).SelectMany(g => g.Chunk(times).Where(c => c.Length == times).Select(c => c[^1]))));
Step Merged(Side side, bool latest, bool sums) => new(
    $"Of records that follow each other directly and have the same {side.One} only the {(latest ? "last" : "first")} stays, with the "
        + $"{(sums ? "sum" : "largest")} of the {wn} of them all.",
    $$"""
    var merged = new List<Rec>();
    foreach (var r in rows)
        if (merged.Count > 0 && merged[^1] is var m && m.{{side.Field}} == r.{{side.Field}})
            merged[^1] = {{(latest ? "r" : "m")}} with { N = {{(sums ? "m.N + r.N" : "new[] { m.N, r.N }.Max()")}} };
        else
            merged.Add(r);
    rows = merged;
    """,
    v => v.Select((r, i) => (r, run: Enumerable.Range(1, i).Count(j => side.Of(v[j]) != side.Of(v[j - 1])))).GroupBy(p => p.run, p => p.r)
        .Select(g => (latest ? g.Last() : g.First()) with { N = sums ? g.Sum(r => r.N) : g.Max(r => r.N) }), Shrinks: true);
Step Mended(Side side, int low) => new(
    $"From the oldest on, a {wm} below {low} is replaced by the {wm} that the nearest record before it of the same {side.One} has by then, "
        + "if there is such a record.",
    $$"""
    var known = new Dictionary<string, int>();
    for (int i = 0; i < rows.Count; i++)
    {
        if (rows[i].M < {{low}} && known.TryGetValue(rows[i].{{side.Field}}, out int before))
            rows[i] = rows[i] with { M = before };
        known[rows[i].{{side.Field}}] = rows[i].M;
    }
    """, v => v.Select((r, i) => v.Take(i + 1).Where(o => side.Of(o) == side.Of(r)) is var mine
        ? r with { M = (mine.LastOrDefault(o => o.M >= low) ?? mine.First()).M } : r));
Step Renamed(Side side, List<string> pair) => new($"The {side.One} {pair[0]} becomes {pair[1]}.",
    $"rows = rows.Select(r => r.{side.Field} == \"{pair[0]}\" ? r with {{ {side.Field} = \"{pair[1]}\" }} : r).ToList();",
    v => v.Select(r => side.Of(r) != pair[0] ? r : side.Field == "A" ? r with { A = pair[1] } : r with { B = pair[1] }));
Step Outliers(Side side, int factor) => new(
    $"A record is dropped if its {wm} is more than {factor} times the smallest {wm} of all records of the same {side.One}, "
        + "those that this rule drops among them.",
    $"""
    var smallest = rows.GroupBy(r => r.{side.Field}).ToDictionary(g => g.Key, g => g.Min(r => r.M));
    rows.RemoveAll(r => r.M > {factor} * smallest[r.{side.Field}]);
    """, v => v.Where(r => v.All(o => side.Of(o) != side.Of(r) || r.M <= factor * o.M)));
IEnumerable<Rec> Marked(List<Rec> all, IEnumerable<Rec> some)
{
    var marked = new HashSet<Rec>(some, ReferenceEqualityComparer.Instance);
    return all.Select(r => marked.Contains(r) ? r with { M = r.M + r.M } : r);
}
List<Rec> Cancel(List<Rec> left, Func<Rec, string> of)
{
    var zero = left.FindIndex(r => r.N == 0);
    if (zero < 0) return left;
    var hit = left.FindLastIndex(zero, r => r.N > 0 && of(r) == of(left[zero]));
    return Cancel([.. left.Where((_, i) => i != zero && i != hit)], of);
}

var key = rng.Pick<Key>([
    new($"the {wa}", "r.A", r => r.A, a), new($"the {wb}", "r.B", r => r.B, b, Fewest: 1),
    new($"the {wa}, a '/' and the {wb}", "$\"{r.A}/{r.B}\"", r => string.Join("/", [r.A, r.B]), Either(), Wide: 1),
    new($"the first letter of the {wa}", "r.A[..1]", r => $"{r.A[0]}", a),
    new($"the {wm} divided by 20, rounded down, written in digits", "(r.M / 20).ToString()", r => $"{(r.M - r.M % 20) / 20}", null),
    new($"the {wb}, a '-' and \"few\" if there are fewer than 4 {wn}, else \"many\"", "r.B + (r.N < 4 ? \"-few\" : \"-many\")",
        r => r.B + (r.N is >= 4 ? "-many" : "-few"), b, Wide: 1)]);
var steps = rng.Some<Func<Step>>(level, [
    () => Few(rng.Int(2, 3)),
    () => Cancelling(Either(), rng.Chance(0.3)),
    () => Last(Either(), rng.Int(2, 3)),
    () => Cap(rng.Int(5, 7)),
    () => Doubled(Either(), rng.Int(2, 3)),
    () => Merged(Either(), rng.Chance(), rng.Chance()),
    () => Mended(Either(), rng.Int(20, 45)),
    () => Outliers(Either(), rng.Int(2, 5)),
    .. key.English.Contains('/') ? new List<Func<Step>>() : [() => Repeats(rng.Chance())],   // its groups would be of one record
    .. key.Named is { } side ? new List<Func<Step>> { () => Renamed(side, rng.Some(2, side == a ? who : what)) } : []])
    .ConvertAll(draw => draw());
List<Figure> figures = [
    new('-', "the number of its records", "g.Count()", g => g.Select(r => r.At).Distinct().Count(), true, 2, 3, true),
    new('N', $"the sum of its {wn}", "g.Sum(r => r.N)", g => g.Aggregate(0, (s, r) => s + r.N), false, 6, 10, true),
    new('N', $"the sum of {wn} times {wm} over its records", "g.Sum(r => r.N * r.M)", g => g.Sum(r => Enumerable.Repeat(r.M, r.N).Sum())),
    new('M', $"its largest {wm}", "g.Max(r => r.M)", g => g.Select(r => r.M).Order().Last(), false, 60, 85),
    new('M', $"its smallest {wm}", "g.Min(r => r.M)", g => g.Select(r => r.M).Order().First(), false, 12, 30),
    new('N', $"its most {wn} in one record", "g.Max(r => r.N)", g => g.Select(r => r.N).Order().Last(), true),
    new('M', $"its largest {wm} minus its smallest", "g.Max(r => r.M) - g.Min(r => r.M)", g => g.Max(r => g.Max(o => r.M - o.M))),
    new('M', $"the {wm} of its last record", "g[^1].M", g => g.MaxBy(r => r.At)!.M),
    .. key.English.Contains('/') ? new List<Figure>() : [new('-',
        $"the number of different {wa}s in it plus the number of different {wb}s in it",
        "g.Select(r => r.A).Concat(g.Select(r => r.B)).Distinct().Count()",
        g => g.DistinctBy(r => r.A).Count() + g.DistinctBy(r => r.B).Count(), true, 3, 4)],
    new('M', $"the {wm} of its record with the most {wn} (of several the first)", "g.OrderByDescending(r => r.N).First().M",
        g => g.Aggregate((a, b) => b.N > a.N ? b : a).M),
    new('M', $"the {wm} of its record with the most {wn} (of several the last)", "g.OrderBy(r => r.N).Last().M",
        g => g.Aggregate((a, b) => b.N >= a.N ? b : a).M),
    new('-', "the place of its first record among all records, counted from 1", "g[0].At + 1", g => 1 + g.Min(r => r.At)),
    new('-', "the length of its longest run: of its records that follow each other directly among all records",
        "g.Select((r, i) => r.At - i).GroupBy(d => d).Max(d => d.Count())",
        g => g.Max(r => Enumerable.Range(0, g.Count).TakeWhile(i => g.Exists(o => o.At == r.At + i)).Count())),
    new('M', $"how many of its records have a larger {wm} than the record before it in the group",
        "g.Skip(1).Zip(g).Count(p => p.First.M > p.Second.M)", g => g.Where((r, i) => i > 0 && g[i - 1].M < r.M).Count(), true)];
var (ofN, ofM) = (rng.Pick(figures.FindAll(f => f.Tells == 'N')), rng.Pick(figures.FindAll(f => f.Tells == 'M')));
var told = rng.Shuffle([ofN, ofM, .. rng.Some(level / 2, figures.FindAll(f => f != ofN && f != ofM))]);
var small = level > 1 ? rng.Pick(figures.FindAll(f => f.Low > 0)) : null;
var below = small is null ? 0 : rng.Int(small.Low, small.High) * (small.Adds && !steps.Exists(s => s.Shrinks) ? key.Wide : 1);
var rest = level > 1 && rng.Chance();
var orders = rng.Some(level > 2 ? 2 : 1, figures.FindAll(f => f.Coarse)).ConvertAll(f => (By: f, Down: rng.Chance()));
var down = rng.Chance();
var longest = 18 + 3 * level;
var most = level > 3 || rng.Chance(0.3) ? key.Fewest + rng.Int(0, 1) : 99;

List<(string, List<int>)> Slow(List<(string, string, int, int)> records)
{
    var rows = steps.Aggregate(records.ConvertAll(r => new Rec(r.Item1, r.Item2, r.Item3, r.Item4)), (v, s) => [.. s.Run(v)])
        .Select((r, i) => r with { At = i }).ToList();
    var all = rows.Select(key.Of).ToHashSet().Select(k => (Key: k, Of: rows.FindAll(r => key.Of(r) == k))).ToList();
    var little = all.FindAll(g => small is not null && small.Of(g.Of) < below);
    var big = all.Except(little).ToList();
    bool Before((string Key, List<Rec> Of) a, (string Key, List<Rec> Of) b)
    {
        foreach (var (by, largest) in orders)
            if (by.Of(a.Of) != by.Of(b.Of)) return by.Of(a.Of) > by.Of(b.Of) == largest;
        return string.CompareOrdinal(a.Key, b.Key) > 0 == down;
    }
    var placed = new (string Key, List<Rec> Of)[big.Count];
    foreach (var g in big) placed[big.Count(o => o.Key != g.Key && Before(o, g))] = g;
    var result = placed.Take(most).ToList();
    if (rest && little.Count > 0) result.Add(("rest", rows.FindAll(r => !big.Exists(g => g.Key == key.Of(r)))));
    return result.ConvertAll(g => (g.Key, told.ConvertAll(f => f.Of(g.Of))));
}

var smalls = small is null ? "" : $"\nA group is small if this is less than {below}: {small.English}. "
    + (rest ? "The records of all small groups together, in their order, form one group with the key \"rest\" instead."
        : "Small groups are left out.");
var sorting = string.Join("; then by ", orders.Select(o => $"{o.By.English}, the {(o.Down ? "largest" : "smallest")} first"));
var ending = (most < 99 ? $" Of these only the first {most} are given." : "")
    + (rest ? " \"rest\" comes after them, if there is a small group." : "");

return Coding(
    signature: $"List<(string, List<int>)> {name}(List<(string, string, int, int)> records)",
    prompt: $"""
        The list holds {plural}, the oldest first: ({wa}, {wb}, {wn}, {wm}). First it is changed by these rules, in this order, each on
        what the one before it left. Records keep their order.
        {string.Join("\n", steps.Select((s, i) => $"({i + 1}) {s.English}"))}
        "All records" below are those that are left. They are put into groups by this key: {key.English}.{smalls}
        The groups{(rest ? " but \"rest\"" : "")} are sorted by {sorting}; then by key, comparing character codes, in
        {(down ? "descending" : "ascending")} order.{ending}
        Result: one pair for each group: its key, and a list of {told.Count} numbers: {string.Join("; ", told.Select(f => f.English))}.
        """,
    given: Lists(Inputs(OneOf(who), OneOf(what), Ints(0, 9), Ints(5, 99)), 5, longest).As(
        $"a list of 5 to {longest} {plural}: {wa} ({Join(who, "or")}), {wb} ({Join(what, "or")}), {wn} (an integer from 0 to 9), {wm} "
            + "(an integer from 5 to 99)"),
    reference: $$"""
        record Rec(string A, string B, int N, int M, int At = 0);

        public static List<(string, List<int>)> {{name}}(List<(string, string, int, int)> records)
        {
            var rows = records.Select(r => new Rec(r.Item1, r.Item2, r.Item3, r.Item4)).ToList();
            {{string.Join("\n", steps.Select(s => s.Code)).Replace("\n", "\n    ")}}
            var all = rows.Select((r, i) => r with { At = i }).ToList();
            var groups = all.GroupBy(r => {{key.Code}}).Select(x => (x.Key, g: x.ToList())).ToList();
            var result = groups{{(small is null ? "" : ".Where(x => !Small(x.g))")}}
                {{string.Join("\n        ", orders.Select((o, i) =>
                    $".{(i == 0 ? "OrderBy" : "ThenBy")}{(o.Down ? "Descending" : "")}(x => By{i}(x.g))"))}}
                .ThenBy{{(down ? "Descending" : "")}}(x => x.Key, StringComparer.Ordinal){{(most < 99 ? $".Take({most})" : "")}}.ToList();
            {{(rest ? """
                var rest = all.Where(r => groups.Any(x => Small(x.g) && x.g.Contains(r))).ToList();
                    if (rest.Count > 0) result.Add(("rest", rest));
                """ : "")}}
            return result.Select(x => (x.Key, Told(x.g))).ToList();
        }

        {{(small is null ? "" : $"static bool Small(List<Rec> g) => {small.Code} < {below};")}}
        {{string.Join("\n", orders.Select((o, i) => $"static int By{i}(List<Rec> g) => {o.By.Code};"))}}
        static List<int> Told(List<Rec> g) => new() { {{string.Join(", ", told.Select(f => f.Code))}} };
        """,
    oracle: Slow,
    edges: [[.. Enumerable.Range(0, 12).Select(i => (who[i % 5], what[i / 4], i * 7 % 10, 90 - i / 2 * 10))]]);
