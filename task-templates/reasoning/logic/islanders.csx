// Who lies: people of two to four trades make statements; a trade says which of one's statements are true.
// Drawn: trades and what they mean, the kinds of statements (about others, pairs, counts, comparisons, conditionals, about other
// statements), who says which. Statements are drawn person by person, and of a few the ones that leave the fewest ways of giving out
// the trades; `solve` narrows sets of possible trades with three-valued logic.
record Trade(string Word, string Rule, Func<bool[], bool> Fits, Func<bool?[], bool> May);
record Claim(string English, Func<int[], bool> True, Func<int[], bool?> Known, bool Echo = false);

var count  = new[] { 5, 6, 7, 5, 6 }[level - 1];
var spoken = level < 4 ? 1 : 2;
var people = rng.Skin.Several(count, s => s.FirstName());
var words  = rng.Skin.Shuffle(["weaver", "potter", "sailor", "baker", "miller", "ranger", "fiddler", "cooper", "mason", "tailor", "painter",
    "carter"]);
var what   = spoken == 1 ? "what they say is" : "both things they say are";
List<Trade> firm =
[
    new(words[0], $"For a {words[0]}, {what} true.", t => t.All(x => x), k => k.All(x => x != false)),
    new(words[1], $"For a {words[1]}, {what} false.", t => !t.Any(x => x), k => k.All(x => x != true)),
];
var onlyFirst  = new Trade(words[2], $"For a {words[2]}, the first thing they say is true and the second is false.", t => t[0] && !t[1],
    k => k[0] != false && k[1] != true);
var onlySecond = new Trade(words[3], $"For a {words[3]}, the first thing they say is false and the second is true.", t => t[1] && !t[0],
    k => k[0] != true && k[1] != false);
var one        = new Trade(words[2], $"For a {words[2]}, one of the two things they say is true and the other false, in either order.",
    t => t[0] != t[1], k => k[0] is null || k[1] is null || k[0] != k[1]);
var trades = (spoken == 1 ? firm : rng.Int(level - 3, 3) switch
{
    1 => [.. firm, rng.Pick([onlyFirst, onlySecond])],
    2 => [.. firm, one],
    _ => [.. firm, onlyFirst, onlySecond],
}).ToList();

List<int> Others(int speaker, int many) => rng.Some(many, Enumerable.Range(0, count).Where(p => p != speaker).ToList());
string Is(int person, int role, bool not = false) => $"{people[person]} is {(not ? "not " : "")}a {trades[role].Word}";
bool? Has(int[] sets, int person, int role) => sets[person] == 1 << role ? true : (sets[person] & (1 << role)) == 0 ? false : null;
(int Low, int High) Range(int[] sets, IEnumerable<int> of, int role) =>
    (of.Count(p => Has(sets, p, role) == true), of.Count(p => Has(sets, p, role) != false));
string They(List<int> of) => of.Count == count ? $"all {count} people" : Join(of.Select(p => people[p]));
int Role() => rng.Int(0, trades.Count - 1);
int Bits(IEnumerable<int> of) => of.Aggregate(0, (bits, p) => bits | (1 << p));

// A way of giving out the trades says of each person p the trade v[p], and of each trade r who has it, as bits: v[count + r].
int[] With(int[] v, int person, int role)
{
    int[] more = [.. v];
    (more[person], more[count + role]) = (role, v[count + role] | (1 << person));
    return more;
}

Claim About(int s) { var (b, r, not) = (Others(s, 1)[0], Role(), rng.Chance());
    return new($"{Is(b, r, not)}.", v => (v[b] == r) != not, k => Has(k, b, r) is { } h ? h != not : null); }
Claim Same(int s) { var (o, not) = (Others(s, 2), rng.Chance());
    return new($"{people[o[0]]} and {people[o[1]]} have {(not ? "different trades" : "the same trade")}.", v => (v[o[0]] == v[o[1]]) != not,
        k => (k[o[0]] & k[o[1]]) == 0 ? not : int.PopCount(k[o[0]] | k[o[1]]) == 1 ? !not : null); }
Claim Two(int s) { var (o, r, q, how) = (Others(s, 2), Role(), Role(), rng.Int(0, 2));
    return new($"{new[] { "At least one", "Exactly one", "Not more than one" }[how]} of these two is true: {Is(o[0], r)}; {Is(o[1], q)}.",
        v => (v[o[0]] == r, v[o[1]] == q) switch { (true, true) => how == 0, (false, false) => how == 2, _ => true },
        k => (Has(k, o[0], r), Has(k, o[1], q), how) switch
        {
            (true, true, _) => how == 0, (false, false, _) => how == 2,
                (true, _, 0) or (_, true, 0) or (false, _, 2) or (_, false, 2) => true,
            (not null, not null, _) => true, _ => null,
        }); }
Claim Count(int s)
{
    var (of, r, how) = (rng.Chance() ? Enumerable.Range(0, count).ToList() : Others(s, rng.Int(3, 4)), Role(), rng.Int(0, 2));
    var (n, bits) = (rng.Int(how == 0 ? 0 : 1, of.Count - 2), Bits(of));
    var (are, plural) = n == 1 ? ("is", "") : ("are", "s");
    return new($"Among {They(of)} there {are} {new[] { "exactly", "at least", "at most" }[how]} {n} {trades[r].Word}{plural}.",
        v => int.PopCount(v[count + r] & bits).CompareTo(n) switch { 0 => true, > 0 => how == 1, _ => how == 2 },
        k => Range(k, of, r) is var (low, high) && how switch { 1 => low >= n, 2 => high <= n, _ => low == n && high == n } ? true
            : how switch { 1 => high < n, 2 => low > n, _ => low > n || high < n } ? false : null);
}
Claim Parity(int s) { var (r, odd) = (Role(), rng.Chance());
    return new($"The number of {trades[r].Word}s among all {count} people is {(odd ? "odd" : "even")}.",
        v => int.PopCount(v[count + r]) % 2 == 1 == odd,
        k => Range(k, Enumerable.Range(0, count), r) is var (low, high) && low == high ? low / 2 * 2 == low != odd : null); }
Claim More(int s) { var (r, q, all) = (Role(), Role(), Enumerable.Range(0, count).ToList());
    if (r == q) q = (r + 1) % trades.Count;
    return new($"Among all {count} people there are more {trades[r].Word}s than {trades[q].Word}s.",
        v => int.PopCount(v[count + r]) > int.PopCount(v[count + q]),
        k => (Range(k, all, r), Range(k, all, q)) is var (a, b) && a.Low > b.High ? true : a.High <= b.Low ? false : null); }
Claim Sides(int s) { var (o, r) = (Others(s, 4), Role());
    var (these, those) = (Bits(o[..2]), Bits(o[2..]));
    return new($"There are more {trades[r].Word}s among {people[o[0]]} and {people[o[1]]} than among {people[o[2]]} and {people[o[3]]}.",
        v => int.PopCount(v[count + r] & these) > int.PopCount(v[count + r] & those),
        k => (Range(k, o[..2], r), Range(k, o[2..], r)) is var (a, b) && a.Low > b.High ? true : a.High <= b.Low ? false : null); }
Claim If(int s) { var (o, r, q, not) = (Others(s, 2), Role(), Role(), rng.Chance(0.3));
    return new($"If {Is(o[0], r)}, then {Is(o[1], q, not)}.", v => v[o[0]] != r || v[o[1]] == q != not,
        k => (Has(k, o[0], r), Has(k, o[1], q)) switch { (false, _) => true, (_, { } h) when h != not => true, (true, not null) => false,
            _ => null }); }

List<Func<int, Claim>> kinds = level switch
{
    1 => [About, Same, Two],
    2 => [.. rng.Some(3, [About, Same, Two]), .. rng.Some(1, [Count, Parity, More])],
    _ => [.. rng.Some(2, [About, Same, Two]), .. rng.Some(level, [Count, Parity, More, Sides, If])],
};

int[] nothing = [.. new int[count], .. trades.Select(_ => 0)];
var some = Math.Min(3, trades.Count);                                   // so many trades at least occur
var given = rng.Shuffle([.. rng.Some(some, Enumerable.Range(0, trades.Count).ToList()), .. people.Skip(some).Select(_ => Role())]);
var hidden = given.Select((role, p) => (role, p)).Aggregate(nothing, (v, x) => With(v, x.p, x.role));
var said = people.Select(_ => new Claim[spoken]).ToArray();

// A claim whose truth is wanted; two statements of one person are of different kinds, and level 4 and up may speak of another's statement.
Claim Say(int speaker, int turn, bool wanted)
{
    for (; ; )
    {
        Claim claim;
        if (spoken == 2 && turn == 1 && said.Count(c => c[0] is not null) > 2 && rng.Chance(0.4))
        {
            var echoes = said.SelectMany((c, p) => c.Select((x, i) => (Person: p, Turn: i, Claim: x)))
                .Where(x => x.Person != speaker && x.Claim is { Echo: false }).ToList();
            var (of, not) = (rng.Pick(echoes), rng.Chance());
            claim = new($"The {(of.Turn == 0 ? "first" : "second")} thing {people[of.Person]} says is {(not ? "false" : "true")}.",
                v => of.Claim.True(v) != not, k => of.Claim.Known(k) is { } h ? h != not : null, Echo: true);
        }
        else
            claim = kinds[(rng.Int(0, kinds.Count / spoken - 1) * spoken + turn) % kinds.Count](speaker);
        if (claim.True(hidden) == wanted && said.All(c => c.All(x => x?.English != claim.English)))
            return claim;
    }
}

List<bool[]> truths = spoken == 1 ? [[false], [true]] : [[false, false], [true, false], [false, true], [true, true]];
var fits = trades.Select(t => truths.Select(t.Fits).ToArray()).ToArray();
bool Agrees(int[] v, int p, Claim[] c) => fits[v[p]][(c[0].True(v) ? 1 : 0) + (spoken == 2 && c[1].True(v) ? 2 : 0)];

List<int[]> every = [nothing];
for (var p = 0; p < count; p++)
    every = [.. every.SelectMany(v => trades.Select((_, role) => With(v, p, role)))];
var left = new List<List<int[]>> { every };                             // when nobody has spoken, when one has, when two have, …
var speakers = rng.Shuffle(Enumerable.Range(0, count).ToList());
for (var failures = 0; left.Count <= count;)
{
    var p = speakers[left.Count - 1];
    var (before, best, fewest) = (left[^1], new Claim[spoken], (List<int[]>?)null);
    for (var tries = before.Count > 100 ? 1 : 5; tries > 0; tries--)
    {
        var wanted = rng.Pick(truths.FindAll(trades[hidden[p]].Fits.Invoke));
        said[p] = new Claim[spoken];
        for (var turn = 0; turn < spoken; turn++)
            said[p][turn] = Say(p, turn, wanted[turn]);
        var (claims, agreeing) = (said[p], before.FindAll(v => Agrees(v, p, said[p])));
        if (fewest is null || agreeing.Count < fewest.Count)
            (best, fewest) = (claims, agreeing);
    }
    said[p] = best;
    left.Add(fewest!);
    if (left.Count > count && fewest!.Count > 1)                        // the last three think again, every fifth time all of them
    {
        var again = ++failures % 5 == 0 ? count : 3;
        left.RemoveRange(left.Count - again, again);
        foreach (var speaker in speakers.TakeLast(again))
            said[speaker] = new Claim[spoken];
    }
}

// Every person starts with the set of all trades; a trade leaves the set when what is known of the statements forbids it.
IEnumerable<int[]> Narrow(int[] sets)
{
    for (var changed = true; changed;)
    {
        changed = false;
        for (var p = 0; p < count; p++)
            for (var r = 0; r < trades.Count; r++)
                if ((sets[p] & (1 << r)) != 0)
                {
                    var tried = sets.ToArray();
                    tried[p] = 1 << r;
                    if (trades[r].May([.. said[p].Select(c => c.Known(tried))]))
                        continue;
                    sets[p] -= 1 << r;
                    changed = true;
                }
    }
    if (sets.Contains(0))
        return [];
    var open = Enumerable.Range(0, count).Where(p => int.PopCount(sets[p]) > 1).OrderBy(p => int.PopCount(sets[p])).Select(p => (int?)p)
        .FirstOrDefault();
    return open is not { } o ? [sets] : Enumerable.Range(0, trades.Count).Where(r => (sets[o] >> r & 1) == 1)
        .SelectMany(r => Narrow([.. sets.Select((s, p) => p == o ? 1 << r : s)])).ToList();
}
Dictionary<string, string> Solve() => Narrow([.. people.Select(_ => (1 << trades.Count) - 1)]).Single()
    .Select((s, p) => (people[p], trades[int.Log2(s)].Word)).ToDictionary(x => x.Item1, x => x.Item2);

var all   = said.SelectMany(c => c).Select(c => c.English).ToList();
var notes = new List<string>();
if (all.Any(e => e.Contains($"all {count} people")))
    notes.Add($" \"All {count} people\" are the people listed here, the speaker too.");
if (all.Any(e => e.StartsWith("If ", StringComparison.Ordinal)))
    notes.Add(" An \"If ..., then ...\" is false only when its first part is true and its second part false.");

var rules = string.Join(" ", rng.Skin.Shuffle(trades).Select(t => t.Rule));
string Speech(Claim[] claims) => claims.Length == 1 ? claims[0].English
    : string.Join(" ", claims.Select((c, t) => $"({t + 1}) {c.English}"));

return Reasoning(
    prompt: $"""
        On an island everybody has one of {trades.Count} trades: {Join(trades.Select(t => t.Word), "or")}. {rules}
        Here are {count} people of the island; not every trade need occur among them.{string.Concat(notes)}

        {string.Join("\n", people.Select((p, i) => $"{p} says: {Speech(said[i])}"))}

        Exactly one way of giving everybody a trade agrees with all this. What is everybody's trade?
        """,
    answer: people.Select((p, i) => (p, trades[hidden[i]].Word)).ToDictionary(x => x.p, x => x.Word),
    solve: Solve,
    format: $"every person with their trade, like Xenia = {trades[0].Word}, Yorick = {trades[1].Word}, Zeno = {trades[0].Word}");
