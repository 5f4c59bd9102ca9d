// Applicants get a decision from a list of rules, points, and then quotas over all of them. Drawn: the conditions and how they combine
// (and, or, unless, exactly one, at least two of), which rule wins, what points are for, the ranking, quotas in an order, the report.
// The reference decides person by person; the oracle works with sets of positions, one for each condition.
record Person(int At, int First, int Second, int Third, string Group, int Points, string Decision, int Rule);
record Fact(string English, string Code, Func<List<Person>, Person, bool> Run);
record Test(string English, string Code, Func<List<Person>, HashSet<int>> Run);
record Term(string English, string Code, int Usual, Func<List<Person>, Person, int> Run);
record Key(string English, string Code, Func<Person, int> Run);
record Quota(string English, string Code, Func<List<Person>, List<Person>> Run);             // sees and returns all in the ranking's order
record Report(string English, string Code, Func<List<Person>, IEnumerable<string>> Run);
record Tale(string Who, string For, string[] Fields, string Group, string[] Groups);

var tale = rng.Skin.Pick<Tale>([
    new("farmer", "a grant", ["years", "marks", "children"], "district", ["north", "south", "west"]),
    new("trader", "a place on a market", ["seasons", "stars", "complaints"], "trade", ["bread", "cloth", "tools"]),
    new("team", "a cup", ["wins", "goals", "fouls"], "league", ["red", "blue", "green"]),
    new("village", "a new road", ["farms", "shops", "bridges"], "valley", ["upper", "middle", "lower"]),
    new("student", "a seminar", ["terms", "credits", "absences"], "subject", ["law", "music", "physics"])]);
var (yes, no, wait) = rng.Skin.Pick([("accepted", "refused", "waiting"), ("admitted", "rejected", "listed"), ("approved", "denied",
    "open")]);
var name = rng.Skin.Pick(["Decide", "Judge", "Screen", "Review", "Assess", "Admit"]) + rng.Skin.Pick(["All", "List", "Cases", "Requests",
    "Entries"]);
var (f, code) = (tale.Fields, tale.Fields.Select(x => $"p.{char.ToUpperInvariant(x[0])}{x[1..]}").ToArray());
string Plural(string who) => $"{who}s";
T With<T>(int value, Func<int, T> make) => make(value);
int Field(Person p, int k) => k == 0 ? p.First : k == 1 ? p.Second : p.Third;

List<Func<Fact>> facts = [
    () => rng.Int(3, 7) is var t ? new($"the {f[0]} are {t} or more", $"{code[0]} >= {t}", (_, p) => !(p.First < t)) : null!,
    () => rng.Int(3, 6) is var t ? new($"the {f[1]} are fewer than {t}", $"{code[1]} < {t}", (_, p) => !(p.Second >= t)) : null!,
    () => rng.Int(1, 3) is var t ? new($"the {f[2]} are more than {t}", $"{code[2]} > {t}", (_, p) => p.Third >= t + 1) : null!,
    () => rng.Int(0, 2) is var g ? new($"the {tale.Group} is {tale.Groups[g]}", $"p.Group == \"{tale.Groups[g]}\"", (_, p) =>
        Array.IndexOf(tale.Groups, p.Group) == g) : null!,
    () => rng.Int(0, 2) is var d ? new($"there are {(d == 0 ? "" : $"at least {d + 1} ")}more {f[0]} than {f[1]}",
        $"{code[0]} > {code[1]}{(d == 0 ? "" : $" + {d}")}", (_, p) => p.First - p.Second > d) : null!,
    () => rng.Int(8, 14) is var t ? new($"{f[0]}, {f[1]} and {f[2]} are {t} or more together", $"{code[0]} + {code[1]} + {code[2]} >= {t}",
        (_, p) => p.First + p.Second > t - 1 - p.Third) : null!,
    () => rng.Int(1, 2) is var k ? new($"at least {(k == 1 ? $"one {tale.Who}" : $"two {Plural(tale.Who)}")} earlier in the list "
        + $"{(k == 1 ? "has" : "have")} the same {tale.Group}", $"all.Count(o => o.At < p.At && o.Group == p.Group) >= {k}", (v, p) =>
        v.FindAll(o => o.Group == p.Group).FindIndex(o => o.At == p.At) >= k) : null!,
    () => rng.Int(0, 1) is var k ? new($"no other {tale.Who} of the same {tale.Group} has more {f[k]}",
        $"all.All(o => o.Group != p.Group || o.{code[k][2..]} <= {code[k]})", (v, p) => v.Where(o => o.Group == p.Group).Max(o => Field(o,
        k)) == Field(p, k)) : null!,
    () => rng.Int(2, 3) is var n ? new($"the {f[1]} are a multiple of {n} (0 is one)", $"{code[1]} % {n} == 0", (_, p) =>
        p.Second / n * n == p.Second) : null!];

HashSet<int> Holding(Fact fact, List<Person> v) => [.. v.Where(p => fact.Run(v, p)).Select(p => p.At)];
Test Two(Fact a, Fact b, int form) => form switch
{
    0 => new($"{a.English} and {b.English}", $"{a.Code} && {b.Code}", v => [.. Holding(a, v).Intersect(Holding(b, v))]),
    1 => new($"{a.English} or {b.English} (or both)", $"{a.Code} || {b.Code}", v => [.. Holding(a, v).Union(Holding(b, v))]),
    2 => new($"{a.English}, unless {b.English}", $"{a.Code} && !({b.Code})", v => [.. Holding(a, v).Except(Holding(b, v))]),
    _ => new($"exactly one of these holds: (a) {a.English}; (b) {b.English}", $"({a.Code}) != ({b.Code})", v =>
    {
        var set = Holding(a, v);
        set.SymmetricExceptWith(Holding(b, v));
        return set;
    })
};
HashSet<int> Counted(List<Person> v, Func<int, bool> fits, params Fact[] of) => [.. of.SelectMany(x => Holding(x, v)).GroupBy(at =>
    at).Where(g => fits(g.Count())).Select(g => g.Key)];
Test Three(Fact a, Fact b, Fact c, int form) => form switch
{
    0 => new($"at least two of these hold: (a) {a.English}; (b) {b.English}; (c) {c.English}",
        $"new[] {{ {a.Code}, {b.Code}, {c.Code} }}.Count(x => x) >= 2", v => Counted(v, n => n > 1, a, b, c)),
    1 => new($"exactly one of these holds: (a) {a.English}; (b) {b.English}; (c) {c.English}",
        $"new[] {{ {a.Code}, {b.Code}, {c.Code} }}.Count(x => x) == 1", v => Counted(v, n => n == 1, a, b, c)),
    2 => new($"{a.English}, and at least one of these holds: (a) {b.English}; (b) {c.English}", $"{a.Code} && ({b.Code} || {c.Code})", v =>
        [.. Holding(a, v).Intersect(Counted(v, _ => true, b, c))]),
    _ => new($"{a.English}, unless both of these hold: (a) {b.English}; (b) {c.English}", $"{a.Code} && !({b.Code} && {c.Code})", v =>
        [.. Holding(a, v).Except(Counted(v, n => n == 2, b, c))])
};

// Points.
List<Func<Term>> terms = [
    () => rng.Int(2, 4) is var k ? new($"{k} points for each of the {f[2]}", $"{code[2]} * {k}", 5 * k / 2, (_, p) => Enumerable.Repeat(k,
        p.Third).Sum()) : null!,
    () => rng.Int(1, 2) is var k ? new($"{(k == 1 ? "1 point" : "2 points")} for each of the {f[0]}, but for 5 of them at most",
        $"new[] {{ {code[0]}, 5 }}.Min() * {k}", 3 * k, (_, p) => (p.First > 5 ? 5 : p.First) * k) : null!,
    () => rng.Int(2, 5) is var k ? new($"{k} points for each {tale.Who} earlier in the list with the same {tale.Group}",
        $"all.Count(o => o.At < p.At && o.Group == p.Group) * {k}", k, (v, p) => v.TakeWhile(o => o.At != p.At).Sum(o => o.Group == p.Group
        ? k : 0)) : null!,
    () => new($"as many points as {f[0]} and {f[1]} differ by", $"Math.Abs({code[0]} - {code[1]})", 3, (_, p) => Math.Max(p.First,
        p.Second) - Math.Min(p.First, p.Second)),
    () => rng.Int(0, 2) is var g ? With<Term>(rng.Int(3, 8), k => new($"{k} points if the {tale.Group} is not {tale.Groups[g]}",
        $"(p.Group != \"{tale.Groups[g]}\" ? {k} : 0)", 2 * k / 3, (_, p) => p.Group == tale.Groups[g] ? 0 : k)) : null!,
    () => rng.Int(2, 3) is var n ? new($"1 point for every full {n} of the {f[1]}", $"{code[1]} / {n}", 9 / 2 / n, (_, p) =>
        Enumerable.Range(1, p.Second).Count(i => i % n == 0)) : null!];
var points = level < 2 ? [] : rng.Some(level < 5 ? 1 + level / 2 : 4, terms).Select(t => t()).ToList();
Fact Enough(int t) => new($"the points are {t} or more", $"p.Points >= {t}", (_, p) => p.Points > t - 1);

// The rules: the first or the last that fits decides.
var last = rng.Chance();
var decisions = rng.Shuffle([yes, no, wait]);
var (tests, pool, used) = (new List<(Test Test, string Decision)>(), rng.Shuffle(facts), 0);
for (var i = 0; i < (level < 3 ? 2 : level < 5 ? 3 : 4); i++)
{
    var (three, scored) = (level > 1 && i % 2 == (level > 3 ? 0 : 1), level > 2 && i == 1);
    var of = pool.Skip(used).Take(3).ToList();
    used += (three ? 3 : 2) - (scored ? 1 : 0);
    if (scored && points.Sum(t => t.Usual) is var usual) of.Insert(0, () => Enough(rng.Int(usual - 2, usual + 3)));
    var test = three ? Three(of[0](), of[1](), of[2](), rng.Int(0, 3)) : Two(of[0](), of[1](), rng.Int(0, 3));
    tests.Add((test, decisions[(last ? i + 1 : i) % 3]));
}
var otherwise = decisions[last ? 0 : tests.Count % 3];

// The ranking, the quotas in its order, the report.
Key By(string what, string key, bool down, Func<Person, int> run) => new($"{(down ? "most" : "fewest")} {what} first",
    $"OrderBy{(down ? "Descending" : "")}(p => {key})", p => down ? -run(p) : run(p));
var places = rng.Shuffle([0, 1, 2]);
List<Key> ranking = [level < 2 ? By(f[places[0]], code[places[0]], rng.Chance(), p => Field(p, places[0])) : By("points", "p.Points",
    rng.Chance(0.8), p => p.Points)];
var second = places.Find(k => !points.Exists(t => t.Code.Contains(code[k])));                // not what the points tell already
if (level > 1) ranking.Add(By(f[second], code[second], rng.Chance(), p => Field(p, second)));
List<Person> Changed(List<Person> v, Func<Person, int, bool> which, string to) => [.. v.Select((p, i) => which(p, i)
    ? p with { Decision = to } : p)];
int Before(List<Person> v, int i, Func<Person, bool> like) => v.Take(i).Count(like);
var quotas = rng.Some<Func<Quota>>(level < 3 ? 0 : level < 4 ? 1 : 2, [
    () => rng.Int(1, 2) is var k ? new($"Of those {yes}, only the first {(k == 1 ? "stays" : "2 stay")} {yes}; the others become {wait}.",
        $"foreach (var p in ranked.Where(p => p.Decision == \"{yes}\").Skip({k}).ToList()) p.Decision = \"{wait}\";", v => Changed(v, (p,
        i) => p.Decision == yes && Before(v, i, o => o.Decision == yes) >= k, wait)) : null!,
    () => rng.Chance() ? new($"Of each {tale.Group}, only the first of those {yes} stays {yes}; the others become {no}.",
        $"foreach (var g in ranked.Where(p => p.Decision == \"{yes}\").GroupBy(p => p.Group).ToList()) foreach (var p in g.Skip(1)) p.Decision = \"{no}\";", v => Changed(v, (p, i) => p.Decision == yes && Before(v, i, o => o.Decision == yes && o.Group == p.Group) > 0, no)) : new($"Of each {tale.Group}, the last of those {no} becomes {wait}.", $"foreach (var g in ranked.Where(p => p.Decision == \"{no}\").GroupBy(p => p.Group).ToList()) g.Last().Decision = \"{wait}\";", v => Changed(v, (p, i) => p.Decision == no && !v.Skip(i + 1).Any(o => o.Decision == no && o.Group == p.Group), wait)),
    () => rng.Int(3, 5) is var k
        ? new($"If fewer than {k} are {yes}, the first of those {wait} become {yes}, one after the other, until {k} are {yes} or nobody is {wait} any more.", $"foreach (var p in ranked.Where(p => p.Decision == \"{wait}\").ToList()) if (ranked.Count(o => o.Decision == \"{yes}\") < {k}) p.Decision = \"{yes}\";", v => Changed(v, (p, i) => p.Decision == wait && Before(v, i, o => o.Decision == wait) < k - v.Count(o => o.Decision == yes), yes)) : null!,
    () => new($"Everybody {yes} who ranks directly below or directly above somebody {no} becomes {wait}.",
        $"foreach (var p in ranked.Where((p, i) => p.Decision == \"{yes}\" && (i > 0 && ranked[i - 1].Decision == \"{no}\" "
        + $"|| i + 1 < ranked.Count && ranked[i + 1].Decision == \"{no}\")).ToList()) p.Decision = \"{wait}\";", v => Changed(v, (p, i) =>
        p.Decision == yes && v.Where((o, j) => (i - j) * (i - j) == 1).Any(o => o.Decision == no), wait)),
    () => new($"If the number of those {no} is odd, the first of them becomes {yes}.",
        $"if (ranked.Count(p => p.Decision == \"{no}\") % 2 == 1) ranked.First(p => p.Decision == \"{no}\").Decision = \"{yes}\";", v =>
        Changed(v, (p, i) => (v.Count(o => o.Decision == no) & 1) > 0 && v.FindIndex(o => o.Decision == no) == i, yes)),
    () => rng.Int(1, 2) is var k ? new($"Everybody {wait} who ranks below {(k == 1 ? "one" : $"{k}")} or more of those {no} becomes {no}.",
        $"foreach (var p in ranked.Where((p, i) => p.Decision == \"{wait}\" && ranked.Take(i).Count(o => o.Decision == \"{no}\") >= {k}).ToList()) " + $"p.Decision = \"{no}\";", v => Changed(v, (p, i) => p.Decision == wait && Before(v, i, o => o.Decision == no) >= k, no)) : null!]).Select(q => q()).ToList();
var (cut, fill) = (quotas.FindIndex(q => q.Code.Contains("Skip(1)") && !q.Code.Contains("Group") || q.Code.Contains("Skip(2)")),
    quotas.FindIndex(q => q.Code.Contains(" < ")));
if (fill >= 0 && cut > fill) (quotas[fill], quotas[cut]) = (quotas[cut], quotas[fill]);      // a later cut would make the number idle
var from = rng.Int(0, 1);
string Number(string of) => from == 0 ? of : $"({of} + {from})";
var report = rng.Pick<Report>([
    new($"three texts, for those {yes}, {no} and {wait} in this order: the numbers of all with that decision, in the order of the ranking, with a space " + "between them (an empty text if there are none)", $"new[] {{ \"{yes}\", \"{no}\", \"{wait}\" }}.Select(d => string.Join(\" \", ranked.Where(p => p.Decision == d).Select(p => {Number("p.At")}))).ToList()", v => new[] { yes, no, wait }.Select(d => v.Where(p => p.Decision == d).Aggregate("", (s, p) => $"{s} {p.At + from}").TrimStart())),
    new($"for each {tale.Who}, in the order of the ranking, a text: the number, a space, the decision",
        $"ranked.Select(p => {Number("p.At")} + \" \" + p.Decision).ToList()", v => v.Select(p => $"{p.At + from} {p.Decision}")),
    new($"for each {tale.Who}, in the order of the list, a text: the decision, a space, the place in the ranking (the first place is {from})", $"all.Select(p => p.Decision + \" \" + {Number("ranked.IndexOf(p)")}).ToList()", v => v.Select((p, i) => (p, i)).OrderBy(x => x.p.At).Select(x => $"{x.p.Decision} {x.i + from}")),
    new($"for each {tale.Who}, in the order of the ranking, a text: the number, a space, the decision, a space, the number of the rule that decided " + $"({(level < 3 ? "" : "whatever was changed later; ")}0 if none fits)", $"ranked.Select(p => {Number("p.At")} + \" \" + p.Decision + \" \" + p.Rule).ToList()", v => v.Select(p => $"{p.At + from} {p.Decision} {p.Rule}"))]);

List<string> Slow(List<(int, int, int, string)> people)
{
    var all = people.Select((p, i) => new Person(i, p.Item1, p.Item2, p.Item3, p.Item4, 0, otherwise, 0)).ToList();
    all = all.ConvertAll(p => p with { Points = points.Sum(t => t.Run(all, p)) });
    var sets = tests.ConvertAll(t => t.Test.Run(all));
    var numbers = Enumerable.Range(1, tests.Count).ToList();
    var by = all.ConvertAll(p => numbers.FindAll(n => sets[n - 1].Contains(p.At)) is var fit && fit.Count > 0 ? last ? fit[^1] : fit[0]
        : 0);
    var ranked = new Person[all.Count];
    foreach (var p in all) ranked[all.Count(o => ranking.Select(k => k.Run(o) - k.Run(p)).Append(o.At - p.At).First(d => d != 0
        || o == p) < 0)] = p with { Rule = by[p.At], Decision = by[p.At] == 0 ? otherwise : tests[by[p.At] - 1].Decision };
    return [.. report.Run(quotas.Aggregate(ranked.ToList(), (v, q) => q.Run(v)))];
}

IEnumerable<(string Code, int At)> chain = tests.Select((t, i) => (t.Test.Code, i));
var deciding = string.Join("\n        ", (last ? chain.Reverse() : chain).Select((c, i) =>
    $"{(i == 0 ? "" : "else ")}if ({c.Code}) (p.Decision, p.Rule) = (\"{tests[c.At].Decision}\", {c.At + 1});"));
if (!report.Code.Contains("p.Rule")) deciding = System.Text.RegularExpressions.Regex.Replace(deciding,
    @"\(p\.Decision, p\.Rule\) = \((""\w+""), \d\)", "p.Decision = $1");
var (ruled, props) = (report.Code.Contains("p.Rule"), code.Select(c => c[2..]));
return Coding(
    signature: $"List<string> {name}(List<({string.Join(", ", props.Select(x => $"int {x}"))}, string Group)> {Plural(tale.Who)})",
    prompt: $"""
        Each {tale.Who} in the list asks for {tale.For}; told are the numbers of {f[0]}, of {f[1]} and of {f[2]}, then the {tale.Group}. The number of a
        {tale.Who} is the position in the list, counted from {from}.
        {(points.Count == 0 ? "" : $"\nA {tale.Who} has points, which are added up: {string.Join("; ", points.Select(t => t.English))}.\n")}
        Rules give everybody a decision. The {(last ? "last" : "first")} rule that fits decides, whatever the {(last ? "earlier" : "later")} ones say:
        {string.Join("\n", tests.Select((t, i) => $"{i + 1}. A {tale.Who} is {t.Decision} if {t.Test.English}."))}
        If none fits, the {tale.Who} is {otherwise}.

        All {Plural(tale.Who)} are ranked: {string.Join("; among equal ones ", ranking.Select(k => k.English))}; among equal ones the one earlier in the list first.
        {(quotas.Count == 0 ? "" : "Then decisions are changed, in this order; \"first\" and \"last\" go by the ranking, which stays as it is:\n"
            + string.Join("\n", quotas.Select((q, i) => $"{i + 1}. {q.English}")) + "\n")}
        Return {report.English}.{(level > 2 || report.English.StartsWith("three") ? "" : " Nobody in the list: an empty list.")}
        """,
    given: Lists(Inputs(Ints(0, 9), Ints(0, 9), Ints(0, 5), OneOf(tale.Groups)), level < 3 ? 0 : 8, level < 3 ? 10
        : 13).As($"a list of {(level < 3 ? "0 to 10" : "8 to 15")} {Plural(tale.Who)}: {f[0]} from 0 to 9, {f[1]} from 0 to 9, {f[2]} from 0 to 5, and a {tale.Group}, {Join(tale.Groups, "or")}"),
    reference: $$"""
        class Person
        {
            public int At, {{string.Join(", ", props)}}{{(points.Count > 0 ? ", Points" : "")}}{{(ruled ? ", Rule" : "")}};
            public string Group = "", Decision = "{{otherwise}}";
        }

        public static List<string> {{name}}(List<({{string.Join(", ", props.Select(x => $"int {x}"))}}, string Group)> {{Plural(tale.Who)}})
        {
            var all = {{Plural(tale.Who)}}.Select((p, i) => new Person
                { At = i, {{string.Join(", ", props.Select(x => $"{x} = p.{x}"))}}, Group = p.Group }).ToList();
            foreach (var p in all)
            {
                {{string.Join("\n        ", points.Select(t => $"p.Points += {t.Code};"))}}
                {{deciding}}
            }
            var ranked = all.{{string.Join(".", ranking.Select((k, i) => i == 0 ? k.Code : k.Code.Replace("OrderBy", "ThenBy")))}}.ToList();
            {{string.Join("\n    ", quotas.Select(q => q.Code))}}
            return {{report.Code}};
        }
        """,
    oracle: Slow);
