// The price of an order in cents. Rules change prices and pieces line by line, others take something off the total, then codes do.
// Drawn: which rules, in which order, what they hang on and how they exclude or cap one another, roundings, how codes combine, the report.
// The reference changes lines in place and keeps a running total; the oracle folds rules over unchanging lines, shares in decimals.
record Line(string Kind, int Price, int Paid);
record Rule(string English, string Code, Func<List<Line>, List<Line>> Run);
delegate int Taking(List<Line> lines, int total);
record Off(int Usual, string English, string Code, Taking Run, Func<List<Line>, int, bool>? If = null);    // If: from what rules before took off
record When(string English, string Code, Func<List<Line>, int, bool> Run);
record Policy(string English, string Code, Func<List<string>, IEnumerable<string>> Run);
record Report(string English, string Kept, string Return, Func<List<Line>, List<int>, IEnumerable<int>> Run);      // from all totals

var kinds = rng.Skin.Shuffle(["bread", "cheese", "juice", "rice", "soap", "tea", "honey", "salt", "flour", "butter", "jam",
    "oil"]).Take(3).ToList();
var (shop, name) = (rng.Skin.Pick(["kiosk", "canteen", "shop", "stall", "bakery", "store"]), rng.Skin.Pick(["Price", "Charge", "Bill",
    "Invoice", "Cost"]) + rng.Skin.Pick(["Order", "Basket", "Cart", "Lines", "Purchase", "Goods"]));
var rounds = new[] { "rounded down", "rounded up", "rounded to the nearest cent, half a cent up" };
int Part(int amount, int percent, int mode) => (int)(mode == 0 ? decimal.Floor(amount * percent / 100m) : mode == 1
    ? decimal.Ceiling(amount * percent / 100m) : decimal.Floor(amount * percent / 100m + 0.5m));
string Share(string amount, int percent, int mode) => $"{amount} * {percent}{(mode == 0 ? "" : mode == 1 ? " + 99" : " + 50")}";
string Cents(int n) => n == 1 ? "1 cent" : $"{n} cents";
int Pieces(IEnumerable<Line> v) => v.Sum(l => l.Paid);
List<Line> Each(List<Line> v, Func<Line, Line> change) => [.. v.Select(change)];
T With<T>(int value, Func<int, T> make) => make(value);
Rule Cut(string whose, int percent, int mode, string test, Func<List<Line>, int, bool> holds) =>
    new($"{whose} falls by {percent} %; what it falls by is {rounds[mode]}.",
    $"for (int i = 0; i < lines.Count; i++) if ({test}) lines[i].Price -= ({Share("lines[i].Price", percent, mode)}) / 100;", v =>
    [.. v.Select((l, i) => holds(v, i) ? l with { Price = l.Price - Part(l.Price, percent, mode) } : l)]);

List<Func<Rule>> lineRules = [
    () => With<Rule>(rng.Int(2, 4), n => rng.Chance()
        ? new($"Of every {n} paid pieces of a line one becomes free: of a line with p paid pieces, "
        + $"p / {n}, rounded down, are no longer paid.", $"foreach (var l in lines) l.Paid -= l.Paid / {n};", v => Each(v, l =>
        l with { Paid = Enumerable.Range(1, l.Paid).Count(i => i % n > 0) }))
        : new($"Of a line with more than {n} paid pieces only {n} stay paid, the others become free.",
        $"foreach (var l in lines) l.Paid = new[] {{ l.Paid, {n} }}.Min();", v => Each(v, l => l.Paid > n ? l with { Paid = n } : l))),
    () => With(rng.Int(2, 3), a => Cut($"The price of every line with {a} or more paid pieces", rng.Int(8, 30), rng.Int(0, 2),
        $"lines[i].Paid >= {a}", (v, i) => !(v[i].Paid < a))),
    () => With(rng.Int(22, 32), x => With<Rule>(rng.Int(2, 5), y => new($"Every price above {x} cents falls by {Cents(y)}.",
        $"foreach (var l in lines) if (l.Price > {x}) l.Price -= {y};", v => Each(v, l => l.Price <= x ? l
        : l with { Price = l.Price - y })))),
    () => With(rng.Int(0, 2), k => Cut($"The price of every line of kind {kinds[k]}", rng.Int(8, 30), rng.Int(0, 2),
        $"lines[i].Kind == \"{kinds[k]}\"", (v, i) => v[i].Kind.Equals(kinds[k]))),
    () => rng.Chance() ? new("In the line with the lowest price (of several the first), one paid piece becomes free.",
        "lines.MinBy(l => l.Price).Paid--;", v => v.FindIndex(l => v.All(o => o.Price >= l.Price)) is var at ? [.. v.Select((l, i) =>
        i == at ? l with { Paid = l.Paid - 1 } : l)] : v)
        : new("In the line with the highest price (of several the last), one paid piece becomes free.",
        "lines.AsEnumerable().Reverse().MaxBy(l => l.Price).Paid--;", v => v.FindLastIndex(l => v.All(o => o.Price <= l.Price)) is var at
        ? [.. v.Select((l, i) => i == at ? l with { Paid = l.Paid - 1 } : l)] : v),
    () => With(rng.Int(4, 7), n => With<Rule>(rng.Int(1, 2), c => new($"If the lines of one kind have {n} or more paid pieces together, "
        + $"the price of each of them falls by {Cents(c)}.",
        $"foreach (var l in lines) if (lines.Where(k => k.Kind == l.Kind).Sum(k => k.Paid) >= {n}) l.Price -= {c};", v => v.ToLookup(l =>
        l.Kind, l => l.Paid) is var all ? Each(v, l => all[l.Kind].Sum() < n ? l : l with { Price = l.Price - c }) : v))),
    () => With<Rule>(rng.Int(4, 9), m => rng.Chance()
        ? new($"Every price that is no multiple of {m} is lowered to the next multiple of {m}.",
        $"foreach (var l in lines) l.Price -= l.Price % {m};", v => Each(v, l => l with { Price = l.Price / m * m }))
        : new($"Every price that is no multiple of {m} is raised to the next multiple of {m}.",
        $"foreach (var l in lines) l.Price += ({m} - l.Price % {m}) % {m};", v => Each(v, l => l with { Price = (l.Price
        + m - 1) / m * m }))),
    () => Cut("The price of every line whose kind came up in a line before it", rng.Int(8, 30), rng.Int(0, 2),
        "lines.Take(i).Any(k => k.Kind == lines[i].Kind)", (v, i) => v.FindIndex(l => l.Kind == v[i].Kind) < i),
    () => new("The price of every line falls by 1 cent for each other line of the same kind.",
        "foreach (var l in lines) l.Price -= lines.Count(k => k.Kind == l.Kind) - 1;", v => [.. v.Select((l, i) =>
        l with { Price = l.Price - v.Where((o, j) => j != i && o.Kind == l.Kind).Sum(_ => 1) })])];

List<Func<Off>> large = [
    () => With(rng.Int(80, 120), x => With(rng.Int(150, 220), y => With(rng.Int(5, 14), p => With(rng.Int(15, 25), q => With<Off>(rng.Int(0,
        2), mode => new(70, $"{p} % of the total if the total is {x} cents or more, but {q} % of it if it is {y} or "
        + $"more ({rounds[mode]}), else nothing", $"total >= {y} ? ({Share("total", q, mode)}) / 100 : total >= {x} ? "
        + $"({Share("total", p, mode)}) / 100 : 0", (_, t) => Part(t, t < x ? 0 : t < y ? p : q, mode))))))),
    () => With(rng.Int(6, 12), n => With(rng.Int(7, 30), p => With<Off>(rng.Int(0, 2), mode => new(2 * p,
        $"{p} % of the total ({rounds[mode]}) if the lines have {n} or more paid pieces together, else nothing",
        $"lines.Sum(l => l.Paid) >= {n} ? ({Share("total", p, mode)}) / 100 : 0", (v, t) => Pieces(v) < n ? 0 : Part(t, p, mode))))),
    () => With(rng.Int(7, 40), p => With<Off>(rng.Int(0, 2), mode => new(p,
        $"{p} % ({rounds[mode]}) of the largest amount of a line (its price times its paid pieces)",
        $"({Share("lines.Max(l => l.Price * l.Paid)", p, mode)}) / 100", (v, _) => v.Max(l => Part(l.Price * l.Paid, p, mode))))),
    () => With<Off>(rng.Int(7, 30), m => new(m - 1, $"the remainder of the total divided by {m}", $"total % {m}", (_, t) => t - t / m * m)),
    () => With(rng.Int(20, 60), x => With<Off>(rng.Int(2, 7), c => new(150 / x * c, $"{c} cents for every full {x} cents of the total",
        $"total / {x} * {c}", (_, t) => Enumerable.Range(1, t).Count(i => i % x == 0) * c))),
    () => With(rng.Int(80, 180), x => With<Off>(rng.Int(11, 39), y => new(y - 1,
        $"{y} cents if the total is more than {x} cents, else nothing", $"total > {x} ? {y} : 0", (_, t) => t <= x ? 0 : y)))];
List<Func<Off>> small = [
    () => rng.Pick<int[]>([[0, 1], [0, 2], [1, 2]]) is var k ? With<Off>(rng.Int(2, 3), c => new(3 * c,
        $"{c} cents for every pair of a paid piece of {kinds[k[0]]} and a "
        + $"paid piece of {kinds[k[1]]} (each piece belongs to at most one pair, and as many pairs as possible are made)",
        $"new[] {{ Paid(\"{kinds[k[0]]}\"), Paid(\"{kinds[k[1]]}\") }}.Min() * {c}", (v, _) => v.SelectMany(l => Enumerable.Repeat(l.Kind,
        l.Paid)).ToLookup(x => x) is var all ? all[kinds[k[0]]].Zip(all[kinds[k[1]]]).Sum(_ => c) : 0)) : null!,
    () => With<Off>(rng.Int(2, 4), c => new(c + 1, $"{c} cents for each different kind in the order beyond the first",
        $"(lines.Select(l => l.Kind).Distinct().Count() - 1) * {c}", (v, _) => v.GroupBy(l => l.Kind).Skip(1).Sum(_ => c))),
    () => With(rng.Int(3, 5), n => With<Off>(rng.Int(2, 4), c => new(3 * c,
        $"{c} cents for every full {n} paid pieces, the pieces of all lines counted together", $"lines.Sum(l => l.Paid) / {n} * {c}", (v,
        _) => (Pieces(v) - Pieces(v) % n) / n * c)))];

When Condition(int kind, int before) => kind switch
{
    0 => With<When>(rng.Int(0, 2), k => new($"the order has a line of kind {kinds[k]}", $"lines.Exists(l => l.Kind == \"{kinds[k]}\")", (v,
        _) => v.Select(l => l.Kind).Contains(kinds[k]))),
    1 => With<When>(rng.Int(0, 2), k => new($"the order has no line of kind {kinds[k]}", $"lines.All(l => l.Kind != \"{kinds[k]}\")", (v,
        _) => !v.Select(l => l.Kind).Contains(kinds[k]))),
    2 => With<When>(rng.Int(3, 5), n => new($"the order has {n} or more lines", $"lines.Count >= {n}", (v, _) => v.Skip(n - 1).Any())),
    _ => With<When>(rng.Int(before * 3 / 4 + 1, before * 5 / 4 + 3), c =>
        new($"the rules for the total before it took off less than {c} cents together", $"before - total < {c}", (_, taken) =>
        !(taken >= c)))
};
Off Combined(int form, Func<Off> one, int kind, int before)
{
    if (form == 3) return Better(rng.Int(8, 20), rng.Int(0, 2), rng.Int(0, 2));
    var a = one();
    if (form == 0) return a;
    if (form == 1) return Condition(kind, before) is var w ? new(a.Usual / 2,
        $"If {w.English}, it takes off {a.English.Replace(", else nothing", "")}; otherwise nothing", $"{w.Code} ? {a.Code} : 0", a.Run,
        w.Run) : a;
    return rng.Int(a.Usual / 2, a.Usual) is var most ? new(most, $"{a.English}; but {most} cents if that would be more",
        $"new[] {{ {a.Code}, {most} }}.Min()", (v, t) => a.Run(v, t) is var off && off > most ? most : off) : a;
}
Off Better(int percent, int mode, int kind)            // of two amounts that are about the same
{
    var (c, larger) = (kind == 0 ? rng.Int(percent / 5 + 1, percent / 4 + 1) : kind == 1 ? rng.Int(percent * 2 / 3, percent) : rng.Int(5,
        9), rng.Chance());
    Off b = kind switch
    {
        0 => new(0, $"{Cents(c)} for every paid piece", $"lines.Sum(l => l.Paid) * {c}", (v, _) => Pieces(v) * c),
        1 => new(0, $"{Cents(c)} for every line", $"lines.Count * {c}", (v, _) => v.Sum(_ => c)),
        _ => new(0, $"{c * percent / 4} % ({rounds[mode]}) of the largest amount of a line (its price times its paid pieces)",
            $"({Share("lines.Max(l => l.Price * l.Paid)", c * percent / 4, mode)}) / 100", (v, _) => v.Max(l => Part(l.Price * l.Paid,
            c * percent / 4, mode)))
    };
    return new(2 * percent,
        $"the {(larger ? "larger" : "smaller")} of two amounts: (a) {percent} % of the total ({rounds[mode]}); (b) {b.English}",
        $"new[] {{ ({Share("total", percent, mode)}) / 100, {b.Code} }}.{(larger ? "Max" : "Min")}()", (v, t) => Part(t, percent,
        mode) > b.Run(v, t) == larger ? Part(t, percent, mode) : b.Run(v, t));
}

var rules = rng.Some((level + 2) / 2, lineRules).Select(r => r()).ToList();
var forms = level < 3 ? [0] : rng.Shuffle<int>(level < 5 ? [0, .. rng.Some(level - 2, [1, 2, 3]).Take(1)] : [1, 2, 3]);
var any = rng.Some(3, [.. small, .. large]);
if (forms.IndexOf(2) is var capped and >= 0 && any[capped] == large[^1]) (any[capped], any[(capped + 1) % 2]) = (any[(capped + 1) % 2],
    any[capped]);
var offs = new List<Off>();
for (var i = 0; level > 1 && i < forms.Count; i++) offs.Add(Combined(forms[i], any[i], i == 0 ? rng.Int(0, 2) : rng.Int(0, 3), offs.Sum(o =>
    o.Usual)));

// Codes: what each takes off, and which of those given count.
var words = rng.Skin.Shuffle(["SUN", "OAK", "FOX", "ELM", "BAY", "ICE", "SKY", "OWL", "JOY", "RED"]).Take(3).ToList();
var worth = rng.Some<Func<Off>>(level < 3 ? 2 : 3, [
    () => With(rng.Int(6, 35), p => With<Off>(rng.Int(0, 2), mode => new(0, $"{p} % of the total ({rounds[mode]})",
        $"({Share("total", p, mode)}) / 100", (_, t) => Part(t, p, mode)))),
    () => With<Off>(rng.Int(15, 40), c => new(0, $"{c} cents", $"{c}", (_, _) => c)),
    () => With<Off>(rng.Int(3, 9), c => new(0, $"{c} cents for each line", $"lines.Count * {c}", (v, _) => v.Sum(_ => c))),
    () => With<Off>(rng.Int(70, 150), x => new(0,
        $"a tenth, rounded down, of what the total is above {x} cents (nothing if it is not above)",
        $"new[] {{ 0, total - {x} }}.Max() / 10", (_, t) => Enumerable.Range(1, t).Count(c => c > x) / 10)),
    () => With<Off>(rng.Int(2, 5), c => new(0,
        $"a {(c == 2 ? "half" : c == 3 ? "third" : c == 4 ? "quarter" : "fifth")}, rounded down, of the " + "lowest price of all lines",
        $"lines.Min(l => l.Price) / {c}", (v, _) => v.Select(l => l.Price / c).Order().First()))]).Select(o => o()).ToList();
worth = [.. worth.Select((o, i) => o with { English = $"{words[i]}: {o.English}." })];
var policies = rng.Some<Func<Policy>>(level < 4 ? 1 : 2, [
    () => rng.Chance() ? new("Of equal codes only the first stays.", "codes = codes.Distinct().ToList();", c => c.GroupBy(x =>
        x).Select(g => g.Key)) : new("A code goes if the one directly before it (staying or not) is the same.",
        "codes = codes.Where((c, i) => i == 0 || c != codes[i - 1]).ToList();", c => c.Take(1).Concat(c.Zip(c.Skip(1)).Where(p =>
        p.First != p.Second).Select(p => p.Second))),
    () => (level < 4 ? rng.Int(1, 2) : 3) is var n ? new($"Only the first {(n == 1 ? "code stays" : $"{n} codes stay")}.",
        $"codes = codes.Take({n}).ToList();", c => c.Where((_, i) => i < n)) : null!,
    () => new("The order of the codes is reversed.", "codes = codes.AsEnumerable().Reverse().ToList();", c =>
        c.Aggregate(new List<string>(), (l, x) => [x, .. l])),
    () => rng.Int(0, 1) is var k ? new($"Every {words[k]} goes if the list holds {words[1 - k]} too.",
        $"codes = codes.Where(c => c != \"{words[k]}\" || !codes.Contains(\"{words[1 - k]}\")).ToList();", c => c.Contains(words[1 - k])
        ? c.Except([words[k]]).Any() ? c.FindAll(x => x != words[k]) : [] : c) : null!]).Select(p => p()).ToList();

var report = rng.Pick<Report>([
    new("the final total; then for each line, in the order of the list, its price times its paid pieces", "",
        "lines.Select(l => l.Price * l.Paid).Prepend(total).ToList()", (v, t) => v.Select(l => l.Price * l.Paid).Prepend(t[^1])),
    new("the total before anything was taken off; then the total after each rule for the total and each code", "total", "steps", (_, t) =>
        t),
    new("what each rule for the total and each code left in the list took off, 0 if it took off nothing; then the final total", "off",
        "steps.Append(total).ToList()", (_, t) => [.. t.Zip(t.Skip(1), (a, b) => a - b), t[^1]]),
    new("the final total; then for each line, in the order of the list, its price and then its paid pieces", "",
        "lines.SelectMany(l => new[] { l.Price, l.Paid }).Prepend(total).ToList()", (v, t) => [t[^1], .. v.SelectMany(l => (int[])[l.Price,
        l.Paid])])]);
if (level == 1) report = report with { English = report.English.Replace("each rule for the total and ", "") };

List<int> Slow(List<(string, int, int)> order, List<string> codes)
{
    var lines = rules.Aggregate(order.ConvertAll(o => new Line(o.Item1, o.Item2, o.Item3)), (v, r) => r.Run(v));
    List<int> totals = [lines.SelectMany(l => Enumerable.Repeat(l.Price, l.Paid)).Sum()];
    foreach (var off in offs) totals.Add(off.If?.Invoke(lines, totals[0] - totals[^1]) == false ? totals[^1] : Math.Max(0,
        totals[^1] - off.Run(lines, totals[^1])));
    foreach (var code in policies.Aggregate(codes, (c, p) => [.. p.Run(c)])) totals.Add(Math.Max(0,
        totals[^1] - worth[words.IndexOf(code)].Run(lines, totals[^1])));
    return [.. report.Run(lines, totals)];
}

var (compares, keeps) = (offs.Exists(o => o.Code.Contains("before")), report.Kept == "" ? "" : $"steps.Add({report.Kept});");
string Numbered(IEnumerable<string> all) => string.Join("\n", all.Select((e, i) => $"{i + 1}. {e}"));
return Coding(
    signature: $"List<int> {name}(List<(string Kind, int Price, int Pieces)> order, List<string> codes)",
    prompt: $"""
        An order at a {shop} has lines: a kind, the price of one piece in cents, and how many pieces. Codes may be given with it.
        At first all pieces of a line are paid pieces; some may become free. Where a rule speaks of prices or paid pieces, it means them as the
        rules before it have left them; a line stays in the order even if none of its pieces is paid any more.

        First the rules for lines, in this order:
        {Numbered(rules.Select(r => r.English))}

        The total is then the sum, over all lines, of price times paid pieces.
        {(offs.Count == 0 ? "" : $"From it these rules for the total take something off, in this order, each from what the one before left:\n"
            + Numbered(offs.Select(o => o.If is null ? $"It takes off {o.English}." : $"{o.English}.")) + "\n")}
        Now the list of codes is changed{(policies.Count > 1 ? ", in this order:\n" + Numbered(policies.Select(p => p.English)) : $": {policies[0].English}")}
        Then each code left in that list, in order, takes something off the total, each from what was left before it:
        {string.Join("\n", worth.Select(o => o.English))}

        What would take off more than the total that is left takes off all of it.

        Return a list: {report.English}.
        """,
    given: Inputs(Lists(Inputs(OneOf(kinds), Ints(20, 45), Ints(1, 5)), 1, 7).As($"a list of 1 to 7 lines: a kind ({Join(kinds, "or")}), "
        + "a price from 20 to 45, and 1 to 5 pieces"), Lists(OneOf([.. words.Take(worth.Count)]), 0, 6)),
    reference: $$"""
        class Line
        {
            public string Kind = "";
            public int Price, Paid;
        }

        public static List<int> {{name}}(List<(string Kind, int Price, int Pieces)> order, List<string> codes)
        {
            var lines = order.Select(o => new Line { Kind = o.Kind, Price = o.Price, Paid = o.Pieces }).ToList();
            {{string.Join("\n    ", rules.Select(r => r.Code))}}
            int total = lines.Sum(l => l.Price * l.Paid){{(compares ? ", before = total" : "")}}, off;
            {{(keeps == "" ? "" : $"var steps = new List<int> {{ {(report.Kept == "off" ? "" : "total ")}}};")}}
            {{string.Join("\n    ", offs.Select(o => $"off = new[] {{ total, {o.Code} }}.Min();\n    total -= off;\n    {keeps}"))}}
            {{string.Join("\n    ", policies.Select(p => p.Code))}}
            foreach (var code in codes)
            {
                off = new[] { total, code switch
                {
                    {{string.Join(",\n            ", worth.Select((o, i) => $"{(i == worth.Count - 1 ? "_" : $"\"{words[i]}\"")} => {o.Code}"))}}
                } }.Min();
                total -= off;
                {{keeps}}
            }
            return {{report.Return}};
            {{(offs.Exists(o => o.Code.Contains("Paid(\"")) ? "\n    int Paid(string kind) => lines.Where(l => l.Kind == kind).Sum(l => l.Paid);" : "")}}
        }
        """,
    oracle: Slow);
