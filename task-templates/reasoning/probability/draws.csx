// Balls from one or two bags, or a wheel: the exact probability of an event, plain or given another. Drawn: what is in the bags (colours,
// numbers or both), what becomes of a drawn ball, which bag comes next (in order, or by the result before), the kinds of events and how
// they are put together. The maker counts over kinds of results, with weights; `solve` takes every single ball, and judges events anew.
using System.Numerics;
record Kind(int Colour, int Number);
record Event(string English, Func<int[], bool> Holds, Func<List<Kind>, bool> Seen);
record Trait(string English, Func<int, bool> Of, Func<Kind, bool> Seen);

var mode   = level < 3 ? rng.Int(0, 1) : rng.Int(0, 2);              // 0 colours, 1 numbers, 2 both
var (n, k) = (level == 2 ? rng.Int(2, 3) : level == 1 ? 2 : level < 5 ? 3 : 4, level is 3 or 4 ? 4 : 3);
var names  = rng.Skin.Shuffle(["red", "blue", "green", "white", "black", "yellow"]);
var noun   = rng.Skin.Pick(["ball", "marble", "bead", "token"]);
var values = mode == 0 ? [] : rng.Some(k, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
var kinds  = Enumerable.Range(0, k).Select(i => new Kind(mode == 2 ? i / 2 : i, mode == 0 ? 0 : values[i])).ToList();
var (hue, part) = (kinds.Select(x => x.Colour).ToArray(), kinds.Select(x => x.Number).ToArray());
string Many(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
string Items(int i, int count, string what) => Many(count, mode == 1 ? what : $"{names[hue[i]]} {what}")
    + (mode == 0 ? "" : $" with the number {part[i]}");
Trait Some() => rng.Int(0, k - 1) is var i && mode != 1
    ? new($"is {names[hue[i]]}", x => hue[x] == hue[i], x => x.Colour == kinds[i].Colour)
    : part[i] < part.Max() ? new($"has a number above {part[i]}", x => part[x] > part[i], x => !(x.Number <= values[i]))
    : new($"has the number {part[i]}", x => x == i, x => x.Number == values[i]);

// What is there, what becomes of a drawn ball (0 back, 1 out, 2 out if, 3 doubled, 4 replaced, 5 to the other bag), what comes next.
var two    = level > 1 && rng.Chance(0.2 + level * 0.1);
var (few, many) = (level is 3 or 4 ? 1 : 2, new[] { 20, 9, 5, 5, 4 }[level - 1]);
var counts = new[] { kinds.ConvertAll(_ => rng.Int(few, many)), kinds.ConvertAll(_ => two ? rng.Int(1, Math.Min(many, 6)) : 0) };
var rule   = new[] { rng.Int(level < 3 ? 0 : 1, two ? 5 : 4), two ? rng.Int(0, 3) : 0 };
if (rule[0] == 5) rule[1] = 0;
var (wheel, goes, other) = (two && rule is [not 5, 0], Some(), rng.Int(0, k - 1));
var (turns, split, by)   = (two && rng.Chance(), n == 2 ? 1 : rng.Int(1, n - 1), Some());
void Change(int bag, int i, int sign)
{
    if (rule[bag] is 1 or 4 or 5 || rule[bag] == 2 && goes.Of(i)) counts[bag][i] -= sign;
    if (rule[bag] == 3) counts[bag][i] += sign;
    if (rule[bag] == 4) counts[bag][other] += sign;
    if (rule[bag] == 5) counts[1][i] += sign;
}

// The maker: all results by kind, each with the number of ways to get it, of so many that are possible.
var (leaves, common) = (new List<(int[] Hues, int[] Parts, long Ways, long Of)>(), 1L);
var (seen, hues, parts) = (new int[n], new int[n], new int[n]);
void Go(int t, long ways, long of)
{
    if (t == n)
    {
        leaves.Add(([.. hues], [.. parts], ways, of));
        common = common % of == 0 ? common : common / (long)BigInteger.GreatestCommonDivisor(common, of) * of;
        return;
    }
    var bag = !two || t == 0 ? 0 : turns ? by.Of(seen[t - 1]) ? 1 : 0 : t < split ? 0 : 1;
    var (now, all) = (counts[bag], counts[bag].Sum());
    for (var i = 0; i < k; i++)
        if (now[i] is > 0 and var count)
        {
            (seen[t], hues[t], parts[t]) = (i, hue[i], part[i]);
            Change(bag, i, 1);
            Go(t + 1, ways * count, of * all);
            Change(bag, i, -1);
        }
}
Go(0, 1, 1);

// Events that hold of a result that was drawn.
Event OfColours(int[] s)
{
    var (x, y, at) = (rng.Pick(s), rng.Pick(hue), rng.Int(1, n - 1));
    int Of(int[] r, int colour) { var count = 0; foreach (var z in r) count += z == colour ? 1 : 0; return count; }
    bool Changes(int[] r) { for (var i = 1; i < n; i++) if (r[i] == r[i - 1]) return false; return true; }
    var (cx, cy, d, f, changes) = (Of(s, x), Of(s, y), s.Distinct().Count(), Array.IndexOf(s, x), Changes(s));
    var count = $"{cx} of the {n} results {(cx == 1 ? "is" : "are")} {names[x]}";
    switch (rng.Int(0, 6))
    {
        case 0: return new($"exactly {count}", r => Of(r, x) == cx, r => r.FindAll(z => z.Colour == x).Count == cx);
        case 1 when cx < n: return new($"at least {count}", r => Of(r, x) >= cx, r => r.FindAll(z => z.Colour != x).Count <= n - cx);
        case 2: return new(d == 1 ? "all results have the same colour" : $"the results show exactly {d} different colours",
            r => r.Distinct().Count() == d, r => r.GroupBy(z => z.Colour).Count() == d);
        case 3: return new($"{(changes ? "no" : "some")} result has the same colour as the result just before", r => Changes(r) == changes,
            r => r.Zip(r.Skip(1)).Any(p => p.First.Colour == p.Second.Colour) != changes);
        case 4 when f > 0: return new($"the first result that is {names[x]} is result number {f + 1}", r => Array.IndexOf(r, x) == f,
            r => r.TakeWhile(z => z.Colour != x).Count() == f);
        case 5 when x != y: return new(cx == cy ? $"as many results are {names[x]} as {names[y]}"
            : $"more results are {names[cx > cy ? x : y]} than {names[cx > cy ? y : x]}",
            r => Of(r, x).CompareTo(Of(r, y)) == cx.CompareTo(cy),
            r => Math.Sign(r.Sum(z => z.Colour == x ? 1 : z.Colour == y ? -1 : 0)) == Math.Sign(cx - cy));
        default: return new($"result number {at + 1} is {names[s[at]]}", r => r[at] == s[at], r => r.Skip(at).First().Colour == s[at]);
    }
}
Event OfNumbers(int[] s)
{
    var (d, sum, most, span, way) = (rng.Int(2, 5), s.Sum(), s.Max(), s.Max() - s.Min(), s[^1].CompareTo(s[0]));
    bool Falls(int[] r) { for (var i = 1; i < n; i++) if (r[i] < r[i - 1]) return true; return false; }
    bool Divides(int[] r) { var product = 1; foreach (var z in r) product *= z; return product % d == 0; }
    var (rest, falls, divides, differ) = (sum % d, Falls(s), Divides(s), s.Distinct().Count() == n);
    return rng.Int(0, 8) switch
    {
        0 => new($"the sum of the numbers is {sum}", r => r.Sum() == sum, r => r.Aggregate(sum, (a, z) => a - z.Number) == 0),
        1 => new($"the sum of the numbers is at least {sum}", r => r.Sum() >= sum, r => !(r.Sum(z => z.Number) < sum)),
        2 => new($"the sum of the numbers {(rest == 0 ? "is a multiple of" : $"leaves the remainder {rest} when divided by")} {d}",
            r => r.Sum() % d == rest, r => r.Aggregate(0, (a, z) => (a + z.Number) % d) == rest),
        3 => new($"the largest number is {most}", r => r.Max() == most, r => r.OrderBy(z => z.Number).Last().Number == most),
        4 => new($"{(falls ? "some" : "no")} number is smaller than the number just before", r => Falls(r) == falls,
            r => r.Zip(r.Skip(1)).Any(p => p.First.Number > p.Second.Number) == falls),
        5 => new($"the product of the numbers is {(divides ? "" : "not ")}a multiple of {d}", r => Divides(r) == divides,
            r => r.Aggregate(1, (a, z) => a * z.Number % d) == 0 == divides),
        6 => new($"the last number is {new[] { "smaller than", "the same as", "larger than" }[way + 1]} the first",
            r => r[^1].CompareTo(r[0]) == way, r => Math.Sign(r.Last().Number - r.First().Number) == way),
        7 => new(differ ? "all numbers are different" : "at least two of the numbers are equal", r => r.Distinct().Count() == n == differ,
            r => r.DistinctBy(z => z.Number).Count() == n == differ),
        _ => new(span == 0 ? "all numbers are equal" : $"the largest number is at most {span} more than the smallest",
            r => r.Max() - r.Min() <= span, r => r.TrueForAll(a => r.TrueForAll(b => a.Number - b.Number <= span))),
    };
}
// The question: drawn again, a few times at most, while it is decided beforehand or a part of it changes nothing.
var (shape, both, events, hits, ways) = (0, false, new List<Event>(), 0L, 0L);
bool Numeric(int i) => mode == 1 || mode == 2 && i != 1;
bool Asked(bool x, bool y) => shape < 2 ? x : both ? x && y : x || y;
bool Given(bool y, bool z) => shape == 1 ? y : shape != 3 || z;
bool Open(int tries)
{
    var (hues, parts, _, _) = leaves[rng.Int(0, leaves.Count - 1)];
    (shape, both) = (rng.Int(mode == 2 ? 1 : 0, tries > 3 ? 1 : new[] { 0, 1, 2, 3, 3 }[level - 1]), rng.Chance()); // plain, given, joined
    events = [.. Enumerable.Range(0, 1 + (shape + 1) / 2).Select(i => Numeric(i) ? OfNumbers(parts) : OfColours(hues))];
    var weight = new long[8];
    foreach (var (c, v, count, of) in leaves)
    {
        var which = 0;
        for (var i = 0; i < events.Count; i++)
            which |= events[i].Holds(Numeric(i) ? v : c) ? 1 << i : 0;
        weight[which] += common / of * count;
    }
    long Sum(Func<bool, bool, bool, bool> holds) => weight.Select((w, i) => holds((i & 1) > 0, (i & 2) > 0, i > 3) ? w : 0).Sum();
    var (all, free) = (weight.Sum(), Sum((x, y, _) => Asked(x, y)));
    (hits, ways) = (Sum((x, y, z) => Given(y, z) && Asked(x, y)), Sum((_, y, z) => Given(y, z)));
    return hits > 0 && hits < ways && (shape < 2 || free != Sum((x, _, _) => x) && free != Sum((_, y, _) => y))
        && (shape is 0 or 2 || (BigInteger)hits * all != (BigInteger)free * ways);
}
for (var tries = 0; tries < 7 && !Open(tries); tries++) { }
string Ratio(BigInteger a, BigInteger b) => BigInteger.GreatestCommonDivisor(a, b) is var c && b == c ? $"{a / c}" : $"{a / c}/{b / c}";

// Every single ball by itself; chances with the same denominator are counted together.
string Solve()
{
    var tally = new SortedDictionary<long, (int Hits, int Ways)>();
    void Draw(List<Kind>[] bags, List<Kind> seen, long odds)
    {
        if (seen.Count == n)
        {
            var ((h, w), on) = (tally.GetValueOrDefault(odds), events.ConvertAll(e => e.Seen(seen)));
            var (known, wanted) = (shape is 0 or 2 || on[^1], on.Take(shape < 2 ? 1 : 2).Count(x => x) > (both && shape > 1 ? 1 : 0));
            tally[odds] = (h + (known && wanted ? 1 : 0), w + (known ? 1 : 0));
            return;
        }
        var from = !two || seen.Count == 0 ? 0 : turns ? by.Seen(seen[^1]) ? 1 : 0 : seen.Count < split ? 0 : 1;
        foreach (var item in bags[from])
        {
            List<Kind>[] after = [[.. bags[0]], [.. bags[1]]];
            if (rule[from] is 1 or 4 or 5 || rule[from] == 2 && goes.Seen(item)) after[from].Remove(item);
            if (rule[from] is 3 or 4) after[from].Add(rule[from] == 3 ? item : kinds[other]);
            if (rule[from] == 5) after[1].Add(item);
            Draw(after, [.. seen, item], odds * bags[from].Count);
        }
    }
    Draw([.. counts.Select(c => kinds.SelectMany((kind, i) => Enumerable.Repeat(kind, c[i])).ToList())], [], 1);
    var product = tally.Keys.Aggregate(BigInteger.One, (m, d) => m * d);
    return Ratio(tally.Aggregate(BigInteger.Zero, (sum, t) => sum + product / t.Key * t.Value.Hits),
        tally.Aggregate(BigInteger.Zero, (sum, t) => sum + product / t.Key * t.Value.Ways));
}

string[] bag = two ? ["bag A", wheel ? "the wheel" : "bag B"] : ["the bag"];
string Held(int b, string what) => Join(Enumerable.Range(0, k).Select(i => Items(i, counts[b][i], what)));
string Fate(int b) => $"A {noun} drawn from {bag[b]} " + rule[b] switch
{
    0 => "is put back at once.",
    1 => "is not put back.",
    2 => $"is put back at once, unless it {goes.English}: then it stays out.",
    3 => $"is put back at once, and one more {noun} of exactly the same kind is put in, too.",
    4 => $"is not put back; instead, {Items(other, 1, noun)} is put in.",
    _ => "is put into bag B.",
};
string Drawn(int b, int count) => b == 1 && wheel ? $"the wheel is spun {(count == 1 ? "once" : $"{count} times")}"
    : $"{Many(count, noun)} {(count == 1 ? "is" : "are")} drawn from {bag[b]}";
var course = !two ? $"{Drawn(0, n)}, one after the other" : !turns ? $"First {Drawn(0, split)}, then {Drawn(1, n - split)}, one at a time"
    : $"{n} results come about, one after the other: the first from bag A, each later one from {bag[1]} if the one just before it "
        + $"{by.English}, and from bag A if not";
var second = !two ? "" : wheel ? $" A wheel has {Held(1, "field")}, all equally likely." : $" Bag B holds {Held(1, noun)}. {Fate(1)}";
var asked  = shape < 2 ? events[0].English : events[0].English + (both ? " and " : ", or ") + events[1].English + (both ? "" : ", or both");

return Reasoning(
    prompt: $"""
        {(two ? "Bag A" : "A bag")} holds {Held(0, noun)}. {Fate(0)}{second}
        {course}. Each gives a result: {new[] { "a colour", "a number", "a colour and a number" }[mode]}.
        Whenever one is drawn, every {noun} that is then in the bag is equally likely.

        {(shape is 0 or 2 ? "What" : $"Given that {events[^1].English}, what")} is the probability that {asked}?
        """,
    answer: Ratio(hits, ways),
    solve: Solve,
    format: "the exact probability as a fraction a/b in lowest terms");
