// Groups of ranked ballots are counted by a procedure of several steps: who leaves with which number, and how the seats are shared out?
// Drawn: the ballots, the steps and their order, the measure that each goes by, how equal numbers are told apart, which ballots count
// when and for how much, and the rule for the seats. The maker keeps places and bits; `solve` reads the printed ballots and strikes names.
record Group(int Voters, int[] Order, bool Post);
record Measure(string Name, string Says, Func<int, int, long> Of, Func<List<(int Times, List<string> Names)>, List<string>, string,
    int> Again);
record Step(string Kind, Measure By, string Says);
record Story(string One, string Many, string Seat, string Seats, string[] Names);

var story = rng.Skin.Pick<Story>([
    new("list", "lists", "seat in the council", "seats in the council", ["Acorn", "Bridge", "Compass", "Dolphin", "Ember", "Falcon",
        "Garden", "Harbour", "Ivy", "Juniper", "Kestrel", "Lantern"]),
    new("play", "plays", "evening", "evenings", ["Antigone", "Baal", "Cymbeline", "Dantons Tod", "Electra", "Faust", "Ghosts", "Hamlet",
        "Ivanov", "Jedermann", "Leonce", "Macbeth"]),
    new("team", "teams", "training hour", "training hours", ["Arrows", "Badgers", "Comets", "Drakes", "Eagles", "Foxes", "Giants",
        "Hornets", "Islanders", "Jaguars", "Kites", "Lions"]),
    new("village", "villages", "tree", "trees", ["Arden", "Brook", "Colne", "Dunmore", "Elham", "Farley", "Grange", "Holt", "Ilford",
        "Kirkby", "Lorne", "Marden"])]);
var fold   = level - 1;
var (n, size, most) = (new[] { 4, 5, 5, 6, 7 }[fold], new[] { 4, 5, 6, 7, 8 }[fold], new[] { 1, 2, 2, 3, 4 }[fold]);
var names  = rng.Skin.Shuffle(story.Names).Take(n).Order(StringComparer.Ordinal).ToList();
var all    = Enumerable.Range(0, n).ToList();
var groups = Enumerable.Range(0, size).Select(i => new Group(rng.Int(4, 40), [.. rng.Some(i == 0 || level < 2 ? n : rng.Int(2, n), all)],
    i > 0 && level > 2 && rng.Chance(0.4))).ToList();
var printed = groups.ConvertAll(g => $"{g.Voters} voters{(g.Post ? ", by post" : "")}: "
    + $"{string.Join(" > ", g.Order.Select(c => names[c]))}");
var posted = groups.Any(g => g.Post) ? rng.Int(0, 2) : -1;             // twice, three times, from step 2 on
var (voters, now) = (groups.ConvertAll(g => g.Voters), 1);
int Weight(int g) => voters[g] * (!groups[g].Post ? 1 : posted == 2 ? now > 1 ? 1 : 0 : posted + 2);
var (place, before) = (new int[size, n], new int[size, n]);              // before: a bit for each that the ballot names before
for (var g = 0; g < size; g++)
{
    for (var c = 0; c < n; c++) (place[g, c], before[g, c]) = (99, -1);
    for (var (at, bits) = (0, 0); at < groups[g].Order.Length; bits |= 1 << groups[g].Order[at++])
        (place[g, groups[g].Order[at]], before[g, groups[g].Order[at]]) = (at, bits);
}
int Rank(int g, int c, int left) => before[g, c] < 0 ? -1 : int.PopCount(before[g, c] & left);
long Count(Func<int, int> times)
{
    var sum = 0L;
    for (var g = 0; g < size; g++) sum += times(g) is > 0 and var t ? t * Weight(g) : 0;
    return sum;
}
long Over(int c, int other) => Count(g => place[g, c] < place[g, other] ? 1 : 0);
IEnumerable<int> Rivals(int left, int c) => all.Where(o => o != c && (left >> o & 1) == 1);
int Above(List<(int Times, List<string> Names)> ballots, string a, string b) => ballots.Sum(x => x.Names.Find(y => y == a || y == b) == a
    ? x.Times : 0);

var (first, second, third) = (rng.Int(5, 7), rng.Int(3, 4), rng.Int(1, 2));
List<Measure> measures = rng.Some<Measure>(level < 3 ? 2 : 3, [
    new("votes", $"of a {story.One}: the number of ballots on which it is the highest of those left", (c, left) => Count(g =>
        Rank(g, c, left) == 0 ? 1 : 0), (b, left, c) => b.Where(x => x.Names.Find(left.Contains) == c).Sum(x => x.Times)),
    new("points", $"of a {story.One}: {first} for each ballot on which it is the highest of those left, {second} where it is the second, "
        + $"{third} where it is the third of them", (c, left) => Count(g => Rank(g, c, left) switch { 0 => first, 1 => second, 2 => third,
            _ => 0 }), (b, left, c) => b.Sum(x => x.Times * x.Names.Where(left.Contains).Zip(new[] { first, second, third })
                .Where(p => p.First == c).Sum(p => p.Second))),
    new("backing", $"of a {story.One}: the number of ballots on which it is the highest or the second of those left", (c, left) =>
        Count(g => Rank(g, c, left) is 0 or 1 ? 1 : 0), (b, left, c) => b.Where(x => x.Names.Intersect(left).Take(2).Contains(c))
            .Sum(x => x.Times)),
    new("esteem", $"of a {story.One}: for each ballot that names it, as many as there are others left which this ballot names after it or "
        + "not at all", (c, left) => Count(g => Rank(g, c, left) is >= 0 and var r ? int.PopCount(left) - 1 - r : 0),
        (b, left, c) => left.Where(o => o != c).Sum(o => Above(b, c, o))),
    new("hold", $"of a {story.One}: it is compared with each of the others left; for each of these comparisons the ballots are counted "
        + "that name it before the other or name it and not the other, and the smallest of these counts is its hold",
        (c, left) => Rivals(left, c).Min(o => Over(c, o)), (b, left, c) => left.Where(o => o != c).Select(o => Above(b, c, o)).Min()),
    new("wins", $"of a {story.One}: it is compared with each of the others left; it gets 3 for each other that fewer ballots prefer to it "
        + "than the other way round, and 1 where the two numbers are equal (a ballot prefers one to another if it names it before the "
        + "other, or names it and not the other)", (c, left) => Rivals(left, c).Sum(o => Over(c, o).CompareTo(Over(o, c)) switch { 1 => 3,
            0 => 1, _ => 0 }), (b, left, c) => left.Where(o => o != c).Select(o => Above(b, c, o) - Above(b, o, c)).Sum(d => d > 0 ? 3
                : d < 0 ? 0 : 1))]);

// Which of two equal ones counts as the smaller: by ballots that name it first or at all as printed, or by the alphabet alone.
var (tie, early) = (rng.Int(0, 2), rng.Chance());
int Start(int c) => groups.Sum(g => tie == 1 && g.Order[0] == c || tie == 2 && g.Order.Contains(c) ? g.Voters : 0);
List<int> Sorted(int left, Measure by) => [.. all.Where(c => (left >> c & 1) == 1).OrderBy(c => by.Of(c, left)).ThenBy(Start)
    .ThenBy(c => early ? c : -c)];

var (kinds, steps, room) = (rng.Shuffle<string>(["one", "anew", "both", "duel", "ends", "elect", "elect", "mean"]), new List<Step>(),
    n - 2);
foreach (var kind in kinds.OrderBy(k => k == "mean"))
{
    if (steps.Count == most || room < (kind is "anew" or "both" or "mean" ? 2 : 1) || level < 2 && kind == "one") continue;
    var by = measures[steps.Count % measures.Count];
    room -= kind is "anew" or "both" ? 2 : 1;
    steps.Add(new(kind, by, kind switch
    {
        "one" => $"The {story.One} with the smallest {by.Name} leaves; its number is its {by.Name}.",
        "anew" => $"The {story.One} with the smallest {by.Name} leaves; its number is its {by.Name}. Then the same is done once more, with "
            + "those then left.",
        "both" => $"The two {story.Many} with the smallest {by.Name} leave together (the one with the smaller is told first); the "
            + $"number of each is its {by.Name} before they leave.",
        "elect" => $"The {story.One} with the largest {by.Name} leaves; its number is its {by.Name}. It is named an honorary winner: in "
            + "each group of ballots on which it was the highest of those left, half of the voters, rounded down, are set aside and "
            + "count no longer from then on.",
        "mean" => $"All {story.Many} leave together whose {by.Name} is smaller than the mean of the {by.Name} of all those left (they "
            + $"are told from the smallest up); the number of each is its {by.Name} before they leave. If this would leave fewer than two, "
            + "only so many leave, from the smallest up, that two are left.",
        _ => $"The two {story.Many} with {(kind == "duel" ? $"the smallest {by.Name}" : $"the smallest and the largest {by.Name}")} are "
            + "compared. Of each of the two, the ballots are counted that name it before the other or name it and not the other. The one "
            + "with the smaller count leaves; its number is that count.",
    }));
}
var final = measures[^1].Name == "wins" ? measures[0] : measures[^1];
var (seats, hop, share) = (rng.Int(6, 9 + level), rng.Int(0, 4), rng.Chance(0.25));
var divisors = new[] { (1, 1), (1, 2), (2, 1), (1, 3), (2, 3) }[hop];

var told = new List<string>();
var left = (1 << n) - 1;
void Leave(int c, long number) { told.AddRange([names[c], $"{number}"]); left &= ~(1 << c); }
foreach (var s in steps)
{
    var sorted = Sorted(left, s.By);
    var numbers = sorted.ConvertAll(c => s.By.Of(c, left));
    switch (s.Kind)
    {
        case "duel" or "ends":
            var (a, b) = (sorted[0], s.Kind == "duel" ? sorted[1] : sorted[^1]);
            var (x, y) = (Over(a, b), Over(b, a));
            if (x == y) (a, b) = Start(a) != Start(b) ? Start(a) < Start(b) ? (a, b) : (b, a) : a < b == early ? (a, b) : (b, a);
            else if (y < x) a = b;
            Leave(a, Math.Min(x, y));
            break;
        case "elect":
            for (var g = 0; g < size; g++)
                if (Rank(g, sorted[^1], left) == 0 && Weight(g) > 0) voters[g] -= voters[g] / 2;
            Leave(sorted[^1], numbers[^1]);
            break;
        default:
            if (s.Kind != "mean") Leave(sorted[0], numbers[0]);
            if (s.Kind == "anew") Leave(Sorted(left, s.By)[0], s.By.Of(Sorted(left, s.By)[0], left));
            for (var i = s.Kind == "mean" ? 0 : 1; i < sorted.Count - 2 && (s.Kind == "both" && i < 2 || s.Kind == "mean"
                && numbers[i] * sorted.Count < numbers.Sum());
                i++) Leave(sorted[i], numbers[i]);
            break;
    }
    now++;
}
var end = Sorted(left, final);
var sizes = end.ConvertAll(c => final.Of(c, left));
var got = sizes.ConvertAll(m => share ? m * seats / sizes.Sum() : 0);
if (share)
    foreach (var i in Enumerable.Range(0, end.Count).OrderByDescending(i => sizes[i] * seats % sizes.Sum()).ThenByDescending(i =>
        Start(end[i]))
        .ThenBy(i => early ? -end[i] : end[i]).Take(seats - (int)got.Sum()).ToList()) got[i]++;
else
    for (var seat = 0; seat < seats; seat++)
    {
        var best = -1;
        bool Beats(int i, int j) => (sizes[i] * (divisors.Item1 + divisors.Item2 * got[j])).CompareTo(sizes[j] * (divisors.Item1
            + divisors.Item2
            * got[i])) is var d && (d != 0 ? d > 0 : Start(end[i]) != Start(end[j]) ? Start(end[i]) > Start(end[j])
                : end[i] < end[j] != early);
        for (var i = 0; i < end.Count; i++)
            if (best < 0 || Beats(i, best)) best = i;
        got[best]++;
    }
List<string> answer = [.. told, .. end.Zip(got).OrderBy(e => e.First).SelectMany(e => new[] { names[e.First], $"{e.Second}" })];

List<string> Solve()
{
    var read = printed.ConvertAll(l => (Times: int.Parse(l.Split(' ')[0]), Post: l.Contains("by post"),
        Names: l.Split(": ")[1].Split(" > ").ToList()));
    var (ballots, stay, said) = (read.ToList(), read.SelectMany(b => b.Names).Distinct().Order(StringComparer.Ordinal).ToList(),
        new List<string>());
    if (!early) stay.Reverse();
    stay = [.. stay.OrderBy(c => read.Where(b => tie == 1 ? b.Names[0] == c : tie == 2 && b.Names.Contains(c)).Sum(b => b.Times))];
    List<(int Times, List<string> Names)> Valid(int step) => [.. ballots.Where(b => !b.Post || posted != 2 || step > 0)
        .Select(b => (b.Post && posted < 2 ? b.Times * (2 + posted) : b.Times, b.Names))];
    void Gone(string c, int m) { said.AddRange([c, $"{m}"]); stay.Remove(c); }
    for (var i = 0; i < steps.Count; i++)
    {
        var (valid, s) = (Valid(i), steps[i]);
        List<(string Name, int M)> Table() => [.. stay.Select(c => (c, s.By.Again(valid, stay, c))).OrderBy(p => p.Item2)];
        var table = Table();
        var low = s.Kind == "mean" ? table.Where(p => p.M < table.Average(q => (decimal)q.M)).Take(stay.Count - 2)
            : table.Take(s.Kind == "both"
            ? 2 : 1);
        if (s.Kind is "duel" or "ends")
        {
            string[] two = [table[0].Name, s.Kind == "ends" ? table.Last().Name : table[1].Name];
            var loser = stay.Where(two.Contains).MinBy(c => Above(valid, c, two.Single(o => o != c)))!;
            Gone(loser, Above(valid, loser, two.Single(o => o != loser)));
        }
        else if (s.Kind == "elect")
        {
            var (winner, m) = table[^1];
            ballots = ballots.ConvertAll(b => b.Names.Find(stay.Contains) != winner || b.Post && posted == 2 && i == 0 ? b
                : b with { Times = (b.Times + 1) / 2 });
            Gone(winner, m);
        }
        else
            foreach (var (c, m) in low.ToList()) Gone(c, m);
        if (s.Kind == "anew") Gone(Table()[0].Name, Table()[0].M);
    }
    var weights = stay.ConvertAll(c => (decimal)final.Again(Valid(steps.Count), stay, c));
    List<(string Name, decimal Part)> queue = share ? [.. stay.SelectMany((c, i) => Enumerable.Range(0, seats).Select(k =>
            (c, weights[i] * seats - k * weights.Sum())).Select(r => (r.c, r.Item2 >= weights.Sum() ? 1e9m : r.Item2)))]
        : [.. stay.SelectMany((c, i) => Enumerable.Range(0, seats).Select(k => (c, weights[i] / (divisors.Item1 + k * divisors.Item2))))];
    var won = queue.OrderByDescending(q => q.Part).ThenByDescending(q => stay.IndexOf(q.Name)).Take(seats).ToList();
    return [.. said, .. stay.Order(StringComparer.Ordinal).SelectMany(c => new[] { c, $"{won.Count(q => q.Name == c)}" })];
}

var used = steps.ConvertAll(s => s.By).Append(final).Distinct().ToList();
var alphabet = $"the one whose name comes {(early ? "earlier" : "later")} in the alphabet";
var equal = tie == 0 ? $"{alphabet} counts as the smaller" : $"the one that {(tie == 1 ? "stands at the first place" : "is named")} on "
    + $"fewer ballots, as they are printed above, every ballot counted once, counts as the smaller; if these are equal too, {alphabet}";
var post = posted switch { -1 => "", 2 => " Ballots by post count only from step 2 on, as if there were none before.",
    _ => $" Wherever ballots are counted, a ballot by post counts as {(posted == 0 ? "two" : "three")}." };
var rows = string.Join(", ", Enumerable.Range(0, 4).Select(i => divisors.Item1 + divisors.Item2 * i));
var give = share ? $"Of the {seats} {story.Seats}, each {story.One} left gets its share, in proportion to its {final.Name} among the "
    + "sum of the "
        + $"{final.Name} of those left, rounded down to a whole number. What then remains is given out one each to those with the largest "
        + "fractions cut off by the rounding."
    : $"The {seats} {story.Seats} are given out one after the other. Each goes to the {story.One} left for which its {final.Name}, "
        + "divided by a "
        + $"divisor, is largest; the divisor is {divisors.Item1} while it has no {story.Seat} yet, and grows by {divisors.Item2} with "
            + $"each it gets ({rows}, ...).";

return Reasoning(
    prompt: $"""
        The {story.Many} {Join(names)} are voted on. Every ballot names some or all of them, the best first.
        {string.Join("\n", printed)}

        The count takes these steps, in this order. In the beginning all {story.Many} are left; one that leaves takes no further part.
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. {s.Says}"))}
        {steps.Count + 1}. {give}

        What the words mean; all of them are worked out anew at each step:
        {string.Join("\n", used.Select(m => $"- The {m.Name} {m.Says}."))}
        Where two {story.Many} have equal numbers (quotients and fractions cut off are numbers too), {equal}.{post}

        Which {story.Many} leave, with which numbers, and how many {story.Seats} do the others get?
        """,
    answer: answer,
    solve: Solve,
    format: "name and number of each that leaves, in the order in which they leave, then name and number of each one left, in alphabetical "
        + "order, all separated by commas");
