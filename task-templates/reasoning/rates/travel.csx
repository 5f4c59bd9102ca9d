// Travellers on an endless or a round road, each with a plan of legs: so long, so far, as far as a mark, rests, rhythms, towards another
// until they meet. Asked: when and where the last meeting is and where the others are then, or places, order and gaps at a time. Drawn:
// the road, made-up units, the kinds and order of legs, how speeds are told, who follows whom, what a start waits for, the question.
// The maker lays one path after the other, as corners in time; `solve` moves all together from one change to the next.
record Words(string Ell, string Lorn, string Beat, string Chime);
record Leg(string Kind, int V, int N = 0, int Who = 0);              // V: ells a beat, below 0 downwards; N: beats, ells, a mark, a meeting
record Meeting(int Who, int Leg, Q T, string Told);
record Corner(Q T, Q X, Q V);                                        // from T on, from X, with speed V
readonly record struct Q(long N, long D)
{
    static Q Of(long n, long d)
    {
        var (a, b) = (n, d);
        while (b != 0) (a, b) = (b, a % b);
        return d / a < 0 ? new(-n / a, -d / a) : new(n / a, d / a);
    }
    public static Q operator +(Q a, Q b) => a.D == 1 && b.D == 1 ? new(a.N + b.N, 1) : Of(a.N * b.D + b.N * a.D, a.D * b.D);
    public static Q operator -(Q a, Q b) => a + new Q(-b.N, b.D);
    public static Q operator *(Q a, Q b) => a.D == 1 && b.D == 1 ? new(a.N * b.N, 1) : Of(a.N * b.N, a.D * b.D);
    public static Q operator /(Q a, Q b) => Of(a.N * b.D, a.D * b.N);
    public static bool operator <(Q a, Q b) => a.N * b.D < b.N * a.D;
    public static bool operator >(Q a, Q b) => b < a;
    public static implicit operator Q(long n) => new(n, 1);
    public long Floor => N < 0 && N % D != 0 ? N / D - 1 : N / D;
    public override string ToString() => D == 1 ? $"{N}" : $"{N}/{D}";
}

var words = rng.Skin.Pick<Words>([new("ell", "lorn", "beat", "chime"), new("pace", "vast", "tick", "glass"),
    new("span", "reach", "blink", "watch"), new("stride", "stretch", "drop", "jug")]);
var (ell, beat) = ($"{words.Ell}s", $"{words.Beat}s");
var (lorn, chime) = (12 * rng.Int(1, 4), rng.Int(7, 15));            // in ells and in beats
var (last, length) = (new[] { 1, 1, 2, 2, 3 }[level - 1], rng.Chance(0.4) ? rng.Int(150, 420) : 0);
var all   = Enumerable.Range(0, last + 1).ToList();
var (names, begin) = (rng.Skin.Several(last + 1, s => s.FirstName()), all.ConvertAll(_ => rng.Int(0, (length > 0 ? length : 240) - 1)));
var (plans, paths) = (all.ConvertAll(_ => new List<Leg>()), all.ConvertAll(_ => new List<Corner>()));
var (told, starts, meetings) = (all.ConvertAll(_ => new List<string>()), new List<string>(), new List<Meeting>());
Q Lap(Q x) => length == 0 ? x : x - (x / length).Floor * length;
string Many(int n, string word) => $"{n} {word}{(n == 1 ? "" : word.EndsWith("ss") || word.EndsWith("ch") ? "es" : "s")}";
string Up(int v) => v > 0 ? "upwards" : "downwards";
(int N, string Told) Time(int low, int high) => Told(rng.Int(low, high), chime, words.Chime, words.Beat);
(int N, string Told) Told(int n, int unit, string big, string small) => rng.Chance(0.7) ? (n, Many(n, small))
    : (n % 3 * unit + unit + n / 3, $"{Many(n % 3 + 1, big)} and {Many(n / 3, small)}");
(int V, string Told) Speed(int i)
{
    var (kind, p, first) = (rng.Int(0, 4), rng.Int(1, 3), i == 0 ? 0 : Math.Abs(plans[0].Find(l => l.V != 0)!.V));
    string Known() => $"{names[0]} in leg ({told[0].FindIndex(t => t.Contains("ward")) + 1})";
    return kind switch
    {
        0 when rng.Pick([3, 4, 6, 12]) is var q && p * lorn / q is < 13 and var v => (v, $"{Many(p, words.Lorn)} every {q} {beat}"),
        1 when first > 0 => (first + p, $"{Many(p, words.Ell)} a {words.Beat} faster than {Known()}"),
        2 when first is > 0 and < 6 => (2 * first, $"twice the speed of {Known()}"),
        _ => rng.Int(2, 9) is var n ? (n, $"{n} {ell} a {words.Beat}") : (0, ""),
    };
}

// The maker: how far off something is, and how long it takes to meet somebody who goes along a known path.
(Q Gap, int Way) Ahead(Q from, Q to, int v) => length > 0 ? (Lap((to - from) * Math.Sign(v)), Math.Sign(v))
    : to < from ? (from - to, -1) : (to - from, 1);
Corner Now(int i, Q t) => paths[i].FindLast(c => !(t < c.T))! is var c ? new(t, c.X + c.V * (t - c.T), c.V) : null!;
Q Meet(Q t, Q gap, int way, int speed, List<Corner> path)
{
    for (var (i, now) = (0, t); ; i++)
        if (i + 1 == path.Count || now < path[i + 1].T)
        {
            var closing = speed - path[i].V * way;
            if (i + 1 == path.Count || !(path[i + 1].T - now < gap / closing))
                return now + gap / closing - t;
            (gap, now) = (gap - closing * (path[i + 1].T - now), path[i + 1].T);
        }
}
void Lay(int i, Leg leg, string text = "")
{
    var (t, x, _) = paths[i][^1];
    var (v, (gap, way)) = (Math.Abs(leg.V), Ahead(x, leg.Kind == "meet" ? Now(leg.Who, t).X : leg.N, leg.V));
    var lasts = leg.Kind switch { "ells" => (Q)leg.N / v, "mark" => gap / v, "after" => meetings[leg.N].T - t,
        "meet" => Meet(t, gap, way, v, paths[leg.Who]), _ => leg.N };
    Q speed = leg.Kind == "meet" ? way * v : leg.V;
    paths[i][^1] = new(t, x, speed);
    if (leg.Kind != "ever") paths[i].Add(new(t + lasts, x + speed * lasts, 0));
    if (text != "") told[i].Add(text);
    plans[i].Add(leg);
}

void Walk(int i)
{
    var (kind, sign, (v, fast)) = (rng.Int(0, level == 1 ? 3 : 4), rng.Chance(0.6) ? 1 : -1, Speed(i));
    var way = $"{Up(sign)} at {fast}";
    switch (kind)
    {
        case 0 when Time(3, 15) is var (n, time): Lay(i, new("beats", v * sign, n), $"{way} for {time}"); break;
        case 1 when Told(rng.Int(2, 12) * v, lorn, words.Lorn, words.Ell) is var (n, far):
            Lay(i, new("ells", v * sign, n), $"{way} for {far}");
            break;
        case 2 when (int)Lap(paths[i][^1].X.Floor + sign * rng.Int(15, 120)).N is var mark:
            Lay(i, new("mark", v * sign, mark), $"{way} as far as mark {mark}");
            break;
        case 3 when told[i].Count > 0 && Time(3, 15) is var (n, time): Lay(i, new("beats", 0, n), $"rest for {time}"); break;
        default:
            var (times, go, rest) = (rng.Int(2, 5), rng.Int(2, 5), rng.Int(1, 3));
            var turn = $"{times} times in turn, {way} for {Many(go, words.Beat)} and rest for {Many(rest, words.Beat)}";
            for (var k = 0; k < times; k++)
            {
                Lay(i, new("beats", v * sign, go), k == 0 ? turn : "");
                Lay(i, new("beats", 0, rest));
            }
            break;
    }
}
void Chase(int i, int who)
{
    var (more, sign, ever) = (rng.Int(2, 8), length == 0 || rng.Chance() ? 1 : -1, rng.Chance(0.3));
    var v = plans[who].Max(l => Math.Abs(l.V)) + more;
    var fast = $"at {(ever ? more : v)} {ell} a {words.Beat}{(ever ? $" faster than {names[who]} ever goes" : "")}";
    Lay(i, new("meet", sign * v, 0, who), $"{(length > 0 ? Up(sign) : $"towards {names[who]}")} {fast} until meeting {names[who]}");
    meetings.Add(new(i, plans[i].Count - 1, paths[i][^1].T, $"leg ({told[i].Count}) of {names[i]}"));
}
void Finish(int i)
{
    var (stays, sign, (v, fast)) = (rng.Chance(0.25) && told[i][^1][0] != 'r', rng.Chance() ? 1 : -1, Speed(i));
    Lay(i, new("ever", stays ? 0 : v * sign), stays ? "stay there for ever" : $"{Up(sign)} at {fast} for ever");
}
foreach (var i in all)
{
    paths[i].Add(new(0, begin[i], 0));
    var ((wait, time), o) = (i == 0 ? (0, "") : Time(2, 12), rng.Shuffle(all.GetRange(0, i)));
    var (waits, by) = (level > 3 && meetings.Count > 0 && rng.Chance(), rng.Int(0, Math.Max(0, meetings.Count - 1)));
    Lay(i, waits ? new("after", 0, by) : new("beats", 0, wait));
    for (var n = 0; n < (i == last ? 1 : 2 + level / 3); n++) Walk(i);
    if (i > 0 && (i == last || level > 3 && i == 1)) Chase(i, o[0]);
    if (i == last && level > 2) Chase(i, o[1]);
    if (i < last) Finish(i);
    starts.Add(waits ? $"as soon as {meetings[by].Told} is over" : i == 0 ? "at the start" : $"{time} after the start");
}
// What is asked: the last meeting if all else has changed by then, or a time by which all has.
var (end, met, ask, later) = (paths[last][^1].T, plans[last][^1].Who, rng.Int(0, 2), rng.Int(3, 30));
var changed = all.Where(i => i != last).Select(i => paths[i][^1].T).Aggregate((a, b) => a < b ? b : a);
var meets   = ask == 0 && changed < end;
if (meets) Lay(last, new("ever", 0)); else Finish(last);
var time  = meets ? end : (changed < end ? end : changed).Floor + later;
var there = all.ConvertAll(i => Lap(Now(i, time).X));
var row   = ask == 1 && length == 0 && there.Distinct().Count() == there.Count;
var those = all.Where(i => !meets || i != last && i != met).ToList();
List<string> Report(Q when, List<Q> marks)
{
    var line = all.OrderByDescending(i => marks[i].N / (double)marks[i].D).ToList();
    return row ? [names[line[0]], .. line.Zip(line.Skip(1), (a, b) => new[] { $"{marks[a] - marks[b]}", names[b] }).SelectMany(p => p)]
        : [.. meets ? [$"{when}", $"{marks[last]}"] : Array.Empty<string>(), .. those.Select(i => $"{marks[i]}")];
}
List<string> Solve()
{
    var (now, x, at, left, speed) = ((Q)0, begin.ConvertAll(b => (Q)b), new int[last + 1], new Q[last + 1], new Q[last + 1]);
    Leg On(int i) => plans[i][at[i]];
    bool Over(int i) => On(i).Kind == "after" ? at[meetings[On(i).N].Who] > meetings[On(i).N].Leg : On(i).Kind != "ever" && left[i] == 0;
    Q Closing(int i) => On(i).Kind == "meet" ? (speed[i] - speed[On(i).Who]) * (speed[i] < 0 ? -1 : 1) : 1;
    void Begin(int i)
    {
        var (kind, v, n, who) = On(i);
        var ahead = kind == "mark" ? n - x[i] : kind == "meet" ? x[who] - x[i] : 0;
        ahead = v < 0 ? 0 - ahead : ahead;
        while (length > 0 && (ahead < 0 || !(ahead < length))) ahead += ahead < 0 ? length : -length;
        (speed[i], ahead) = ahead < 0 ? (-v, 0 - ahead) : (v, ahead);
        left[i] = kind switch { "ells" => (Q)n / Math.Abs(v), "mark" => ahead / Math.Abs(v), "meet" => ahead, _ => n };
    }
    for (all.ForEach(Begin); ; )
    {
        for (; all.FindIndex(Over) is >= 0 and var over; Begin(over))
            at[over]++;
        if (meets ? On(last).Kind == "ever" : now == time)
            return Report(now, x.ConvertAll(Lap));
        var step = all.Where(i => On(i).Kind is not ("ever" or "after")).Select(i => left[i] / Closing(i)).Append(meets ? 1000 : time - now)
            .Aggregate((a, b) => b < a ? b : a);
        left = [.. all.Select(i => left[i] - step * Closing(i))];
        (now, x) = (now + step, all.ConvertAll(i => x[i] + step * speed[i]));
    }
}

var road  = length > 0 ? $"is a circle of {length} {ell}; marks count the {ell} upwards from 0 to {length - 1}, then comes mark 0 again"
    : $"has no end; marks count the {ell} upwards, and below mark 0 come mark -1, mark -2 and so on";
var where = $"t which mark{(those.Count > 1 ? "s are" : " is")} {Join(those.Select(i => names[i]))}";
var asked = meets ? $"How many {beat} after the start does {names[last]} come to the end of the last leg, "
        + (those.Count > 0 ? $"at which mark, and a{where} then?" : "and at which mark?")
    : !row ? $"A{where} {time} {beat} after the start?" : $"In which order are they {time} {beat} after the start, and how far apart? "
        + $"Give the name of the one farthest up, the distance in {ell} to the next one, the name of that one, and so on.";
var plan  = string.Join("\n", all.Select(i => $"- {names[i]}, at mark {begin[i]}, sets out {starts[i]}: "
    + string.Join("; ", told[i].Select((t, n) => $"({n + 1}) {t}")) + "."));
string Unit(string big, int size, string small) => plan.Contains(big) ? $" A {big} is {size} {small}." : "";

return Reasoning(
    prompt: $"""
        The road {road}.{Unit(words.Lorn, lorn, ell)}{Unit(words.Chime, chime, beat)}
        {Join(names)} each stand still until they set out, then do their legs one after the other. Two meet when they
        are at the same mark, walking or standing. A mark may be a fraction: halfway from mark 3 to mark 4 is mark 7/2.
        {plan}

        {asked}
        """,
    answer: Report(time, there),
    solve: Solve,
    format: "what is asked for, in that order, separated by commas; numbers as whole numbers or fractions in lowest terms, like 15/4");
