// A chain of dates, each told by earlier ones: so many working days after or before, months, weekdays, ends of months, whichever is later.
// Drawn: which days are worked, days off (dates, spans, a weekday of every month), whether days off are made up for, the steps and how
// a date that is no working day moves. The maker walks over dates day by day; `solve` counts out a calendar of its own, as a list of days.
record Day(int Year, int Month, int Number, int Weekday, int At);
record Off(string Says, Func<DateOnly, bool> Is, Func<Day, bool> Again, bool Single = false);
record Step(string Says, Func<List<DateOnly>, DateOnly> Run, Func<List<Day>, Day> Again);

string[] weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
string[] nth = ["", "first", "second", "third", "fourth"];
var seven = Enumerable.Range(0, 7).ToList();
var names = rng.Skin.Pick<List<string>>([
    ["receipt", "review", "reply", "hearing", "decision", "payment", "closing"],
    ["order", "drawing", "approval", "casting", "test", "delivery", "invoice"],
    ["sowing", "thinning", "feeding", "cutting", "drying", "pressing", "sale"],
    ["notice", "visit", "report", "meeting", "vote", "signing", "handover"],
    ["call", "draft", "proof", "printing", "binding", "launch", "review"]]);
var (count, holidays) = (level + 1, level + 1);
string Iso(DateOnly d) => $"{d.Year}-{d.Month:00}-{d.Day:00}";
int Weekday(DateOnly d) => ((int)d.DayOfWeek + 6) % 7;

var (start, free, offs, instead, steps) = (default(DateOnly), new List<int>(), new List<Off>(), false, new List<Step>());
var (open, held, answer, window) = (new bool[420], new List<bool[]>(), "", 120 + 60 * level);       // days from the start on
DateOnly From(int days) => start.AddDays(days);
bool Works(DateOnly d) => d.DayNumber - start.DayNumber is var i && (i < 0 || i >= window || open[i]);
DateOnly Move(DateOnly d, int way) { while (!Works(d)) d = d.AddDays(way); return d; }
DateOnly Count(DateOnly d, int n, int way = 1)
{
    for (; n > 0; n--)
        d = Move(d.AddDays(way), way);
    return d;
}

// The other way: a list of all days from 2024 on, and of those that are worked.
List<Day> Days(int year, int month, int before) => [.. Enumerable
    .Range(1, month == 2 ? year % 4 == 0 ? 29 : 28 : month is 4 or 6 or 9 or 11 ? 30 : 31)
    .Select(n => new Day(year, month, n, (before + n - 1) % 7, before + n - 1))];
void Lay()
{
    (months, calendar) = ([], []);
    for (var month = 0; month < 12 * 12; month++)
    {
        months.Add(Days(2024 + month / 12, month % 12 + 1, calendar.Count));
        calendar.AddRange(months[^1]);
    }
}
var (months, calendar, worked) = (new List<List<Day>>(), new List<Day>(), new List<Day>());
int Before(Day d) => worked.BinarySearch(d, Comparer<Day>.Create((x, y) => x.At.CompareTo(y.At))) is var at && at < 0 ? ~at : at;
Day Later(Day d, int n) => worked[Before(calendar[d.At + 1]) + n - 1];
Day Moved(Day d, int way) => way > 0 ? worked[Before(d)] : worked[Before(calendar[d.At + 1]) - 1];
List<Day> Month(Day d, int ahead) => months[((d.Year - 2024) * 12) + d.Month - 1 + ahead];

Off Free(int span)
{
    var (first, length, day, which) = (From(rng.Int(2, span)), rng.Int(3, 9), rng.Int(0, 6), rng.Int(1, 4));
    switch (rng.Int(0, level < 2 ? 1 : level < 3 ? 3 : 4))
    {
        case 2 or 3:
            var last = first.AddDays(length);
            return new($"all days from {Iso(first)} to {Iso(last)}, both included", d => d >= first && d <= last,
                d => (d.Year, d.Month, d.Number).CompareTo((first.Year, first.Month, first.Day)) >= 0
                    && (d.Year, d.Month, d.Number).CompareTo((last.Year, last.Month, last.Day)) <= 0);
        case 4:
            return new($"the {nth[which]} {weekdays[day]} of every month", d => (d.Day + 6) / 7 == which && Weekday(d) == day,
                d => d.Weekday == day && Month(d, 0).Where(x => x.Weekday == day).ElementAt(which - 1) == d);
        default:
            return new(Iso(first), d => d == first, d => (d.Year, d.Month, d.Number) == (first.Year, first.Month, first.Day), Single: true);
    }
}

Step Next(int kind, int i)
{
    var (x, y, way, n) = (i - 1, rng.Int(0, Math.Max(0, i - 2)), rng.Chance() ? 1 : -1, rng.Int(5, 25));
    var (a, b) = ($"the {names[x]}", $"the {names[y]}");
    var (m, k, two, late, cut) = (rng.Int(8, 60), rng.Int(1, 3), rng.Some(2, seven), rng.Chance(), rng.Int(8, 22));
    var (w, moved) = (two[0], $"; if that is not a working day, the {(way > 0 ? "next working day after" : "last working day before")} it");
    switch (kind)
    {
        case 0 or 1: return new($"{n} working days after {a}", d => Count(d[x], n), d => Later(d[x], n));
        case 2: return new($"{m} days after {a}{moved}", d => Move(d[x].AddDays(m), way), d => Moved(calendar[d[x].At + m], way));
        case 3: return new($"{k} month{(k > 1 ? "s" : "")} after {a}, on the day of the same number, or on the last day of the "
                + $"month if it has no such day{moved}", d => Move(d[x].AddMonths(k), way),
            d => Moved(Month(d[x], k) is var all && all.Count < d[x].Number ? all[^1] : all[d[x].Number - 1], way));
        case 4: return new($"on the {nth[k]} {weekdays[w]} after {a} (if {a} is on a {weekdays[w]}, that one is not counted){moved}",
            d => Move(Enumerable.Range(1, 28).Select(d[x].AddDays).Where(c => Weekday(c) == w).Skip(k - 1).First(), way),
            d => Moved(calendar[d[x].At + (w - d[x].Weekday + 6) % 7 + 1 + 7 * (k - 1)], way));
        case 5: return late ? new($"on the last working day of the {(k == 1 ? "month" : "second month")} after the month of {a}",
                d => Move(new DateOnly(d[x].Year, d[x].Month, 1).AddMonths(k == 1 ? 2 : 3).AddDays(-1), -1),
                d => Month(d[x], k == 1 ? 1 : 2).FindLast(worked.Contains)!)
            : new($"on working day number {n / 3 + 2} of the month after the month of {a} (its first working day is number 1)",
                d => new DateOnly(d[x].Year, d[x].Month, 1).AddMonths(1) is var first && Count(first.AddDays(-1), n / 3 + 2) is var to
                    && to.Month == first.Month ? to : d[x],             // a month with so few working days: drawn again
                d => Month(d[x], 1).Where(worked.Contains).ElementAt(n / 3 + 1));
        case 6: return new($"if {a} is on a {weekdays[w]} or a {weekdays[two[1]]}, {n} working days after {a}, "
                + $"otherwise {k + 1} working days after {a}", d => Count(d[x], two.Contains(Weekday(d[x])) ? n : k + 1),
            d => Later(d[x], d[x].Weekday == w || d[x].Weekday == two[1] ? n : k + 1));
        case 7: return new($"on the {(late ? "later" : "earlier")} of two dates: (a) {n} working days after {a}; "
                + $"(b) {m + 20} days after {b}{moved}",
            d => (Count(d[x], n), Move(d[y].AddDays(m + 20), way)) is var (p, q) && p > q == late ? p : q,
            d => new[] { Later(d[x], n), Moved(calendar[d[y].At + m + 20], way) }.OrderBy(c => late ? -c.At : c.At).First());
        case 8: return new($"if the day of the month of {a} is {cut} or less, on day {cut + 5} of the same month, "
                + $"otherwise on day {cut - 4} of the next month{moved}", d => Move(d[x].Day <= cut ? d[x].AddDays(cut + 5 - d[x].Day)
                : new DateOnly(d[x].Year, d[x].Month, cut - 4).AddMonths(1), way),
            d => Moved(d[x].Number > cut ? Month(d[x], 1)[cut - 5] : Month(d[x], 0)[cut + 4], way));
        default: return new($"as many working days after {a} as there are working days after {b} up to and including {a}",
            d => Count(d[x], Enumerable.Range(1, d[x].DayNumber - d[y].DayNumber).Count(i => Works(d[y].AddDays(i)))),
            d => Later(d[x], Before(calendar[d[x].At + 1]) - Before(calendar[d[y].At + 1])));
    }
}

var kinds = Enumerable.Range(0, level switch { 1 => 5, 2 => 6, 3 => 8, _ => 10 }).ToList();

// The end of the chain, perhaps without one of the days off (or all: -2); null where it goes too far or a step leads nowhere.
string? End(int without, bool made, List<int> off)
{
    var (owed, first) = (0, Weekday(start));
    for (var i = 0; i < window; i++)
    {
        var (rest, shut, owing) = (off.Contains((first + i) % 7), false, 0);
        for (var o = 0; o < offs.Count && without > -2; o++)
            if (o != without && held[o][i])
                (shut, owing) = (true, offs[o].Single && made ? 1 : owing);
        open[i] = !rest && !shut && owed == 0;
        owed += rest ? owing : shut || owed == 0 ? 0 : -1;
    }
    List<DateOnly> dates = [start];
    foreach (var step in steps)
    {
        dates.Add(step.Run(dates));
        if (dates[^1] <= dates[^2] || dates[^1] > From(window - 40))
            return null;
    }
    return Iso(dates[^1]);
}
bool Draw()
{
    start   = new DateOnly(2025, 1, 1).AddDays(rng.Int(0, 3000));
    free    = [.. rng.Some(rng.Int(1, 2), [.. seven, 5, 6, 5, 6]).Distinct().Order()];
    offs    = [.. Enumerable.Range(0, holidays).Select(_ => Free(40 + 30 * level)).DistinctBy(o => o.Says)];
    instead = level > 2 && rng.Chance();
    steps   = [.. rng.Some(count, kinds).Select((kind, i) => Next(kind, i + 1))];
    if (End(-2, false, free) is not { } plain)
        return false;
    var all = Enumerable.Range(0, window).Select(From).ToArray();
    held    = offs.ConvertAll(o => Array.ConvertAll(all, d => o.Is(d)));
    if (End(-1, instead, free) is not { } end || offs.Any(o => o.Says.Contains(end)))
        return false;
    answer = end;
    return (!instead || End(-1, false, free) != end) && plain != end && (free.SequenceEqual([5, 6]) || End(-1, instead, [5, 6]) != end)
        && Enumerable.Range(0, offs.Count).Count(o => End(o, instead, free) != end) >= (level + 1) / 2;
}
while (!Draw()) { }

string Solve()
{
    Lay();
    var shut = calendar.FindAll(d => offs.Any(o => o.Again(d)));
    worked = calendar.FindAll(d => !free.Contains(d.Weekday)).Except(shut).ToList();
    foreach (var d in shut.FindAll(d => instead && free.Contains(d.Weekday) && offs.Any(o => o.Single && o.Again(d))))
        worked.Remove(Moved(d, 1));
    var days = new List<Day> { calendar.Find(d => (d.Year, d.Month, d.Number) == (start.Year, start.Month, start.Day))! };
    foreach (var step in steps)
        days.Add(step.Again(days));
    return $"{days[^1].Year}-{days[^1].Month:00}-{days[^1].Number:00}";
}

var made = !instead ? "" : " For each of these days that is given by a single date and falls on a weekday on which there is no work "
    + "anyway, the next day that would else be a working day is off too; each of them takes a day of its own.";
string Listed() => string.Join("; ", rng.Skin.Shuffle(offs).Select(o => o.Says));
var known = level < 4 ? $"a {weekdays[Weekday(start)]}, " : "";

return Reasoning(
    prompt: $"""
        There is no work on {Join(free.Select(d => $"{weekdays[d]}s"))}, nor on these days: {Listed()}.{made} All others are working days.
        "So many working days after" a date: that date is not counted, whether it is a working day or not; the first after it is number 1.

        The {names[0]} is on {known}{Iso(start)}. From it follow:
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. The {names[i + 1]}: {s.Says}."))}

        On which date is the {names[count]}?
        """,
    answer: answer,
    solve: Solve,
    format: "the date in the form YYYY-MM-DD");
