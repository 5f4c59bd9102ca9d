// One printed table and a chain of orders on it: rows are kept or removed, columns added, rows sorted, groups formed; then a figure, or the
// rows left, are asked for. Drawn: subject, columns and cells, which orders in which sequence, their columns and bounds, the question.
// The maker changes rows, order by order, and draws the next order from what is left; `solve` reads the printed text and works by columns.
// Long because every rule stands three times: as English, as what the maker does and as what `solve` does.
record Row(string Name, string[] Words, int[] Numbers);
record Order(string Says, Func<List<Row>, List<Row>> Run, Action<Sheet> Again);
record Question(string Says, string Form, Func<List<Row>, List<string>> Of, Func<Sheet, List<string>> Again);
record Subject(string One, string Many, Func<Skin, string> Name, (string Column, string[] Values)[] Words, (string Column, int Low,
    int High)[] Numbers);
class Sheet
{
    public Dictionary<string, List<string>> Words = [];
    public Dictionary<string, List<int>> Numbers = [];
    public int Count => Words["name"].Count;
    public void Take(List<int> places)
    {
        foreach (var c in Words.Keys.ToList()) Words[c] = places.ConvertAll(i => Words[c][i]);
        foreach (var c in Numbers.Keys.ToList()) Numbers[c] = places.ConvertAll(i => Numbers[c][i]);
    }
    public void Keep(Predicate<int> keep) => Take(Enumerable.Range(0, Count).ToList().FindAll(keep));
    public void Add(string column, Func<int, int> value) => Numbers[column] = [.. Enumerable.Range(0, Count).Select(value)];
}

var subject = rng.Skin.Pick<Subject>([
    new("crate", "crates", s => s.Product(), [("port", ["Riga", "Cork", "Bari"]), ("grade", ["fine", "plain", "rough"])],
        [("weight", 8, 60), ("price", 12, 95), ("age", 2, 40), ("pieces", 3, 50), ("distance", 10, 90)]),
    new("team", "teams", s => s.City(), [("league", ["red", "blue", "green"]), ("pitch", ["grass", "sand", "hall"])],
        [("wins", 2, 30), ("goals", 10, 80), ("fouls", 4, 60), ("players", 11, 35), ("fans", 20, 99)]),
    new("field", "fields", s => s.LastName(), [("crop", ["barley", "flax", "beans"]), ("soil", ["clay", "loam", "chalk"])],
        [("area", 3, 40), ("yield", 15, 95), ("rain", 5, 60), ("slope", 2, 30), ("fences", 4, 50)]),
    new("clerk", "clerks", s => s.FirstName(), [("office", ["north", "centre", "south"]), ("desk", ["sales", "claims", "post"])],
        [("calls", 10, 90), ("letters", 5, 60), ("errors", 2, 30), ("visits", 3, 45), ("hours", 12, 48)]),
    new("boat", "boats", s => s.FirstName(), [("dock", ["east", "west", "outer"]), ("rig", ["sloop", "ketch", "yawl"])],
        [("length", 6, 40), ("crew", 2, 25), ("trips", 5, 70), ("catch", 12, 99), ("nets", 3, 36)])]);
var rows    = 4 + 2 * level;
var words   = subject.Words.Select(w => w.Column).ToList();
var given   = rng.Some(level < 3 ? 3 : 4, subject.Numbers);
var columns = given.Select(n => n.Column).ToList();
var fresh   = new Queue<string>(rng.Skin.Shuffle(["score", "mark", "index", "tally", "gauge", "figure", "level", "balance"]));
var table   = rng.Skin.Several(rows, subject.Name).ConvertAll(name => new Row(name,
    [.. subject.Words.Select(w => rng.Pick(w.Values))], [.. given.Select(n => rng.Int(n.Low, n.High))]));
var printed = string.Join("\n", table.Select(r => string.Join(" | ", [r.Name, .. r.Words, .. r.Numbers.Select(n => $"{n}")]))
    .Prepend(string.Join(" | ", [subject.One, .. words, .. columns])));
Sheet Read()
{
    var cells = printed.Split('\n').Select(l => l.Split(" | ")).ToList();
    var sheet = new Sheet();
    for (var c = 0; c < cells[0].Length; c++)
        if (c == 0 || words.Contains(cells[0][c])) sheet.Words[c == 0 ? "name" : cells[0][c]] = [.. cells.Skip(1).Select(l => l[c])];
        else sheet.Numbers[cells[0][c]] = [.. cells.Skip(1).Select(l => int.Parse(l[c]))];
    return sheet;
}

// The columns that an order works on: the newest one comes in first, so that what was added is used.
var (left, orders, grouped) = (table, new List<Order>(), false);
List<int> Some() => [.. rng.Shuffle(Enumerable.Range(0, columns.Count).ToList()).OrderByDescending(c => c == columns.Count - 1
    && (grouped || c >= given.Count))];
string Q(string column) => $"\"{column}\"";
int Mean(List<Row> all, Row r, int w, int x) => all.FindAll(o => o.Words[w] == r.Words[w]) is var own
    ? (r.Numbers[x] * own.Count).CompareTo(own.Sum(o => o.Numbers[x])) : 0;

Order? Cut(int kind)
{
    var (c, n, low, few) = (Some(), left.Count, rng.Chance(), rng.Int(1, Math.Max(1, left.Count / 3)));
    var (x, cut) = (c[0], columns[c[0]]);
    var sorted = left.Select(r => r.Numbers[x]).Order().ToList();
    var bound = low ? sorted[few - 1] : sorted[n - few];
    switch (kind)
    {
        case 0: return low ? new($"Keep only the rows whose {Q(cut)} is more than {bound}.", t => t.FindAll(r => r.Numbers[x] > bound),
                s => s.Keep(i => !(s.Numbers[cut][i] <= bound)))
            : new($"Keep only the rows whose {Q(cut)} is less than {bound}.", t => t.FindAll(r => r.Numbers[x] < bound),
                s => s.Keep(i => !(s.Numbers[cut][i] >= bound)));
        case 1: return low ? new($"Keep only the rows whose {Q(cut)} is at least {bound + 1}.",
            t => t.FindAll(r => r.Numbers[x] >= bound + 1),
                s => s.Keep(i => s.Numbers[cut][i] - bound > 0))
            : new($"Keep only the rows whose {Q(cut)} is at most {bound - 1}.", t => t.FindAll(r => r.Numbers[x] <= bound - 1),
                s => s.Keep(i => s.Numbers[cut][i] - bound < 0));
        case 2: return new($"Remove the {(few > 1 ? $"{few} rows" : "row")} with the {(low ? "smallest" : "largest")} {Q(cut)}; of "
            + $"rows with equal values, "
                + "those further up are removed first.", t => t.Except(low ? t.OrderBy(r => r.Numbers[x]).Take(few)
                    : t.OrderByDescending(r => r.Numbers[x]).Take(few)).ToList(),
            s => { for (var k = few; k > 0; k--) { var gone = s.Numbers[cut].IndexOf(low ? s.Numbers[cut].Min() : s.Numbers[cut].Max());
                s.Keep(i => i != gone); } });
        case 3: return left.All(r => r.Numbers[x] >= 0) ? new($"Remove every row whose {Q(cut)} is {(low ? "odd" : "even")}.",
            t => t.FindAll(r => r.Numbers[x] % 2 == (low ? 0 : 1)), s => s.Keep(i => (s.Numbers[cut][i] & 1) == 1 != low)) : null;
    }
    if (left[0].Words.Length == 0)
        return null;
    var (w, at) = (rng.Int(0, 1), rng.Int(0, n - 1));
    var (word, column) = (left[at].Words[w], words[w]);
    return kind switch
    {
        4 => low ? new($"Remove every row whose {Q(column)} is {word}.",
            t => t.FindAll(r => r.Words[w] != word), s => s.Keep(i => s.Words[column][i] != word))
            : new($"Keep only the rows whose {Q(column)} is {word}.",
                t => t.FindAll(r => r.Words[w] == word), s => s.Keep(i => s.Words[column][i] == word)),
        5 => new($"Of the rows with the same {Q(column)}, keep only the one with the {(low ? "smallest" : "largest")} {Q(cut)}, and "
            + $"of equal ones that furthest up; "
                + "the kept rows stay in their order.", t => t.FindAll(r => t.FindAll(o => o.Words[w] == r.Words[w]) is var own
                    && (low ? own.MinBy(o => o.Numbers[x]) : own.MaxBy(o => o.Numbers[x])) == r),
            s => s.Keep(i => !Enumerable.Range(0, s.Count).Any(j => s.Words[column][j] == s.Words[column][i]
                && (s.Numbers[cut][j] == s.Numbers[cut][i] ? j < i : s.Numbers[cut][j] < s.Numbers[cut][i] == low)))),
        6 => new($"Keep only the rows whose {Q(cut)} is {(low ? "below" : "above")} the mean {Q(cut)} of all rows now in the table "
            + $"with the same {Q(column)}, itself counted.",
            t => t.FindAll(r => Mean(t, r, w, x) == (low ? -1 : 1)),
            s => s.Keep(i => Enumerable.Range(0, s.Count).Where(j => s.Words[column][j] == s.Words[column][i])
                .Sum(j => s.Numbers[cut][i] - s.Numbers[cut][j]) is var d && (low ? d < 0 : d > 0))),
        _ => new($"Remove every row whose {Q(column)} no other row now in the table has.",
            t => t.FindAll(r => t.Count(o => o.Words[w] == r.Words[w]) > 1),
            s => s.Keep(i => s.Words[column].IndexOf(s.Words[column][i]) != s.Words[column].LastIndexOf(s.Words[column][i]))),
    };
}

Order? Column(int kind)
{
    var (c, a, b, w, pick) = (Some(), rng.Int(2, 5), rng.Int(2, 9), rng.Int(0, 1), rng.Int(0, left.Count - 1));
    var (x, y, xs, ys, name) = (c[0], c[1], columns[c[0]], columns[c[1]], fresh.Peek());
    var (says, wide) = ($"Add a column {Q(name)}: ", left[0].Words.Length > 0);
    Order New(string rest, Func<List<Row>, int, int> of, Func<Sheet, int, int> again) => new(says + rest,
        t => [.. t.Select((r, i) => r with { Numbers = [.. r.Numbers, of(t, i)] })], s => s.Add(name, i => again(s, i)));
    switch (kind)
    {
        case 0: return New($"{a} times {Q(xs)} plus {b} times {Q(ys)}.", (t, i) => a * t[i].Numbers[x] + b * t[i].Numbers[y],
            (s, i) => Enumerable.Repeat(s.Numbers[xs][i], a).Sum() + Enumerable.Repeat(s.Numbers[ys][i], b).Sum());
        case 1: return New($"the difference of {Q(xs)} and {Q(ys)}, the larger minus the smaller, times {a}.",
            (t, i) => Math.Abs(t[i].Numbers[x] - t[i].Numbers[y]) * a,
            (s, i) => Math.Max(a * (s.Numbers[xs][i] - s.Numbers[ys][i]), a * (s.Numbers[ys][i] - s.Numbers[xs][i])));
        case 2: return New($"the larger of {Q(xs)} and {Q(ys)}, plus {b}.", (t, i) => Math.Max(t[i].Numbers[x], t[i].Numbers[y]) + b,
            (s, i) => s.Numbers[xs][i] > s.Numbers[ys][i] ? s.Numbers[xs][i] + b : s.Numbers[ys][i] + b);
        case 3 when wide: var (word, column) = (left[pick].Words[w], words[w]);
            return New($"{a} times {Q(xs)} in rows whose {Q(column)} is {word}, {Q(ys)} in all others.", (t, i) => t[i].Words[w] == word
                ? a * t[i].Numbers[x] : t[i].Numbers[y],
                (s, i) => s.Words[column][i] != word ? s.Numbers[ys][i] : s.Numbers[xs][i] * a);
        case 4: return New($"the running total of {Q(xs)}, that is the sum of the {Q(xs)} of the row and of all rows above it.",
            (t, i) => t.Take(i + 1).Sum(r => r.Numbers[x]),
            (s, i) => s.Numbers[xs].Where((_, j) => j <= i).Sum());
        case 5: return New($"{Q(xs)} times the row's rank by {Q(ys)}; the rank is 1 plus the number of rows now in the table with a "
            + $"larger {Q(ys)}.",
            (t, i) => t[i].Numbers[x] * (1 + t.Count(r => r.Numbers[y] > t[i].Numbers[y])),
            (s, i) => s.Numbers[xs][i] * (s.Numbers[ys].OrderDescending().ToList().IndexOf(s.Numbers[ys][i]) + 1));
        case 6: return New($"in the first row {Q(xs)}; in every other row its {Q(xs)} plus {a} times the {Q(ys)} of the row directly "
            + $"above.",
            (t, i) => t[i].Numbers[x] + (i == 0 ? 0 : a * t[i - 1].Numbers[y]),
                (s, i) => s.Numbers[ys].Prepend(0).ElementAt(i) * a is var up && i > 0 ? up + s.Numbers[xs][i] : s.Numbers[xs][0]);
        case 7 when wide && words[w] is var own: return New($"{Q(xs)} plus the sum of {Q(ys)} over all rows now in the table with "
            + $"the same {Q(own)}, itself counted.",
            (t, i) => t[i].Numbers[x] + t.Where(r => r.Words[w] == t[i].Words[w]).Sum(r => r.Numbers[y]),
            (s, i) => s.Words[own].Zip(s.Numbers[ys]).Sum(p => p.First == s.Words[own][i] ? p.Second : 0) + s.Numbers[xs][i]);
        default: return null;
    }
}

Order Sort()
{
    var (x, down) = (Some()[0], rng.Chance());
    var column = columns[x];
    return new($"Sort the rows by {Q(column)}, {(down ? "largest" : "smallest")} at the top; rows with equal values keep their order.",
        t => [.. down ? t.OrderByDescending(r => r.Numbers[x]) : t.OrderBy(r => r.Numbers[x])],
        s => s.Take([.. Enumerable.Range(0, s.Count).OrderBy(i => s.Numbers[column].Count(v => down ? v > s.Numbers[column][i]
            : v < s.Numbers[column][i]) * 100 + i)]));
}

Order Group()
{
    var (c, w, last) = (Some(), rng.Int(0, 1), rng.Chance());
    var (x, y, xs, ys, column, total, other) = (c[0], c[1], columns[c[0]], columns[c[1]], words[w], fresh.Dequeue(), fresh.Dequeue());
    (columns, grouped) = ([other, total], true);
    return new($"Replace the table by a new one with one row for each {Q(column)} in it, in the order in which these first appear from "
            + $"the top down. Its first column is the {Q(column)}; {Q(total)} is the sum of the group's {Q(xs)}; {Q(other)} is "
            + (last ? $"the {Q(ys)} of the group's last row." : $"the number of the group's rows times the largest {Q(ys)} among them."),
        t => [.. t.GroupBy(r => r.Words[w]).Select(g => new Row(g.Key, [],
            [last ? g.Last().Numbers[y] : g.Count() * g.Max(r => r.Numbers[y]), g.Sum(r => r.Numbers[x])]))],
        s =>
        {
            var (kinds, sums, others) = (s.Words[column].Distinct().ToList(), new List<int>(), new List<int>());
            foreach (var its in kinds.Select(k => Enumerable.Range(0, s.Count).Where(i => s.Words[column][i] == k).ToList()))
            {
                sums.Add(its.Sum(i => s.Numbers[xs][i]));
                others.Add(last ? s.Numbers[ys][its[^1]] : its.Select(i => s.Numbers[ys][i]).Order().Last() * its.Count);
            }
            (s.Words, s.Numbers) = (new() { ["name"] = kinds }, new() { [total] = sums, [other] = others });
        });
}

// Orders in sequence; a cut must leave something out and three rows (of groups, two) in.
var plan = rng.Pick<string>(level switch { 1 => ["cn", "nc", "sn"], 2 => ["cnc", "ncn", "csn", "nsc"], 3 => ["cnsn", "nscn", "cncg",
    "sncg", "ncsn", "csng"],
    4 => ["cnscn", "nsncn", "cnscg", "nscng", "cncgn", "sncgc"], _ => ["cnsncn", "nscncg", "csncng", "cnsncg", "ncsngn", "scncgc",
        "cncsgn"] });
foreach (var p in plan)
{
    Order? order = null;
    var fewest = grouped ? 2 : level > 3 && orders.Count < 3 ? 5 : 3;
    if (p == 'c')
        foreach (var kind in rng.Some(4, level == 1 ? [0, 1, 2, 3, 4] : Enumerable.Range(0, 8).ToList()))
            if (order is null && Cut(kind) is { } cut && cut.Run(left).Count is var n && n < left.Count && n >= fewest)
                order = cut;
    if (p == 'n')
        foreach (var kind in rng.Some(3, Enumerable.Range(0, 8).ToList()))
            order ??= Column(kind);
    order ??= p switch { 'g' => Group(), 's' => Sort(), 'n' => Column(0), _ => null };
    if (order is null) continue;
    if (p == 'n') columns.Add(fresh.Dequeue());
    orders.Add(order);
    left = order.Run(left);
}

Question Ask()
{
    var (z, y, a) = (columns.Count - 1, rng.Int(0, columns.Count - 2), rng.Int(2, 9));
    var (zs, ys) = (columns[z], columns[y]);
    List<string> One(int n) => [$"{n}"];
    switch (rng.Pick<int>(plan.Contains('s') ? [0, 1, 3] : grouped || y >= given.Count ? [0, 1, 3, 4] : [0, 1, 2, 3, 4]))
    {
        case 0: return new($"Multiply the {Q(zs)} of each row by the row's place (the top row has place 1, the next 2, and so on). "
                + "What is the sum of the products?", "the number in digits", t => One(t.Select((r, i) => r.Numbers[z] * (i + 1)).Sum()),
            s => One(Enumerable.Range(0, s.Count).Sum(i => s.Numbers[zs].Skip(i).Sum())));
        case 1: return new($"What is the sum of {Q(zs)} over all rows, plus {a} times the {Q(ys)} of the top row?", "the number in digits",
            t => One(t.Sum(r => r.Numbers[z]) + a * t[0].Numbers[y]), s => One(s.Numbers[zs].Append(s.Numbers[ys][0] * a).Sum()));
        case 2: return new($"For each row, multiply {Q(zs)} by {Q(ys)}. What is the sum of the products?", "the number in digits",
            t => One(t.Sum(r => r.Numbers[z] * r.Numbers[y])), s => One(s.Numbers[zs].Zip(s.Numbers[ys], (p, q) => p * q).Sum()));
        case 3: return new($"Row by row from the top down, what are its first column and its {Q(zs)}?",
            "first column and number of the top row, then of the next row, and so on, separated by commas",
            t => [.. t.SelectMany(r => new[] { r.Name, $"{r.Numbers[z]}" })],
            s => [.. s.Words["name"].Zip(s.Numbers[zs], (n, v) => $"{n},{v}").SelectMany(p => p.Split(','))]);
        default: return new($"What are the first column and the {Q(zs)} of the row with the largest {Q(ys)} (of equal ones the row "
                + $"furthest up), and what is the sum of {Q(zs)} over all rows?",
            "first column and number of that row, then the sum, separated by commas",
            t => [t.MaxBy(r => r.Numbers[y])!.Name, $"{t.MaxBy(r => r.Numbers[y])!.Numbers[z]}", .. One(t.Sum(r => r.Numbers[z]))],
            s => s.Numbers[ys].IndexOf(s.Numbers[ys].Max()) is var at
                ? [s.Words["name"][at], $"{s.Numbers[zs][at]}", $"{s.Numbers[zs].Sum()}"] : []);
    }
}
var question = Ask();
List<string> Solve()
{
    var sheet = Read();
    foreach (var order in orders) order.Again(sheet);
    return question.Again(sheet);
}

return Reasoning(
    prompt: $"""
        A table of {subject.Many}:

        {printed}

        These orders are carried out one after the other, each on the table as the one before has left it. Rows that an order leaves in the
        table keep their order from the top down, unless the order says otherwise.
        {string.Join("\n", orders.Select((o, i) => $"{i + 1}. {o.Says}"))}

        Now look at the table as it is after the last order. {question.Says}
        """,
    answer: question.Of(left),
    solve: Solve,
    format: question.Form);
