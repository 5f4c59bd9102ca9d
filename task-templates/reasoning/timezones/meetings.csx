// Cities with clocks of their own, told by comparison, some put forward or back on the way, and a chain of events, each fixed by earlier
// ones: so long after, when an office opens, the next departure, the same local time days later … Asked: local date and time of the last.
// Drawn: clocks, how they are told, changes of the clocks, the kinds and order of events and what they refer to, what is asked.
// The maker counts minutes of one common time; `solve` keeps local dates and times, builds up the clocks from what is told, and tries days.
record Zone(string Name, int Ahead, int Of, int Told);                // ahead of common time; told as ahead of a city, -1 for common time
record Change(int City, int Day, int By);                             // at 2:00 forward, or at 3:00 back; the day counts from the start
record Event(string Kind, int City, int N, int M, int From, int To, int[] Times);

var fold   = level - 1;
var cities = new[] { 3, 3, 4, 4, 5 }[fold];
var names  = rng.Skin.Several(cities, s => s.City());
var common = rng.Skin.Pick(["world time", "zero time", "common time", "sea time"]);
var all    = Enumerable.Range(0, cities).ToList();
string[] weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var begin  = new DateOnly(rng.Int(2026, 2039), rng.Int(3, 12), rng.Int(1, 28));
int Weekday(int day) => ((int)begin.DayOfWeek + 6 + day) % 7;
int Floor(int a, int b) => a >= 0 ? a / b : -((b - 1 - a) / b);
string Time(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
string Hours(int m) => (m / 60, m % 60) switch { (0, var x) => $"{x} minutes", (var h, 0) => h == 1 ? "1 hour" : $"{h} hours",
    var (h, x) => $"{(h == 1 ? "1 hour" : $"{h} hours")} {x} minutes" };
string Days(int n) => n == 1 ? "1 day" : $"{n} days";

var zones = new List<Zone>();
foreach (var c in all)
{
    var (ahead, of) = (rng.Int(-18, 22) * 30 + (level > 3 && rng.Chance(0.3) ? 15 : 0), level == 1 || c == 0 || rng.Chance(0.2) ? -1
        : rng.Int(0, c - 1));
    while (ahead == 0 || zones.Any(z => z.Ahead == ahead)) ahead += 45;
    zones.Add(new(names[c], ahead, of, of < 0 ? ahead : ahead - zones[of].Ahead));
}

// The events; a number says how late, how long or how often.
List<string> kinds = ["open", "leave", "deadline", "same", "weekday", .. level > 1 ? new[] { "sooner",
    "later" } : [], .. level > 2 ? new[] { "again", "work" } : []];
var events = new List<Event>();
var plan   = rng.Some(new[] { 2, 3, 4, 4, 5 }[fold], kinds);
for (var i = 0; i < plan.Count; i++)
{
    if (i == 0 || rng.Chance(0.35)) events.Add(new("after", rng.Int(0, cities - 1), rng.Int(8, 160) * 5, 0, 0, 0, []));
    var (e, first) = (events.Count, rng.Int(26, 40) * 15);
    var kind = plan[i] == "again" && e < 2 ? "after" : plan[i];
    var from = rng.Int(0, Math.Max(0, e - 2));
    events.Add(new(kind, rng.Int(0, cities - 1), kind switch { "after" or "sooner" or "later" => rng.Int(30, 200) * 5,
        "work" => rng.Int(19, 50) * 30, _ => rng.Int(1, 3) },
        rng.Int(0, 1439) / 5 * 5, from, rng.Int(from + 1, Math.Max(from + 1, e - 1)),
            [first, first + rng.Int(10, 20) * 15, first + rng.Int(21, 36) * 15]));
}
var start = (City: rng.Int(0, cities - 1), Minute: rng.Int(60, 280) * 5);

// The maker: common minutes; -1 stands for a local time that the clocks skip or show twice.
var changes = new List<Change>();
int Ahead(int c, int t) => zones[c].Ahead +
    changes.Where(x => x.City == c && t + zones[c].Ahead >= x.Day * 1440 + (x.By > 0 ? 120 : 180)).Sum(x => x.By);
int Local(int c, int t) => t + Ahead(c, t);
int Common(int c, int local)
{
    var fit = changes.Where(x => x.City == c).Select(x => x.By).Append(0).Select(by => local - zones[c].Ahead - by).Where(t => Local(c,
        t) == local).ToList();
    return fit.Count == 1 ? fit[0] : -99999;
}
int Run(List<int> at)
{
    at.Clear();
    at.Add(Common(start.City, start.Minute));
    foreach (var e in events)
    {
        var (t, c) = (at[^1], e.City);
        var (day, now) = (Floor(Local(c, t), 1440), Local(c, t) - 1440 * Floor(Local(c, t), 1440));
        int At(int d, int minute) => Common(c, d * 1440 + minute);
        at.Add(e.Kind switch
        {
            "after" => t + e.N,
            "open" => now < e.Times[0] ? At(day, e.Times[0]) : now < e.Times[2] ? t : At(day + 1, e.Times[0]),
            "leave" => (Local(c, t + 15 * e.N), e.Times) is var (local, times) && Floor(local, 1440) is var d
                && times.FirstOrDefault(x => d * 1440 + x >= local, times[0] + 1440) is var go ? At(d, go) : 0,
            "deadline" => At(day + e.N, e.M % 840 + 300),
            "same" => At(day + e.N, now),
            "weekday" => (e.M % 7 - Weekday(day + 700) + 7) % 7 is var ahead && (ahead > 0 || e.Times[1] > now)
                ? At(day + ahead, e.Times[1]) : At(day + 7, e.Times[1]),
            "sooner" => Math.Min(t + e.N, At(day + 1, e.Times[0])),
            "later" => Math.Max(t + e.N, At(day + 1, e.Times[0])),
            "again" => t + at[e.To] - at[e.From],
            _ => Work(e, day, now, At),
        });
        if (at[^1] < t) return -99999;
    }
    return at[^1];
}
int Work(Event e, int day, int now, Func<int, int, int> at)
{
    var (left, span) = (e.N, e.Times[2] - e.Times[0]);
    if (now >= e.Times[2]) (day, now) = (day + 1, 0);
    var begins = Math.Max(now, e.Times[0]);
    if (left <= e.Times[2] - begins) return at(day, begins + left);
    left -= e.Times[2] - begins;
    return at(day + 1 + (left - 1) / span, e.Times[0] + (left - 1) % span + 1);
}
var (moments, count, asked) = (new List<int>(), new[] { 0, 1, 1, 2, 2 }[fold], (start.City + 1 + rng.Int(0, cities - 2)) % cities);
var plain = Run(moments);
if (events[^1].Kind is not ("after" or "again") && asked == events[^1].City) asked = (asked + 1) % cities;
var span = Math.Max(2, (moments[^1] - moments[0]) / 1440);
var end  = plain;
for (var tries = 0; tries < 6 && count > 0; tries++)
{
    var who = rng.Some(count, all);
    if (count == 1 && tries < 3) who = [rng.Pick([.. events.Select(e => e.City), asked])];
    changes = [.. who.Select(c => new Change(c, rng.Int(1, span), rng.Pick([60, 60, -60, -60, 30, -30])))];
    end = Run(moments);
    if (end > 0 && end != plain) break;
}
if (end < 0)
{
    changes = [];
    end     = Run(moments);
}
var query = level > 2 ? rng.Int(0, 2) : rng.Int(0, 1);
var other = rng.Int(0, Math.Max(0, events.Count - 2));
string Write(int local) => $"{begin.AddDays(Floor(local, 1440)):yyyy-MM-dd} {Time(local - 1440 * Floor(local, 1440))}";
List<string> Answer() => query == 0 ? [Write(Local(asked, end))] : [Write(Local(asked, end)), $"{end - moments[query == 1 ? 0 : other]}"];

// The other way: dates and times as they stand on the clocks.
List<string> Solve()
{
    int Lead(int c) => zones[c].Of < 0 ? zones[c].Told : Lead(zones[c].Of) + zones[c].Told;
    var (zero, leads) = (begin.ToDateTime(new TimeOnly(0, 0)), all.Select(Lead).ToList());
    DateTime Switch(Change x) => zero.AddDays(x.Day).AddHours(x.By > 0 ? 2 : 3);
    DateTime Shown(int c, DateTime t)
    {
        var shown = t.AddMinutes(leads[c]);
        foreach (var x in changes) if (x.City == c && shown >= Switch(x)) return shown.AddMinutes(x.By);
        return shown;
    }
    DateTime When(int c, DateTime shown)
    {
        foreach (var x in changes) if (x.City == c && shown >= Switch(x)) return shown.AddMinutes(-leads[c] - x.By);
        return shown.AddMinutes(-leads[c]);
    }
    List<DateTime> at = [When(start.City, zero.AddMinutes(start.Minute))];
    foreach (var e in events)
    {
        var (t, c) = (at[^1], e.City);
        var (shown, today) = (Shown(c, t), Shown(c, t).Date);
        var tomorrow = When(c, today.AddDays(1).AddMinutes(e.Times.Length > 0 ? e.Times[0] : 0));
        IEnumerable<DateTime> Days(int minute) => Enumerable.Range(0, 30).Select(d => today.AddDays(d).AddMinutes(minute));
        switch (e.Kind)
        {
            case "after": at.Add(t.AddMinutes(e.N)); break;
            case "again": at.Add(t + (at[e.To] - at[e.From])); break;
            case "open": at.Add(shown >= today.AddMinutes(e.Times[0]) && shown < today.AddMinutes(e.Times[2]) ? t : When(c,
                Days(e.Times[0]).First(x => x >= shown))); break;
            case "leave": at.Add(e.Times.SelectMany(Days).Select(x => When(c, x)).Where(x => x >= t.AddMinutes(15 * e.N)).Min()); break;
            case "deadline": at.Add(When(c, Days(e.M % 840 + 300).ElementAt(e.N))); break;
            case "same": at.Add(When(c, shown.AddDays(e.N))); break;
            case "weekday": at.Add(When(c, Days(e.Times[1]).First(x => x > shown && $"{x.DayOfWeek}" == weekdays[e.M % 7]))); break;
            case "sooner": at.Add(tomorrow < t.AddMinutes(e.N) ? tomorrow : t.AddMinutes(e.N)); break;
            case "later": at.Add(tomorrow > t.AddMinutes(e.N) ? tomorrow : t.AddMinutes(e.N)); break;
            default:
                var left = e.N;
                foreach (var opens in Days(e.Times[0]))
                {
                    var (a, b) = (opens > shown ? opens : shown, opens.AddMinutes(e.Times[2] - e.Times[0]));
                    if (a >= b) continue;
                    var done = Math.Min(left, (int)(b - a).TotalMinutes);
                    left -= done;
                    if (left > 0) continue;
                    at.Add(When(c, a.AddMinutes(done)));
                    break;
                }
                break;
        }
    }
    var last = Shown(asked, at[^1]);
    var text = $"{last.Year}-{last.Month:00}-{last.Day:00} {last.Hour:00}:{last.Minute:00}";
    return query == 0 ? [text] : [text, $"{(int)(at[^1] - at[query == 1 ? 0 : other]).TotalMinutes}"];
}

string Tell(Zone z) => $"Clocks in {z.Name} show {Hours(Math.Abs(z.Told))} {(z.Told > 0 ? "more" : "less")} than "
    + $"{(z.Of < 0 ? common : $"clocks in {names[z.Of]}")}.";
string Put(Change x)
{
    var how = x.By > 0 ? $"forward by {Hours(x.By)}, from 02:00 to {Time(120 + x.By)}" : $"back by {Hours(-x.By)}, from 03:00 to "
        + $"{Time(180 + x.By)}";
    return $"On {begin.AddDays(x.Day):yyyy-MM-dd}, clocks in {names[x.City]} are put {how}.";
}
string Say(Event e, int i)
{
    var (before, city) = (i == 0 ? "the start" : $"event {i}", names[e.City]);
    string Name(int k) => k == 0 ? "the start" : $"event {k}";
    return e.Kind switch
    {
        "after" => $"{Hours(e.N)} after {before}, a flight lands in {city}.",
        "open" => $"The first moment at or after {before} at which the office in {city} is open. It opens every day at {Time(e.Times[0])} "
            + $"and closes at {Time(e.Times[2])} local time; at {Time(e.Times[2])} it is closed already.",
        "leave" => $"The first train from {city} that leaves {15 * e.N} minutes or more after {before} sets out. Trains leave there every "
            + $"day at {Time(e.Times[0])}, {Time(e.Times[1])} and {Time(e.Times[2])} local time.",
        "deadline" => $"A deadline ends: at {Time(e.M % 840 + 300)} local time in {city}, {Days(e.N)} after the day that it is in {city} "
            + $"at {before}.",
        "same" => $"A call is made {Days(e.N)} after {before} by the calendar of {city}: when its date is {Days(e.N)} later and its "
            + $"clocks show the same time of day.",
        "weekday" => $"The first {weekdays[e.M % 7]}, {Time(e.Times[1])} local time in {city}, that is later than {before}.",
        "sooner" or "later" => $"The {(e.Kind == "later" ? "later" : "earlier")} of two moments: {Hours(e.N)} after {before}; and "
            + $"{Time(e.Times[0])} local time in {city} on the day after the day that it is in {city} at {before}.",
        "again" => $"As much time after {before} as passes from {Name(e.From)} to {Name(e.To)}.",
        _ => $"A job that takes {Hours(e.N)} of work is done in {city}. It is begun at {before}; they work on it every day from "
            + $"{Time(e.Times[0])} to {Time(e.Times[2])} local time and at no other time.",
    };
}
var later = changes.Count == 0 ? "These differences never change."
    : $"This holds at first. Then: {string.Join(" ", rng.Skin.Shuffle(changes).Select(Put))} Other clocks are not changed.";
var first = names[start.City];
var named = query == 0 ? "" : ", then the number of minutes, separated by a comma";
var more  = query == 0 ? "?" : $", and how many minutes pass from {(query == 1 || other == 0 ? "the start" : $"event {other}")} to event "
    + $"{events.Count}?";

return Reasoning(
    prompt: $"""
        {string.Join("\n", rng.Skin.Shuffle(zones).Select(Tell))}
        {later}

        The start is on {weekdays[Weekday(0)]}, {begin:yyyy-MM-dd}, at {Time(start.Minute)} local time in {first}. Events follow:
        {string.Join("\n", events.Select((e, i) => $"{i + 1}. {Say(e, i)}"))}

        What are the local date and time in {names[asked]} at event {events.Count}{more}
        """,
    answer: Answer(),
    solve: Solve,
    format: $"date and time in the form YYYY-MM-DD HH:MM, on a clock of 24 hours{named}");
