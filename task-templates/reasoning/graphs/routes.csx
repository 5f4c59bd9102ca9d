// A network of places told in sentences, some lengths only by comparison with others, and a trip through it under rules: the quickest way.
// Drawn: the network, how lengths are told, which rules hold (closures, one-way roads, hours, ferries, changes, tokens, a place to come
// through), clock or minutes. Each rule is laid where the quickest way so far runs. The maker walks all ways in depth, and cuts off what
// is late; `solve` works lengths out of what is told, and settles states by time.
record Road(int U, int V, int Time, string Told, Func<Func<int, int>, int> Again);
record State(int At, int Mode, int Tokens, int Legs, bool Seen);
record Story(string Who, string Road);

var (n, fold) = (new[] { 5, 6, 7, 8, 8 }[level - 1], level - 1);
var story = rng.Skin.Pick<Story>([new("courier", "road"), new("walker", "path"), new("rider", "track"),
    new("bargeman", "canal"), new("postman", "street"), new("skater", "lane"), new("carter", "road")]);
var names = rng.Skin.Several(n, s => s.City());
var who   = $"the {story.Who}";
var (begins, clock) = (rng.Int(6 * 60, 11 * 60), rng.Chance());
string Clock(int t) => $"{(begins + t) / 60:00}:{(begins + t) % 60:00}";
string When(int t) => clock ? Clock(t) : $"minute {t}";
string Many(int m) => m == 1 ? "1 minute" : $"{m} minutes";

// Places lie in a band: each has roads to the next and to the one after it.
var roads = new List<Road>();
var rail  = new List<bool>();
bool modes = false;
string Noun(int e) => modes ? rail[e] ? "train line" : "bus line" : story.Road;
string Between(int e) => $"between {names[roads[e].U]} and {names[roads[e].V]}";
string The(int e) => $"the {Noun(e)} {Between(e)}";
var rules = rng.Some(new[] { 1, 2, 2, 3, 4 }[fold], level == 1 ? ["closed", "oneway", "slow", "pause", "via", "modes"]
    : new List<string> { "closed", "oneway", "slow", "via", "pause", "until", "from", "ferry", "modes", "tokens", "legs" });
modes = rules.Contains("modes");
List<(int, int)> ends = [.. Enumerable.Range(0, n - 1).Select(i => (i, i + 1)),
    .. Enumerable.Range(0, n - 2).Select(i => (i, i + 2)), .. level > 4 ? [(1, 4)] : Array.Empty<(int, int)>()];
foreach (var (a, b) in rng.Shuffle(ends))
{
    var (u, v, time, kind) = (a, b, b - a == 1 ? rng.Int(11, 45) : rng.Int(25, 80), rng.Int(0, 4 + 9 / level));
    if (rng.Skin.Pick([true, false])) (u, v) = (v, u);
    rail.Add(rng.Chance());
    var e = roads.Count;
    var (x, y) = (rng.Int(0, Math.Max(0, e - 1)), rng.Int(0, Math.Max(0, e - 1)));
    roads.Add(new(u, v, time, "", _ => time));
    var (it, more) = (The(e), e == 0 ? 0 : time - roads[x].Time);
    var told = $"{it} takes {Many(time)}";
    Func<Func<int, int>, int> again = _ => time;
    if (e > 1 && kind < 2 && more != 0)
        (told, again) = ($"{it} takes {Many(Math.Abs(more))} {(more > 0 ? "more" : "less")} than {The(x)}", t => t(x) + more);
    if (e > 1 && kind == 2 && roads[x].Time < 40)
        (told, time, again) = ($"{it} takes twice as long as {The(x)}", 2 * roads[x].Time, t => t(x) + t(x));
    if (e > 1 && kind == 3 && x != y && roads[x].Time + roads[y].Time < 90)
        (told, time, again) = ($"{it} takes as long as {The(x)} and {The(y)} together", roads[x].Time + roads[y].Time, t => t(x) + t(y));
    roads[e] = new(u, v, time, $"{char.ToUpperInvariant(told[0])}{told[1..]}.", again);
}
var one  = modes ? "line" : story.Road;
var near = Enumerable.Range(0, n).Select(p => Enumerable.Range(0, roads.Count).Where(e => roads[e].U == p || roads[e].V == p).ToArray())
    .ToArray();

// What rules set; the maker's search over all ways.
var (closed, barred, until, from, ferry) = (new bool[roads.Count], new int[roads.Count], new int[roads.Count], new int[roads.Count],
    new (int Every, int First)[roads.Count]);
var (slow, extra, via, pause, change, tokens, legs, tolled) = (-1, 0, -1, 0, 0, 99, 99, new bool[roads.Count]);
foreach (var e in Enumerable.Range(0, roads.Count)) (barred[e], until[e]) = (-1, 9999);
var (best, ways, route, runs) = (9999, 0, new List<int>(), new List<int>());
int Leave(int e, int t) => t < from[e] ? from[e] : ferry[e].Every == 0 ? t
    : t <= ferry[e].First ? ferry[e].First : t + (ferry[e].Every - (t - ferry[e].First) % ferry[e].Every) % ferry[e].Every;
void Walk(int at, int t, int mode, int held, int used, bool seen, int mask)
{
    if (at == n - 1 && seen)
    {
        (ways, best) = (t < best ? 1 : ways + 1, t);
        route = [.. runs];
        return;
    }
    if (used == legs) return;
    foreach (var e in near[at])
    {
        var r = roads[e];
        var to = r.U == at ? r.V : r.U;
        if ((mask >> to & 1) == 1 || barred[e] == at || closed[e] || tolled[e] && held == 0) continue;
        var go = Leave(e, t + (used > 0 ? pause : 0) + (mode == 1 - (rail[e] ? 1 : 0) ? change : 0));
        if (go > until[e]) continue;
        var there = go + r.Time + (r.U == slow || r.V == slow ? extra : 0);
        if (there > best) continue;
        var found = seen || to == via;
        runs.Add(e);
        Walk(to, there, rail[e] ? 1 : 0, tolled[e] ? held - 1 : held, used + 1, found, found == seen ? mask | 1 << to : 1 << to);
        runs.RemoveAt(runs.Count - 1);
    }
}
bool Search()
{
    (best, ways) = (9999, 0);
    Walk(0, 0, 2, tokens, 0, via < 0, 1);
    return ways > 0;
}
List<int> Stops()
{
    List<int> stops = [0];
    foreach (var e in route) stops.Add(roads[e].U == stops[^1] ? roads[e].V : roads[e].U);
    return stops;
}

var told = new List<string>();
Search();
var free = new HashSet<int>(Enumerable.Range(0, roads.Count));        // roads with no rule of their own yet
foreach (var rule in rules)
{
    var (stops, on, few, wait, every) = (Stops(), route.FindAll(free.Contains), rng.Int(2, 9), rng.Int(5, 25), rng.Int(7, 20) * 3);
    var e = on.Count > 0 ? rng.Pick(on) : -1;
    var inner = stops.Count > 2 ? rng.Pick(stops.Skip(1).SkipLast(1).ToList()) : -1;
    var off = Enumerable.Range(1, n - 2).Except(stops).ToList();
    var far = off.Count > 0 ? rng.Pick(off) : -1;
    if (e < 0 && rule is "closed" or "oneway" or "until" or "from" or "ferry") continue;
    var enters = e < 0 ? 0 : Enter(e);
    Action undo = () => { };
    var says = "";
    switch (rule)
    {
        case "closed": closed[e] = true; undo = () => closed[e] = false; says = $"{The(e)} is closed."; break;
        case "oneway":
            barred[e] = stops[route.IndexOf(e)];
            undo = () => barred[e] = -1;
            says = $"{The(e)} can be used only from {names[stops[route.IndexOf(e) + 1]]} to {names[stops[route.IndexOf(e)]]}.";
            break;
        case "slow" when inner >= 0:
            (slow, extra) = (inner, wait);
            undo = () => slow = -1;
            says = $"There is fog at {names[inner]}: each {one} that begins or ends there takes {Many(wait)} longer than stated above.";
            break;
        case "via" when far >= 0: via = far; undo = () => via = -1; says = $"On the way, {who} has to come to {names[far]}."; break;
        case "pause":
            pause = few;
            undo = () => pause = 0;
            says = $"At every place on the way, the first and the last of the trip left out, {who} has to stay for at least {Many(few)} "
                + $"before going on.";
            break;
        case "until":
            until[e] = Math.Max(0, enters - few);
            undo = () => until[e] = 9999;
            says = $"On {The(e)}, one may set out only up to {When(until[e])}, this minute included.";
            break;
        case "from":
            from[e] = enters + wait;
            undo = () => from[e] = 0;
            says = $"On {The(e)}, one may set out only from {When(from[e])} on; who is there earlier has to wait or to take another way.";
            break;
        case "ferry":
            ferry[e] = (every, wait);
            undo = () => ferry[e] = default;
            says = $"On {The(e)}, one can set out, from either end, only at {When(wait)}, {When(wait + every)}, {When(wait + 2 * every)} "
                + $"and so on, every {every} minutes.";
            break;
        case "modes": change = wait; says = $"Changing from a bus to a train or from a train to a bus takes {Many(wait)}, on top of any "
            + $"other stay; "
            + "going on from bus to bus or from train to train takes no time."; break;
        case "tokens":
            List<int> costly = [.. route.Take(3).Concat(Enumerable.Range(0, roads.Count).Where(x => x % 4 == 0).Take(2)).Distinct()];
            foreach (var x in costly) tolled[x] = true;
            tokens = Math.Max(1, Math.Min(3, route.Count) - 1);
            undo = () => (tolled, tokens) = (new bool[roads.Count], 99);
            says = $"Each use of {Join(costly.Select(The), "or")} costs a token; {who} has "
                + $"{(tokens == 1 ? "1 token" : $"{tokens} tokens")} at the start and gets no more.";
            break;
        case "legs": legs = route.Count - 1; undo = () => legs = 99; says = $"The trip may consist of at most {legs} {one}s; one that is "
            + $"used twice counts twice."; break;
    }
    if (says == "" || !Search()) { undo(); Search(); continue; }
    if (e >= 0 && rule is "closed" or "oneway" or "until" or "from" or "ferry") free.Remove(e);
    told.Add($"{char.ToUpperInvariant(says[0])}{says[1..]}");
}
int Enter(int road)
{
    var (t, mode) = (0, 2);
    foreach (var e in route)
    {
        t = Leave(e, t + (e == route[0] ? 0 : pause) + (mode == 1 - (rail[e] ? 1 : 0) ? change : 0));
        if (e == road) return t;
        (t, mode) = (t + roads[e].Time + (roads[e].U == slow || roads[e].V == slow ? extra : 0), rail[e] ? 1 : 0);
    }
    return t;
}

// The other way: lengths from what is told, and states in order of time. No place is come to twice, unless there is one to come through.
(int Time, List<int> Stops) Solve()
{
    int Length(int e) => roads[e].Again(Length);
    var queue = new PriorityQueue<(State State, List<int> Stops), int>([((new State(0, -1, tokens, 0, via < 0), [0]), 0)]);
    var settled = new HashSet<State>();
    while (queue.TryDequeue(out var next, out var now))
    {
        var (state, stops) = next;
        if (state.At == n - 1 && state.Seen) return (now, stops);
        if (!settled.Add(state) || state.Legs == legs) continue;
        for (var e = 0; e < roads.Count; e++)
        {
            int[] two = [roads[e].U, roads[e].V];
            if (closed[e] || !two.Contains(state.At) || barred[e] == state.At) continue;
            var (to, mode, left) = (two.Sum() - state.At, modes && rail[e] ? 1 : 0, tolled[e] ? state.Tokens - 1 : state.Tokens);
            if (left < 0 || via < 0 && stops.Contains(to)) continue;
            var leave = now;
            if (stops.Count > 1) leave += pause + (state.Mode == mode ? 0 : change);
            leave = Math.Max(leave, from[e]);
            if (ferry[e] is { Every: > 0 and var every, First: var departure })
            {
                while (departure < leave) departure += every;
                leave = departure;
            }
            if (leave > until[e]) continue;
            var there = leave + Length(e) + (two.Contains(slow) ? extra : 0);
            queue.Enqueue((new(to, mode, left, legs < 99 ? state.Legs + 1 : 0, state.Seen || to == via), [.. stops, to]), there);
        }
    }
    return (-1, []);
}

var waits  = ferry.Any(f => f.Every > 0) || from.Any(f => f > 0);
var listed = ways == 1 && !(waits && via >= 0);
var (goal, start) = (names[n - 1], names[0]);
List<string> Report(int time, List<int> stops) => [clock ? Clock(time) : $"{time}", .. listed ? stops.Select(s => names[s]) : []];
var setting = clock ? $"at {Clock(0)} and wants to be at {goal} as early as possible" : $"at minute 0 and wants to be at {goal} as early "
    + $"as possible";
var twice   = waits && via < 0 ? $" No place is visited twice." : "";
var intro   = modes ? "Bus lines and train lines connect some places. Each can be used both ways, if nothing else is said, and takes the "
    + "same time both ways."
    : $"Some places are connected by {story.Road}s. Each can be used both ways, if nothing else is said, and takes the same time both "
        + $"ways.";
var asks    = (clock ? $"At what time does {who} get to {goal}" : $"After how many minutes does {who} get to {goal}")
    + (listed ? ", and by which places, the first and the last included? (There is only one quickest way.)" : "?");

return Reasoning(
    prompt: $"""
        {intro}
        {string.Join("\n", rng.Skin.Shuffle(roads).Select(x => x.Told))}

        These rules hold:
        {string.Join("\n", rng.Skin.Shuffle(told).Append("Waiting is allowed everywhere.").Select(x => $"- {x}"))}

        {char.ToUpperInvariant(who[0])}{who[1..]} sets out from {start} {setting}.{twice} {asks}
        """,
    answer: Report(best, Stops()),
    solve: () => Solve() is var (time, stops) ? Report(time, stops) : [],
    format: (clock ? "the time in the form HH:MM, like 09:05" : "the number of minutes") + (listed ? ", then the places in order, all "
        + "separated by "
        + "commas" : ""));
