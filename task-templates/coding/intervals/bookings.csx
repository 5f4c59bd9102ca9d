// Bookings of a place, each with a first and a last minute and a load. Drawn: which rules change the list, in which order and with which
// ties; what an end before its start means; whether the end belongs to a booking; the order and the columns of the result.
// Long because every rule stands three times: as English and twice as code.
record Stay(UInt128 At, int Load);                    // the oracle's booking: a bit for each minute
record Step(string English, string Code, Func<List<Stay>, IEnumerable<Stay>> Run);
record Column(string English, string Code, Func<Stay, List<Stay>, int> Run);
record Order(string English, string Code, Func<Stay, int> Of);
record Reading(string English, string Code, Func<int, int, int, List<Stay>> Run, bool Same = true);     // Same: start = end comes too
record Words(string Plural, string One, string Load, string Time);

var (plural, one, load, time) = rng.Skin.Pick<Words>([new("bookings of a hall", "booking", "people", "minute"),
    new("shifts of a ward", "shift", "nurses", "hour"), new("loans of a store", "loan", "tools", "hour"),
    new("stays of ships at a quay", "stay", "tugs", "hour"), new("calls on a line", "call", "channels", "second")]);
var name = rng.Skin.Pick(["Arrange", "Settle", "PlanDay", "Clear", "Rework", "Occupy"]);
var day = rng.Int(14, 20) * 6;
var closed = rng.Chance();                            // the end belongs to the booking

UInt128 Span(int from, int to) => to <= from ? 0 : ((UInt128.One << (to - from)) - 1) << from;
int First(Stay s) => (int)UInt128.TrailingZeroCount(s.At);
int Last(Stay s) => 127 - (int)UInt128.LeadingZeroCount(s.At);
int Size(Stay s) => (int)UInt128.PopCount(s.At);
bool Meet(Stay a, Stay b) => (a.At & b.At) != 0;
IEnumerable<Stay> Runs(UInt128 left, int much)
{
    while (left != 0)
    {
        var from = (int)UInt128.TrailingZeroCount(left);
        var run = Span(from, from + (int)UInt128.TrailingZeroCount(~(left >> from)));
        yield return new Stay(run, much);
        left &= ~run;
    }
}
List<Stay> Joined(List<Stay> stays, int gap, Func<IEnumerable<int>, int> sum)
{
    var groups = new List<List<Stay>>();
    foreach (var stay in stays)
    {
        var wide = Enumerable.Range(0, gap + 2).Aggregate(stay.At, (all, k) => all | stay.At << k | stay.At >> k);
        var near = groups.FindAll(g => g.Exists(s => (s.At & wide) != 0));
        groups = [.. groups.Except(near), [.. near.SelectMany(g => g), stay]];
    }
    return [.. groups.Select(g => new Stay(Span(g.Min(First), g.Max(Last) + 1), sum(g.Select(s => s.Load)))).OrderBy(First)];
}
IEnumerable<Stay> Kept(List<Stay> stays, Comparison<Stay> better, int room)
{
    var kept = new List<int>();
    for (var left = Enumerable.Range(0, stays.Count).ToList(); left.Count > 0;)
    {
        var best = left.Aggregate((a, b) => better(stays[a], stays[b]) <= 0 ? a : b);
        left.Remove(best);
        if (kept.Count(k => Meet(stays[k], stays[best])) < room) kept.Add(best);
    }
    return stays.Where((_, i) => kept.Contains(i));
}
IEnumerable<Stay> Stretches(List<Stay> stays, int least)
{
    var totals = Enumerable.Range(0, 128).Select(m => stays.Where(s => (s.At >> m & 1) == 1).Sum(s => s.Load)).ToList();
    return totals.Where(t => t >= least).Distinct().SelectMany(t => Runs(totals.Select((o, m) => o == t ? UInt128.One << m : 0)
        .Aggregate((a, b) => a | b), t)).OrderBy(First);
}

Step Short(int least) => new($"A {one} of fewer than {least} {time}s is dropped.", $"xs.RemoveAll(x => x.End - x.Start < {least});",
    v => v.Where(s => Size(s) >= least));
Step Cut(int most) => new($"A {one} of more than {most} {time}s loses what goes beyond its first {most} {time}s.",
    $"xs = xs.Select(x => (x.Start, new[] {{ x.End, x.Start + {most} }}.Min(), x.Load)).ToList();",
    v => v.Select(s => s with { At = s.At & Span(First(s), First(s) + most) }));
Step Pieces(int piece) => new($"A {one} of more than {piece} {time}s becomes pieces of {piece} {time}s, the last one shorter if need be, "
        + $"from early to late at its place in the list, each with all the {load}.",
    $$"""
    var pieces = new List<(int Start, int End, int Load)>();
    foreach (var x in xs)
        for (int start = x.Start; start < x.End; start += {{piece}})
            pieces.Add((start, new[] { x.End, start + {{piece}} }.Min(), x.Load));
    xs = pieces;
    """, v => v.SelectMany(s => Enumerable.Range(0, Size(s)).Chunk(piece).Select(c => s with
        { At = Span(First(s) + c[0], First(s) + c[^1] + 1) })));
Step Loads(int light, int heavy) => new($"A {one} with fewer than {light} or more than {heavy} {load} is dropped.",
    $"xs.RemoveAll(x => x.Load < {light} || x.Load > {heavy});", v => v.Where(s => s.Load >= light && s.Load <= heavy));
Step Window(int open, int shut) => new(
    $"Only {time}s {open} to {shut - 1} stay: of every {one} the rest is cut off; if nothing is left of it, it is dropped.",
    $"xs = xs.Select(x => (Start: new[] {{ x.Start, {open} }}.Max(), End: new[] {{ x.End, {shut} }}.Min(), x.Load))"
        + ".Where(x => x.Start < x.End).ToList();",
    v => v.SelectMany(s => Runs(s.At & Span(open, shut), s.Load)));
Step Break(int from, int to) => new(
    $"The {time}s {from} to {to - 1} are cut out of every {one}. What is left before them and what is left after them become two "
        + $"{one}s, the earlier first, at its place in the list; a side with nothing left gives none.",
    $"xs = xs.SelectMany(x => new[] {{ (x.Start, End: new[] {{ x.End, {from} }}.Min(), x.Load), "
        + $"(Start: new[] {{ x.Start, {to} }}.Max(), x.End, x.Load) }}).Where(x => x.Start < x.End).ToList();",
    v => v.SelectMany(s => Runs(s.At & ~Span(from, to), s.Load)));
Step Earlier(int pad) => new($"Every {one} begins {pad} {time}s earlier, but not before {time} 0.",
    $"xs = xs.Select(x => (new[] {{ 0, x.Start - {pad} }}.Max(), x.End, x.Load)).ToList();",
    v => v.Select(s => s with { At = Enumerable.Range(0, pad + 1).Aggregate(s.At, (all, k) => all | s.At >> k) }));
Step Grid(int grid) => new($"Time is counted in blocks of {grid} {time}s, the first one {time}s 0 to {grid - 1}. Every {one} grows "
        + $"to cover the whole of every block it touches, even past {time} {day - 1}.",
    $"xs = xs.Select(x => (x.Start / {grid} * {grid}, (x.End + {grid - 1}) / {grid} * {grid}, x.Load)).ToList();",
    v => v.Select(s => s with { At = Enumerable.Range(0, day / grid + 1).Select(k => Span(k * grid, k * grid + grid))
        .Where(b => (b & s.At) != 0).Aggregate((a, b) => a | b) }));
Step Inside() => new(
    $"A {one} that lies wholly inside a longer one is dropped; of several with the same {time}s only the first in the list stays.",
    "xs = xs.Where((x, i) => !xs.Where((y, j) => y.Start <= x.Start && y.End >= x.End "
        + "&& (y.End - y.Start > x.End - x.Start || j < i)).Any()).ToList();",
    v => v.Where(s => !v.Exists(o => o.At != s.At && (o.At | s.At) == o.At)).DistinctBy(s => s.At));
Step Greedy((string English, string Code, Comparison<Stay> Better) by, int room) => new(
    $"The {one}s are looked at {by.English}; each is kept if it shares at least one {time} with {(room == 1 ? "none" : "at most one")} "
        + $"of those kept already, else dropped. The kept ones stay in the order of the list.",
    $$"""
    var order = Enumerable.Range(0, xs.Count).ToList();
    var kept = new List<int>();
    foreach (var i in {{by.Code}})
        if (kept.Count(k => xs[k].Start < xs[i].End && xs[i].Start < xs[k].End) < {{room}})
            kept.Add(i);
    xs = kept.Order().Select(i => xs[i]).ToList();
    """, v => Kept(v, by.Better, room));
Step Levels(int least) => new($"The list is replaced by its stretches: for every {time} add up the {load} of all that contain it; "
        + $"a stretch is a longest run of {time}s with one and the same total of at least {least}. "
        + $"It counts as a {one} with that total as its {load}. They are listed by first {time}.",
    $$"""
    var change = new SortedDictionary<int, int>();
    foreach (var x in xs)
    {
        change[x.Start] = change.GetValueOrDefault(x.Start) + x.Load;
        change[x.End] = change.GetValueOrDefault(x.End) - x.Load;
    }
    xs = new();
    int total = 0, since = int.MinValue;
    foreach (var (at, by) in change.Where(c => c.Value != 0))
    {
        if (total >= {{least}}) xs.Add((since, at, total));
        total += by;
        since = at;
    }
    """, v => Stretches(v, least));
Step Linked(int gap, (string English, string Code, Func<IEnumerable<int>, int> Of) sum) => new(
    $"Two {one}s are linked if they share at least one {time}"
        + (gap < 0 ? "" : gap == 0 ? $" or one begins in the {time} right after the other's last"
            : $" or at most {(gap == 1 ? $"one {time} lies" : $"{gap} {time}s lie")} between them")
        + $". All that hang together through links become one, from their first to their last {time}, with the {sum.English} of their "
        + $"{load}; these are listed by first {time}.",
    $$"""
    var groups = new List<(int Start, int End, int Load)>();
    foreach (var x in xs.OrderBy(x => x.Start))
        if (groups.Count > 0 && groups[^1] is var l && x.Start {{(gap < 0 ? "<" : "<=")}} l.End{{(gap > 0 ? $" + {gap}" : "")}})
            groups[^1] = (l.Start, new[] { l.End, x.End }.Max(), {{sum.Code}});
        else
            groups.Add(x);
    xs = groups;
    """, v => Joined(v, gap, sum.Of));

// What works on each booking alone stands anywhere; what works on all of them comes in an order in which the later still finds something;
// pieces would be joined again.
var whole = rng.Some<(int Turn, Func<Step> Step)>(level < 4 ? 1 : 2, [
    (0, Inside),
    (1, () => Greedy(rng.Pick<(string, string, Comparison<Stay>)>([
        ("in the order of the list", "order", (_, _) => 0),
        ("from the last of the list to the first", "Enumerable.Reverse(order)", (_, _) => 1),
        ("longest first (equally long: the earlier in the list first)", "order.OrderByDescending(i => xs[i].End - xs[i].Start)",
            (a, b) => Size(b) - Size(a)),
        ($"most {load} first (equally many: the earlier in the list first)", "order.OrderByDescending(i => xs[i].Load)",
            (a, b) => b.Load - a.Load),
        ($"earliest last {time} first (equally early: the earlier in the list first)", "order.OrderBy(i => xs[i].End)",
            (a, b) => Last(a) - Last(b))]), level < 4 ? rng.Int(1, 2) : 1)),
    (2, () => Levels(rng.Int(4, 6))),
    (3, () => Linked(rng.Int(level < 4 ? -1 : 0, 3), rng.Pick<(string, string, Func<IEnumerable<int>, int>)>([
        ("sum", "l.Load + x.Load", x => x.Sum()), ("largest", "new[] { l.Load, x.Load }.Max()", x => x.Max()),
        ("smallest", "new[] { l.Load, x.Load }.Min()", x => x.Min())])))]);
var steps = rng.Some<Func<Step>>(level < 4 ? level : level - 1, [
    () => Short(rng.Int(5, day / 10)),
    whole.Exists(w => w.Turn > 1) || rng.Chance() ? () => Cut(rng.Int(day / 11, day / 8)) : () => Pieces(rng.Int(day / 11, day / 8)),
    () => Loads(rng.Int(2, 3), rng.Int(7, 8)),
    () => Window(rng.Int(day / 12, day / 6), rng.Int(day * 5 / 6, day * 11 / 12)),
    () => rng.Int(day / 4, day * 3 / 5) is var from ? Break(from, from + rng.Int(day / 12, day / 6)) : null!,
    () => Earlier(rng.Int(2, 4)),
    () => Grid(rng.Int(3, 4))]).ConvertAll(draw => draw());
var places = rng.Some(whole.Count, Enumerable.Range(0, steps.Count + whole.Count).ToList()).Order();
foreach (var (part, place) in whole.OrderBy(w => w.Turn).Zip(places)) steps.Insert(place, part.Step());

// An end before its start: from level 2 on.
var past = closed ? 1 : 0;
var (less, sign) = closed ? ("smaller than", "<") : ("not larger than", "<=");
List<Stay> Plain(int from, int to, int much) => [new(Span(from, to + past), much)];
var reading = level == 1 ? new Reading("", "int start = from, end = to;", Plain, closed) : rng.Pick<Reading>([
    new($"A {one} whose end is {less} its start lasts through {time} {day - 1}.",
        $"int start = from, end = to {sign} from ? {day - past} : to;",
        (from, to, much) => Plain(from, Span(from, to + past) == 0 ? day - past : to, much)),
    new("If the end is smaller than the start, the two numbers are swapped.",
        "int start = new[] { from, to }.Min(), end = new[] { from, to }.Max();",
        (from, to, much) => to < from ? Plain(to, from, much) : Plain(from, to, much), closed),
    new($"A {one} whose end is {less} its start runs past the end of the plan: it becomes two in the list, one from its start "
            + $"through {time} {day - 1}, then one from {time} 0 to its end.",
        $"int start = from, end = to;\nif (end {sign} start) {{ xs.Add((start, {day}, much)); start = 0; }}",
        (from, to, much) => Span(from, to + past) == 0 ? [new(Span(from, day), much), .. Plain(0, to, much)] : Plain(from, to, much))]);
var ties = "; of equal ones the one earlier in the list first";
var order = rng.Pick<Order>([
    new("in the order of the list", "", _ => 0),
    new($"sorted by first {time}{ties}", "x.Start", First), new($"sorted by last {time}, the latest first{ties}", "-x.End", s => -Last(s)),
    new($"sorted by number of {time}s, the longest first{ties}", "x.Start - x.End", s => -Size(s)),
    new($"sorted by number of {time}s, the shortest first{ties}", "x.End - x.Start", Size),
    new($"sorted by {load}, the most first{ties}", "-x.Load", s => -s.Load),
    new($"sorted by {load}, the fewest first{ties}", "x.Load", s => s.Load)]);
List<Column> columns = [
    new($"its {load}", "x.Load", (s, _) => s.Load),
    new($"the product of its number of {time}s and its {load}", "(x.End - x.Start) * x.Load",
        (s, _) => Enumerable.Repeat(s.Load, Size(s)).Sum()),
    new($"its first {time}", "x.Start", (s, _) => First(s)), new($"its last {time}", "x.End - 1", (s, _) => Last(s)),
    new($"its number of {time}s", "x.End - x.Start", (s, _) => Size(s)),
    new($"how many of the others that are left share at least one {time} with it",
        "xs.Count(y => y.Start < x.End && x.Start < y.End) - 1", (s, v) => v.Count(o => Meet(o, s)) - 1),
    new($"how many of those left begin before it", "xs.Count(y => y.Start < x.Start)", (s, v) => v.Count(o => First(o) < First(s)))];
var (heavy, late) = (rng.Int(0, 1), rng.Int(2, 4));
var others = columns.FindAll(c => c != columns[heavy] && c != columns[late]);
var told = rng.Shuffle([columns[heavy], columns[late], .. rng.Some(level / 2, others)]);

List<List<int>> Slow(List<(int, int, int)> bookings)
{
    var left = steps.Aggregate(bookings.SelectMany(b => reading.Run(b.Item1, b.Item2, b.Item3)).ToList(), (v, s) => [.. s.Run(v)]);
    return left.Select((s, i) => (s, i)).OrderBy(p => (order.Of(p.s), p.i)).Select(p => told.ConvertAll(c => c.Run(p.s, left))).ToList();
}

return Coding(
    signature: $"List<List<int>> {name}(List<(int, int, int)> {one}s)",
    prompt: $"""
        The list holds {plural}, in the {time}s 0 to {day - 1} of a plan: (start, end, {load}). The start is the first {time} of the
        {one}, the end is the {(closed ? "last" : "first")} {time} {(closed ? "of it" : "that is no longer part of it")}. {reading.English}
        Change the list by these rules, in this order, each on what the one before it left.
        A rule that does not speak of order leaves it as it is.
        {string.Join("\n", steps.Select((s, i) => $"({i + 1}) {s.English}"))}
        Then give one row for each that is left, {order.English}.
        A row holds, in this order: {string.Join("; ", told.Select(c => c.English))}. Nothing left: an empty list.
        """,
    given: Lists(Made($"a {one}",
        r =>
        {
            var (start, much) = (r.Int(1, day - 3), r.Int(1, 9));
            var end = Math.Min(day - 1, start + r.Int(1, r.Chance(0.3) ? day / 3 : day / 6));
            return level > 1 && r.Chance(0.25) ? (end, start, much) : (start, reading.Same && r.Chance(0.1) ? start : end, much);
        },
        ((int From, int To, int Much) b) => b.From >= 1 && b.From < day && b.To >= 1 && b.To < day && b.Much is >= 1 and <= 9
            && (reading.Same || b.From != b.To) && (level > 1 || b.From <= b.To)), 5, 15)
        .As($"a list of 5 to 15 {plural}: two integers from 1 to "
        + $"{day - 1}{(reading.Same ? "" : ", different from one another")}{(level == 1 ? ", the first not larger than the second" : "")}, "
        + $"then the {load}, an integer from 1 to 9"),
    reference: $$"""
        public static List<List<int>> {{name}}(List<(int, int, int)> {{one}}s)
        {
            var xs = new List<(int Start, int End, int Load)>();
            foreach (var (from, to, much) in {{one}}s)
            {
                {{reading.Code.Replace("\n", "\n        ")}}
                xs.Add((start, end{{(closed ? " + 1" : "")}}, much));
            }
            {{string.Join("\n", steps.Select(s => s.Code)).Replace("\n", "\n    ")}}
            return xs{{(order.Code == "" ? "" : $".OrderBy(x => {order.Code})")}}
                .Select(x => new List<int> { {{string.Join(", ", told.Select(c => c.Code))}} }).ToList();
        }
        """,
    oracle: Slow,
    edges: [[(1, day - 1, 9), (3, 9, 1), (3, 9, 1), (9, 14, 2), (day - 2, day - 1, 9)]]);
