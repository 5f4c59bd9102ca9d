// An order to be found: things come one after another, clues of several kinds leave exactly one order, and no clue can be spared.
// Drawn: the setting, kinds of clues (order, neighbours, gaps, places, clock times, groups, either/or, if/then) and the clues.
// The clues are chosen by looking at all orders; `solve` builds orders from the front and drops a beginning that breaks a clue.
record Setting(string Intro, Func<Skin, string> Name, string[] Groups, string Verb);
record Clue(string English, Func<int[], bool> Holds, Func<List<int>, bool> Broken, bool Timed = false, bool Grouped = false);

var n       = new[] { 5, 6, 6, 7, 8 }[level - 1];
var setting = rng.Pick<Setting>([
    new("speakers talk in the same room", s => s.FirstName(), ["a chemist", "a lawyer", "an architect"], "speak"),
    new("trains use a single-track tunnel", s => s.City(), ["a freight train", "an express", "a night train"], "pass"),
    new("patients see the same doctor", s => s.LastName(), ["a child", "a student", "a pensioner"], "be seen"),
    new("bands play on the same stage", s => s.Company(), ["a jazz band", "a rock band", "a folk band"], "play"),
    new("jobs, called after who wants them done, run on the same machine", s => s.LastName(),
        ["a cutting job", "a drilling job", "a painting job"], "run")]);
var names   = rng.Skin.Several(n, setting.Name);
var minutes = rng.Some(n, Enumerable.Range(2, 9).Select(m => 5 * m).ToList());
var group   = rng.Shuffle(Enumerable.Range(0, n).Select(i => i % (n < 7 ? 2 : 3)).ToList());
var opening = rng.Int(14, 22) * 30;
var hidden  = rng.Shuffle(Enumerable.Range(0, n).ToList());            // who is first, second, …
var truth   = Enumerable.Range(0, n).Select(i => hidden.IndexOf(i)).ToArray(); // the place of each
string Nth(int place) => new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth" }[place];
string Clock(int at) => $"{at / 60}:{at % 60:00}";
int Start(int[] place, int of)
{
    var at = opening;
    for (var i = 0; i < n; i++)
        at += place[i] < place[of] ? minutes[i] : 0;
    return at;
}
bool? Sooner(List<int> line, int a, int b) => line.Where(x => x == a || x == b).Select(x => (bool?)(x == a)).FirstOrDefault();
int Passed(List<int> line, int until) => opening + line.TakeWhile(x => x != until).Sum(x => minutes[x]);
List<int> Pick(int many) => rng.Some(many, Enumerable.Range(0, n).ToList());
string Name(int i) => names[i];

Clue At() { var (a, p) = (Pick(1)[0], rng.Int(0, n - 1));
    return new($"{Name(a)} is the {Nth(p)}.", v => v[a] == p, l => l.Count > p && l[p] != a); }
Clue NotAt() { var (a, p, q) = (Pick(1)[0], rng.Int(0, n - 2), rng.Int(1, n - 1));
    if (q <= p) q = n - 1;
    return new($"{Name(a)} is neither the {Nth(p)} nor the {Nth(q)}.", v => v[a] != p && v[a] != q,
        l => l.Count > p && l[p] == a || l.Count > q && l[q] == a); }
Clue Among() { var (a, k, front) = (Pick(1)[0], rng.Int(2, n / 2 + 1), rng.Chance());
    return new($"{Name(a)} is among the {(front ? "first" : "last")} {k}.", v => front ? v[a] < k : v[a] >= n - k,
        l => front ? l.Count >= k && !l[..k].Contains(a) : l.Take(n - k).Contains(a)); }
Clue Before() { var o = Pick(2);
    return new($"{Name(o[0])} comes before {Name(o[1])}.", v => v[o[0]] < v[o[1]], l => Sooner(l, o[0], o[1]) == false); }
Clue Directly() { var o = Pick(2);
    return new($"{Name(o[0])} comes directly before {Name(o[1])}.", v => v[o[1]] - v[o[0]] == 1,
        l => l.Contains(o[1]) && !l.Contains(o[0]) || l.Contains(o[0]) && l.Last() != o[0] && l[l.IndexOf(o[0]) + 1] != o[1]); }
Clue Apart() { var (o, k) = (Pick(2), rng.Int(0, n - 3));
    var how = k == 0 ? "are next to each other" : $"have exactly {k} of the others between them";
    return new($"{Name(o[0])} and {Name(o[1])} {how}; either may be the earlier.",
        v => Math.Abs(v[o[0]] - v[o[1]]) == k + 1,
        l => l.FindIndex(o.Contains) is >= 0 and var i && (i + k + 1 >= n || l.Count > i + k + 1 && !o.Contains(l[i + k + 1])
            || l.Skip(i + 1).Take(k).Any(o.Contains))); }
Clue NotNext() { var o = Pick(2);
    return new($"{Name(o[0])} and {Name(o[1])} are not next to each other.", v => v[o[0]] - v[o[1]] is not (1 or -1),
        l => l.Zip(l.Skip(1)).Any(p => p == (o[0], o[1]) || p == (o[1], o[0]))); }
Clue Middle() { var o = Pick(3);
    return new($"Of {Name(o[0])}, {Name(o[1])} and {Name(o[2])}, {Name(o[0])} is neither the earliest nor the latest.",
        v => (v[o[0]] - v[o[1]]) * (v[o[0]] - v[o[2]]) < 0,
            l => l.Where(o.Contains).ToList() is var s && (s is [var f, ..] && f == o[0] || s is [_, var m, ..] && m != o[0])); }
Clue Latest() { var (o, last) = (Pick(3), rng.Chance());
    return new($"Of {Name(o[1])}, {Name(o[0])} and {Name(o[2])}, {Name(o[0])} is the {(last ? "latest" : "earliest")}.",
        v => last ? v[o[0]] > Math.Max(v[o[1]], v[o[2]]) : v[o[0]] < Math.Min(v[o[1]], v[o[2]]),
        l => l.Where(o.Contains).ToList().IndexOf(o[0]) is var i && (last ? i is 0 or 1 : l.Intersect(o).Any() && i != 0)); }
Clue Either() { var (o, both) = (Pick(4), rng.Chance());
    return new($"{Name(o[0])} comes before {Name(o[1])}, or {Name(o[2])} comes before {Name(o[3])}, {(both ? "or both" : "but not both")}.",
        v => (v[o[0]] < v[o[1]], v[o[2]] < v[o[3]]) is var (x, y) && (both ? x || y : x != y),
        l => (Sooner(l, o[0], o[1]), Sooner(l, o[2], o[3])) is (false, false) || !both
            && (Sooner(l, o[0], o[1]), Sooner(l, o[2], o[3])) is (true, true)); }
Clue If() { var (o, p) = (Pick(4), rng.Int(1, n - 2));
    return new($"If {Name(o[0])} comes before {Name(o[1])}, then {Name(o[2])} comes before {Name(o[3])}; "
            + $"if not, then {Name(o[2])} is not the {Nth(p)}.",
        v => v[o[0]] < v[o[1]] ? v[o[2]] < v[o[3]] : v[o[2]] != p,
        l => Sooner(l, o[0], o[1]) switch { true => Sooner(l, o[2], o[3]) == false,
            false => l.ElementAtOrDefault(p) == o[2] && l.Count > p, _ => false }); }
Clue Closer() { var o = Pick(4);
    return new($"Fewer come between {Name(o[0])} and {Name(o[1])} than between {Name(o[2])} and {Name(o[3])}.",
        v => Math.Abs(v[o[0]] - v[o[1]]) < Math.Abs(v[o[2]] - v[o[3]]),
        l => o.All(l.Contains) && l.SkipWhile(x => !o[..2].Contains(x)).Skip(1).TakeWhile(x => !o[..2].Contains(x)).Count()
            >= l.SkipWhile(x => !o[2..].Contains(x)).Skip(1).TakeWhile(x => !o[2..].Contains(x)).Count()); }
Clue Begins() { var (a, at, late) = (Pick(1)[0], opening + 5 * rng.Int(4, minutes.Sum() / 5 - 8), rng.Chance());
    return new($"{Name(a)} begins at {Clock(at)} or {(late ? "later" : "earlier")}.", v => late ? Start(v, a) >= at : Start(v, a) <= at,
        l => l.Contains(a) && (late ? Passed(l, a) < at : Passed(l, a) > at), Timed: true); }
Clue Wait() { var (o, m, most) = (Pick(2), 5 * rng.Int(4, 20), rng.Chance());
    return new($"{Name(o[0])} ends at {(most ? "most" : "least")} {m} minutes before {Name(o[1])} begins.",
        v => Start(v, o[1]) - Start(v, o[0]) - minutes[o[0]] is >= 0 and var w && (most ? w <= m : w >= m),
        l => Sooner(l, o[0], o[1]) == false || o.All(l.Contains)
            && l.SkipWhile(x => x != o[0]).Skip(1).TakeWhile(x => x != o[1]).Sum(x => minutes[x]) is var w
            && (most ? w > m : w < m), Timed: true); }
Clue Longer() { var (a, more) = (Pick(1)[0], rng.Chance());
    return new($"{Name(a)} is not the first, and what comes directly before takes {(more ? "longer" : "less time")} than {Name(a)}.",
        v => v[a] > 0 && Enumerable.Range(0, n).First(i => v[i] == v[a] - 1) is var b
            && (more ? minutes[b] > minutes[a] : minutes[b] < minutes[a]),
        l => l.IndexOf(a) is >= 0 and var i && (i == 0 || (more ? minutes[l[i - 1]] <= minutes[a] : minutes[l[i - 1]] >= minutes[a])),
            Timed: true); }
Clue Kind() { var (a, g, after) = (Pick(1)[0], rng.Int(0, group.Max()), rng.Chance());
    return new($"{Name(a)} is not the {(after ? "last" : "first")}, "
            + $"and directly {(after ? "after" : "before")} {Name(a)} comes {setting.Groups[g]}.",
        v => Enumerable.Range(0, n).Any(i => group[i] == g && v[i] - v[a] == (after ? 1 : -1)),
        l => l.IndexOf(a) is >= 0 and var i && (after ? i == n - 1 || l.Count > i + 1 && group[l[i + 1]] != g : i == 0
            || group[l[i - 1]] != g), Grouped: true); }
Clue Ends() { var (p, q, same) = (rng.Int(0, n / 2 - 1), rng.Int(n / 2, n - 1), rng.Chance(0.3));
    return new($"The {Nth(p)} and the {Nth(q)} are of {(same ? "the same kind" : "different kinds")}.",
        v => Enumerable.Range(0, n).Where(i => v[i] == p || v[i] == q).Select(i => group[i]).Distinct().Count() == (same ? 1 : 2),
        l => l.Count > q && group[l[p]] == group[l[q]] != same, Grouped: true); }
Clue Mixed() { var g = rng.Int(0, group.Max());
    return new($"{char.ToUpperInvariant(setting.Groups[g][0])}{setting.Groups[g][1..]} never comes directly after {setting.Groups[g]}.",
        v => Enumerable.Range(0, n).All(a => Enumerable.Range(0, n).All(b => group[a] != g || group[b] != g || v[a] + 1 != v[b])),
        l => l.Zip(l.Skip(1)).Any(p => group[p.First] == g && group[p.Second] == g), Grouped: true); }

var kinds = level switch
{
    1 => [At, .. rng.Some<Func<Clue>>(3, [Before, Directly, NotAt, Among, NotNext])],
    2 => rng.Some<Func<Clue>>(5, [Before, Directly, Apart, NotAt, Among, NotNext, Middle, Latest]),
    3 => [.. rng.Some<Func<Clue>>(3, [Before, Directly, Apart, NotAt, NotNext, Middle, Latest]),
        .. rng.Some<Func<Clue>>(3, [Either, Begins, Longer, Kind, Ends])],
    4 => [.. rng.Some<Func<Clue>>(2, [Directly, Apart, NotAt, NotNext, Middle, Latest]),
        .. rng.Some<Func<Clue>>(4, [Either, If, Closer, Begins, Wait, Longer, Kind, Ends, Mixed])],
    _ => rng.Some<Func<Clue>>(7, [NotAt, Middle, Latest, Apart, Either, If, Closer, Begins, Wait, Longer, Kind, Ends, Mixed]),
};

IEnumerable<int[]> Orders(int size) => size == 0 ? [[]] : Orders(size - 1)
    .SelectMany(p => Enumerable.Range(0, size).Select(i => (int[])[.. p[..i], size - 1, .. p[i..]]));
var places = Orders(n).ToList();                                        // all of them, each as the places of the things
bool Tells(Clue c) => Enumerable.Range(0, n).Any(i => places.Where(c.Holds).Select(v => v[i]).Distinct().Skip(1).FirstOrDefault(-1) == -1);

List<Clue> Choose()
{
    var (chosen, left) = (new List<Clue>(), places);
    for (var turn = 0; left.Count > 1; turn++)
    {
        Clue clue;
        do clue = kinds[turn % kinds.Count](); while (!clue.Holds(truth) && rng.Chance(0.95));
        if (!clue.Holds(truth) || left.All(clue.Holds) || (level > 1 || chosen.Count > 1) && Tells(clue))
            continue;
        chosen.Add(clue);
        left = left.FindAll(v => clue.Holds(v));
    }
    var broken = places.Select(v => chosen.Select((c, i) => c.Holds(v) ? 0 : 1 << i).Sum()).Distinct().ToList();
    var needed = (1 << chosen.Count) - 1;                               // a clue is spare when no order breaks it alone
    foreach (var i in rng.Shuffle(Enumerable.Range(0, chosen.Count).ToList()))
        if (broken.All(b => (b & needed) != 1 << i))
            needed -= 1 << i;
    return [.. chosen.Where((_, i) => (needed >> i & 1) == 1)];
}
var clues = Choose();
while (clues.Count < n - 2 || clues.Count > n + 3)
    clues = Choose();

List<List<int>> Build(List<int> line) => clues.Any(c => c.Broken(line)) ? [] : line.Count == n ? [line]
    : [.. Enumerable.Range(0, n).Except(line).SelectMany(next => Build([.. line, next]))];
var (timed, grouped) = (clues.Any(c => c.Timed), clues.Any(c => c.Grouped));
var backwards = rng.Chance();
var way    = backwards ? "last to the first" : "first to the last";
var pauses = timed ? $" and without pauses; the first begins at {Clock(opening)}" : "";

return Reasoning(
    prompt: $"""
        {n} {setting.Intro}, one after another{pauses}. In alphabetical order, they are:
        {string.Join("\n", Enumerable.Range(0, n).OrderBy(i => names[i], StringComparer.Ordinal).Select(i =>
            $"- {names[i]}{(timed ? $", {minutes[i]} minutes" : "")}{(grouped ? $", {setting.Groups[group[i]]}" : "")}"))}

        This is known:
        {string.Join("\n", rng.Shuffle(clues).Select((c, i) => $"{i + 1}. {c.English}"))}

        Exactly one order agrees with all of it. In which order do they {setting.Verb}? Name all {n}, from the {way}.
        """,
    answer: (backwards ? hidden.AsEnumerable().Reverse() : hidden).Select(i => names[i]).ToList(),
    solve: () => Build([]).Single() is var found && backwards ? [.. found.Select(i => names[i]).Reverse()]
        : [.. found.Select(i => names[i])],
    format: "the names in that order, separated by commas, like Xan, Yod, Zeb");
