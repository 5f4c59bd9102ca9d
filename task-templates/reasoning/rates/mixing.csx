// Vessels between which movers carry stuff at steady speeds, or into which liquids of known strengths run; events change speeds, ways and
// contents. Asked: contents or strengths at a time, a time when they are as said, or a speed that is not told. Drawn: wiring, how speeds
// are told (units, by one another), kinds of events, when they come (after so long, at a level), from level 3 on what plays no part.
// The maker goes from event to event; `solve` goes minute by minute and, for an unknown speed, tries them all.
record Setting(string Stuff, string Unit, string Vessel, string Mover, string Cask, string Salt = "");
record Stream(string Name, int From, int Strength, string Told) { public int To, Rate; public bool On; }
record World(long[] Fluid, long[] Salt, List<Stream> Streams) { public bool Broken; }

var mixes   = rng.Chance(0.4);
var setting = rng.Skin.Pick<Setting>(mixes ? [new("brine", "litres", "vat", "inlet", "bucket", "salt"),
    new("syrup", "litres", "kettle", "pipe", "can", "sugar")] : [new("water", "litres", "tank", "pump", "barrel"),
    new("grain", "kilograms", "silo", "belt", "sack"), new("gravel", "kilograms", "heap", "worker", "cart")]);
var (stuff, unit, salt, k, count) = (setting.Stuff, setting.Unit, setting.Salt, level < 4 ? 2 : 3, new[] { 2, 3, 3, 4, 5 }[level - 1]);
var (sides, labels) = (rng.Skin.Shuffle(["north", "south", "east", "west"]), rng.Skin.Shuffle(["P", "Q", "R", "S", "T", "U"]));
var all     = Enumerable.Range(0, k).ToList();
var (cask, gram, parted) = (12 * rng.Int(1, 4), 60 * 60 * 60L, 0);   // salt is counted in small parts of a gram, to be parted again
var hidden  = level > 1 && !mixes && rng.Chance(0.25);               // the speed of the first stream is not told
string Place(int v) => v < 0 ? "outside" : $"the {sides[v]} {setting.Vessel}";
string Casks(int n) => $"{n} {setting.Cask}{(n == 1 ? "" : "s")}";
string Pure(int n) => $"{n} {unit} of {(mixes ? "clear water" : stuff)}";
long Common(long a, long b) => b == 0 ? Math.Abs(a) : Common(b, a % b);
string Ratio(long n, long d) => n % d == 0 ? $"{n / d}" : $"{n / Common(n, d)}/{d / Common(n, d)}";

// How fast a stream is, told in one of several ways.
(int Rate, string Told) Speed(List<Stream> known)
{
    var (n, p, q) = (mixes ? rng.Int(2, 12) : rng.Int(4, 18), rng.Int(1, 3), rng.Pick([2, 3, 4, 6, 12]));
    var (kind, every) = (rng.Int(0, 7), q * (1 + p * cask / q / 20));
    var (of, more) = (known.Count == 0 || kind < 4 ? null : rng.Pick(known), p + q / 2);
    return kind switch
    {
        1 => (n, $"{60 * n} {unit} an hour of 60 minutes"),
        2 when p * cask % every == 0 => (p * cask / every, $"{Casks(p)} every {every} minutes"),
        3 => (n, $"so much that it alone would need {p * q * 3} minutes for {p * q * 3 * n} {unit}"),
        4 when of is { Rate: < 9 } => ((p + 1) * of.Rate, $"{(p == 1 ? "twice" : $"{p + 1} times")} as much as {of.Name} at the start"),
        5 when of is not null => (of.Rate + more, $"{more} {unit} a minute more than {of.Name} at the start"),
        6 when of is not null => (n, $"so much that it and {of.Name} together come to {n + of.Rate} {unit} a minute at the start"),
        7 when of is { Rate: > 9 } => (of.Rate - more, $"{more} {unit} a minute less than {of.Name} at the start"),
        _ => (n, $"{n} {unit} a minute"),
    };
}
var (fluid, grams, streams, before) = (new long[k], new long[k], new List<Stream>(), new List<string>());
for (var s = 0; s < count; s++)
{
    var near = s < k ? s : rng.Int(0, k - 1);
    var far  = rng.Int(-1, k - 2) is var other && other < near ? other : other + 1;
    var (from, to) = mixes || hidden && s == 0 ? (-1, near) : rng.Chance() ? (near, far) : (far, near);
    var strength = mixes ? rng.Int(3, 40) : 0;
    var (rate, told) = hidden && s == 0 ? (rng.Int(5, 30), "how much is not known") : Speed(streams[(hidden && s > 0 ? 1 : 0)..]);
    var on = s < count - 1 || rng.Chance(0.6);
    streams.Add(new($"{setting.Mover} {labels[s]}", from, strength, $"from {Place(from)} {(to < 0 ? "away" : $"into {Place(to)}")}: {told}"
        + $"{(mixes ? $", with {strength} grams of {salt} per litre" : "")}{(on ? "" : "; it is off at the start")}")
        { To = to, Rate = rate, On = on });
}
foreach (var v in all)
{
    var (n, casks) = (mixes ? rng.Int(60, 300) : rng.Int(300 + 200 * level, 1200 + 300 * level), rng.Chance(0.3));
    (fluid[v], grams[v]) = (casks ? n / cask * cask : n, mixes ? rng.Int(500, 6000) * gram : 0);
    before.Add($"{Place(v)} holds {(casks ? Casks(n / cask) : $"{n} {unit}")} of {stuff}"
        + (mixes ? $", with {grams[v] / gram} grams of {salt} in it" : ""));
}
var first = new World([.. fluid], [.. grams], streams.ConvertAll(s => s with { }));

// The maker: what is there, how it changes in a minute, and for how long nothing can run empty.
var (events, steps) = (new List<Action<World>>(), new List<string>());
int Net(int v) => streams.Sum(s => !s.On ? 0 : s.To == v ? s.Rate : s.From == v ? -s.Rate : 0);
long Gain(int v) => streams.Sum(s => s.On && s.To == v ? s.Rate * s.Strength * gram : 0);
int Span() => all.Min(v => (int)Math.Min(34, fluid[v] / Math.Max(1, streams.Sum(s => s.On && s.From == v ? s.Rate : 0))));
World Here(int time) => new([.. all.Select(v => fluid[v] + time * Net(v))], [.. all.Select(v => grams[v] + time * Gain(v))], streams);
(string English, Action Happen, Action<World> Again) What(bool begins, int tries = 0)
{
    var (o, at, n, p, q) = (rng.Some(2, all), rng.Int(0, count - 1), rng.Int(20, 140), rng.Int(1, 3), rng.Int(2, 6));
    var kind = tries > 2 ? 8 : rng.Int(0, new[] { 6, 7, 8, 9, 9 }[level - 1]);
    (kind, at) = begins && !streams[^1].On ? (0, count - 1) : (kind, at);
    var (v, u, s, next) = (o[0], o[1], streams[at], (at + 1) % count);
    var t = streams[next];
    switch (kind)
    {
        case 0 when !s.On || streams.Count(x => x.On) > 1:
            return ($"{s.Name} is {(s.On ? "stopped" : "started")}", () => s.On = !s.On, w => w.Streams[at].On ^= true);
        case 1 when s is { On: true, Rate: < 11 }:
            return ($"the speed of {s.Name} is doubled", () => s.Rate *= 2, w => w.Streams[at].Rate += w.Streams[at].Rate);
        case 2 when s is { On: true, Rate: > 7 }:
            return ($"{s.Name} becomes slower by {q} {unit} a minute", () => s.Rate -= q, w => w.Streams[at].Rate += -q);
        case 3 when s.On:
            var to = rng.Pick(all.Append(-1).Where(x => x != s.To && x != s.From).ToList());
            return ($"{s.Name} is redirected: from now on, all that it moves goes {(to < 0 ? "away" : $"into {Place(to)}")}",
                () => s.To = to, w => w.Streams[at].To = to);
        case 4 or 5 when fluid[v] % q == 0 && p < q && (p == 1 || q % p > 0) && parted++ < 3:
            var (part, lost, some) = (fluid[v] / q * p, grams[v] / q * p, new[] { "one", "two", "three" }[p - 1]);
            return ($"{some} {new[] { "half", "third", "quarter", "fifth", "sixth" }[q - 2]}{(p > 1 ? "s" : "")} of what is in {Place(v)} "
                + $"{(p > 1 ? "are" : "is")} moved to {Place(u)}", () => (fluid[v], fluid[u], grams[v], grams[u]) =
                (fluid[v] - part, fluid[u] + part, grams[v] - lost, grams[u] + lost), w =>
            {
                w.Broken |= w.Fluid[v] % q != 0;
                for (var (i, a, b) = (0, w.Fluid[v] / q, w.Salt[v] / q); i < p; i++)
                    (w.Fluid[v], w.Salt[v], w.Fluid[u], w.Salt[u]) = (w.Fluid[v] - a, w.Salt[v] - b, w.Fluid[u] + a, w.Salt[u] + b);
            });
        case 6 when mixes:
            return ($"{10 * n} grams of {salt} are put into {Place(v)}", () => grams[v] += 10 * n * gram, w => w.Salt[v] += n * gram * 10);
        case 7 when s.Rate != t.Rate && (s.On || t.On) && !hidden:
            return ($"{s.Name} and {t.Name} exchange their speeds", () => (s.Rate, t.Rate) = (t.Rate, s.Rate),
                w => w.Streams[at].Rate += w.Streams[next].Rate - (w.Streams[next].Rate = w.Streams[at].Rate));
        case 9 when !hidden:
            return ($"{Pure(n)} are added to {Place(v)} or {Place(u)}, whichever holds less (to {Place(v)} if they hold equally much)",
                () => fluid[fluid[u] < fluid[v] ? u : v] += n, w => w.Fluid[new[] { v, u }.MinBy(x => w.Fluid[x])] += n);
        case 8: return ($"{Pure(n)} are added to {Place(v)}", () => fluid[v] += n, w => w.Fluid[v] += n);
        default: return What(begins, tries + 1);
    }
}
while (events.Count < new[] { 2, 3, 4, 5, 6 }[level - 1] && Span() > 4)
{
    var (n, number, moving) = (rng.Int(0, 29), events.Count + 1, all.FindAll(v => Net(v) != 0));
    var x = hidden || moving.Count == 0 || rng.Chance() ? -1 : rng.Pick(moving);
    var (wait, after) = (3 + (int)((x < 0 ? n : n + fluid[x]) % (Span() - 4)), number == 1 ? "the start" : $"event {number - 1}");
    (fluid, grams, _) = Here(wait);
    var ((english, happen, again), amount) = (What(number == 1), x < 0 ? 0 : fluid[x]);
    steps.Add($"{number}. {(x < 0 ? $"{wait} minutes after {after}" : $"As soon as {Place(x)} holds {amount} {unit}")}, {english}.");
    events.Add(w => { for (var i = 0; i < 99 && (x < 0 ? i < wait : w.Fluid[x] != amount); i++) Step(w); again(w); });
    happen();
}

// From what is told, minute by minute.
World Step(World w)
{
    foreach (var s in w.Streams.Where(s => s.On))
    {
        if (s.From >= 0) w.Fluid[s.From] -= s.Rate;
        if (s.To >= 0) (w.Fluid[s.To], w.Salt[s.To]) = (w.Fluid[s.To] + s.Rate, w.Salt[s.To] + s.Rate * s.Strength * gram);
    }
    return w;
}
World Replay(int speed, int beyond)
{
    var w = new World([.. first.Fluid], [.. first.Salt], first.Streams.ConvertAll(s => s with { }));
    w.Streams[0].Rate = speed;
    events.ForEach(e => e(w));
    for (var i = 0; i < beyond; i++)
        Step(w);
    return w;
}

// What is asked: all contents some minutes later, or a speed that is not told; or when one content comes to be as said.
var (last, n, o, free, way) = ($"event {events.Count}", rng.Int(0, 119), rng.Shuffle(all), Span() - 1, rng.Chance());
var (x, y, wait, target, timed) = (o[0], o[1], free < 5 ? 0 : 3 + n % (free - 4), 0L, !hidden && rng.Chance(0.4));
long Excess(World w) => mixes ? w.Salt[x] - target * gram * w.Fluid[x] : w.Fluid[x] - (way ? target : w.Fluid[y]);
(long A, long B) Share(World w, World z)                             // which part of the time from w to z passes until Excess is 0
{
    var (here, change) = (Excess(w), Excess(w) - Excess(z));
    return Math.Max(1, Common(here, change)) * (change < 0 ? -1 : 1) is var c ? (here / c, change / c) : (0, 0);
}
List<string> Told(List<int> of, World w, World z, long a = 0, long b = 1) => of.ConvertAll(v => w.Fluid[v] * b
    + (z.Fluid[v] - w.Fluid[v]) * a is var f && mixes ? Ratio(w.Salt[v] * b + (z.Salt[v] - w.Salt[v]) * a, f * gram) : Ratio(f, b));
target = mixes ? grams[x] / gram / fluid[x] + (Gain(x) * fluid[x] > grams[x] * Net(x) ? 1 : 0)
    : fluid[x] + Math.Sign(Net(x)) * (5 + (n + fluid[x]) % (1 + Math.Max(0, free) * Math.Abs(Net(x)) / 2));
timed &= Share(Here(0), Here(1)) is var (near, far) && near > 0 && far > 0 && near < far * (mixes ? 90 : free);
var (now, soon, (p, q)) = (Here(timed ? 0 : wait), Here(1), timed ? Share(Here(0), Here(1)) : (0, 1));
var full   = hidden ? first.Streams[0].To : timed ? x : -1;          // what is told, not asked
var (rest, found) = (all.FindAll(v => v != full), hidden ? now.Fluid[full] : 0);
List<string> start = timed ? [Ratio(p, q)] : hidden ? [$"{first.Streams[0].Rate}"] : [];
List<string> Solve()
{
    if (hidden && Enumerable.Range(1, 99).Single(r => Replay(r, wait) is { Broken: false } w && w.Fluid[full] == found) is var speed)
        return [$"{speed}", .. Told(rest, Replay(speed, wait), now)];
    var w = Replay(first.Streams[0].Rate, timed ? 0 : wait);
    for (var minutes = 0; timed && minutes < 99; minutes++)
    {
        var z = Step(w with { Fluid = [.. w.Fluid], Salt = [.. w.Salt] });
        if (Share(w, z) is var (a, b) && a > 0 && a <= b)
            return [Ratio(minutes * b + a, b), .. Told(rest, w, z, a, b)];
        w = z;
    }
    return Told(rest, w, w);
}

var moment = timed ? "then" : $"{(wait == 0 ? "right" : $"{wait} minutes")} after {last}";
var others = $"ow many {(mixes ? $"grams of {salt} per litre" : unit)} are there in {Join(rest.Select(Place))} {moment}?";
var comes  = mixes ? $"are there {target} grams of {salt} per litre in {Place(x)}" : way ? $"does {Place(x)} hold {target} {unit}"
    : $"do {Place(x)} and {Place(y)} hold equally much";
var asked  = timed ? $"How many minutes after {last} {comes}, and h" : !hidden ? "H" : $"It is found that {Place(full)} holds {found} "
    + $"{unit} {moment}. How many {unit} a minute does {streams[0].Name} move at the start, and h";
var idle   = Enumerable.Range(0, level / 2).Select(i => rng.Skin.Pick<string>(i == 0 ? [$"A {setting.Mover} called G is out of use. ",
    $"A year before, {Place(1)} held 810 {unit}. "] : ["The floor is 4 centimetres thick. ", $"There are 9 more {setting.Vessel}s. "]));
var packed = $"{Join(before)}{string.Concat(streams.Select(s => s.Told))}".Contains(setting.Cask);

return Reasoning(
    prompt: $"""
        At the start, {Join(before)}.{(packed ? $" One {setting.Cask} is {cask} {unit}." : "")}
        {stuff.ToUpperInvariant()[0]}{stuff[1..]} moves like this, steadily{(mixes ? "; what is in a vessel is always well mixed" : "")}:
        {string.Join("\n", streams.Select(s => $"- {s.Name}, {s.Told}"))}

        {(level > 2 ? string.Concat(idle) : "")}Then this happens, in this order, each at one moment; nothing ever runs empty or over:
        {string.Join("\n", steps)}

        {asked}{others}
        """,
    answer: [.. start, .. Told(rest, now, soon, p, q)],
    solve: Solve,
    format: "the numbers in the order asked, separated by commas; each a whole number or a fraction in lowest terms, like 15/4");
