// A story of who has how many: starting amounts that hang on one another, then events; a number at the end is asked for, or, told
// how it ended, the number at the start. Drawn: goods and packings, how each amount is told, kinds of events, the question, from
// level 3 sentences that play no part. The maker computes; `solve` moves and deals out single things, and tries every start.
// Long because every rule stands three times: as English, as what it does and as what undoes it.
using System.Numerics;
record Goods(string Many, string Pack, string Packs, string Drops, int Low, int High);
record Start(int Of, string English, Func<double[], double> Amount, Func<int[], int> Counted);
record Step(string English, Func<double[], double> Run, Func<int[], int> Act, string Later = "", bool Linear = true);
record Query(string Asked, Func<double, string> Told, Func<double[], double[], double> Number, Func<int[], int[], int> Counted);

var goods = rng.Pick<Goods>([
    new("apples", "crate", "crates", "sells", 12, 48), new("stamps", "album", "albums", "sells", 20, 60),
        new("bricks", "pallet", "pallets", "uses up", 24, 72),
    new("candles", "carton", "cartons", "sells", 8, 36), new("metres of rope", "reel", "reels", "uses up", 11, 45),
        new("pencils", "box", "boxes", "loses", 10, 36),
    new("grams of tea", "tin", "tins", "uses up", 25, 80), new("tiles", "bundle", "bundles", "uses up", 9, 40),
        new("tickets", "roll", "rolls", "sells", 15, 50)]);
var (pack, most) = (rng.Int(goods.Low, goods.High), 800);
var (holders, events) = (new[] { 2, 3, 3, 4, 4 }[level - 1], new[] { 3, 4, 5, 7, 9 }[level - 1]);
var all     = Enumerable.Range(0, holders).ToList();
var names   = rng.Skin.Several(holders + 1, s => s.FirstName());
var inverse = level > 1 && rng.Chance(0.4);
string[] parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth"];
string Part(int p, int q) => q == 2 ? "half" : p == 1 ? $"{(q == 8 ? "an" : "a")} {parts[q]}" : $"{p} {parts[q]}s";
string Whole(int n) => n < pack || n % pack == 1 || rng.Chance() ? $"{n} {goods.Many}"
    : $"{n / pack} {(n / pack == 1 ? goods.Pack : goods.Packs)}{(n % pack == 0 ? "" : $" and {n % pack} {goods.Many}")}";
(int P, int Q)? Split(double amount) => Enumerable.Range(2, 8).Where(q => amount % q == 0).ToList() is { Count: > 0 } fit
    && rng.Pick(fit) is var q
    ? (rng.Pick(Enumerable.Range(1, q - 1).Where(p => BigInteger.GreatestCommonDivisor(p, q) == 1).ToList()), q) : null;

// What single things can do: pass from one to another (-1: the world outside), and be dealt out on heaps. What cannot be done ends in -1.
int Pass(int[] have, int from, int to, int count)
{
    for (var i = 0; i < count; i++)
    {
        if (from >= 0 && --have[from] < 0)
            return -1;
        if (to >= 0)
            have[to]++;
    }
    return count;
}
int Heap(int count, int heaps)
{
    var height = 0;
    for (; count >= heaps; count -= heaps)
        height++;
    return count == 0 ? height : -1;
}
double Shift(double[] have, int from, int to, double count)
{
    if (from >= 0) have[from] -= count;
    if (to >= 0) have[to] += count;
    return count;
}

// How much somebody has at first, told by what others have.
Start? Begin(int who, List<int> known, double[] v)
{
    var a = names[who];
    var o = rng.Some(2, known);
    var (n, k, rows, kind) = (rng.Int(6, 90), rng.Int(2, 4), rng.Int(2, 5), rng.Int(0, known.Count == 0 ? 1 : known.Count == 1 ? 4 : 5));
    if (known.Count == 0 && kind == 1 && k * rows * pack + n < most)
        return new(who, $"{a} has {rows} shelves with {k} {goods.Packs} on each, and {n} {goods.Many} besides.", _ => rows * k * pack + n,
            _ =>
        {
            var count = n;
            for (var r = 0; r < rows; r++)
                for (var c = 0; c < k; c++)
                    count += pack;
            return count;
        });
    if (kind < 2)
    {
        var amount = rng.Int(40, 260);
        return new(who, $"{a} has {Whole(amount)}.", _ => amount, _ => amount);
    }
    var b = names[o[0]];
    var times = $"{new[] { "twice", "three times", "four times" }[k - 2]} as many as {b}";
    if (kind == 2)
        return rng.Chance() ? new(who, $"{a} has {n} more than {times}.", x => k * x[o[0]] + n,
            h => Enumerable.Repeat(h[o[0]], k).Sum() + n)
            : new(who, $"{a} has {n} fewer than {times}.", x => k * x[o[0]] - n, h => Enumerable.Repeat(h[o[0]], k).Sum() - n);
    if (kind == 3)
        return Split(v[o[0]]) is not var (p, q) ? null : new(who, $"{a} has {Part(p, q)} of what {b} has.", x => x[o[0]] * p / q,
            h => Heap(h[o[0]], q) is >= 0 and var height ? Enumerable.Repeat(height, p).Sum() : -1);
    if (kind == 4)
        return new(who, $"{b} has {n} more than {a}.", x => x[o[0]] - n, h => h[o[0]] - n);
    return new(who, $"{a} has {n} fewer than {b} and {names[o[1]]} together.", x => x[o[0]] + x[o[1]] - n, h => h[o[0]] + h[o[1]] - n);
}

// What happens; v is what everybody has by then, Run and Act give how many things it was about.
Step? Happen(double[] v, List<Step> before)
{
    var o = rng.Some(2, all);
    var (x, y, a, b, n) = (o[0], o[1], names[o[0]], names[o[1]], rng.Int(5, 110));
    var (days, size, less, number) = (rng.Int(2, 6), rng.Int(6, 30), rng.Int(5, 40), before.Count + 1);
    var earlier = Enumerable.Range(0, before.Count).Where(i => before[i].Later != "").ToList();
    switch (rng.Int(0, level switch { 1 => 7, 2 => 8, 3 => inverse ? 9 : 10, _ => 12 }))
    {
        case 0: return new($"{a} buys {Whole(n)}.", h => Shift(h, -1, x, n), h => Pass(h, -1, x, n));
        case 1: return new($"{a} {goods.Drops} {Whole(n)}.", h => Shift(h, x, -1, n), h => Pass(h, x, -1, n));
        case 2: return new($"{a} gives {b} {Whole(n)}.", h => Shift(h, x, y, n), h => Pass(h, x, y, n));
        case 3 or 4: return Split(v[x]) is not var (p, q) ? null
            : new($"{a} gives {b} {Part(p, q)} of what {a} has at that moment.", h => Shift(h, x, y, h[x] * p / q),
            h => Heap(h[x], q) is >= 0 and var m ? Pass(h, x, y, m * p) : -1, $"as {b} got in event {number}");
        case 5: return Split(v[x]) is not var (s, t) ? null
            : new($"{a} {goods.Drops} {Part(s, t)} of what {a} has at that moment.", h => Shift(h, x, -1, h[x] * s / t),
            h => Heap(h[x], t) is >= 0 and var m ? Pass(h, x, -1, m * s) : -1, $"as {a} {goods.Drops} in event {number}");
        case 6: return new($"On each of {days} days {a} buys {n / days + less + 1} {goods.Many} and gives {b} {less} of them.",
            h => Shift(h, x, y, days * less) + Shift(h, -1, x, days * (n / days + less + 1)),
            h => Enumerable.Range(0, days).Sum(_ => Pass(h, -1, x, n / days + less + 1) + Pass(h, x, y, less)));
        case 7: return new($"{a} buys as many {goods.Many} as {b} has at that moment.", h => Shift(h, -1, x, h[y]),
            h => Pass(h, -1, x, h[y]), $"as {a} bought in event {number}");
        case 8: return (v[x] + v[y]) % 2 != 0 ? null : new($"{a} and {b} put all they have together and share it equally.",
            h => Shift(h, x, y, (h[x] - h[y]) / 2),
            h => Heap(h[x] + h[y], 2) is >= 0 and var m ? (h[x] = h[y] = m) : -1);
        case 9: return new($"{a} and {b} swap all they have.", h => Shift(h, x, y, h[x] - h[y]),
            h => (h[x], h[y]) is var (p, q) ? (h[x] = q) + (h[y] = p) : 0);
        case 10 when !inverse: return new($"{a} packs bags of {size}, as many full bags as possible, "
                + $"and gives {b} the {goods.Many} left over.", h => Shift(h, x, y, h[x] % size),
            h => { var rest = h[x]; while (rest >= size) rest -= size; return Pass(h, x, y, rest); }, $"as {b} got in event {number}",
                Linear: false);
        case 11 when !inverse: return new($"If {a} has more than {b} at that moment, {a} gives {b} {n}; if not, {b} gives {a} {less}.",
            h => h[x] > h[y] ? Shift(h, x, y, n) : Shift(h, y, x, less),
            h => { var (p, q) = (h[x], h[y]); while (p > 0 && q > 0) (p, q) = (p - 1, q - 1);
                return p > 0 ? Pass(h, x, y, n) : Pass(h, y, x, less); }, Linear: false);
        case 12 when earlier.Count > 0: var of = rng.Pick(earlier);
            return rng.Chance() ? new($"{a} buys as many {goods.Many} {before[of].Later}.", h => Shift(h, -1, x, h[holders + of]),
                h => Pass(h, -1, x, h[holders + of]))
                : new($"{a} gives {b} as many {goods.Many} {before[of].Later}.", h => Shift(h, x, y, h[holders + of]),
                    h => Pass(h, x, y, h[holders + of]));
        default: return null;
    }
}

Query Ask()
{
    var o = rng.Some(2, all);
    var (x, y, a, b, c, d, size) = (o[0], o[1], names[o[0]], names[o[1]], rng.Int(3, 25), rng.Int(3, 25), rng.Int(3, 7));
    return rng.Int(0, inverse ? 2 : level == 1 ? 3 : 5) switch
    {
        0 => new($"How many {goods.Many} does {a} have at the end?", t => $"{a} has {t} {goods.Many}", (s, e) => e[x], (s, e) => e[x]),
        1 => new($"How many more {goods.Many} than {b} does {a} have at the end?", t => $"{a} has {t} {goods.Many} more than {b}",
            (s, e) => e[x] - e[y],
            (s, e) => Enumerable.Range(0, e[x]).Count(i => i >= e[y])),
        2 => new($"How many {goods.Many} do {Join(names.Take(holders))} have together at the end?",
            t => $"{Join(names.Take(holders))} have {t} {goods.Many} together",
            (s, e) => e.Take(holders).Sum(), (s, e) => all.Aggregate(0, (n, i) => n + e[i])),
        3 => new($"In the end {a} gets {c} cents for each of {a}'s {goods.Many}, and {b} {d} cents for each of {b}'s. "
                + $"How many cents do they get together?", _ => "",
            (s, e) => c * e[x] + d * e[y], (s, e) => Enumerable.Repeat(c, e[x]).Concat(Enumerable.Repeat(d, e[y])).Sum()),
        4 => new($"At the end {a} and {b} put all they have together and fill small bags, "
                + $"{size} {goods.Many} in each. How many bags do they fill completely?", _ => "",
            (s, e) => Math.Floor((e[x] + e[y]) / size), (s, e) =>
                Enumerable.Range(1, e[x] + e[y]).Chunk(size).Count(bag => bag.Length == size)),
        _ => new($"By how many {goods.Many} do {a}'s number at the start and {a}'s number at the end differ?", _ => "",
            (s, e) => Math.Abs(e[x] - s[x]),
            (s, e) => Enumerable.Range(0, Math.Max(s[x], e[x])).Count(i => i >= s[x] || i >= e[x])),
    };
}

// All numbers of the story; a step may be left out, and the first amount moved, to see what hangs on it.
var (starts, steps, query, root) = (new List<Start>(), new List<Step>(), Ask(), 0);
double Result(Step? without = null, int moved = -1, double by = 1)
{
    var v = new double[holders + events];
    foreach (var s in starts)
        v[s.Of] = s.Amount(v) + (s.Of == moved ? by : 0);
    var first = v.ToArray();
    for (var i = 0; i < steps.Count; i++)
        v[holders + i] = steps[i] == without ? 0 : steps[i].Run(v);
    return query.Number(first, v);
}
bool Fits(double[] v) => v.Take(holders).All(x => x >= 3 && x <= most && x == Math.Floor(x));
bool Draw()
{
    (starts, steps, query) = ([], [], Ask());
    var v = new double[holders + events];
    foreach (var who in rng.Shuffle(all))
    {
        if (Begin(who, [.. starts.Select(s => s.Of)], v) is not { } start || (v[who] = start.Amount(v)) is var amount
            && (amount < 3 || amount > most || amount != Math.Floor(amount)))
            return false;
        starts.Add(start);
    }
    root = (int)v[starts[0].Of];
    for (var tries = 0; steps.Count < events; tries++)
    {
        if (tries > 60)
            return false;
        var tried = v.ToArray();
        if (Happen(v, steps) is not { } step || steps.Any(s => s.English == step.English)
            || (tried[holders + steps.Count] = step.Run(tried)) == 0 || !Fits(tried))
            continue;
        steps.Add(step);
        v = tried;
    }
    var (result, idle) = (Result(), steps.Count(s => Math.Abs(Result(s) - Result()) < 0.1));
    return result >= 10 && idle <= (level - 1) / 2 && (level > 2 || all.All(i => Math.Abs(Result(moved: i, by: 840) - result) > 1))
        && (!inverse || Math.Abs(Result(moved: starts[0].Of) - result) > 1e-6);
}

// The same story with single things, from the structured events; null where something cannot be done.
int? Replay(int? tried = null)
{
    var have = new int[holders + events];
    foreach (var s in starts)
        if ((have[s.Of] = s == starts[0] && tried is { } given ? given : s.Counted(have)) < 0)
            return null;
    var first = have.ToArray();
    for (var i = 0; i < steps.Count; i++)
        if ((have[holders + i] = steps[i].Act(have)) < 0)
            return null;
    return query.Counted(first, have);
}

// Sentences that play no part.
List<string> Idle()
{
    var (who, whose) = (rng.Pick(all), rng.Int(0, holders - 1));
    return rng.Some(level - 2, [
        $"{names[who]} is {rng.Int(18, 80)} years old.", $"An empty {goods.Pack} costs {rng.Int(20, 95)} cents.",
        $"{names[holders]} has {rng.Int(30, 300)} {goods.Many} and keeps out of it all.",
        $"The year before, {names[whose]} had {rng.Pick(["twice", "half", "a third", "three times"])} as many as at the start.",
        $"{names[who]} has room for {rng.Int(110, 300)} {goods.Packs}, always enough."]);
}

string Story()
{
    var told = starts.Select(s => inverse && s == starts[0] ? $"How many {goods.Many} {names[s.Of]} has is not known." : s.English)
        .ToList();
    var (mixed, numbered) = (level > 3 && rng.Chance(), steps.Select((s, i) => $"{i + 1}. {s.English}").ToList());
    var sentences = level < 3 ? told : rng.Shuffle([.. told, .. Idle()]);
    var text = string.Join("\n", sentences) + string.Join(" ", numbered);
    var packing = level < 3 && !text.Contains(goods.Pack) ? ""
        : $" {("aeiou".Contains(goods.Pack[0]) ? "An" : "A")} {goods.Pack} always holds {pack} {goods.Many}.";
    var asked = !inverse ? query.Asked
        : $"At the end, {query.Told(Result())}. How many {goods.Many} did {names[starts[0].Of]} have at the start?";
    return $"""
        This is about the {goods.Many} that {Join(names.Take(holders))} have.{packing} At the start:
        {string.Join(" ", sentences)}

        Then this happens, {(mixed ? "in the order of the numbers, which is not the order of the lines" : "in this order")}:
        {string.Join("\n", mixed ? rng.Shuffle(numbered) : numbered)}

        {asked}
        """;
}
var story = "";
int Answer() => inverse ? root : (int)Result();
do
    story = Draw() ? Story() : "";
while (story == "" || Answer() < 10 || story.Split(' ', '\n', '.', ',').Contains($"{Answer()}"));

return Reasoning(
    prompt: story,
    answer: Answer(),
    solve: () => inverse ? Enumerable.Range(1, most).Where(x => Replay(x) == (int)Result()).Single() : Replay()!.Value);
