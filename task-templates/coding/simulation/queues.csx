// Customers wait for counters, minute by minute. Drawn: how many counters, who comes next, which counter takes, and rules about patience,
// room, changes of kind, slow counters, rests, closing times, kinds a counter does not take, long waits; what is reported.
// The reference goes through all minutes; the oracle goes from event to event and keeps the past as a list of services.
record Job(int At, int Come, int Work, int Kind);
record Service(Job Job, int Desk, int Start, int End, int Free);
record Now(int Time, List<Service> Past);
record Key(string English, string Code, Func<Job, int, int> Rank);                           // of a job and the minute
record Side(string English, string Code, Func<int, Now, int> Rank);                          // of a counter
record Figure(string English, string Code, Func<List<Job>, List<Service>, IEnumerable<List<int>>> Run);

var words = rng.Skin.Pick<string[]>([["customer", "counter", "a post office"], ["patient", "room", "a surgery"], ["boat", "quay",
    "a harbour"], ["job", "machine", "a workshop"], ["car", "ramp", "a garage"], ["truck", "gate", "a depot"]]);
var (who, desk, place) = (words[0], words[1], words[2]);
var name = rng.Skin.Pick(["Run", "Simulate", "Serve", "Handle", "Follow", "Replay", "Work", "Manage", "Trace", "Play"]) + rng.Skin.Pick(["Queue", "Line", "Day", "Shift",
    "Desk", "Site", "Hours", "Turns", "Rows", "Crowd"]);
var desks = level < 2 ? rng.Int(1, 2) : rng.Int(2, 3);
T With<T>(int value, Func<int, T> make) => make(value);
string Minutes(int k) => k == 1 ? "1 minute" : $"{k} minutes";

// The rules that may come in; null or 0: not drawn.
List<string> rules = level < 2 ? ["patience", "room", "change", "rest", "close"] : ["patience", "room", "change", "slow", "rest", "close",
    "refuse", "old"];
var drawn = rng.Some(level, rules);
int Value(string rule, int low, int high) => drawn.Contains(rule) ? rng.Int(low, high) : 0;
var patience = Value("patience", 3, 7);
var room = Value("room", 2, 4);
var change = Value("change", 1, 4);
var slow = Value("slow", 1, 3);
var (every, rest) = (Value("rest", 1, 2), Value("rest", 3, 6));
var (period, shut) = (Value("close", 9, 15), Value("close", 3, 5));
var refuse = Value("refuse", 1, 3);
var old = Value("old", patience > 0 ? 2 : 4, patience > 0 ? patience : 8);
var (leave, like) = (patience + room > 0, slow + refuse == 0 && desks > 1);                 // like: all counters are the same

Key By(int k) => k switch
{
    0 => new("the shortest work", "work[i]", (j, _) => j.Work),
    1 => new("the longest work", "-work[i]", (j, _) => -j.Work),
    2 => new("the lowest kind", "kind[i]", (j, _) => j.Kind),
    3 => new("the highest kind", "-kind[i]", (j, _) => -j.Kind),
    4 => new("the smallest sum of work and kind", "work[i] + kind[i]", (j, _) => j.Kind + j.Work),
    _ => new("the largest remainder of its work divided by 3", "-(work[i] % 3)", (j, _) => j.Work / 3 * 3 - j.Work)
};
var keys = level < 3 ? [By(rng.Int(0, 5))] : rng.Pick<List<int>>([[2, 0], [2, 1], [3, 0], [3, 1], [0, 2], [0, 3], [1, 2], [1, 3], [5, 2],
    [5, 3], [5, 0], [5, 1]]).ConvertAll(By);
var newest = rng.Chance();
if (old > 0) keys = [new($"those who have waited {old} minutes or more before all others", $"t - come[i] >= {old} ? 0 : 1", (j, t) =>
    j.Come > t - old ? 1 : 0), .. keys];
var side = rng.Pick<Side>([
    new($"by rising numbers", "", (c, _) => c), new("by falling numbers", ".Reverse()", (c, _) => -c),
    new("in minutes with even numbers by rising numbers, in others by falling numbers", ".OrderBy(c => t % 2 == 0 ? c : -c)", (c, now) =>
        (now.Time & 1) == 0 ? c : -c),
    desks == 2 ? new("by rising numbers", "", (c, _) => c) : new("by rising numbers, but number 0 after all others",
        $".OrderBy(c => (c + {desks - 1}) % {desks})", (c, _) => c == 0 ? 9 : c)]);
List<Figure> figures = [
    new($"for each {who}, in the order of the list: the minute in which the work starts, and the number of the {desk}{(leave ? "; for one who goes away, -1 and -1" : "")}", $"Enumerable.Range(0, come.Count).Select(i => new List<int> {{ start[i]{If(leave, " ?? -1")}, at[i]{If(leave, " ?? -1")} }})", (jobs, all) => jobs.Select(j => all.Find(s => s.Job == j) is { } s ? [s.Start, s.Desk] : (List<int>)[-1, -1])),
    new($"for each {who}, in the order of the list: the minute in which the work ends, and how many minutes it waited for the start{(leave ? "; for one who goes away, -1 and -1" : "")}", $"Enumerable.Range(0, come.Count).Select(i => {If(leave, "start[i] is null ? new List<int> { -1, -1 } : ")}new List<int> {{ end[i], start[i]{If(leave, ".Value")} - come[i] }})", (jobs, all) => jobs.Select(j => all.Find(s => s.Job == j) is { } s ? [s.End, s.Start - j.Come] : (List<int>)[-1, -1])),
    new($"for each {desk}, by rising numbers: the numbers of all it served, in order, and then the minute in which its last work ended (0 if it served none)", $"Enumerable.Range(0, {desks}).Select(c => Enumerable.Range(0, come.Count).Where(i => at[i] == c).OrderBy(i => start[i]).Append(Enumerable.Range(0, come.Count).Where(i => at[i] == c)" + ".Select(i => end[i]).Append(0).Max()).ToList())", (_, all) => Enumerable.Range(0, desks).Select(c => all.FindAll(s => s.Desk == c) is var own ? [.. own.Select(s => s.Job.At), own.Count > 0 ? own[^1].End : 0] : new List<int>()))];
var figure = rng.Pick(like ? [figures[0], figures[2]] : figures);

List<List<int>> Slow(List<(int, int, int)> list)
{
    var (jobs, past, waiting, come) = (new List<Job>(), new List<Service>(), new List<Job>(), 0);
    foreach (var (gap, work, kind) in list) jobs.Add(new(jobs.Count, come += gap, work, kind));
    bool Takes(int c, Job j) => refuse == 0 || c > 0 || j.Kind != refuse;
    int FreeAt(int c) => past.FindLast(s => s.Desk == c)?.Free ?? 0;
    for (int? time = jobs[0].Come; time is { } t;)
    {
        foreach (var j in jobs.Where(j => j.Come == t))
            if (room == 0 || waiting.Count < room) waiting.Add(j);
        if (patience > 0) waiting = waiting.FindAll(j => j.Come + patience >= t);
        if (period == 0 || t % period >= shut)
            foreach (var c in Enumerable.Range(0, desks).Where(c => FreeAt(c) <= t).OrderBy(c => side.Rank(c, new(t, [.. past]))).ToList())
                if (waiting.Where(j => Takes(c, j)).OrderBy(j => newest ? -j.At : j.At).ToList() is { Count: > 0 } can)
                {
                    var next = keys.AsEnumerable().Reverse().Aggregate(can, (v, k) => [.. v.OrderBy(j => k.Rank(j, t))])[0];
                    var own = past.FindAll(s => s.Desk == c);
                    var end = t + next.Work + c * slow + (own.Count > 0 && own[^1].Job.Kind != next.Kind ? change : 0);
                    past.Add(new(next, c, t, end, end + (every > 0 && (own.Count + 1) % every == 0 ? rest : 0)));
                    waiting.Remove(next);
                }
        List<int> later = [.. jobs.Where(j => j.Come > t).Select(j => j.Come)];
        if (waiting.Count > 0) later.AddRange([.. Enumerable.Range(0, desks).Select(FreeAt).Where(f => f > t), .. waiting.Select(j => j.Come
            + patience + 1).Where(f => patience > 0),.. period > 0 ? [t / period * period + shut, t / period * period + period + shut]
            : Array.Empty<int>()]);
        time = later.Where(f => f > t).Select(f => (int?)f).Min();
    }
    return [.. figure.Run(jobs, past)];
}

string If(bool there, string text) => there ? text : "";
var picking = $"can{string.Concat(keys.Select((k, i) => $".{(i == 0 ? "Order" : "Then")}By(i => {k.Code})"))}.ThenBy(i => {(newest ? "-i" : "i")}).First()";
var counted = every > 1;
return Coding(
    signature: $"List<List<int>> {name}(List<(int Gap, int Work, int Kind)> {who}s)",
    prompt: $"""
        {char.ToUpperInvariant(place[0])}{place[1..]} has {(desks == 1 ? $"one {desk}, number 0" : $"{desks} {desk}s, numbered from 0")}. The list holds {who}s in the order in which they come, numbered from 0: how many minutes after the one
        before it each comes (the first: after minute 0; 0 is the same minute), how many minutes of work it needs, and its kind. In every minute, in this order:
        1. Those who come in it begin to wait, in the order of the list.{If(room > 0, $" But one who finds {room} or more waiting goes away.")}
        {If(patience > 0, $"2. Those who have waited for more than {patience} minutes go away.\n")}{(patience > 0 ? 3 : 2)}. {(desks == 1 ? $"If the {desk} is free, it takes" : $"Each {desk} that is free takes")} one of those waiting, if there {(refuse > 0 ? "is one that it takes" : "are any")}, and starts to work.{If(desks > 1,
            $" The {desk}s are asked {side.English}.")}
        {If(period > 0, $"In minutes whose number leaves a remainder below {shut} when divided by {period}, no work starts; work that has started goes on.\n")}{If(refuse > 0,
            $"{char.ToUpperInvariant(desk[0])}{desk[1..]} 0 takes none of kind {refuse}.\n")}Who is taken: {string.Join("; among equal ones ", keys.Select(k => k.English))}; among equal ones the one that comes {(newest ? "last" : "first")} in the list.

        Work that starts in minute t and takes k minutes ends in minute t + k; in that minute the {desk} is free again{If(every > 0, ", if it need not rest")}. Work takes as long as the {who} needs{If(slow > 0, $", and at {desk} c {(slow == 1 ? "c minutes more" : $"{slow} times c minutes more")}")}{If(change > 0, $"{(slow > 0 ? "," : ", and")} {Minutes(change)} more if the {desk} has served before and its last {who} was of another kind")}.{If(every > 0,
            $" After {(every == 1 ? $"every {who}" : $"every second {who} it served")}, a {desk} rests for {rest} minutes, and is free again only after them.")}

        Return a list of lists, {figure.English}.
        """,
    given: Lists(Inputs(Ints(0, 2), Ints(1, 9), Ints(1, 3)), 1,
        14).As($"a list of 1 to 14 {who}s: 0 to 2 minutes after the one before, 1 to 9 minutes of work, and a kind from 1 to 3"),
    reference: $$"""
        public static List<List<int>> {{name}}(List<(int Gap, int Work, int Kind)> {{who}}s)
        {
            var work = {{who}}s.Select(x => x.Work).ToList();
            {{If(change > 0 || refuse > 0 || keys.Exists(k => k.Code.Contains("kind")), $"var kind = {who}s.Select(x => x.Kind).ToList();")}}
            var come = {{who}}s.Select((x, i) => {{who}}s.Take(i + 1).Sum(y => y.Gap)).ToList();
            var start = new int{{If(leave, "?")}}[come.Count];
            {{If(!figure.Code.Contains("end[i]") || figure.Code.Contains("at[i]"), $"var at = {(leave ? "new int?[come.Count]" : desks > 1 ? "new int[come.Count]" : "Enumerable.Repeat(-1, come.Count).ToArray()")};")}}
            {{If(figure.Code.Contains("end[i]"), "var end = new int[come.Count];")}}
            var free = new int[{{desks}}];
            {{If(counted, $"var second = new bool[{desks}];")}}
            {{If(change > 0, $"var last = new int?[{desks}];")}}
            var waiting = new List<int>();
            for (int t = 0; t <= come[^1] || waiting.Count > 0; t++)
            {
                foreach (int i in Enumerable.Range(0, come.Count).Where(i => come[i] == t))
                    {{If(room > 0, $"if (waiting.Count < {room}) ")}}waiting.Add(i);
                {{If(patience > 0, $"waiting.RemoveAll(i => t - come[i] > {patience});")}}
                foreach (int c in Enumerable.Range(0, {{desks}}){{If(desks > 1, side.Code)}}.Where(c => free[c] <= t{{If(period > 0, $" && t % {period} >= {shut}")}}).ToList())
                {
                    var can = waiting{{If(refuse > 0, $".Where(i => c > 0 || kind[i] != {refuse}).ToList()")}};
                    if (can.Count == 0) continue;
                    int next = {{picking}};
                    waiting.Remove(next);
                    start[next] = t;
                    {{If(!figure.Code.Contains("end[i]") || figure.Code.Contains("at[i]"), "at[next] = c;")}}
                    free[c] = t + work[next]{{If(slow > 0, slow == 1 ? " + c" : $" + c * {slow}")}}{{If(change > 0, $" + (last[c] is int before && before != kind[next] ? {change} : 0)")}};
                    {{If(figure.Code.Contains("end[i]"), "end[next] = free[c];")}}
                    {{If(change > 0, "last[c] = kind[next];")}}
                    {{If(counted, "second[c] = !second[c];")}}
                    {{If(every > 0, every == 1 ? $"free[c] += {rest};" : $"if (!second[c]) free[c] += {rest};")}}
                }
            }
            return {{figure.Code}}.ToList();
        }
        """,
    oracle: Slow);
