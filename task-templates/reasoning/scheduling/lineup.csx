// An order to be found: things come one after another, clues of several kinds leave exactly one order, and no clue can be spared.
// Drawn: the setting, kinds of clues (order, neighbours, gaps, places, clock times, groups, either/or, if/then) and the clues.
// Most clues are drawn to be true of the hidden order, and chosen by looking at all orders; `solve` builds orders from the front and
// drops a beginning that breaks a clue.
record Setting(string Intro, Func<Skin, string> Name, string[] Groups, string Verb);
record Clue(string English, Func<int[], bool> Holds, Func<List<int>, bool> Broken, bool Timed = false, bool Grouped = false);

var n       = new[] { 5, 6, 6, 7, 7 }[level - 1];
var setting = rng.Skin.Pick<Setting>([
    new("speakers talk in the same room", s => s.FirstName(), ["a chemist", "a lawyer", "an architect"], "speak"),
    new("trains use a single-track tunnel", s => s.City(), ["a freight train", "an express", "a night train"], "pass"),
    new("patients see the same doctor", s => s.LastName(), ["a child", "a student", "a pensioner"], "see the doctor"),
    new("bands play on the same stage", s => s.Company(), ["a jazz band", "a rock band", "a folk band"], "play"),
    new("jobs, called after who wants them done, run on the same machine", s => s.LastName(),
        ["a cutting job", "a drilling job", "a painting job"], "run")]);
var names   = rng.Skin.Several(n, setting.Name);
var minutes = rng.Some(n, Enumerable.Range(2, 9).Select(m => 5 * m).ToList());
var group   = rng.Shuffle(Enumerable.Range(0, n).Select(i => i % (n < 7 ? 2 : 3)).ToList());
var opening = rng.Int(14, 22) * 30;
var hidden  = rng.Shuffle(Enumerable.Range(0, n).ToList());            // who is first, second, …
string Nth(int place) => new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh" }[place];
string Clock(int at) => $"{at / 60}:{at % 60:00}";
// An order says of each thing a its place v[a] and when it begins, v[n + a], and who is first, second, …: v[2 * n], v[2 * n + 1], …
int[] Order(List<int> line) =>
    [.. Enumerable.Range(0, n).Select(i => line.IndexOf(i)), .. Enumerable.Range(0, n).Select(i => Passed(line, i)), .. line];
bool? Sooner(List<int> line, int a, int b) => line.Where(x => x == a || x == b).Select(x => (bool?)(x == a)).FirstOrDefault();
int Passed(List<int> line, int until) => opening + line.TakeWhile(x => x != until).Sum(x => minutes[x]);
var truth = Order(hidden);
List<int> Pick(int many) => rng.Some(many, hidden);
List<int> Sorted(int many) => [.. Pick(many).OrderBy(i => truth[i])];
string Name(int i) => names[i];
string Names(List<int> o) => Join(o.Select(Name).Order(StringComparer.Ordinal));

Clue Stands() { var p = rng.Int(0, n - 1);
    var a = hidden[p];
    return new($"{Name(a)} is the {Nth(p)}.", v => v[a] == p, l => l.Count > p && l[p] != a); }
Clue NotAt() { var o = Pick(3);
    var (a, p, q) = (o[0], Math.Min(truth[o[1]], truth[o[2]]), Math.Max(truth[o[1]], truth[o[2]]));
    return new($"{Name(a)} is neither the {Nth(p)} nor the {Nth(q)}.", v => v[a] != p && v[a] != q,
        l => l.Count > p && l[p] == a || l.Count > q && l[q] == a); }
Clue Among() { var (k, front) = (rng.Int(2, n / 2 + 1), rng.Chance());
    var a = rng.Pick(front ? hidden[..k] : hidden[^k..]);
    return new($"{Name(a)} is among the {(front ? "first" : "last")} {k}.", v => front ? v[a] < k : v[a] >= n - k,
        l => front ? l.Count >= k && !l[..k].Contains(a) : l.Take(n - k).Contains(a)); }
Clue Before() { var o = Sorted(2);
    return new($"{Name(o[0])} comes before {Name(o[1])}.", v => v[o[0]] < v[o[1]], l => Sooner(l, o[0], o[1]) == false); }
Clue Directly() { var o = hidden.GetRange(rng.Int(0, n - 2), 2);
    return new($"{Name(o[0])} comes directly before {Name(o[1])}.", v => v[o[1]] - v[o[0]] == 1,
        l => l.Contains(o[1]) && !l.Contains(o[0]) || l.Contains(o[0]) && l.Last() != o[0] && l[l.IndexOf(o[0]) + 1] != o[1]); }
Clue Apart() { var o = Pick(2);
    var k = Math.Abs(truth[o[0]] - truth[o[1]]) - 1;
    var how = k == 0 ? "are next to each other" : $"have exactly {k} of the others between them";
    return new($"{Name(o[0])} and {Name(o[1])} {how}; either may be the earlier.",
        v => Math.Abs(v[o[0]] - v[o[1]]) == k + 1,
        l => l.FindIndex(o.Contains) is >= 0 and var i && (i + k + 1 >= n || l.Count > i + k + 1 && !o.Contains(l[i + k + 1])
            || l.Skip(i + 1).Take(k).Any(o.Contains))); }
Clue NotNext() { var o = Pick(2);
    return new($"{Name(o[0])} and {Name(o[1])} are not next to each other.", v => v[o[0]] - v[o[1]] is not (1 or -1),
        l => l.Zip(l.Skip(1)).Any(p => p == (o[0], o[1]) || p == (o[1], o[0]))); }
Clue Middle() { var s = Sorted(3);
    List<int> o = [s[1], s[2], s[0]];
    return new($"Of {Names(o)}, {Name(o[0])} is neither the earliest nor the latest.",
        v => (v[o[0]] - v[o[1]]) * (v[o[0]] - v[o[2]]) < 0,
            l => l.Where(o.Contains).ToList() is var t && (t is [var f, ..] && f == o[0] || t is [_, var m, ..] && m != o[0])); }
Clue Latest() { var (o, last) = (Sorted(3), rng.Chance());
    if (last) o.Reverse();
    return new($"Of {Names(o)}, {Name(o[0])} is the {(last ? "latest" : "earliest")}.",
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
    if (Math.Abs(truth[o[0]] - truth[o[1]]) > Math.Abs(truth[o[2]] - truth[o[3]])) o = [o[2], o[3], o[0], o[1]];
    return new($"Fewer come between {Name(o[0])} and {Name(o[1])} than between {Name(o[2])} and {Name(o[3])}.",
        v => Math.Abs(v[o[0]] - v[o[1]]) < Math.Abs(v[o[2]] - v[o[3]]),
        l => o.All(l.Contains) && l.SkipWhile(x => !o[..2].Contains(x)).Skip(1).TakeWhile(x => !o[..2].Contains(x)).Count()
            >= l.SkipWhile(x => !o[2..].Contains(x)).Skip(1).TakeWhile(x => !o[2..].Contains(x)).Count()); }
Clue Begins() { var (a, at) = (Pick(1)[0], opening + 5 * rng.Int(6, minutes.Sum() / 5 - 16));   // far from the ends: it tells no place
    var late = truth[n + a] >= at;
    return new($"{Name(a)} begins at {Clock(at)} or {(late ? "later" : "earlier")}.", v => late ? v[n + a] >= at : v[n + a] <= at,
        l => l.Contains(a) && (late ? Passed(l, a) < at : Passed(l, a) > at), Timed: true); }
Clue Wait() { var (o, m) = (Sorted(2), 5 * rng.Int(4, 20));
    var (a, b, length) = (o[0], o[1], minutes[o[0]]);
    var most = truth[n + b] - truth[n + a] - length <= m;
    return new($"{Name(o[0])} ends at {(most ? "most" : "least")} {m} minutes before {Name(o[1])} begins.",
        v => v[n + b] - v[n + a] - length is >= 0 and var w && (most ? w <= m : w >= m),
        l => Sooner(l, o[0], o[1]) == false || o.All(l.Contains)
            && l.SkipWhile(x => x != o[0]).Skip(1).TakeWhile(x => x != o[1]).Sum(x => minutes[x]) is var w
            && (most ? w > m : w < m), Timed: true); }
Clue Longer() { var p = rng.Int(1, n - 1);
    var (a, more) = (hidden[p], minutes[hidden[p - 1]] > minutes[hidden[p]]);
    return new($"{Name(a)} is not the first, and what comes directly before takes {(more ? "longer" : "less time")} than {Name(a)}.",
        v => v[a] > 0 && v[2 * n + v[a] - 1] is var b && (more ? minutes[b] > minutes[a] : minutes[b] < minutes[a]),
        l => l.IndexOf(a) is >= 0 and var i && (i == 0 || (more ? minutes[l[i - 1]] <= minutes[a] : minutes[l[i - 1]] >= minutes[a])),
            Timed: true); }
Clue Kind() { var (at, after) = (rng.Int(1, n - 1), rng.Chance());
    var (a, g) = after ? (hidden[at - 1], group[hidden[at]]) : (hidden[at], group[hidden[at - 1]]);
    return new($"{Name(a)} is not the {(after ? "last" : "first")}, "
            + $"and directly {(after ? "after" : "before")} {Name(a)} comes {setting.Groups[g]}.",
        v => v[a] + (after ? 1 : -1) is >= 0 and var p && p < n && group[v[2 * n + p]] == g,
        l => l.IndexOf(a) is >= 0 and var i && (after ? i == n - 1 || l.Count > i + 1 && group[l[i + 1]] != g : i == 0
            || group[l[i - 1]] != g), Grouped: true); }
Clue Ends() { var (p, q) = (rng.Int(0, n / 2 - 1), rng.Int(n / 2, n - 1));
    var same = group[hidden[p]] == group[hidden[q]];
    return new($"The {Nth(p)} and the {Nth(q)} are of {(same ? "the same kind" : "different kinds")}.",
        v => group[v[2 * n + p]] == group[v[2 * n + q]] == same,
        l => l.Count > q && group[l[p]] == group[l[q]] != same, Grouped: true); }
Clue Mixed() { var g = rng.Int(0, group.Max());
    var twos = hidden.SelectMany(a => hidden.Where(b => a < b && group[a] == g && group[b] == g), (a, b) => (a, b)).ToArray();
    return new($"{char.ToUpperInvariant(setting.Groups[g][0])}{setting.Groups[g][1..]} never comes directly after {setting.Groups[g]}.",
        v => Array.TrueForAll(twos, t => v[t.a] - v[t.b] is not (1 or -1)),
        l => l.Zip(l.Skip(1)).Any(p => group[p.First] == g && group[p.Second] == g), Grouped: true); }

var kinds = level switch
{
    1 => [Stands, .. rng.Some<Func<Clue>>(3, [Before, Directly, NotAt, Among, NotNext])],
    2 => rng.Some<Func<Clue>>(5, [Before, Directly, Apart, NotAt, Among, NotNext, Middle, Latest]),
    3 => [.. rng.Some<Func<Clue>>(3, [Before, Directly, Apart, NotAt, NotNext, Middle, Latest]),
        .. rng.Some<Func<Clue>>(3, [Either, Begins, Longer, Kind, Ends])],
    4 => [.. rng.Some<Func<Clue>>(2, [Directly, Apart, NotAt, NotNext, Middle, Latest]),
        .. rng.Some<Func<Clue>>(4, [Either, If, Closer, Begins, Wait, Longer, Kind, Ends, Mixed])],
    _ => rng.Some<Func<Clue>>(7, [NotAt, Middle, Latest, Apart, Either, If, Closer, Begins, Wait, Longer, Kind, Ends, Mixed]),
};

var orders = new List<int[]>();                                         // all of them
void Arrange(int[] v, int settled, int at)
{
    if (settled == n) orders.Add([.. v]);
    for (var i = 2 * n + settled; i < v.Length; i++)
    {
        var (next, put) = (v[i], v[2 * n + settled]);
        (v[i], v[2 * n + settled], v[next], v[n + next]) = (put, next, settled, at);
        Arrange(v, settled + 1, at + minutes[next]);
        (v[i], v[2 * n + settled]) = (next, put);
    }
}
Arrange(Order([.. Enumerable.Range(0, n)]), 0, opening);

// Where the kinds do not help any more, a plain order does: any other order has two things exchanged.
var (clues, left) = (new List<Clue>(), new List<List<int[]>> { orders }); // left: after no clue, after one, after two, …
for (var turn = 0; left[^1].Count > 1; turn++)
{
    var clue = turn < 40 ? kinds[turn % kinds.Count]() : Before();
    if (!clue.Holds(truth))
        continue;
    var agreeing = left[^1].FindAll(v => clue.Holds(v));
    if (agreeing.Count > left[^1].Count * (turn < 40 ? 0.8 : 0.999))
        continue;
    clues.Add(clue);
    left.Add(agreeing);
}
for (var i = clues.Count - 1; i >= 0; i--)                              // a clue is spare when no order breaks it alone
{
    var (clue, later) = (clues[i], clues.Skip(i + 1).ToArray());
    if (!left[i].Exists(v => !clue.Holds(v) && Array.TrueForAll(later, c => c.Holds(v))))
        clues.RemoveAt(i);
}

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
        {string.Join("\n", rng.Skin.Shuffle(clues).Select((c, i) => $"{i + 1}. {c.English}"))}

        Exactly one order agrees with all of it. In which order do they {setting.Verb}? Name all {n}, from the {way}.
        """,
    answer: (backwards ? hidden.AsEnumerable().Reverse() : hidden).Select(i => names[i]).ToList(),
    solve: () => Build([]).Single() is var found && backwards ? [.. found.Select(i => names[i]).Reverse()]
        : [.. found.Select(i => names[i])],
    format: "the names in that order, separated by commas, like Xan, Yod, Zeb");
