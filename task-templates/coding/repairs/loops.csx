// A short function with one mistake is shown in pseudo-code with numbered lines, with what it should do; a right one is wanted. Drawn: what
// is done with a value and in which order, when a group of values is closed, what is listed of it, what the next group begins with, and
// what happens at the end. The mistake is surface: what is said suffices. The reference is the shown program without it;
// the oracle collects the values of groups.
record Line(int Depth, string Says, string Code);
record Step(string English, Line Right, Line Wrong, bool Skips, Func<List<int>, int, int, int?> Of);    // list, position, v; null: skipped
record Closing(string English, string Code, string Mistaken, Func<List<int>, int, bool> Holds);  // group so far, v
record Figure(string English, string Code, Func<List<int>, int> Of);
record Mistake(string Line, List<Line> Instead);                                          // every line with this text becomes these

var name = rng.Skin.Pick(["Split", "Group", "Collect", "Batch", "Bundle", "Divide", "Pack", "Sort"])
    + rng.Skin.Pick(["Values", "Readings", "Counts", "Parcels", "Numbers", "Items", "Scores", "Steps"]);
string Pseudo(string code) => code.Replace("&&", "and").Replace("||", "or").Replace("Math.Abs", "abs").Replace(";", "").Replace(".Count",
    "");
Step Skip(string english, string right, string wrong, Func<List<int>, int, int, bool> holds) => new($"if {english}, the value is skipped: "
    + "nothing more is done with it", new(2, $"if {Pseudo(right)}: continue", $"if ({right}) continue;"),
    new(2, $"if {Pseudo(wrong)}: continue", $"if ({wrong}) continue;"), true, (l, i, v) => holds(l, i, v) ? null : v);
Step Change(string english, string? test, string right, string wrong, Func<List<int>, int, int, int> of,
    string? mistest = null) => new(english,
    new(2, test is null ? Pseudo(right) : $"if {Pseudo(test)}: {Pseudo(right)}", test is null ? right : $"if ({test}) {right}"),
    new(2, test is null ? Pseudo(wrong) : $"if {Pseudo(mistest ?? test)}: {Pseudo(wrong)}", test is null ? wrong
        : $"if ({mistest ?? test}) {wrong}"),
    false, (l, i, v) => of(l, i, v));

List<Func<Step>> steps = [
    () => rng.Int(3, 7) is var t ? Skip($"v is less than {t}", $"v < {t}", $"v <= {t}", (_, _, v) => !(v >= t)) : null!,
    () => rng.Int(11, 16) is var t ? Skip($"v is more than {t}", $"v > {t}", $"v >= {t}", (_, _, v) => !(v <= t)) : null!,
    () => rng.Int(2, 4) is var k ? Skip($"v is a multiple of {k} (0 is one)", $"v % {k} == 0", $"v % {k} == 1",
        (_, _, v) => v / k * k == v) : null!,
    () => new[] { "v is odd and its position is even", "v is even and its position is odd" }[rng.Int(0, 1)] is var said
        ? Skip(said, said[5] == 'o' ? "v % 2 == 1 && i % 2 == 0" : "v % 2 == 0 && i % 2 == 1",
            said[5] == 'o' ? "v % 2 == 1 || i % 2 == 0" : "v % 2 == 0 || i % 2 == 1", (_, i, v) => (v
                + i) % 2 == 1 && (i & 1) == (said[5] == 'o' ? 0 : 1))
        : null!,
    () => rng.Int(8, 14) is var c ? Change($"if v is more than {c}, v becomes {c}", $"v > {c}", $"v = {c};", $"v = v - {c};",
        (_, _, v) => Math.Min(v, c)) : null!,
    () => Change("if v is even (0 is), v becomes half of v", "v % 2 == 0", "v = v / 2;", "v = v / 2;",
        (_, _, v) => (v & 1) == 0 ? v >> 1 : v,
        "v % 2 == 1"),
    () => rng.Int(2, 9) is var d ? Change($"if the position is odd, {d} is added to v", "i % 2 == 1", $"v = v + {d};", $"v = v + {d};",
        (_, i, v) => v + ((i & 1) * d), "i % 2 == 0") : null!,
    () => rng.Int(4, 12) is var m ? Change($"v becomes its distance to {m} (the larger of v and {m} minus the smaller)", null,
        $"v = Math.Abs(v - {m});",
        $"v = Math.Abs(v) - {m};", (_, _, v) => v > m ? v - m : m - v) : null!,
    () => Change("if this is not the first value of the list and the value of the list is greater than the one directly before it in the "
        + "list, v becomes "
        + "twice v", "i > 0 && values[i] > values[i - 1]", "v = v * 2;", "v = v * 2;",
            (l, i, v) => l.Take(i).TakeLast(1).Any(p => p < l[i]) ? v + v : v,
        "i > 0 && values[i] >= values[i - 1]"),
    () => rng.Int(3, 8) is var d ? Change($"if this is not the first value of the list and the one directly before it in the list is "
        + $"even, {d} is added to v",
        "i > 0 && values[i - 1] % 2 == 0", $"v = v + {d};", $"v = v + {d};", (l, i, v) => i > 0 && (l[i - 1] & 1) == 0 ? v + d : v,
        "i > 0 && values[i] % 2 == 0") : null!];
List<Func<Closing>> afters = [
    () => rng.Int(14, 32) is var t ? new($"the sum of its values is at least {t}", $"total >= {t}", $"total > {t}",
        (g, _) => g.Sum() > t - 1) : null!,
    () => rng.Int(2, 4) is var k ? new($"it has exactly {k} values", $"count == {k}", $"count > {k}",
        (g, _) => g.Skip(k - 1).Count() == 1) : null!,
    () => rng.Int(9, 13) is var t ? new($"v is at least {t}", $"v >= {t}", $"v > {t}", (_, v) => !(v < t)) : null!,
    () => rng.Int(2, 4) is var k ? new($"the sum of its values is a multiple of {k} (0 is one)", $"total % {k} == 0", $"v % {k} == 0",
        (g, _) => g.Sum() / k * k == g.Sum()) : null!,
    () => rng.Int(4, 9) is var d ? new($"its highest value minus its lowest is at least {d}", $"top - low >= {d}", $"top - low > {d}",
        (g, _) => g.Exists(a => g.Exists(b => a - b >= d))) : null!,
    () => new("v is less than its first value", "v < first", "v <= first", (g, v) => g[0] > v)];
List<Func<Closing>> befores = [
    () => new("v is less than the value that joined it last", "v < last", "v <= last", (g, v) => g[^1] > v),
    () => rng.Int(15, 35) is var t ? new($"the sum of its values would be more than {t} with v", $"total + v > {t}", $"total + v >= {t}",
        (g, v) => g.Sum() > t - v) : null!,
    () => new("one of v and the value that joined it last is even and the other is odd", "v % 2 != last % 2", "v % 2 == last % 2",
        (g, v) => ((g.Last() ^ v) & 1) > 0),
    () => rng.Int(1, 4) is var d ? new($"v is greater than its highest value by more than {d}", $"v > top + {d}", $"v >= top + {d}",
        (g, v) => g.TrueForAll(x => v - x > d)) : null!];

List<Figure> figures = [
    new("the sum of its values", "total", g => g.Aggregate(0, (a, b) => a + b)),
    new("how many values it has", "count", g => g.Count),
    new("its highest value", "top", g => g.Order().Last()),
    new("its lowest value", "low", g => g.Order().First()),
    new("its first value", "first", g => g[0]),
    new("the value that joined it last", "last", g => g[^1]),
    new("its highest value minus its lowest", "top - low", g => g.Max() - g.Min()),
    new("the sum of its values minus its highest value", "total - top", g => g.Order().SkipLast(1).Sum())];

var plan = rng.Some(new[] { 1, 2, 2, 3, 3 }[level - 1], steps).ConvertAll(s => s());
var early = level < 3 && rng.Chance();                                                    // at levels 1 and 2 a group is closed in one way
var before = level > 2 || early ? rng.Pick(befores)() : null;
var after = early ? [] : rng.Some(level < 5 ? 1 : 2, afters).ConvertAll(a => a());
var both = level > 4 && rng.Chance();
var shown = rng.Some(level < 4 ? 1 : 2, figures);
var carries = level > 3 && rng.Chance(0.7);
var ending = rng.Int(0, 2);                                                               // closed, dropped, closed if it has two values

string After(bool right, int wrong = -1) => string.Join(both ? " && " : " || ", after.Select((a, i) => i == wrong && !right ? a.Mistaken
    : a.Code));
var words = string.Join(' ', shown.Select(f => f.Code).Concat(after.Select(a => a.Code)).Append(before?.Code))
    + (carries ? " last" : "");
bool Uses(string variable) => words.Contains(variable);
List<string> kept = [.. new[] { "total", "count", "top", "low", "first", "last" }.Where(v => v == "count" || Uses(v))];
Line Set(int depth, string code) => new(depth, Pseudo(code), code);
var (loop, totals, counts) = (new Line(1, "for i from 0 to length(values) - 1:", "for (int i = 0; i < values.Count; i++)\n    {"),
    Set(2, "total = total + v;"), Set(2, "count = count + 1;"));
var reset = kept.FindAll(v => carries || v is "total" or "count")
    .ConvertAll(v => Set(1, carries ? $"{v} = {(v == "count" ? "1" : "last")};" : $"{v} = 0;")).FindAll(l => l.Code != "last = last;");
Line If(int depth, string test) => new(depth, $"if {Pseudo(test)}:", $"if ({test})");
Line Close(int depth) => new(depth, "close()", "Close();");
var (breaks, ends) = (before is null ? null : If(2, $"count > 0 && {before.Code}"), ending == 1 ? null : If(1, ending == 0 ? "count > 0"
    : "count >= 2"));
var checks = after.Count == 0 ? null : If(2, After(true));
List<Line> Joins(string variable, string test, string? lax = null) => Uses(variable) ? [If(2, test), Set(3, $"{variable} = v;")] : [];
List<Line> body = [.. plan.Select(s => s.Right), .. breaks is null ? [] : new[] { breaks, Close(3) },
    .. Uses("total") ? new[] { totals } : [], counts, .. Joins("top", "count == 1 || v > top"), .. Joins("low", "count == 1 || v < low"),
    .. Joins("first", "count == 1"), .. Uses("last") ? new[] { Set(2, "last = v;") } : [], .. checks is null ? [] : new[] { checks,
        Close(3) }];
List<Line> closing = [.. shown.Select(f => new Line(1, $"append {f.Code} to result", $"result.Add({f.Code});")), .. reset];

var swaps = plan.Count > 1 && plan[0].Skips != plan[1].Skips && plan.Exists(s => s.Right.Says.StartsWith("if v < ") || (s.Skips
    && s.Right.Says.StartsWith("if v > "))) && !plan.Exists(s => !s.Skips && s.Right.Says.StartsWith("if v > "));

// What a mistake makes of the program; all lines with a text become others.
List<Mistake> mistakes = [
    new(loop.Code, [loop with { Says = "for i from 1 to length(values) - 1:", Code = "for (int i = 1; i < values.Count; i++)\n{" }]),
    .. ending == 1 ? [] : new[] { new Mistake(loop.Code, [loop with { Says = "for i from 0 to length(values) - 2:",
        Code = "for (int i = 0; i < values.Count - 1; i++)\n{" }]) },
    .. plan.Select(s => new Mistake(s.Right.Code, [s.Wrong])),
    .. reset.Where(l => l.Code.StartsWith("count") || Uses(l.Code.Split(' ')[0])).Where(l => carries || l.Code[0] == 't'
        || words.Contains("count")
        || Uses("top") || Uses("low") || Uses("first")).Select(l => new Mistake(l.Code, [])),
    .. breaks is null ? [] : new[] { new Mistake(breaks.Code, [If(2, $"count > 0 && {before!.Mistaken}")]) },
    .. after.Select((a, i) => new Mistake(checks!.Code, [If(2, After(false, i))])),
    .. after.Count < 2 ? [] : new[] { new Mistake(checks!.Code, [If(2, both ? After(true).Replace("&&", "||") : After(true).Replace("||",
        "&&"))]) },
    .. ending != 2 ? [] : new[] { new Mistake(ends!.Code, [If(1, "count > 2")]), new Mistake(ends.Code, [If(1, "count >= 1")]) },
    .. ending != 0 ? [] : new[] { new Mistake(ends!.Code, [If(1, "count > 1")]) },
    .. Uses("top") && !carries && before?.Code.Contains("top") != true ? new[] { new Mistake("if (count == 1 || v > top)", [If(2,
        "v > top")]) } : [],
    .. !swaps ? [] : new[] { new Mistake(plan[0].Right.Code, [plan[1].Right, plan[0].Right]) }];
var mistake = rng.Skin.Pick(mistakes);
var twice = mistake.Instead.Count > 1;                                                    // two steps have changed places
List<Line> Spoilt(IEnumerable<Line> lines) => [.. lines.Where(l => !twice || l != plan[1].Right)
    .SelectMany(l => l.Code == mistake.Line ? mistake.Instead.ConvertAll(m => m with { Depth = l.Depth }) : [l])];
List<Line> opening = [new(1, "result = empty list", ""), .. kept.Select(v => new Line(1, $"{v} = 0", ""))];
List<Line> whole = [new(0, $"function {name}(values):", ""), .. opening, .. Spoilt([loop]), new(2, "v = values[i]", ""), .. Spoilt(body),
    .. ends is null ? [] : Spoilt([ends]), .. ends is null ? [] : new[] { Close(2) }, new(1, "return result", ""), new(0, "", ""),
    new(0, "procedure close():", ""), .. Spoilt(closing)];
var listing = string.Join("\n", whole.Select((l, i) => $"{i + 1,2}  {new string(' ', 4 * l.Depth)}{l.Says}".TrimEnd()));
string Code(IEnumerable<Line> lines, string indent) => string.Join("\n" + indent, lines.Select(l => new string(' ', 4 * (l.Depth - 1))
    + l.Code));

List<int> Slow(List<int> values)
{
    var all = values.Select((v, i) => plan.Aggregate((int?)v, (x, s) => x is { } known ? s.Of(values, i, known) : null)).OfType<int>();
    var (result, group) = (new List<int>(), new List<int>());
    void End()
    {
        result.AddRange(shown.Select(f => f.Of(group)));
        group = carries ? [group.Last()] : [];
    }
    foreach (var v in all)
    {
        if (before is not null && group.Count > 0 && before.Holds(group, v)) End();
        group.Add(v);
        if (after.Count > 0 && (both ? after.TrueForAll(a => a.Holds(group, v)) : after.Exists(a => a.Holds(group, v)))) End();
    }
    if (ending != 1 && group.Count > (ending == 0 ? 0 : 1)) End();
    return result;
}

return Coding(
    signature: $"List<int> {name}(List<int> values)",
    prompt: $"""
        The function below should do what is said here, but one mistake was made in it. Write one that does what is said
        here; only that counts.

        The function goes through the list from the first value to the last, and puts values into groups; it keeps one group at a time,
        which is empty at first. Positions are counted from 0; the list itself does not change.
        For each value of the list, v is at first that value. Then, in this order:
        {string.Join("\n", plan.Select((s, i) => $"{i + 1}. {(s.English[0] == 'i' ? $"I{s.English[1..]}" : s.English)}."))}
        Then v{(plan.Exists(s => s.Skips) ? ", unless the value is skipped," : "")} joins the group.
        {(before is null ? "" : $"Before that, the group is closed if it has a value and {before.English}.\n")}{(after.Count == 0 ? ""
            : $"After that, the group is closed if {Join(after.Select(a => a.English), both ? "and" : "or")}.\n")}
        When the group is closed, this is appended to the result: {string.Join("; then ", shown.Select(f => f.English))}. Then
        the group {(carries ? "has one value, the one that joined it last before it was closed" : "is empty again")}.
        At the end of the list, a group {(ending == 2 ? "with at least two values is closed too; one with fewer values is dropped"
            : $"with a value in it is {(ending == 0 ? "closed too" : "dropped: nothing is appended for it")}")}.

        The function with the mistake (close uses the same variables; % is the remainder, / divides; continue goes on with the next i; the
        lines that belong to an if, a for, the function or the procedure stand further to the right):

        {listing}
        """,
    given: Lists(Ints(0, 20), 5, 24),
    reference: $$"""
        public static List<int> {{name}}(List<int> values)
        {
            var result = new List<int>();
            int {{string.Join(", ", kept)}};
            {{string.Join(" = ", kept)}} = 0; // equivalent: most are set before they are read
            {{Code([loop], "    ")}}
                int v = values[i];
                {{Code(body, "    ").TrimStart()}}
            }
            {{(ends is null ? "" : Code([ends, Close(2)], "    "))}}
            return result;

            void Close()
            {
                {{Code(closing, "        ")}}
            }
        }
        """,
    oracle: Slow,
    edges: [[12, 12, 12, 12, 12], [1, 2, 3, 4, 5, 6]]);
