// Look-ups over two to four printed tables: a register whose lines name people and things that have tables of their own.
// Drawn: the domain, the tables' columns and lines, the conditions (over no, one or two hops) and what is asked of the lines left.
// The maker follows numbers of lines; `solve` reads the printed tables, joins them into one wide table by name and works on that.
using Wide = System.Collections.Generic.Dictionary<string, string>;
record Kind(string One, string Many, Func<Skin, string> Name, (string Name, int Low, int High)[] Numbers,
    (string Name, string[] Values) Word);
record Row(string Name, Dictionary<string, int> Numbers, string Word, Dictionary<string, int> Links);
record Path(Kind Kind, string Whose, string Key, Func<int, Row> Row);
record Value(string English, string Key, Func<int, int> Of);
record Condition(string English, Func<int, bool> Holds, Func<Wide, List<Wide>, bool> Seen);
record Question(string English, Func<List<int>, object> Answer, Func<List<Wide>, List<Wide>, object> Again);

string Code(Skin s) => $"{s.Colour()[0]}".ToUpperInvariant() + rng.Int(100, 999);
var kinds = rng.Pick<Kind[]>([
    [new("parcel", "parcels", Code, [("weight", 11, 99), ("fee", 120, 980), ("distance", 15, 400), ("height", 10, 150)],
        ("way", ["road", "rail", "bike"])),
     new("driver", "drivers", s => s.FirstName(), [("age", 21, 64), ("wage", 105, 290), ("bonus", 10, 90)],
         ("licence", ["small", "heavy"])),
     new("client", "clients", s => s.Company(), [("rebate", 2, 40), ("staff", 5, 240), ("balance", 100, 900)],
         ("branch", ["food", "books", "tools"])),
     new("depot", "depots", s => s.City(), [("docks", 2, 30), ("rent", 300, 990)], ("region", ["north", "south", "east"]))],
    [new("loan", "loans", Code, [("days", 5, 80), ("fine", 10, 400), ("renewals", 1, 30), ("pages read", 20, 700)],
        ("state", ["open", "closed", "late"])),
     new("reader", "readers", s => s.FirstName(), [("age", 8, 90), ("points", 100, 800), ("visits", 10, 150)], ("card", ["full", "guest"])),
     new("book", "books", s => s.LastName(), [("pages", 90, 890), ("copies", 2, 40), ("year", 1950, 2020)],
         ("genre", ["novel", "history", "travel"])),
     new("branch", "branches", s => s.City(), [("desks", 5, 60), ("shelves", 40, 300)], ("area", ["harbour", "centre", "hills"]))],
    [new("gig", "gigs", Code, [("guests", 40, 900), ("ticket price", 8, 90), ("minutes", 35, 190), ("crew", 3, 30)],
        ("slot", ["noon", "evening", "night"])),
     new("band", "bands", s => s.LastName(), [("members", 2, 14), ("songs", 15, 160), ("fee", 200, 950)],
         ("style", ["jazz", "folk", "rock"])),
     new("stage", "stages", s => s.Colour(), [("seats", 60, 800), ("lamps", 8, 95), ("rent", 150, 700)], ("cover", ["roofed", "open"])),
     new("town", "towns", s => s.City(), [("hotels", 3, 60), ("buses", 10, 120)], ("land", ["coast", "valley", "plain"]))],
    [new("repair", "repairs", Code, [("hours", 2, 40), ("cost", 60, 950), ("parts", 1, 50), ("delay", 10, 300)],
        ("cause", ["wear", "shock", "rust"])),
     new("fitter", "fitters", s => s.FirstName(), [("age", 19, 66), ("rate", 20, 95), ("tools", 12, 140)], ("shift", ["early", "late"])),
     new("machine", "machines", s => s.LastName(), [("power", 100, 900), ("age", 1, 35), ("load", 15, 320)],
         ("make", ["Norden", "Kappa", "Triton"])),
     new("hall", "halls", s => s.Colour(), [("gates", 2, 20), ("lockers", 30, 250)], ("floor", ["ground", "upper"]))],
    [new("flight", "flights", Code, [("fuel", 110, 990), ("bags", 20, 340), ("delay", 1, 95), ("meals", 30, 280)],
        ("type", ["direct", "shared", "charter"])),
     new("pilot", "pilots", s => s.LastName(), [("hours", 150, 990), ("age", 25, 63), ("landings", 60, 800)],
         ("rank", ["captain", "officer"])),
     new("plane", "planes", s => s.FirstName(), [("seats", 40, 390), ("range", 100, 980), ("crew", 4, 25)],
         ("engine", ["jet", "turbine", "electric"])),
     new("base", "bases", s => s.City(), [("gates", 4, 70), ("runways", 2, 12)], ("zone", ["inner", "outer"]))]]);
var (fact, a, b, c) = (kinds[0], kinds[1], kinds[2], kinds[3]);
var used = level switch { 1 => [fact, a], 2 => [fact, a, c], 3 => rng.Pick<List<Kind>>([[fact, a, b], [fact, a, c]]),
    _ => new List<Kind> { fact, a, b, c } };
var tables  = new Dictionary<Kind, List<Row>>();
var printed = new List<(Kind Kind, string Text)>();
void Fill()
{
    foreach (var kind in used.AsEnumerable().Reverse())             // what is linked to comes first
    {
        var (count, links) = (Count(kind), kind == fact ? used.Where(k => k == a || k == b) : used.Where(k => k == c && kind != c));
        var numbers = rng.Some(kind == fact ? 3 : level < 4 ? 2 : 1, kind.Numbers);
        tables[kind] = [.. rng.Skin.Several(count, kind.Name)
            .Select(name => new Row(name, numbers.ToDictionary(x => x.Name, x => rng.Int(x.Low, x.High)),
            rng.Pick(kind.Word.Values), links.ToDictionary(l => l.One, l => rng.Int(0, Count(l) - 1))))];
    }
    printed = [.. rng.Shuffle(used).Select(k => (k, Print(k)))];
}
int Count(Kind kind) => kind == fact ? 7 + 2 * level : kind == c ? 4 : 4 + level / 2;
var lines = Enumerable.Range(0, Count(fact)).ToList();
var own   = new Path(fact, "its", fact.One, i => tables[fact][i]);
var paths = new List<Path> { own };
foreach (var near in used.Where(k => k == a || k == b))
{
    paths.Add(new(near, $"its {near.One}'s", near.One, i => tables[near][tables[fact][i].Links[near.One]]));
    if (used.Contains(c))
        paths.Add(new(c, $"its {near.One}'s {c.One}'s", $"{near.One}.{c.One}",
            i => tables[c][paths.First(p => p.Kind == near).Row(i).Links[c.One]]));
}
var far = paths.Where(p => p != own).ToList();

// The printed tables, and what they say when read again.
string Print(Kind kind)
{
    var columns = rng.Shuffle<(string Name, Func<Row, string> Text)>([.. tables[kind][0].Numbers.Keys
        .Select(n => (n, (Func<Row, string>)(r => $"{r.Numbers[n]}"))),
        (kind.Word.Name, r => r.Word), .. tables[kind][0].Links.Keys
            .Select(l => (l, (Func<Row, string>)(r => tables[used.First(k => k.One == l)][r.Links[l]].Name)))]);
    return $"{string.Join(" | ", columns.Select(x => x.Name).Prepend(kind.One))}\n"
        + string.Join("\n", tables[kind].Select(r => string.Join(" | ", columns.Select(x => x.Text(r)).Prepend(r.Name))));
}
List<Wide> Read(Kind kind, string prefix)
{
    var cells = printed.First(p => p.Kind == kind).Text.Split('\n').Select(l => l.Split(" | ")).ToList();
    return [.. cells.Skip(1).Select(l => l.Select((text, i) => ($"{prefix}.{(i == 0 ? "name" : cells[0][i])}", text))
        .ToDictionary(x => x.Item1, x => x.Item2))];
}
List<Wide> Joined() => far.Aggregate(Read(fact, fact.One), (wide, p) => [.. wide.Select(w => new Wide(w.Concat(Read(p.Kind, p.Key)
    .Single(r => r[$"{p.Key}.name"] == w[p.Key.Contains('.') ? p.Key : $"{fact.One}.{p.Key}"])))) ]);

Value Number(List<Path> from)
{
    var path = rng.Pick(from);
    var name = rng.Pick(path.Row(0).Numbers.Keys.ToList());
    return new($"{path.Whose} \"{name}\"", $"{path.Key}.{name}", i => path.Row(i).Numbers[name]);
}
int Num(Wide w, Value v) => int.Parse(w[v.Key]);

Condition Is() { var (p, at, not) = (rng.Pick(level == 1 ? far : paths), rng.Pick(lines), rng.Chance(0.3));
    var word = p.Row(at).Word;
    return new($"{p.Whose} \"{p.Kind.Word.Name}\" is {(not ? "not " : "")}{word}", i => p.Row(i).Word == word != not,
        (w, _) => not ^ w[$"{p.Key}.{p.Kind.Word.Name}"] == word); }
Condition Bound() { var (v, at, below) = (Number(level == 1 ? far : paths), rng.Pick(lines), rng.Chance());
    var limit = v.Of(at);
    return new($"{v.English} is {(below ? "less than" : "at least")} {limit}", i => v.Of(i) < limit == below,
        (w, _) => below ? Num(w, v) < limit : Num(w, v) >= limit); }
Condition Mean() { var (v, below) = (Number([own]), rng.Chance());
    return new($"{v.English} is {(below ? "below" : "above")} the mean over all {fact.Many}",
        i => (v.Of(i) * lines.Count).CompareTo(lines.Sum(v.Of)) == (below ? -1 : 1),
        (w, all) => below ? Num(w, v) < all.Average(x => Num(x, v)) - 1e-9 : Num(w, v) > all.Average(x => Num(x, v)) + 1e-9); }
Condition Often() { var (p, times) = (rng.Pick(far), rng.Int(2, 4));
    return new($"at least {times} of all the {fact.Many}, itself counted, have the same {p.Whose[4..^2]}",
        i => lines.Count(j => p.Row(j) == p.Row(i)) >= times,
        (w, all) => all.Select(x => x[$"{p.Key}.name"]).Count(x => x == w[$"{p.Key}.name"]) > times - 1); }
Condition Home() { var (pa, pb, not) = (paths.First(p => p.Key == $"{a.One}.{c.One}"), paths.First(p => p.Key == $"{b.One}.{c.One}"),
    rng.Chance(0.7));
    return new($"{pa.Whose[..^2]} is {(not ? "not " : "")}the same as {pb.Whose[..^2]}", i => pa.Row(i) == pb.Row(i) != not,
        (w, _) => not ^ w[$"{pa.Key}.name"] == w[$"{pb.Key}.name"]); }
Condition Versus() { var (pa, pb) = (paths.First(p => p.Key == $"{a.One}.{c.One}"), paths.First(p => p.Key == $"{b.One}.{c.One}"));
    var n = pa.Row(0).Numbers.Keys.First();
    return new($"{pa.Whose} \"{n}\" is more than {pb.Whose} \"{n}\"", i => pa.Row(i).Numbers[n] > pb.Row(i).Numbers[n],
        (w, _) => int.Parse(w[$"{pb.Key}.{n}"]) < int.Parse(w[$"{pa.Key}.{n}"])); }

// What may be asked of the lines left; -1 stands for a tie, and asks for another draw.
int Best(IEnumerable<(int Group, int Sum)> sums) => sums.OrderByDescending(x => x.Sum).Take(2).ToList() is [var x, var y] && x.Sum > y.Sum
    ? x.Group : -1;
string Take(Value v) => $"For each selected {fact.One}, take {v.English}.";
Question Total() { var v = Number(level == 1 ? [own] : paths);
    return new($"{Take(v)} What is the sum?", s => s.Sum(v.Of), (s, _) => s.Aggregate(0, (t, w) => t + Num(w, v))); }
Question Span() { var v = Number(paths);
    return new($"{Take(v)} By how much is the largest larger than the smallest?", s => s.Max(v.Of) - s.Min(v.Of),
        (s, _) => s.Select(w => Num(w, v)).Order().ToList() is var sorted ? sorted[^1] - sorted[0] : 0); }
Question Which() { var (v, nth, small) = (Number([own]), rng.Int(0, level < 3 ? 1 : 2), rng.Chance());
    var place = $"{new[] { "", "second ", "third " }[nth]}{(small ? "smallest" : "largest")}";
    return new($"{Take(v)} Which {fact.One} has the {place}?",
        s => s.Select(v.Of).Distinct().Count() < s.Count || s.Count <= nth ? -1
            : own.Row((small ? s.OrderBy(v.Of) : s.OrderByDescending(v.Of)).ElementAt(nth)).Name,
        (s, _) => s.Single(w => s.Count(x => small ? Num(x, v) < Num(w, v) : Num(x, v) > Num(w, v)) == nth)[$"{fact.One}.name"]); }
Question Products() { var (v, u) = (Number([own]), Number(paths));
    return new($"For each selected {fact.One}, multiply {v.English} by {u.English}. What is the sum of the products?",
        s => v.Key == u.Key ? -1 : s.Sum(i => v.Of(i) * u.Of(i)),
        (s, _) => s.GroupBy(w => Num(w, u)).Sum(g => g.Key * g.Sum(w => Num(w, v)))); }
Question Once() { var v = Number(far);
    var p = far.First(x => v.Key == $"{x.Key}.{v.Key.Split('.')[^1]}");
    var column = v.Key.Split('.')[^1];
    return new($"Write down every {p.Kind.One} that is the {p.Whose[4..^2]} of a selected {fact.One}, each once only. "
            + $"What is the sum of their \"{column}\"?",
        s => s.DistinctBy(p.Row).Count() == s.Count ? -1 : s.DistinctBy(p.Row).Sum(v.Of),
        (s, _) => s.Select(w => (w[$"{p.Key}.name"], Num(w, v))).ToHashSet().Sum(x => x.Item2)); }
Question Gap() { var v = Number(paths);
    return new($"For each {fact.One}, selected or not, take {v.English}. "
            + $"By how much do the sum over the selected and the sum over the others differ?",
        s => Math.Abs(lines.Sum(i => s.Contains(i) ? v.Of(i) : -v.Of(i))),
        (s, all) => s.Sum(w => Num(w, v)) is var inside && all.Sum(w => Num(w, v)) - inside is var outside
            ? Math.Max(inside, outside) - Math.Min(inside, outside) : 0); }
Question Leader() { var (p, v, u) = (rng.Pick(far), Number([own]), Number([own]));
    var (first, second, whose) = (v.Key.Split('.')[1], u.Key.Split('.')[1], $"{p.Whose[4..^2]} it is");
    return new($"For each {p.Kind.One}, add up the \"{first}\" of the selected {fact.Many} whose {whose}. For the {p.Kind.One} with the "
            + $"largest such sum, add up the \"{second}\" of all {fact.Many} whose {whose}, selected or not. What is that second sum?",
        s => Best(s.GroupBy(i => tables[p.Kind].IndexOf(p.Row(i))).Select(g => (g.Key, g.Sum(v.Of)))) is >= 0 and var best
            && lines.FindAll(i => p.Row(i) == tables[p.Kind][best]) is var its && its.Except(s).Any() ? its.Sum(u.Of) : -1,
        (s, all) => all.GroupBy(w => w[$"{p.Key}.name"]).MaxBy(g => g.Where(w => s.Contains(w)).Sum(w => Num(w, v)))!.Sum(w => Num(w, u)));
            }

List<Func<Condition>> tests = [Is, Bound, .. level > 2 ? new[] { Mean, Often } : [], .. level > 3 ? new[] { Home, Versus } : []];
List<Func<Question>> asks = [Total, Span, Which, .. level > 1 ? new[] { Products, Once } : [], .. level > 2 ? new[] { Gap, Leader } : []];
var (conditions, question, answer) = (new List<Condition>(), (Question?)null, (object)-1);
List<int> Select(Condition? without = null) => lines.FindAll(i => conditions.All(x => x == without || x.Holds(i)));
bool Good()
{
    var (selected, text) = (Select(), string.Join(" ", conditions.Select(x => x.English).Append(question!.English)));
    if (selected.Count < 3 || selected.Count > lines.Count * 2 / 3 || used.Contains(c) && !text.Contains($"'s {c.One}") || used.Contains(b)
        && !text.Contains(b.One))
        return false;
    answer = question!.Answer(selected);
    var numbers = $"{string.Join(' ', printed.Select(p => p.Text))} {text}".Split(' ', '\n', ',', '.', '"');
    return answer is not int whole || whole >= 10 && !numbers.Contains($"{whole}")
        ? conditions.All(x => !question!.Answer(Select(x)).Equals(answer)) && !question!.Answer(lines).Equals(answer) && !answer.Equals(-1)
            : false;
}
for (var tries = 0; ; tries++)
{
    if (tries % 50 == 0)
        Fill();                                                     // some tables allow no good question
    (conditions, question) = ([.. Enumerable.Range(0, new[] { 1, 1, 2, 2, 3 }[level - 1]).Select(_ => rng.Pick(tests)())],
        rng.Pick(asks)());
    if (Good())
        break;
}

object Solve() { var all = Joined(); return question!.Again([.. all.Where(w => conditions.All(x => x.Seen(w, all)))], all); }
var (many, hold) = (new[] { "Two", "Three", "Four" }[used.Count - 2], conditions.Count == 1 ? "this holds" : "all of this holds");
var prompt = $"""
    {many} tables. The first column names what a line is about; a name in another table's column points to that line.

    {string.Join("\n\n", printed.Select(p => $"{p.Kind.Many.ToUpperInvariant()}\n{p.Text}"))}

    Select the {fact.Many} for which {hold}: {string.Join("; ", conditions.Select(x => x.English))}.
    {question!.English}
    """;
return answer is string name
    ? Reasoning(prompt, answer: name, solve: () => (string)Solve(), format: $"the {fact.One}, written as in the table, like Z000")
    : Reasoning(prompt, answer: (int)answer, solve: () => (int)Solve());
