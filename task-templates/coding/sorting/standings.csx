// Records are sorted by a chain of rules, cut, ranked, cut again, and columns of what is left are written out. Drawn: corrections before
// the sort; the rules, their order and directions; what happens with full ties; the way of ranking and how much of the chain counts for
// it; the cuts before and after; the columns. The reference sorts and walks; the oracle places records by counting those before them.
record Entry(string Name, int Points, int Margin, int Fouls, int At);
record Rule(string English, string Code, bool Down, Func<Entry, int> Run);
record Step(string English, string Code, Func<List<Entry>, List<Entry>> Run);
record Cut(string English, string Code, Func<List<Entry>, Func<Entry, int>, List<Entry>> Run);
record Ranking(string English, string Code, Func<List<Entry>, Entry, Func<Entry, Entry, int>, int> Run);
record Column(string English, string Code, Func<List<Entry>, Entry, string> Run);
record Tale(string Plural, string One, string Points, string Margin, string Fouls);

var tale = rng.Skin.Pick<Tale>([new("teams of a league", "team", "points", "goal difference", "red cards"),
    new("players of a tournament", "player", "wins", "score difference", "warnings"),
    new("riders of a race", "rider", "stage wins", "bonus", "penalties"),
    new("shops of a chain", "shop", "awards", "growth", "complaints")]);
T With<T>(int value, Func<int, T> make) => make(value);
int Letters(string name) => name.PadRight(3, '`').Aggregate(0, (v, c) => (v * 27) + c - '`');
Rule Way(string what, string code, Func<Entry, int> run) => rng.Chance()
    ? new($"the larger {what} comes first", code, true, run) : new($"the smaller {what} comes first", code, false, run);

Rule Alphabet(bool last) => new($"the name that comes {(last ? "last" : "first")} in the alphabet (a before ab before b) comes first",
    "t.Name, StringComparer.Ordinal", last, e => Letters(e.Name));

List<Func<Rule>> rules =                               // no two that say the same of a record
[
    () => rng.Chance() ? Way(tale.Points, "t.Points", e => e.Points)
        : With(rng.Int(2, 3), k =>
            Way($"remainder of {tale.Points} divided by {k}", $"t.Points % {k}", e => e.Points - (e.Points / k * k))),
    () => rng.Int(0, 2) switch
    {
        0 => Way(tale.Margin, "t.Margin", e => e.Margin),
        1 => Way($"{tale.Margin} without its sign", "Math.Abs(t.Margin)", e => e.Margin < 0 ? -e.Margin : e.Margin),
        _ => Way($"sum of {tale.Points} and {tale.Margin}", "t.Points + t.Margin", e => e.Margin + e.Points),
    },
    () => Way($"number of {tale.Fouls}", "t.Fouls", e => e.Fouls),
    () => rng.Int(0, 2) switch
    {
        0 => Way("length of the name", "t.Name.Length", e => e.Name.Length),
        1 => Way("number of letters a in the name", "t.Name.Count(c => c == 'a')", e => e.Name.Split('a').Length - 1),
        _ => Alphabet(rng.Chance()),
    },
];
List<Func<Step>> corrections =
[
    () => With<Step>(rng.Int(2, 3), k => new($"Every {tale.One} with {k} or more {tale.Fouls} is left out.",
        $"table.RemoveAll(t => t.Fouls >= {k});",
        all => all.FindAll(e => e.Fouls < k))),
    () => With<Step>(rng.Int(1, 3), k => new(
        $"For each earlier record with the same name that is still there, a record gets {k} more {tale.Points}.",
        $"table = table.Select((t, i) => t with {{ Points = t.Points + {k} * table.Take(i).Count(u => u.Name == t.Name) }}).ToList();",
        all => [.. all.Select(e => e with { Points = e.Points + all.Where(o => o.Name == e.Name && o.At < e.At).Sum(_ => k) })])),
    () => With<Step>(rng.Int(2, 4), k => new(
        $"Every record whose {tale.Margin} is the largest of all (each of them, if several) gets {k} more {tale.Points}.",
        $"table = table.Select(t => t with {{ Points = t.Points + (t.Margin == table.Max(u => u.Margin) ? {k} : 0) }}).ToList();",
        all => [.. all.Select(e => all.Exists(o => o.Margin > e.Margin) ? e : e with { Points = e.Points + k })])),
    () => new($"The {tale.Fouls} are added to the {tale.Points}.",
        "table = table.Select(t => t with { Points = t.Points + t.Fouls }).ToList();",
        all => all.ConvertAll(e => new Entry(e.Name, e.Fouls + e.Points, e.Margin, e.Fouls, e.At))),
    () => new($"Where the {tale.Margin} is negative, the sign goes, and the {tale.Fouls} grow by 1.",
        "table = table.Select(t => t.Margin < 0 ? t with { Margin = -t.Margin, Fouls = t.Fouls + 1 } : t).ToList();",
        all => [.. all.Select(e => e with { Margin = Math.Max(e.Margin, -e.Margin), Fouls = e.Fouls - Math.Sign(Math.Min(e.Margin, 0)) })]),
];
List<Func<Cut>> cuts =
[
    () => With<Cut>(rng.Int(1, 2), k => new($"Of records with equal numbers of {tale.Fouls}, only the upper {k} stay.",
        $"table = table.Where((t, i) => table.Take(i).Count(u => u.Fouls == t.Fouls) < {k}).ToList();",
        (all, _) => [.. all.GroupBy(e => e.Fouls).SelectMany(g => g.Take(k)).OrderBy(e => all.IndexOf(e))])),
    () => new("A record is dropped if one with the same name stands further up.", "table = table.DistinctBy(t => t.Name).ToList();",
        (all, _) => [.. all.Where(e => all.Find(o => o.Name == e.Name) == e)]),
    () => With<Cut>(rng.Int(1, 2), k => new($"A record stays only if its {tale.Points} and those of the top record differ by {k} at most.",
        $"table = table.Where(t => Math.Abs(t.Points - table[0].Points) <= {k}).ToList();",
        (all, _) => [.. all.Where(e => e.Points >= all[0].Points - k && e.Points <= all[0].Points + k)])),
    () => With<Cut>(rng.Int(2, 3), k => new(
        $"The records at positions {k}, {2 * k}, {3 * k} and so on from the top (the top one is at 1) are dropped.",
        $"table = table.Where((t, i) => (i + 1) % {k} != 0).ToList();", (all, _) => [.. all.Chunk(k).SelectMany(c => c.Take(k - 1))])),
    () => new("A record is dropped if its name begins with the same letter as that of the record directly above it (dropped or not).",
        "table = table.Where((t, i) => i == 0 || t.Name[0] != table[i - 1].Name[0]).ToList();",
        (all, _) => [.. all.Take(1), .. all.Zip(all.Skip(1)).Where(p => p.First.Name[..1] != p.Second.Name[..1]).Select(p => p.Second)]),
    () => new($"A record is dropped if its {tale.Margin} is larger than that of the record directly above it (dropped or not).",
        "table = table.Where((t, i) => i == 0 || t.Margin <= table[i - 1].Margin).ToList();",
        (all, _) => [.. all.Take(1), .. all.Zip(all.Skip(1)).Where(p => p.First.Margin >= p.Second.Margin).Select(p => p.Second)]),
    () => new("The record at the top is dropped.", "table = table.Skip(1).ToList();", (all, _) => all.Count == 0 ? all : all[1..]),
];
Cut RankCut(int k) => new($"Records with a rank above {k} are dropped.", $"table.RemoveAll(t => ranks[t.At] > {k});",
    (all, rank) => all.FindAll(e => rank(e) <= k));

var chain = rng.Some(2 + (level / 3) + (level / 5), rules).Select(r => r()).ToList();
var before = rng.Some((level - 1) / 2, corrections).Select(c => c()).ToList();
var laterFirst = level == 1 && rng.Chance();       // longer chains seldom leave a tie
var counted = chain.Take(rng.Int(1, chain.Count)).ToList();
var pool = rng.Some(level < 3 ? 1 : 2, cuts).Select(c => c()).ToList();
var early = pool.Take(level == 1 ? 0 : 1).ToList();       // cut before ranks are given, the others after
var late = pool.Skip(early.Count).ToList();
if (level >= 4) late.Add(RankCut(rng.Int(2, 3)));
var down = "for (int i = 0; i < table.Count; i++) ranks[table[i].At] = ";
var up = "for (int i = table.Count - 1; i >= 0; i--) ranks[table[i].At] = ";
var ranking = rng.Pick<Ranking>(
[
    new("1 plus the number of records that stand above all of its equals",
        $"{down}i > 0 && Same(table[i - 1], table[i]) ? ranks[table[i - 1].At] : i + 1;",
        (all, e, order) => 1 + all.Count(o => order(o, e) < 0)),
    new("the number of records from the top down to the last of its equals (itself counted, if it is the last)",
        $"{up}i + 1 < table.Count && Same(table[i], table[i + 1]) ? ranks[table[i + 1].At] : i + 1;",
        (all, e, order) => all.Count(o => order(o, e) <= 0)),
    new("1 for the top record and its equals, and for the next record and its equals always one more than for those directly above",
        $"{down}i == 0 ? 1 : ranks[table[i - 1].At] + (Same(table[i - 1], table[i]) ? 0 : 1);",
        (all, e, order) => 1 + all.Where(o => order(o, e) < 0 && !all.Take(all.IndexOf(o)).Any(u => order(u, o) == 0)).Count()),
]);
var ends = rng.Pick(["from the top down", "from the bottom up", "in the order of the list"]);
var columns = rng.Some<Column>(1 + (level / 4),
[
    new("its name", "t.Name", (_, e) => e.Name),
    new("its position in the list as given (the first is 0)", "t.At", (_, e) => $"{e.At}"),
    new($"its {tale.Points}, then the letter x, then its {tale.Fouls}", "t.Points + \"x\" + t.Fouls", (_, e) => $"{e.Points}x{e.Fouls}"),
    new($"the {tale.Points} of the top record of what is left minus its own", "table[0].Points - t.Points",
        (all, e) => $"{all[0].Points - e.Points}"),
    new($"how many of the records that are left have a smaller {tale.Margin}", "table.Count(u => u.Margin < t.Margin)",
        (all, e) => $"{all.Select(o => o.Margin).Order().ToList().IndexOf(e.Margin)}"),
]);
var (rankFirst, sign) = (rng.Chance(), rng.Pick([":", "/", "=", "-"]));

List<string> Slow(List<(string, int, int, int)> records)
{
    int Order(List<Rule> by, Entry a, Entry b) =>
        by.Select(r => r.Run(a).CompareTo(r.Run(b)) * (r.Down ? -1 : 1)).FirstOrDefault(c => c != 0);
    var all = before.Aggregate(records.Select((r, i) => new Entry(r.Item1, r.Item2, r.Item3, r.Item4, i)).ToList(), (l, c) => c.Run(l));
    var sorted = new Entry[all.Count];
    foreach (var e in all)
        sorted[all.Count(o => Order(chain, o, e) is var c && (c < 0 || (c == 0 && (laterFirst ? o.At > e.At : o.At < e.At))))] = e;
    var table = early.Aggregate(sorted.ToList(), (l, c) => c.Run(l, _ => 0));
    var ranks = table.ToDictionary(e => e.At, e => ranking.Run(table, e, (a, b) => Order(counted, a, b)));
    var left = late.Aggregate(table, (l, c) => c.Run(l, e => ranks[e.At]));
    var lines = left.Select(e => (e.At, Text: string.Join(sign, rankFirst
        ? columns.Select(c => c.Run(left, e)).Prepend($"{ranks[e.At]}") : columns.Select(c => c.Run(left, e)).Append($"{ranks[e.At]}"))));
    return [.. (ends[^1] == 't' ? lines.OrderBy(l => l.At) : ends[^1] == 'p' ? lines.Reverse() : lines).Select(l => l.Text)];
}

string Sorting(Rule r, int i) => $".{(i == 0 ? "Order" : "Then")}By{(r.Down ? "Descending" : "")}(t => {r.Code})";
string Equal(Rule r) => r.Code.Split(',')[0] is var code ? $"{code.Replace("t.", "a.")} == {code.Replace("t.", "b.")}" : "";
var name = rng.Skin.Pick(["Standings", "Ranking", "Classify", "Placings"]);
var texts = rankFirst ? columns.Select(c => c.English).Prepend("its rank") : columns.Select(c => c.English).Append("its rank");
var codes = rankFirst ? columns.Select(c => c.Code).Prepend("ranks[t.At]") : columns.Select(c => c.Code).Append("ranks[t.At]");
return Coding(
    signature: $"List<string> {name}(List<(string, int, int, int)> records)",
    prompt: $"""
        The records stand for {tale.Plural}. Each holds a name, {tale.Points}, {tale.Margin}, and the number of {tale.Fouls}. Names may
        repeat; every record counts by itself. Do this, in this order:
        {string.Join("\n", before.Select(b => b.English)
            .Append("Make a table of the records by these rules, the next one only where those before leave a tie: "
                + string.Join("; ", chain.Select((r, i) => $"({i + 1}) {r.English}"))
                + $". Where all rules leave a tie, the {(laterFirst ? "later" : "earlier")} record of the list comes first.")
            .Concat(early.Select(c => c.English))
            .Append("Give ranks to the records of the table. Two of them are equals if "
                + (counted.Count == 1 ? "rule 1 leaves a tie" : $"rules 1 to {counted.Count} leave a tie")
                + $" between them. The rank of a record is {ranking.English}.")
            .Concat(late.Select(c => c.English))
            .Append($"Take the records that are left {ends}. For each, append to the result a string of {Join(texts)}, "
                + $"with '{sign}' between them.")
            .Select((s, i) => $"{i + 1}. {s}"))}
        Ranks stay what they are when records are dropped after they were given.
        """,
    given: Lists(Inputs(Strings("abc", 1, 2, "letter"), Ints(0, 4), Ints(-1, 1), Ints(0, 3)), 8, 18)
        .As($"a list of 8 to 18 records, each a name of 1 or 2 letters from a to c, then {tale.Points} from 0 to 4, "
            + $"{tale.Margin} from -1 to 1, {tale.Fouls} from 0 to 3"),
    reference: $$"""
        public static List<string> {{name}}(List<(string Name, int Points, int Margin, int Fouls)> records)
        {
            var table = records.Select((r, i) => (r.Name, r.Points, r.Margin, r.Fouls, At: i)).ToList();
            {{string.Join("\n    ", before.Select(b => b.Code))}}
            {{(laterFirst ? "table.Reverse();" : "")}}
            table = table{{string.Concat(chain.Select(Sorting))}}.ToList();
            {{string.Join("\n    ", early.Select(c => c.Code))}}
            var ranks = new int[records.Count];
            {{ranking.Code}}
            {{string.Join("\n    ", late.Select(c => c.Code))}}
            {{(ends[^1] == 't' ? "var lines = table.OrderBy(t => t.At).ToList();" : "var lines = table.ToList();")}}
            {{(ends[^1] == 'p' ? "lines.Reverse();" : "")}}
            return lines.Select(t => {{string.Join($" + \"{sign}\" + ", codes.Select(c => $"({c})"))}}).ToList();

            bool Same((string Name, int Points, int Margin, int Fouls, int At) a,
                (string Name, int Points, int Margin, int Fouls, int At) b) =>
                {{string.Join(" && ", counted.Select(Equal))}};
        }
        """,
    oracle: Slow,
    edges: [[("a", 3, 1, 1), ("b", 3, 1, 1), ("a", 3, 1, 1), ("c", 2, -1, 0), ("b", 3, 1, 0), ("c", 2, -1, 0),
        ("ab", 0, 0, 3), ("ab", 0, 0, 2)]]);
