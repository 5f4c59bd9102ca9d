// Lines of a log are read, some entries are dropped, the others are divided into sessions, and a report is written. Drawn: the layout of a
// line, how times are given, lines that are no entries; what is dropped, in which order; what a session is; which sessions are told, in
// which order, by which columns. The reference walks down a list, the oracle looks at what surrounds each entry.
using System.Text.RegularExpressions;

record Entry(int At, int Time, int Level, string Who, string What, int Size);
record Rule<T>(string English, string Code, T Run);
record Clock(string Shown, string English, string Code, string Pattern, int Turn = 0);
delegate List<Entry> Change(List<Entry> log);
delegate bool Cut(List<Entry> session, Entry next);
T With<T>(int value, Func<int, T> make) => make(value);
var (sources, events, number) = rng.Skin.Pick<(string[], string[], string)>([
    (["ann", "bob", "eve"], ["login", "view", "edit", "logout"], "size"), (["n1", "n2", "n3"], ["start", "scan", "sort", "stop"], "cost"),
    (["alpha", "beta", "gamma"], ["open", "read", "write", "close"], "load")]);
const string Levels = "DIWE", Pair = "int.Parse(f[{0}][..2]) * 60 + int.Parse(f[{0}][3..])", Two = @"(?<a>\d\d):(?<b>[0-5]\d)";
var clock = rng.Pick<Clock>([new("MM:SS", "MM:SS is its time in minutes and seconds, two digits each", Pair, Two, 3600),
    new("HH:MM", "HH:MM is its time in hours and minutes, two digits each", Pair, Two, 1440),
    new("T", "T is its time in seconds", "int.Parse(f[{0}])", "(?<b>[0-9]+)"),
    new("+T", "T is the number of seconds from the entry line above it to this one (in the first entry line: from time 0)",
        "now + int.Parse(f[{0}])", @"\+(?<b>[0-9]+)")]);
var (unit, round) = clock.Shown == "HH:MM" ? ("minute", "day") : ("second", "hour");
var (relative, turns) = (clock.Shown == "+T", level > 3 && clock.Turn > 0 && rng.Chance(0.7));
var sign = rng.Pick(["|", ";", ",", " "]);
var places = rng.Shuffle([0, 1, 2, 3, 4]);                                               // of time, level, source, event and number
var (caged, mark, tail) = (rng.Chance(), rng.Pick(["", "@", "by-"]), rng.Pick(["", "k", "ms"]));
string Laid(string between, params string[] fields) => string.Join(between, Enumerable.Range(0, 5).Select(i => fields[places.IndexOf(i)]));
var shown = Laid(sign, clock.Shown, caged ? "[LEVEL]" : "LEVEL", $"{mark}SOURCE", "EVENT", $"{number.ToUpperInvariant()}{tail}");
var form = new Lazy<Regex>(() => new($"^{Laid(Regex.Escape(sign), clock.Pattern, caged ? @"\[(?<level>[DIWE])\]" : "(?<level>[DIWE])",
    $"{mark}(?<who>{string.Join('|', sources)})", $"(?<what>{string.Join('|', events)})", $"(?<size>1?[0-9]|20){tail}")}$"));
var odd = rng.Some(level / 2, [
    ('*', "A line * n, n being 1 or 2: the entry above it happened n more times, so that n more entries equal to it follow.",
        "log.AddRange(Enumerable.Repeat(log[^1], int.Parse(line.Split(' ')[^1])));", "[*] [12]"),
    ('=', $"A line = n, n being from 1 to 9: the {number} of the entry above it is n instead.",
        "log[^1] = log[^1] with { Size = line[2] - '0' };", "= [1-9]"),
    ('!', $"A line !: the entry above it is no entry{(relative || turns ? ", but still counts for the times below it" : "")}.",
        "log.RemoveAt(log.Count - 1);", "!")]);

var named = rng.Some(2, events);
Rule<Change> Dropped(string english, string code, Change run) => new($"{english} dropped.", code, run);
var steps = rng.Some<Func<Rule<Change>>>(1 + (level / 2), [
    () => With(rng.Int(0, 2), k => Dropped($"Entries with the level {Levels[k]} are", $"log.RemoveAll(e => e.Level == {k});",
        v => [.. v.Where(e => e.Level < k || e.Level > k)])),
    () => With(rng.Int(4, 9), k => Dropped($"Entries with a {number} below {k} are", $"log.RemoveAll(e => e.Size < {k});",
        v => [.. v.Where(e => e.Size >= k)])),
    () => Dropped($"Entries with the event {named[0]} are", $"log.RemoveAll(e => e.What == \"{named[0]}\");",
        v => [.. v.Where(e => e.What != named[0])]),
    () => Dropped($"Of each source, the entries above its first one with the event {named[1]} (all, if it has none) are",
        $"log = log.Where((e, i) => log.Take(i + 1).Any(k => k.Who == e.Who && k.What == \"{named[1]}\")).ToList();",
        v => [.. v.GroupBy(e => e.Who).SelectMany(g => g.SkipWhile(e => e.What != named[1])).OrderBy(e => e.At)]),
    () => With(rng.Int(8, 20), t => Dropped(
        $"Entries below one of the same source and of level E (dropped or not) that is up to {t} {unit}s earlier are",
        $"log = log.Where((e, i) => !log.Take(i).Any(k => k.Who == e.Who && k.Level == 3 && e.Time - k.Time <= {t})).ToList();",
        v => [.. v.Where(e => (v.FindLast(k => k.At < e.At && k.Who == e.Who && k.Level == 3)?.Time ?? -99) < e.Time - t)])),
    () => With(rng.Int(8, 20), t => Dropped("From the top down, an entry that has the same source and event as one above it that was not "
        + $"dropped, up to {t} {unit}s earlier, is", "var kept = new List<Entry>();\nforeach (var e in log)\n"
        + $"    if (!kept.Exists(k => k.Who == e.Who && k.What == e.What && e.Time - k.Time <= {t})) kept.Add(e);\nlog = kept;",
        v => [.. v.GroupBy(e => (e.Who, e.What)).SelectMany(g => Spaced([.. g], t)).OrderBy(e => e.At)])),
    () => Dropped("An entry with the same event as the nearest entry above it (dropped or not) that has the same source is",
        "log = log.Where((e, i) => log.Take(i).LastOrDefault(k => k.Who == e.Who)?.What != e.What).ToList();",
        v => [.. v.GroupBy(e => e.Who).SelectMany(g => g.Take(1).Concat(g.Zip(g.Skip(1)).Where(p => p.First.What != p.Second.What)
            .Select(p => p.Second))).OrderBy(e => e.At)])]).Select(d => d()).ToList();
IEnumerable<Entry> Spaced(List<Entry> v, int t) => v.Count == 0 ? v : [v[0], .. Spaced(v.FindAll(e => e.Time - v[0].Time > t), t)];

var (scope, finds, key) = rng.Pick<(string, string, Func<Entry, string>)>([
    (" among those of the same source", "FindLast(s => s[0].Who == e.Who)", e => e.Who),
    (" among those with the same event", "FindLast(s => s[0].What == e.What)", e => e.What), ("", "LastOrDefault()", _ => "")]);
var (bySource, byEvent) = (scope.EndsWith("source"), scope.EndsWith("event"));
var begins = rng.Some<Func<Rule<Cut>>>(level < 3 ? 1 : 2, [
    () => With<Rule<Cut>>(rng.Int(5, 12), t => new($"more than {t} {unit}s have passed since the last entry of that session",
        $"e.Time - last[^1].Time > {t}", (v, e) => v[^1].Time < e.Time - t)),
    () => With<Rule<Cut>>(rng.Int(9, 20), t => new($"more than {t} {unit}s have passed since the first entry of that session",
        $"e.Time - last[0].Time > {t}", (v, e) => v[0].Time + t < e.Time)),
    () => new("the last entry of that session has the level E", "last[^1].Level == 3", (v, _) => v.TakeLast(1).Max(x => x.Level) > 2),
    () => With<Rule<Cut>>(rng.Int(2, 3), k => new($"that session has {k} entries", $"last.Count == {k}", (v, _) => v.Count >= k)),
    () => With<Rule<Cut>>(rng.Int(20, 40), k => new($"the sum of the {number}s in that session is {k} or more",
        $"last.Sum(x => x.Size) >= {k}", (v, _) => v.Aggregate(0, (a, x) => a + x.Size) >= k)),
    () => new("the level of the entry is higher than that of the last one of that session", "e.Level > last[^1].Level",
        (v, e) => v.Last().Level < e.Level),
    () => new($"an entry of that session has the same {(byEvent ? "source" : "event")}", byEvent ? "last.Exists(x => x.Who == e.Who)"
        : "last.Exists(x => x.What == e.What)", (v, e) => v.Select(x => byEvent ? x.Who : x.What).Contains(byEvent ? e.Who : e.What))])
    .Select(c => c()).ToList();
var sieve = level < 3 ? null : rng.Pick<Rule<Func<List<Entry>, bool>>>([
    new("with an even number of entries", "s.Count % 2 == 0", v => (v.Count & 1) == 0),
    new("with an entry of level E", "s.Exists(e => e.Level == 3)", v => v.Max(e => e.Level) == 3),
    new($"whose first entry has a larger {number} than its last one", "s[0].Size > s[^1].Size", v => v.First().Size > v.Last().Size)]);
var zero = clock.Turn == 0 ? "" : turns ? $", counted from 00:00 of the first {round}" : ", counted from 00:00";
List<Rule<Func<List<Entry>, string>>> columns = [
    new($"the {unit}s from its first to its last entry", "s[^1].Time - s[0].Time", v => $"{v.Max(e => e.Time) - v.Min(e => e.Time)}"),
    new($"the time of its first entry (in {unit}s{zero})", "s[0].Time", v => $"{v.Min(e => e.Time)}"),
    new("the number of its entries", "s.Count", v => $"{v.Sum(_ => 1)}"),
    new($"the sum of its {number}s", "s.Sum(e => e.Size)", v => $"{v.Aggregate(0, (a, e) => a + e.Size)}"),
    new($"its largest {number}", "s.Max(e => e.Size)", v => $"{v.Select(e => e.Size).Order().Last()}"),
    new("the number of its entries of level W or E", "s.Count(e => e.Level > 1)", v => $"{v.FindAll(e => e.Level is 2 or 3).Count}"),
    bySource ? new("its source", "s[0].Who", v => v.Last().Who)
        : new("the number of its different sources", "s.Select(e => e.Who).Distinct().Count()", v => $"{v.ToLookup(e => e.Who).Count}"),
    byEvent ? new("its event", "s[0].What", v => v.Last().What) : new("the event of its last entry", "s[^1].What", v => v.Last().What),
    new("its highest level", "\"DIWE\"[s.Max(e => e.Level)]", v => $"{Levels.Last(c => v.Exists(e => Levels[e.Level] == c))}")];
var told = rng.Shuffle([.. rng.Some(1, columns[..2]), .. rng.Some(level < 3 ? 1 : 2, columns[2..])]);                    // times must show
var by = rng.Pick(columns[3..6]);
Rule<Func<List<List<Entry>>, IEnumerable<List<Entry>>>> Sorted(bool down) => new($"sorted by a figure of each, {by.English}: the "
    + $"{(down ? "largest" : "smallest")} first, equal ones in the order of their first entries",
    $"sessions = sessions.OrderBy{(down ? "Descending" : "")}(s => {by.Code}).ToList();",
    v => v.GroupBy(x => int.Parse(by.Run(x))).OrderBy(g => down ? -g.Key : g.Key).SelectMany(g => g));
var order = rng.Pick([Sorted(true), Sorted(false), new("in the order of their first entries", "", v => v),
    new("in the reverse order of their first entries", "sessions.Reverse();", v => v.AsEnumerable().Reverse())]);
var joint = rng.Pick(["/", "=", "~"]);

Func<Match, string, int> Number = (m, group) => m.Groups[group].Success ? int.Parse(m.Groups[group].Value) : 0;
Func<Match, int> Told = m => (Number(m, "a") * 60) + Number(m, "b");
List<string> Slow(List<string> lines)
{
    var (log, now) = (new List<Entry>(), 0);
    foreach (var line in lines)
        if (form.Value.Match(line) is { Success: true } m)
        {
            now = relative ? now + Told(m) : !turns ? Told(m) : Told(m) + ((now + clock.Turn - 1 - Told(m)) / clock.Turn * clock.Turn);
            log.Add(new(log.Count, now, Levels.IndexOf(m.Groups["level"].Value), m.Groups["who"].Value, m.Groups["what"].Value,
                Number(m, "size")));
        }
        else log = line[0] == '*' ? [.. log, .. Enumerable.Range(log.Count, line[2] - '0').Select(i => log[^1] with { At = i })]
            : line[0] == '!' ? log[..^1] : [.. log[..^1], log[^1] with { Size = line[2] - '0' }];
    var sessions = steps.Aggregate(log, (v, d) => d.Run(v)).GroupBy(key).SelectMany(g => g.Aggregate(new List<List<Entry>>(), (all, e) =>
        all.Count > 0 && !begins.Exists(b => b.Run(all[^1], e)) ? [.. all[..^1], [.. all[^1], e]] : [.. all, [e]])).OrderBy(v => v[0].At);
    return [.. order.Run([.. sessions.Where(v => sieve?.Run(v) != true)]).Select(v => string.Join(joint, told.Select(c => c.Run(v))))];
}
List<string> Log(Rng r)
{
    var (all, time) = (new List<string>(), turns ? clock.Turn - r.Int(1, 60) : relative ? 0 : r.Int(0, 40));
    for (var left = r.Int(r.Chance(0.1) ? 1 : 8, 16); left > 0; left--)
    {
        var past = r.Chance(0.25) ? 0 : r.Chance(0.3) ? r.Int(8, 24) : r.Int(1, 8);
        var (two, seen) = ((time += past) % Math.Max(clock.Turn, 60), $"{Levels[r.Int(0, 3)]}");
        all.Add(Laid(sign, relative ? $"+{past}" : clock.Turn == 0 ? $"{time}" : $"{two / 60:00}:{two % 60:00}", caged ? $"[{seen}]" : seen,
            mark + r.Pick(sources), r.Pick(events), $"{r.Int(0, 20)}{tail}"));
        if (odd.Count > 0 && r.Chance(0.25) && r.Pick(odd).Item1 is var c) all.Add(c == '!' ? "!" : $"{c} {r.Int(1, c == '*' ? 2 : 9)}");
    }
    return all;
}
var other = new Lazy<Regex>(() => new($"^({string.Join('|', odd.Select(o => o.Item4))})$"));
Func<List<string>, int, bool> Good = (lines, i) => form.Value.Match(lines[i]) is var m && m.Success ? Told(m) < Math.Max(clock.Turn, 1000)
    : i > 0 && odd.Count > 0 && other.Value.IsMatch(lines[i]) && form.Value.IsMatch(lines[i - 1]);
Func<List<string>, bool> Inside = lines => lines.Count is > 0 and <= 32 && Enumerable.Range(0, lines.Count).All(i => Good(lines, i))
    && lines.Select(x => form.Value.Match(x)).Where(m => m.Success).Select(Told).ToList() is var times
    && (turns || relative || times.Zip(times.Skip(1), (a, b) => a <= b).All(x => x));
string Lines(string lead, params IEnumerable<string> of) => string.Join($"\n{lead}", of.Where(c => c != "").SelectMany(c => c.Split('\n')));
var name = rng.Skin.Pick(["ReadLog", "Sessions", "Digest", "ReportOn", "Review"]);
var used = string.Join('\n', [.. steps.Select(x => x.Code), .. begins.Select(x => x.Code), sieve?.Code, .. told.Select(x => x.Code), order.Code]);
bool Uses(string any) => any.Split(',').Any(used.Contains);
odd.RemoveAll(o => o.Item1 == '*' ? !Uses("last.Count,s.Count,Sum(,x.What ==,x.Who ==") || Uses("k.What ==,?.What") : o.Item1 == '=' && !Uses("Size"));   // it would mean nothing
return Coding(
    signature: $"List<string> {name}(List<string> lines)",
    prompt: $"""
        The lines are a log, from the top down. An entry line has the form
        {shown}
        {Lines("", [$"In it, {clock.English}; LEVEL is D, I, W or E, of which D is the lowest and E the highest; SOURCE is "
                + $"{Join(sources, "or")}; EVENT is {Join(events, "or")}; {number.ToUpperInvariant()} is a whole number, its {number}.",
            turns ? "Times never go back: if the time of an entry line is smaller than that of the entry line above it, the next "
                + $"{round} has begun." : "", .. odd.Select(o => o.Item2)])}

        First change the log, in this order, each rule working on what the one before it left:
        {Lines("", steps.Select((x, i) => $"{i + 1}. {x.English}"))}

        Then divide the entries that are left into sessions, from the top down. For each entry, look at the session begun last{scope}.
        If there is none, or if {string.Join(", or if ", begins.Select(b => b.English))}, the entry begins a new session.
        Else it is put into that session.

        {(sieve is null ? "Take all sessions" : $"Leave out every session {sieve.English}. Take the others")}, {order.English}.
        For each, append to the result a string of {Join(told.Select(t => t.English))}, with {joint} between them.
        """,
    given: Made($"a list of 1 to 32 lines, each an entry line of the form {shown}{(odd.Count == 0 ? "" : " or, directly below one, a line "
        + $"that begins with {Join(odd.Select(o => $"{o.Item1}"), "or")}")}; {number}s are from 0 to 20{(relative || turns ? ""
        : ", times never go back")}", Log, Inside),
    reference: $$"""
        record Entry(int Time{{Read("Level", ", int Level")}}{{Read("Who", ", string Who")}}{{Read("What", ", string What")}}{{Read("Size", ", int Size")}});

        public static List<string> {{name}}(List<string> lines)
        {
            var log = new List<Entry>();
            {{(relative || turns ? "int now = 0;" : "")}}
            foreach (string line in lines)
            {
                {{Lines("        ", odd.Select(o => $"if (line[0] == '{o.Item1}') {o.Item3}"))}}
                {{(odd.Count == 0 ? "" : $"if (\"{string.Concat(odd.Select(o => o.Item1))}\".Contains(line[0])) continue;")}}
                var f = line.Split('{{sign}}');
                int time = {{string.Format(clock.Code, places[0])}};
                {{Lines("        ", [turns ? $"while (time < now) time += {clock.Turn};" : "", relative || turns ? "now = time;" : ""])}}
                log.Add(new Entry(time{{Read("Level", $", \"DIWE\".IndexOf(f[{places[1]}][{(caged ? 1 : 0)}])")}}{{Read("Who", $", f[{places[2]}]{(mark == "" ? "" : $".Replace(\"{mark}\", \"\")")}")}}
                    {{Read("What", $", f[{places[3]}]")}}{{Read("Size", $", int.Parse(f[{places[4]}][..^{tail.Length}])")}}));
            }
            {{Lines("    ", steps.Select(x => x.Code))}}
            var sessions = new List<List<Entry>>();
            foreach (var e in log)
            {
                var last = sessions.{{finds}};
                if (last == null || {{string.Join(" || ", begins.Select(b => b.Code))}}) sessions.Add(last = new());
                last.Add(e);
            }
            {{(sieve is null ? "" : $"sessions.RemoveAll(s => {sieve.Code});")}}
            {{order.Code}}
            return sessions.Select(s => $"{{string.Join(joint, told.Select(t => $"{{{t.Code}}}"))}}").ToList();
        }
        """,
    oracle: Slow);

// What no rule and no column asks for, the reference does not read.
string Read(string field, string code) => steps.Select(x => x.Code).Concat(begins.Select(x => x.Code)).Concat(told.Select(x => x.Code))
    .Concat(odd.Select(x => x.Item3)).Concat([finds, order.Code, sieve?.Code ?? ""]).Any(x => x.Contains(field)) ? code : "";
