// Dates of a made-up calendar are moved step by step. Drawn: months, weeks and leap years of the calendar, days without work, the steps
// (days, months with a rule for their ends, weekdays, working days, billing days and periods) and what they hang on, how one date starts
// from the result before, the report. The reference counts years and months up and down; the oracle lays the whole calendar out.
record Month(int Year, int Number, int First, int Length);
record Step(string English, string Code, Func<int, int> Run);                              // the oracle's dates: days from the first of all
record Test(string English, string Code, Func<int, bool> Run);
record Figure(string English, string Code, Func<int, int, IEnumerable<int>> Run);          // of the given and of the final date

var (months, week) = (2 * rng.Int(2, 4), rng.Int(5, 8));
var lengths = rng.Some(months, [7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
var (leaps, longer, extra) = (level > 1, rng.Int(1, months), level > 1 ? rng.Int(1, 2) : 0);
T With<T>(int value, Func<int, T> make) => make(value);
string Some(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";
var leap = level < 2 ? new("", "", _ => false) : rng.Pick<Func<Test>>([
    () => With<Test>(rng.Int(2, 4), a => new($"those whose numbers are multiples of {a}", $"year % {a} == 0", y => y / a * a == y)),
    () => With<Test>(rng.Int(2, 3), a => With<Test>(rng.Int(2, 3), b => new($"those whose numbers are multiples of {a}, but not of {a * b}",
        $"year % {a} == 0 && year % {a * b} != 0", y => y / a * a == y && y / a / b * b != y / a))),
    () => With<Test>(rng.Int(3, 5), a => With<Test>(rng.Int(1, 2), r =>
        new($"those whose numbers leave the remainder {r} when divided by {a}", $"year % {a} == {r}", y => (y - r) / a * a + r == y))),
    () => With<Test>(rng.Int(2, 3), a => With<Test>(rng.Int(4, 5), b => a * 2 == b ? new($"those whose numbers are multiples of {a}",
        $"year % {a} == 0", y => y / a * a == y) : new($"those whose numbers are multiples of {a} or of {b} (or of both)",
        $"year % {a} == 0 || year % {b} == 0", y => y / a * a == y || y / b * b == y)))])();
int Length(int year, int month) => lengths[month - 1] + (month == longer && leap.Run(year) ? extra : 0);

// The oracle's calendar: all months of 90 years in one list, all days in another.
List<Month> Lay()
{
    var all = new List<Month>();
    for (var i = 0; i < 90 * months; i++) all.Add(new(1 + i / months, 1 + i % months, i == 0 ? 0 : all[^1].First + all[^1].Length, Length(1
        + i / months, 1 + i % months)));
    return all;
}
var laid = new Lazy<List<Month>>(Lay);
var places = new Lazy<List<int>>(() => [.. laid.Value.SelectMany((m, i) => Enumerable.Repeat(i, m.Length))]);
Month Of(int at, int later = 0) => laid.Value[places.Value[at] + later];
int Day(int at) => at - Of(at).First + 1;
int At(int year, int month, int day) => laid.Value[(year - 1) * months + month - 1].First + day - 1;

// Working days, from level 3 on.
var rest = level < 3 ? [] : rng.Some(week > 6 ? 2 : 1, Enumerable.Range(1, week).ToList()).Order().ToList();
var free = level < 3 ? [] : rng.Some<Func<Test>>(level - 2, [
    () => With<Test>(rng.Int(1, months), m => With<Test>(rng.Int(2, 7), d => new($"day {d} of month {m}", $"m == {m} && d == {d}", at =>
        Of(at).Number == m && Day(at) == d))),
    () => With<Test>(rng.Int(2, 7), d => new($"day {d} of every month whose number is even", $"d == {d} && m % 2 == 0", at => Day(at) == d
        && (Of(at).Number & 1) == 0)),
    () => With<Test>(rng.Int(1, months), m => new($"the last day of month {m}", $"m == {m} && d == Length(y, m)", at => Of(at).Number == m
        && Of(at + 1).Number != m)),
    () => With<Test>(rng.Int(1, week), w => new($"the first day of every month that is a day {w} of a week",
        $"n % {week} == {w - 1} && d <= {week}", at => at % week + 1 == w && at - week < Of(at).First)),
    () => new("the first day of every month", "d == 1", at => at == Of(at).First)]).Select(t => t()).ToList();
bool Works(int at) => !rest.Contains(at % week + 1) && !free.Exists(t => t.Run(at));
IEnumerable<int> From(int at, int way = 1) => Enumerable.Range(0, 400).Select(i => at + i * way);

List<Func<Step>> anchors = [                           // come first: what a day of the month was before them would else be idle
    () => With<Step>(rng.Int(1, months - 1), k => rng.Chance()
        ? new($"Move it {Some(k, "month")} later, to the day with the same number; if that month has no such day, to its last day.",
        $"(y, m) = Later(y, m, {k});\nd = new[] {{ d, Length(y, m) }}.Min();", at => Of(at, k) is var to ? to.First + Math.Min(Day(at),
        to.Length) - 1 : 0)
        : new($"Move it {Some(k, "month")} later, to the day with the same number; if that month has no such day, to the first day of the month after it.", $"(y, m) = Later(y, m, {k});\nif (d > Length(y, m)) ((y, m), d) = (Later(y, m, 1), 1);", at => Of(at, k) is var to && Day(at) > to.Length ? to.First + to.Length : to.First + Day(at) - 1)),
    () => rng.Chance() ? new("Move it to the last day of its month.", "d = Length(y, m);", at => Of(at).First + Of(at).Length - 1)
        : new("Move it to the first day of the next month.", "((y, m), d) = (Later(y, m, 1), 1);", at => Of(at, 1).First),
    () => With<Step>(months == 6 ? rng.Int(2, 3) : 2, k =>
        new($"Billing periods of {k} months follow on one another, the first one of a year "
        + "begins with month 1. Move it to the first day of the next period.", $"((y, m), d) = (Later(y, m, {k} - (m - 1) % {k}), 1);",
        at => From(at + 1).First(x => Day(x) == 1 && Of(x).Number % k == 1))),
    () => With<Step>(rng.Int(1, 3), k => With<Step>(rng.Int(1, week), w =>
        new($"Move it to the {(k == 1 ? "first" : k == 2 ? "second" : "last")} day {w} of a week in the next month.", k < 3
        ? $"n = Number(Later(y, m, 1).Year, Later(y, m, 1).Month, {(k == 1 ? 1 : week + 1)});\n(y, m, d) = Date(n + ({week + w - 1} - n % {week}) % {week});" : $"n = Number(Later(y, m, 2).Year, Later(y, m, 2).Month, 1);\n(y, m, d) = Date(n - 1 - (n - {w}) % {week});", at => k < 3 ? From(Of(at, 1).First).Where(x => x % week == w - 1).ElementAt(k - 1) : From(Of(at, 2).First - 1, -1).First(x => x % week == w - 1)))),
    () => With<Step>(rng.Int(2, 7), k =>
        new($"Move it to the next day {k} of a month: if its day is smaller than {k}, to day {k} of its month, else to day {k} of the next month.", $"if (d >= {k}) (y, m) = Later(y, m, 1);\nd = {k};", at => From(at + 1).First(x => Day(x) == k)))];
List<Func<Step>> movers = [
    () => With<Step>(rng.Int(6, 40), k => new($"Move it {k} days later.", $"(y, m, d) = Date(Number(y, m, d) + {k});", at => at + k)),
    () => With<Step>(rng.Int(1, week), w => rng.Chance() ? new($"If it is not a day {w} of a week, move it to the next day {w}.",
        $"n = Number(y, m, d);\n(y, m, d) = Date(n + ({week + w - 1} - n % {week}) % {week});", at => From(at).First(x =>
        x % week == w - 1))
        : new($"Move it to the last day {w} of a week before it (a date that is a day {w} itself moves by a whole week).",
        $"n = Number(y, m, d);\n(y, m, d) = Date(n - 1 - (n - {w}) % {week});", at => From(at - 1, -1).First(x => x % week + 1 == w))),
    () => With<Step>(rng.Int(2, 9), k =>
        new($"Count its place in its year (the first day is 1) and move it as many days later as {k} times the digit of ones of that place.", $"n = Number(y, m, d);\n(y, m, d) = Date(n + {k} * ((n - Number(y, 1, 1) + 1) % 10));", at => at + (at - At(Of(at).Year, 1, 1) + 1) % 10 * k)),
    () => With<Step>(rng.Int(2, 9), k => new($"Move it as many days later as {k} times the number of its month.",
        $"(y, m, d) = Date(Number(y, m, d) + {k} * m);", at => Enumerable.Repeat(Of(at).Number, k).Aggregate(at, (a, b) => a + b))),
    () => new("Mirror it in its month: the first day becomes the last, the second the last but one, and so on.",
        "d = Length(y, m) - d + 1;", at => Enumerable.Range(Of(at).First, Of(at).Length).Reverse().ElementAt(Day(at) - 1))];
List<Func<Step>> working = [
    () => With<Step>(rng.Int(4, 15), k => new($"Move it {k} working days later (its own day is not counted, whether it is one or not).",
        $"n = Number(y, m, d);\nfor (int left = {k}; left > 0;) if (Works(++n)) left--;\n(y, m, d) = Date(n);", at => From(at
        + 1).Where(Works).ElementAt(k - 1))),
    () => rng.Chance() ? new("If it is not a working day, move it to the next working day.",
        "n = Number(y, m, d);\nwhile (!Works(n)) n++;\n(y, m, d) = Date(n);", at => From(at).First(Works))
        : new("If it is not a working day, move it to the last working day before it.",
        "n = Number(y, m, d);\nwhile (!Works(n)) n--;\n(y, m, d) = Date(n);", at => From(at, -1).First(Works))];
List<Func<Test>> tests = [
    () => With<Test>(rng.Int(3, 7), k => new($"its day is {k} or more", $"d >= {k}", at => Day(at) > k - 1)),
    () => new("its month has an odd number", "m % 2 == 1", at => (Of(at).Number & 1) == 1),
    () => With<Test>(rng.Int(2, week - 1), k => new($"it is a day {k} or a later day of a week", $"Number(y, m, d) % {week} >= {k - 1}",
        at => at % week + 1 >= k)),
    () => new("its year is a leap year", "Leap(y)", at => leap.Run(Of(at).Year)),
    () => new("its day is an even number", "d % 2 == 0", at => Day(at) / 2 * 2 == Day(at))];
Step Hanging(Test test, Step one, Step? other) =>
    new($"If {test.English}: {char.ToLowerInvariant(one.English[0])}{one.English[1..]}{(other is null ? "" : $" Otherwise: {char.ToLowerInvariant(other.English[0])}{other.English[1..]}")}", $"if ({test.Code})\n{{\n    {one.Code.Replace("\n", "\n    ")}\n}}{(other is null ? "" : $"\nelse\n{{\n    {other.Code.Replace("\n", "\n    ")}\n}}")}", at => test.Run(at) ? one.Run(at) : other is null ? at : other.Run(at));

if (level > 2) anchors.Add(() => With<Step>(rng.Int(2, 4), k =>
    new($"Move it to working day number {k} of the next month (the first working day of the month is number 1).",
    $"n = Number(Later(y, m, 1).Year, Later(y, m, 1).Month, 1) - 1;\nfor (int left = {k}; left > 0;) if (Works(++n)) left--;\n(y, m, d) = Date(n);", at => From(Of(at, 1).First).Where(Works).ElementAt(k - 1))));
var start = rng.Pick(anchors)();
if (start.English.Contains("week")) tests.RemoveAt(2);                                    // all would be on the same day of a week
var (work, asks) = (level < 3 ? [] : rng.Some(1, working[..(level == 4 ? 2 : 1)]).ConvertAll(s => s()), rng.Some(2, tests));
var moves = rng.Some(level < 4 ? 1 : level - 1, movers).ConvertAll(s => s());
List<Step> later = level == 3 ? [Hanging(asks[0](), moves[0], null)] : level < 3 ? moves : [Hanging(asks[0](), moves[0],
    moves[1]),.. moves.Skip(2)];
if (level == 5) work[0] = Hanging(asks[1](), work[0], null);
List<Step> others = rng.Shuffle([.. later, .. work]);
if (others.FindIndex(s => !s.English.StartsWith("If its") && !s.English.StartsWith("If it is a")) is var first and > 0) (others[0],
    others[first]) = (others[first], others[0]);
List<Step> steps = [start, .. others];                            // after an anchor a condition could be always true
List<Figure> known = [
    new("year, month and day of the final date", "y, m, d", (_, at) => [Of(at).Year, Of(at).Number, Day(at)]),
    new("the number of days from the date in the list, as it was given, to the final one (negative if the final one is earlier)",
        "Number(y, m, d) - Number(year, month, day)", (a, b) => [b - a]),
    new("which day of a week the final date is, and its place in its year (the first day is 1)",
        $"Number(y, m, d) % {week} + 1, Number(y, m, d) - Number(y, 1, 1) + 1", (_, at) => [at % week + 1, at - At(Of(at).Year, 1, 1)
        + 1])];
var figures = level < 3 ? [rng.Pick([known[0], known[2]])] : rng.Some(2, known);
var carry = level < 4 ? 0 : rng.Int(1, 3);
var carrying = carry switch
{
    1 => ("If the final date of the one before it in the list is later than a date, the steps start from that final date instead.",
        "int? last = null;", "if (last > Number(y, m, d)) (y, m, d) = Date(last.Value);", "last = Number(y, m, d);"),
    2 =>
        ("Before the steps, every date but the first is moved later by as many days as the day of the final date of the one before it in the list says.", "int last = 0;", "(y, m, d) = Date(Number(y, m, d) + last);", "last = d;"),
    3 =>
        ($"Before the steps, a date is moved {2 * week} days later if the month of the final date of the one before it in the list has the same number as its own.", "int? last = null;", $"if (last == m) (y, m, d) = Date(Number(y, m, d) + {2 * week});", "last = m;"),
    _ => ("", "", "", "")
};
var (told, declared, before, after) = carrying;
List<List<int>> Slow(List<(int, int, int)> dates)
{
    var (rows, ends) = (new List<List<int>>(), new List<int>());
    foreach (var (year, month, day) in dates)
    {
        var at = At(year, month, day);
        if (ends.Count > 0) at = carry == 1 ? Math.Max(at, ends[^1]) : carry == 2 ? at + Day(ends[^1]) : carry == 3
            && Of(at).Number == Of(ends[^1]).Number ? at + week + week : at;
        ends.Add(steps.Aggregate(at, (x, s) => s.Run(x)));
        rows.Add([.. figures.SelectMany(f => f.Run(At(year, month, day), ends[^1]))]);
    }
    return rows;
}

string Lines(IEnumerable<string> all) => string.Join("\n", all.Where(x => x != "")).Replace("\n", "\n        ");
var body = string.Join(" ", [before, .. steps.Select(s => s.Code), .. figures.Select(x => x.Code), .. free.Select(x => x.Code), after]);
var (uses, name) = (body.Contains("Works("), rng.Skin.Pick(["Move", "Shift", "Schedule", "Plan", "Trace", "Follow"])
    + rng.Skin.Pick(["Dates", "Days", "Terms", "Deadlines", "Dues"]));
var works = string.Join(" && ", rest.Select(r => $"n % {week} != {r - 1}").Concat(free.Select(t => $"!({t.Code})")));
var weekly = level > 2 || steps.Exists(x => x.English.Contains("week")) || figures[0].English.Contains("week");
string Months() => string.Join(", ", lengths.Take(months - 1).Select((l, i) => $"month {i + 1} has {l} days"))
    + $" and month {months} has {lengths[^1]}";
return Coding(
    signature: $"List<List<int>> {name}(List<(int Year, int Month, int Day)> dates)",
    prompt: $"""
        {rng.Skin.Pick(["On an island", "In a valley", "On a moon", "In an old kingdom", "On a ship"])} they have a calendar of their own. A year has {months} months, numbered from 1: {Months()}.
        {(leaps ? $"In a leap year, month {longer} has {Some(extra, "day")} more. Leap years are {leap.English}." : "")}
        Years are counted from 1.{(!weekly ? "" : $" A week has {week} days, numbered from 1; weeks run on without a break through months and years,"
            + "\nand the first day of year 1 is a day 1 of a week.")}
        {(level < 3 ? "" : $"\nThere is no work on day{(rest.Count == 1 ? "" : "s")} {Join(rest.Select(r => $"{r}"))} of a week{(free.Count == 0 ? "" : ", nor on " + Join(free.Select(t => t.English), "or"))}. All other days are working days.\n")}
        Each date in the list is a year, a month and a day. Take the dates in order. {told}
        For each date these steps are taken, in this order, each on what the one before left; the last one leaves the final date:
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. {s.English}"))}

        For each date, append to the result a list: {string.Join("; then ", figures.Select(x => x.English))}.
        """,
    given: Lists(Made("a date", r => (r.Int(2, 30), r.Int(1, months)) is var (y, m) && r.Chance(0.3) ? (y, m, Length(y, m)) : (y, m,
        r.Int(1, Length(y, m))), ((int Y, int M, int D) x) => x.Y is >= 2 and <= 30 && x.M >= 1 && x.M <= months && x.D >= 1
        && x.D <= Length(x.Y, x.M)), 1, 6).As("a list of 1 to 6 dates of this calendar, in years 2 to 30"),
    reference: $$"""
        {{(leaps ? $"static bool Leap(int year) => {leap.Code};\n" : "")}}
        static int Length(int year, int month) =>
            new[] { {{string.Join(", ", lengths)}} }[month - 1]{{(leaps ? $" + (month == {longer} && Leap(year) ? {extra} : 0)" : "")}};

        {{(body.Contains("Later(") ? $"static (int Year, int Month) Later(int year, int month, int by) => (year + (month - 1 + by) / {months}, (month - 1 + by) % {months} + 1);\n" : "")}}
        {{(body.Contains("Number(") || uses ? $$"""
        static int Days(int year) => {{lengths.Sum()}}{{(leaps ? $" + (Leap(year) ? {extra} : 0)" : "")}};

        static int Number(int year, int month, int day)
        {
            int n = day - 1;
            for (int y = 1; y < year; y++)
                n += Days(y);
            for (int m = 1; m < month; m++)
                n += Length(year, m);
            return n;
        }

        """ : "")}}
        {{(body.Contains("Date(") || uses ? $$"""
        static (int, int, int) Date(int n)
        {
            int y = 1, m = 1;
            for (; n >= Days(y); y++)
                n -= Days(y);
            for (; n >= Length(y, m); m++)
                n -= Length(y, m);
            return (y, m, n + 1);
        }

        """ : "")}}
        {{(uses ? (free.Count == 0 ? $"static bool Works(int n) => {works};\n" : $"static bool Works(int n)\n{{\n    var (y, m, d) = Date(n);\n    return {works};\n}}\n") : "")}}
        public static List<List<int>> {{name}}(List<(int Year, int Month, int Day)> dates)
        {
            var rows = new List<List<int>>();
            {{declared}}
            foreach (var (year, month, day) in dates)
            {
                var (y, m, d) = (year, month, day);
                {{(body.Contains("n = ") ? "int n;" : "")}}
                {{Lines([before, .. steps.Select(s => s.Code)])}}
                rows.Add(new List<int> { {{string.Join(", ", figures.Select(x => x.Code))}} });
                {{after}}
            }
            return rows;
        }
        """,
    oracle: Slow,
    edges: []);
