// A long, dull record of who did what, where, on which day and how often. Some sentences tell of plans that came to nothing, some put a
// number right. Asked is an expression of a few numbers, each found by what picks out one sentence, often by way of other sentences. Drawn:
// the sentences, which are asked for, what picks each out (no more than it takes, so that others match all but one word), how they hang
// together. The maker knows the sentences it picked; `solve` reads the printed record and looks for what fits each step.
record Domain(string Place, (string Did, string What)[] Works, string[] Places);
record Entry(int Who, int Work, int Where, int Day, int Count, int Frame);
record Step(char Letter, int Asked, int Work, string? Who, string? Where, string? Day, int Turn);   // Asked: person, place, day, number

var domain = rng.Skin.Pick<Domain>([
    new("a large house", [("painted", "doors"), ("oiled", "hinges"), ("replaced", "lamps"), ("cleaned", "windows"), ("repaired", "chairs"),
        ("checked", "radiators")],
        ["in the east wing", "in the cellar", "in the hall", "in the annex", "in the attic"]),
    new("a nursery garden", [("planted", "shrubs"), ("watered", "seedlings"), ("pruned", "roses"), ("potted", "cuttings"), ("labelled",
        "trays"), ("harvested", "melons")],
        ["behind the barn", "in the glasshouse", "by the pond", "on the slope", "near the gate"]),
    new("an old library", [("catalogued", "maps"), ("mended", "bindings"), ("scanned", "letters"), ("shelved", "atlases"), ("stamped",
        "journals"), ("boxed", "pamphlets")],
        ["in the reading room", "in the tower", "in the basement", "in the side aisle", "in the gallery"]),
    new("a small harbour", [("unloaded", "barrels"), ("weighed", "sacks"), ("inspected", "containers"), ("stacked", "pallets"), ("sealed",
        "crates"), ("tarred", "planks")],
        ["at the north quay", "at the old pier", "in the customs shed", "at the dry dock", "at the ferry landing"]),
    new("a big kitchen", [("salted", "hams"), ("filled", "jars"), ("washed", "pans"), ("sliced", "loaves"), ("packed", "hampers"),
        ("polished", "spoons")],
        ["in the scullery", "in the pantry", "by the ovens", "in the yard", "in the cold room"])]);
var fold  = level - 1;
var (people, works, places, days) = (new[] { 4, 5, 6, 6, 7 }[fold], new[] { 4, 5, 5, 6, 6 }[fold], new[] { 3, 4, 4, 5, 5 }[fold],
    new[] { 12, 15, 18, 20, 24 }[fold]);
var who   = rng.Skin.Shuffle(["Amsel", "Brandt", "Castell", "Duval", "Ekholm", "Farkas", "Gruber", "Holub", "Iversen", "Jansky", "Kovac",
    "Lindt", "Moreau", "Novak", "Oduya", "Petri", "Quist",
    "Rossi", "Sorel", "Toth", "Umbach", "Varga", "Wieland", "Zeller"]).Take(people).ToList();
var work  = rng.Skin.Shuffle(domain.Works).Take(works).ToList();
var where = rng.Skin.Shuffle(domain.Places).Take(places).ToList();
string Cap(string s) => char.ToUpperInvariant(s[0]) + s[1..];

Entry Draw()
{
    var code = rng.Int(0, int.MaxValue - 1);
    int Next(int n) => (code, code % n) is var (c, x) && (code = c / n) >= 0 ? x : 0;
    return new(Next(people), Next(works), Next(places), 1 + Next(days), 11 + Next(80), Next(5));
}
var drawn   = Enumerable.Range(0, new[] { 20, 27, 36, 46, 56 }[fold]).Select(_ => Draw()).DistinctBy(e => (e.Who, e.Work, e.Where,
    e.Day)).ToList();
var vain    = drawn.Take(1 + level).ToList();                        // planned only
var entries = drawn.Skip(1 + level).ToList();
int Field(Entry e, int f) => f == 0 ? e.Who : f == 1 ? e.Where : e.Day;
bool Alike(Entry x, Entry y, int fields) => x.Work == y.Work && ((fields & 1) == 0 || x.Who == y.Who)
    && ((fields & 2) == 0 || x.Where == y.Where) && ((fields & 4) == 0 || x.Day == y.Day);

// The fewest fields that pick an entry out, with one among them, one not; or, of those that are alike, the first or the last.
var masks = rng.Shuffle(Enumerable.Range(1, 7).ToList()).OrderBy(int.PopCount).ToList();
(int Fields, int Turn) Picks(Entry e, int with, int without)
{
    foreach (var m in masks)
    {
        if ((m & with) != with || (m & without) != 0) continue;
        var (same, today, before, after) = (0, 0, 0, 0);
        foreach (var x in entries)
            if (Alike(x, e, m))
                (same, today, before, after) = (same + 1, today + (x.Day == e.Day ? 1 : 0),
                    before + (x.Day < e.Day ? 1 : 0), after + (x.Day > e.Day ? 1 : 0));
        if (same == 1) return (m, 0);
        if (level > 2 && without == 0 && today == 1 && before * after == 0) return (m, before == 0 ? -1 : 1);
    }
    return (0, 0);
}
var (steps, picked, letter) = (new List<Step>(), new List<Entry>(), 'A');
string Value(Entry e, int f) => f == 0 ? who[e.Who] : f == 1 ? where[e.Where] : $"on day {e.Day}";
void Note(Entry e, int asked, (int Fields, int Turn) by, int linked)
{
    var last = (char)(letter - 1);
    string? Of(int f) => (by.Fields >> f & 1) == 0 ? null : f != linked ? Value(e, f) : f == 0 ? $"{last}" : f == 1 ? $"at {last}"
        : $"on day {last}";
    steps.Add(new(letter++, asked, e.Work, Of(0), Of(1), Of(2), by.Turn));
    picked.Add(e);
}
bool Chain(int links)
{
    foreach (var e in rng.Some(12, entries))
    {
        var path = new List<(Entry E, int Asked, (int, int) By, int Linked)>();
        var (now, linked) = (e, -1);
        for (var link = rng.Int(0, 2); path.Count < links; link = rng.Int(0, 2))
        {
            var by = link == linked ? (0, 0) : Picks(now, linked < 0 ? 0 : 1 << linked, 1 << link);
            var next = by.Item1 == 0 ? [] : entries.FindAll(x => x.Work != now.Work && Field(x, link) == Field(now, link)
                && !picked.Contains(x));
            if (next.Count == 0) break;
            path.Add((now, link, by, linked));
            (now, linked) = (rng.Pick(next), link);
        }
        var last = picked.Contains(now) ? (0, 0) : Picks(now, linked < 0 ? 0 : 1 << linked, 0);
        if (path.Count < links || last.Item1 == 0) continue;
        foreach (var (x, asked, by, of) in path) Note(x, asked, by, of);
        Note(now, 3, last, linked);
        return true;
    }
    return false;
}
foreach (var links in new[] { new[] { 0, 0 }, [1, 0], [1, 1], [2, 1, 0], [2, 2, 1] }[fold])
    if (!Chain(links)) Chain(0);
var counted = steps.Zip(picked).Where(s => s.First.Asked == 3).ToList();

// Notes that put numbers right: of what is asked for, and of others.
var notes = rng.Some(level < 3 && rng.Chance() ? 0 : 1, counted.ConvertAll(c => c.Second))
    .Concat(rng.Some(1 + level / 2, entries)).Distinct()
    .Select(e => e with { Count = rng.Int(11, 95) }).ToList();
int True(Entry e) => notes.Find(n => n with { Count = e.Count } == e)?.Count ?? e.Count;
var (a, b) = (rng.Int(2, 9), rng.Int(2, 9));
var form   = rng.Int(0, 2);
int Total(List<int> n) => form switch { 0 => a * n[0] + b * n[1], 1 => n[0] * n[1] + a,
    _ => a * n[0] + n[1] } + (n.Count > 2 ? n[2] : 0);
string Asked(List<char> n) => (form switch { 0 => $"{a} times {n[0]} plus {b} times {n[1]}", 1 => $"{n[0]} times {n[1]} plus {a}",
    _ => $"{a} times {n[0]} plus {n[1]}" }) + (n.Count > 2 ? $" plus {n[2]}" : "");

// The record.
string Tell(Entry e)
{
    var ((did, what), n, w, p) = (work[e.Work], e.Count, who[e.Who], where[e.Where]);
    return e.Frame switch
    {
        0 => $"{w} {did} {n} {what} {p} on day {e.Day}.",
        1 => $"On day {e.Day}, {w} {did} {n} {what} {p}.",
        2 => $"{Cap(p)}, {w} {did} {n} {what} on day {e.Day}.",
        3 => $"On day {e.Day}, {n} {what} were {did} {p} by {w}.",
        _ => $"{n} {what} were {did} by {w} {p} on day {e.Day}.",
    };
}
string Plan(Entry e) => e.Frame % 2 == 0 ? $"{who[e.Who]} was to have {work[e.Work].Did} {e.Count} {work[e.Work].What} {where[e.Where]} "
    + $"on day {e.Day}, but it was not done."
    : $"It was planned that {e.Count} {work[e.Work].What} would be {work[e.Work].Did} {where[e.Where]} by {who[e.Who]} on day {e.Day}; "
        + $"this was given up.";
string Right(Entry e) => $"The number of {work[e.Work].What} {work[e.Work].Did} {where[e.Where]} by {who[e.Who]} on day {e.Day} was noted "
    + $"wrongly and should be {e.Count}.";
var idle = rng.Skin.Shuffle(["Nothing else was reported.", "The weather stayed dry.", "The keys were handed back as usual.",
    "A delivery of paper came late again.", "The telephone was out of order for an hour.",
    "There was a visit from the district office.", "The accounts were signed without remarks.",
    "Breakfast was served later than usual."]).Take(2 + level);
var lines  = rng.Shuffle([.. entries.Select(Tell), .. vain.Select(Plan), .. notes.Select(Right), .. idle]);
var record = string.Join("\n", lines.Chunk(6).Select(c => string.Join(" ", c)));

// The other way: every sentence is taken apart by the words that it holds.
int Solve()
{
    var facts = new List<(string Who, int Work, string Where, string Day, int Count)>();
    var said = record.Replace("\n", " ").Split(". ").Where(s => s.Any(char.IsDigit) && !s.Contains(" to have ")
        && !s.Contains(" planned "));
    foreach (var s in said.OrderBy(s => s.Contains(" wrongly ")))
    {
        var (w, k) = (who.Find(s.Contains)!, work.FindIndex(x => s.Contains(x.What)));
        var (p, words) = (where.Find(x => s.Contains(x[1..]))!, s.Split(' ', ',', '.'));
        var at = Array.FindIndex(words, x => x is "day");
        var count = words.Where((x, i) => i != at + 1 && x.Length > 0 && char.IsDigit(x[0])).Select(int.Parse).Single();
        var day = $"on day {words[at + 1]}";
        if (s.Contains(" wrongly ")) facts.RemoveAll(f => (f.Who, f.Work, f.Where, f.Day) == (w, k, p, day));
        facts.Add((w, k, p, day, count));
    }
    var found = new Dictionary<char, string>();
    string? Meant(string? told) => told is { Length: > 0 } && found.TryGetValue(told[^1], out var value) && (told.Length < 2
        || told[^2] == ' ') ? value : told;
    var counts = new List<int>();
    foreach (var s in steps)
    {
        var fit = facts.Where(f => f.Work == s.Work && (s.Who is null || Meant(s.Who) == f.Who) && (s.Where is null
            || Meant(s.Where) == f.Where) && (s.Day is null || Meant(s.Day) == f.Day)).ToList();
        var f = s.Turn == 0 ? fit.Single() : s.Turn < 0 ? fit.MinBy(x => int.Parse(x.Day[7..])) : fit.MaxBy(x => int.Parse(x.Day[7..]));
        if (s.Asked == 3) counts.Add(f.Count);
        else found[s.Letter] = s.Asked == 0 ? f.Who : s.Asked == 1 ? f.Where : f.Day;
    }
    return Total(counts);
}

string Say(Step s)
{
    var ((did, what), turn) = (work[s.Work], s.Turn == 0 ? "" : $"; of the days on which this was done, the "
        + $"{(s.Turn < 0 ? "first" : "last")} is meant");
    var rest = string.Concat(new[] { s.Where, s.Day }.Where(x => x is not null).Select(x => $" {x}"));
    return $"Let {s.Letter} be " + s.Asked switch
    {
        0 => $"the person who {did} {what}{rest}",
        1 => s.Who is null ? $"the place where {what} were {did}{rest}" : $"the place where {s.Who} {did} {what}{rest}",
        2 => s.Who is null ? $"the day on which {what} were {did}{rest}" : $"the day on which {s.Who} {did} {what}{rest}",
        _ => s.Who is null ? $"the number of {what} that were {did}{rest}" : $"the number of {what} that {s.Who} {did}{rest}",
    } + $"{turn}.";
}

return Reasoning(
    prompt: $"""
        From the record of {domain.Place}, in no particular order:

        {record}

        What was only planned and not done does not count. Where a number is said to be wrong, the right one counts.
        {string.Join("\n", steps.Select(Say))}
        What is {Asked([.. counted.Select(c => c.First.Letter)])}?
        """,
    answer: Total([.. counted.Select(c => True(c.Second))]),
    solve: Solve);
