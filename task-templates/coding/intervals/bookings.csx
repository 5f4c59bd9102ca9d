// Bookings of a place, each with a first and a last minute and a load. Drawn: which rules change the list, in which order and with which
// ties; what an end before its start means; whether the end belongs to a booking; the order and the columns of the result.
record Stay(List<int> Minutes, int Load);             // the oracle's booking: all its minutes
record Step(string English, string Code, Func<List<Stay>, IEnumerable<Stay>> Run);
record Column(string English, string Code, Func<Stay, List<Stay>, int> Run);
record Order(string English, string Code, Func<Stay, int> First);
record Reading(string English, string Code, Func<(int, int, int), List<Stay>> Run);
record Words(string Plural, string One, string Load, string Time);

var day = rng.Int(8, 20) * 12;
var words = rng.Pick<Words>([new("bookings of a hall", "booking", "people", "minute"), new("shifts of a ward", "shift", "nurses", "hour"),
    new("loans of tools", "loan", "tools", "hour"), new("stays of ships at a quay", "stay", "tugs", "hour"),
        new("calls on a line", "call", "channels", "second")]);
var (one, load, time) = (words.One, words.Load, words.Time);
var name = rng.Pick(["Arrange", "Settle", "PlanDay", "Clear", "Rework", "Occupy"]);
var closed = rng.Chance();                            // the end belongs to the booking

List<int> Span(int from, int to) => [.. Enumerable.Range(from, Math.Max(0, to - from))];
List<Stay> Runs(IEnumerable<int> minutes, int much) =>
    [.. minutes.Order().Select((m, i) => (m, i)).GroupBy(p => p.m - p.i, p => p.m).Select(g => new Stay([.. g], much))];
bool Meet(Stay a, Stay b) => a.Minutes.Intersect(b.Minutes).Any();
List<Stay> Join(List<Stay> stays, int gap, Func<IEnumerable<int>, int> sum)
{
    var groups = new List<List<Stay>>();
    foreach (var stay in stays)
    {
        var near = groups.FindAll(g => g.Any(s => s.Minutes[0] <= stay.Minutes[^1] + gap + 1 && stay.Minutes[0] <= s.Minutes[^1]
            + gap + 1));
        groups = [.. groups.Except(near), [.. near.SelectMany(g => g), stay]];
    }
    return [.. groups.Select(g => new Stay(Span(g.Min(s => s.Minutes[0]), g.Max(s => s.Minutes[^1]) + 1),
        sum(g.Select(s => s.Load)))).OrderBy(s => s.Minutes[0])];
}
IEnumerable<Stay> Greedy(List<Stay> stays, Comparison<Stay> better, int room)
{
    var kept = new List<Stay>();
    for (var left = stays.ToList(); left.Count > 0;)
    {
        var best = left.Aggregate((a, b) => better(a, b) <= 0 ? a : b);
        left.Remove(best);
        if (kept.Count(k => Meet(k, best)) < room) kept.Add(best);
    }
    return stays.Where(s => kept.Any(k => ReferenceEquals(k, s)));
}

List<Step> Steps()
{
    var (least, most, light, heavy) = (rng.Int(4, day / 16), rng.Int(day / 14, day / 9), rng.Int(2, 4), rng.Int(7, 10));
    var (open, shut, from, cut) = (rng.Int(day / 12, day / 6), rng.Int(day * 5 / 6, day * 11 / 12), rng.Int(day / 4, day * 3 / 5),
        rng.Int(day / 12, day / 6));
    var (gap, pad, piece, grid, level2, room) = (rng.Int(-1, 4), rng.Int(2, 6), rng.Int(day / 16, day / 10), rng.Int(3, 7),
        rng.Int(6, 14), rng.Int(1, 2));
    var (how, sum) = rng.Pick<(string, Func<IEnumerable<int>, int>)>([("sum", x => x.Sum()), ("largest", x => x.Max()),
        ("smallest", x => x.Min())]);
    var joined = how == "sum" ? "l.Load + x.Load" : how == "largest" ? "Math.Max(l.Load, x.Load)" : "Math.Min(l.Load, x.Load)";
    var (first, key, better) = rng.Pick<(string, string, Comparison<Stay>)>([
        ("in the order of the list", "", (_, _) => 0),
        ("from the last of the list to the first", "Enumerable.Reverse(order)", (_, _) => 1),
        ($"longest first (equally long: the earlier in the list first)", "order.OrderByDescending(i => xs[i].End - xs[i].Start)",
            (a, b) => b.Minutes.Count - a.Minutes.Count),
        ($"most {load} first (equally many: the earlier in the list first)", "order.OrderByDescending(i => xs[i].Load)",
            (a, b) => b.Load - a.Load),
        ($"earliest last {time} first (equally early: the earlier in the list first)", "order.OrderBy(i => xs[i].End)",
            (a, b) => a.Minutes[^1] - b.Minutes[^1])]);
    return rng.Some<Step>(1 + level, [
        new($"A {one} of fewer than {least} {time}s is dropped.", $"xs.RemoveAll(x => x.End - x.Start < {least});",
            v => v.Where(s => s.Minutes.Count >= least)),
        new($"A {one} of more than {most} {time}s loses what goes beyond its first {most} {time}s.",
            $"xs = xs.Select(x => (x.Start, Math.Min(x.End, x.Start + {most}), x.Load)).ToList();",
                v => v.Select(s => new Stay([.. s.Minutes.Take(most)], s.Load))),
        new($"A {one} with fewer than {light} or more than {heavy} {load} is dropped.",
            $"xs.RemoveAll(x => x.Load < {light} || x.Load > {heavy});",
            v => v.Where(s => s.Load >= light && s.Load <= heavy)),
        new($"Only {time}s {open} to {shut - 1} stay: of every {one} the rest is cut off; if nothing is left of it, it is dropped.",
            $"xs = xs.Select(x => (Math.Max(x.Start, {open}), Math.Min(x.End, {shut}), x.Load)).Where(x => x.Item1 < x.Item2).ToList();",
            v => v.SelectMany(s => Runs(s.Minutes.Where(m => m >= open && m < shut), s.Load))),
        new($"The {time}s {from} to {from + cut - 1} are cut out of every {one}. What is left before them and what is left after them "
            + $"become two {one}s, the earlier first, at its place in the list; a side with nothing left gives none.",
            $"xs = xs.SelectMany(x => new[] {{ (x.Start, Math.Min(x.End, {from}), x.Load), (Math.Max(x.Start, {from + cut}), x.End, "
                + $"x.Load) }}).Where(x => x.Item1 < x.Item2).ToList();",
            v => v.SelectMany(s => Runs(s.Minutes.Except(Span(from, from + cut)), s.Load))),
        new($"Two {one}s are linked if "
            + $"{(gap < 0 ? $"they share at least one {time}" : gap == 0
                ? $"they share at least one {time} or one begins in the {time} right after the other's last"
                    : $"they share at least one {time} or at most {gap} {time}s lie between them")}. "
            + $"All that hang together through links become one, from their first to their last {time}, with the {how} of their {load}; "
                + $"these are listed by first {time}.",
            $$"""
            var groups = new List<(int Start, int End, int Load)>();
            foreach (var x in xs.OrderBy(x => x.Start))
                if (groups.Count > 0 && groups[^1] is var l && x.Start {{(gap < 0 ? "<" : "<=")}} l.End{{(gap > 0 ? $" + {gap}" : "")}})
                    groups[^1] = (l.Start, Math.Max(l.End, x.End), {{joined}});
                else
                    groups.Add(x);
            xs = groups;
            """, v => Join(v, gap, sum)),
        new($"The {one}s are looked at {first}; each is kept if it shares at least one {time} with {(room == 1 ? "none" : "at most one")} "
            + $"of those kept already, else dropped. The kept ones stay in the order of the list.",
            $$"""
            var order = Enumerable.Range(0, xs.Count).ToList();
            var kept = new List<int>();
            foreach (var i in {{(key == "" ? "order" : key)}})
                if (kept.Count(k => xs[k].Start < xs[i].End && xs[i].Start < xs[k].End) < {{room}})
                    kept.Add(i);
            xs = kept.Order().Select(i => xs[i]).ToList();
            """, v => Greedy(v, better, room)),
        new($"Every {one} begins {pad} {time}s earlier, but not before {time} 0.",
            $"xs = xs.Select(x => (Math.Max(0, x.Start - {pad}), x.End, x.Load)).ToList();",
            v => v.Select(s => new Stay([.. Span(s.Minutes[0] - pad, s.Minutes[0]).Where(m => m >= 0), .. s.Minutes], s.Load))),
        new($"A {one} of more than {piece} {time}s becomes pieces of {piece} {time}s, the last one shorter if need be, from early to late "
            + $"at its place in the list, each with all the {load}.",
            $$"""
            var pieces = new List<(int Start, int End, int Load)>();
            foreach (var x in xs)
                for (int start = x.Start; start < x.End; start += {{piece}})
                    pieces.Add((start, Math.Min(x.End, start + {{piece}}), x.Load));
            xs = pieces;
            """, v => v.SelectMany(s => s.Minutes.Chunk(piece).Select(c => new Stay([.. c], s.Load)))),
        new($"Time is counted in blocks of {grid} {time}s, the first one {time}s 0 to {grid - 1}. Every {one} grows to cover the whole of "
            + $"every block it touches, even past {time} {day - 1}.",
            $"xs = xs.Select(x => (x.Start / {grid} * {grid}, (x.End + {grid - 1}) / {grid} * {grid}, x.Load)).ToList();",
            v => v.Select(s => new Stay([.. s.Minutes.SelectMany(m => Span(m - m % grid, m - m % grid + grid)).Distinct()], s.Load))),
        new($"The list is replaced by its stretches: for every {time} add up the {load} of all that contain it; a stretch is a longest run "
            + $"of {time}s with one and the same total of at least {level2}. It counts as a {one} with that total as its {load}. They are "
                + $"listed by first {time}.",
            $$"""
            var change = new SortedDictionary<int, int>();
            foreach (var x in xs)
            {
                change[x.Start] = change.GetValueOrDefault(x.Start) + x.Load;
                change[x.End] = change.GetValueOrDefault(x.End) - x.Load;
            }
            xs = new();
            int total = 0, since = 0;
            foreach (var (at, by) in change.Where(c => c.Value != 0))
            {
                if (total >= {{level2}}) xs.Add((since, at, total));
                total += by;
                since = at;
            }
            """, v => v.SelectMany(s => s.Minutes, (s, m) => (m, s.Load)).GroupBy(p => p.m, p => p.Load).Select(g => (m: g.Key,
                sum: g.Sum()))
                .Where(t => t.sum >= level2).GroupBy(t => t.sum).SelectMany(g => Runs(g.Select(t => t.m),
                    g.Key)).OrderBy(s => s.Minutes[0])),
        new($"A {one} that lies wholly inside a longer one is dropped; of several with the same {time}s only the first in the list stays.",
            "xs = xs.Where((x, i) => !xs.Where((y, j) => y.Start <= x.Start && y.End >= x.End && (y.End - y.Start > x.End - x.Start || j < "
                + "i)).Any()).ToList();",
            v => v.Where(s => !v.Any(o => s.Minutes.ToHashSet().IsProperSubsetOf(o.Minutes))).DistinctBy(s => (s.Minutes[0],
                s.Minutes.Count)))]);
}

// An end before its start: from level 2 on.
var reading = level == 1 ? new Reading("", "", b => [new(Span(b.Item1, b.Item2 + (closed ? 1 : 0)), b.Item3)]) : rng.Pick<Reading>([
    new($"A {one} whose second number is smaller than its first does not count.", "if (end < start) continue;",
        b => b.Item2 < b.Item1 ? [] : [new(Span(b.Item1, b.Item2 + (closed ? 1 : 0)), b.Item3)]),
    new("If the second number is smaller than the first, the two are swapped.", "if (end < start) (start, end) = (end, start);",
        b => [new(Span(Math.Min(b.Item1, b.Item2), Math.Max(b.Item1, b.Item2) + (closed ? 1 : 0)), b.Item3)]),
    new($"A {one} whose second number is smaller than its first runs past the end of the plan: it becomes two, one from its start through "
        + $"{time} {day - 1}, then one from {time} 0 to its end.",
        $"if (end < start) {{ xs.Add((start, {day}, much)); start = 0; }}",
        b => b.Item2 > b.Item1 || b.Item2 == b.Item1 ? [new(Span(b.Item1, b.Item2 + (closed ? 1 : 0)), b.Item3)]
            : [new(Span(b.Item1, day), b.Item3), new(Span(0, b.Item2 + (closed ? 1 : 0)), b.Item3)])]);
var orders = new List<Order>
{
    new($"by first {time}", "x.Start", s => s.Minutes[0]), new($"by last {time}, the latest first", "-x.End", s => -s.Minutes[^1]),
    new($"by number of {time}s, the longest first", "x.Start - x.End", s => -s.Minutes.Count),
        new($"by number of {time}s, the shortest first", "x.End - x.Start", s => s.Minutes.Count),
    new($"by {load}, the most first", "-x.Load", s => -s.Load), new($"by {load}, the fewest first", "x.Load", s => s.Load),
};
var columns = new List<Column>
{
    new($"its first {time}", "x.Start", (s, _) => s.Minutes[0]), new($"its last {time}", "x.End - 1", (s, _) => s.Minutes[^1]),
    new($"its number of {time}s", "x.End - x.Start", (s, _) => s.Minutes.Count), new($"its {load}", "x.Load", (s, _) => s.Load),
    new($"the product of its number of {time}s and its {load}", "(x.End - x.Start) * x.Load", (s, _) => s.Minutes.Sum(_ => s.Load)),
    new($"how many of the others that are left share at least one {time} with it",
        "xs.Count(y => y.Start < x.End && x.Start < y.End) - 1", (s, v) => v.Count(o => Meet(o, s)) - 1),
    new($"how many of those left begin before it", "xs.Count(y => y.Start < x.Start)", (s, v) => v.Count(o => o.Minutes[0] < s.Minutes[0])),
};

var given = Made($"a list of 0 to 16 {words.Plural}: two integers from 1 to "
    + $"{day - 1}{(closed ? "" : ", different from one another")}{(level == 1 ? ", the first not larger than the second" : "")}, then the "
        + $"{load}, an integer from 1 to 9",
    r => [.. Enumerable.Range(0, r.Int(r.Chance(0.2) ? 0 : 4, 16)).Select(_ =>
    {
        var (start, length) = (r.Int(1, day - 3), r.Int(1, r.Chance(0.3) ? day / 3 : day / 7));
        var end = Math.Min(day - 1, start + length);
        return level > 1 && r.Chance(0.25) ? (end, start, r.Int(1, 9)) : (start, closed && r.Chance(0.1) ? start : end, r.Int(1, 9));
    })],
    (List<(int, int, int)> v) => v.Count <= 16 && v.All(b => b.Item1 >= 1 && b.Item1 < day && b.Item2 >= 1 && b.Item2 < day
        && b.Item3 is >= 1 and <= 9
        && (closed || b.Item1 != b.Item2) && (level > 1 || b.Item1 <= b.Item2)));

List<List<int>> Slow(List<(int, int, int)> bookings, List<Step> steps, Order? order, List<Column> told)
{
    var left = steps.Aggregate(bookings.SelectMany(reading.Run).ToList(), (v, s) => [.. s.Run(v)]);
    IEnumerable<Stay> sorted = order is null ? left
        : left.OrderBy(order.First).ThenBy(s => s.Minutes[0]).ThenBy(s => s.Minutes.Count).ThenBy(s => s.Load);
    return [.. sorted.Select(s => told.Select(c => c.Run(s, left)).ToList())];
}

// What is drawn must matter: each step and the order change many results, and results differ. Otherwise the draw is made again.
var probe = new Rng(new byte[32]);
var samples = Enumerable.Range(0, 40).Select(_ => given.Draw(probe)).ToList();
bool Bites(List<Step> steps, Order? order, List<Column> told)
{
    string Text(List<List<int>> rows) => string.Join(";", rows.Select(r => string.Join(",", r)));
    var results = samples.ConvertAll(s => Text(Slow(s, steps, order, told)));
    bool Differs(List<Step> other, Order? by) => samples.Where((s, i) => Text(Slow(s, other, by, told)) != results[i]).Count() >= 6;
    return results.GroupBy(r => r).Max(g => g.Count()) <= 5
        && steps.All(s => Differs([.. steps.Where(o => o != s)], order)) && (order is null || Differs(steps, null));
}
var (steps, order, told) = (Steps(), (Order?)null, new List<Column>());
do
    (steps, order, told) = (Steps(), rng.Chance(0.25) ? null : rng.Pick(orders), rng.Some(2 + level / 2, columns));
while (!Bites(steps, order, told));

var sorting = order is null ? "in the order of the list"
    : $"sorted {order.English}; ties go by earlier first {time}, then by fewer {time}s, then by fewer {load}";
return Coding(
    signature: $"List<List<int>> {name}(List<(int, int, int)> {one}s)",
    prompt: $"""
        The list holds {words.Plural}, in the {time}s 0 to {day - 1} of a plan: (first {time}, end, {load}).
        The end is the {(closed ? "last" : "first")} {time} {(closed ? "of" : "that is no longer part of")} the {one}. {reading.English}
        Change the list by these rules, in this order, each on what the one before it left.
        A rule that does not speak of order leaves it as it is.
        {string.Join("\n", steps.Select((s, i) => $"({i + 1}) {s.English}"))}
        Then give one row for each that is left, {sorting}.
        A row holds, in this order: {string.Join("; ", told.Select(c => c.English))}. Nothing left: an empty list.
        """,
    given: given,
    reference: $$"""
        public static List<List<int>> {{name}}(List<(int, int, int)> bookings)
        {
            var xs = new List<(int Start, int End, int Load)>();
            foreach (var (from, to, much) in bookings)
            {
                int start = from, end = to;
                {{reading.Code}}
                xs.Add((start, end{{(closed ? " + 1" : "")}}, much));
            }
            {{string.Join("\n", steps.Select(s => s.Code)).Replace("\n", "\n    ")}}
            {{(order is null ? "var rows = xs;"
                : $"var rows = xs.OrderBy(x => {order.Code}).ThenBy(x => x.Start).ThenBy(x => x.End).ThenBy(x => x.Load).ToList();")}}
            return rows.Select(x => new List<int> { {{string.Join(", ", told.Select(c => c.Code))}} }).ToList();
        }
        """,
    oracle: v => Slow(v, steps, order, told),
    edges: [[], [(1, day - 1, 9)], [(3, 9, 1), (3, 9, 1), (9, 14, 2)]]);
