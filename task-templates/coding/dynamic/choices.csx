// One of three letters for every value of a list, each with its gain. Drawn: the gains, rules that tie letters to each other and to
// the values, and what is asked of all allowed plans. The reference goes along the list with a state; the oracle writes down every
// plan as a string and judges it as a whole.
using System.Text.RegularExpressions;
record Gain(string English, string Code, Func<int, int> Of);
record Memory(string Field, string Blank, string Next);                                   // what the reference's state must know
record Rule(string English, string Code, bool AtEnd, List<Memory> Needs, int? Each,       // Each is null: forbidden
    Func<string, int>? Times, Func<string, List<int>, int>? Met);                         // judged by the letters alone, or with the values
record Question(string English, string Code, Func<List<int>, int> Of);                    // of the totals of all plans, the best first

var name = rng.Skin.Pick(["Arrange", "Allot", "Schedule", "Decide", "Assign", "Compose"]);
var (low, high) = (rng.Int(-8, 2), rng.Int(10, 18));
var asksPlans = rng.Chance(0.35);
var (best, far, sign) = rng.Pick([("largest", "Max", 1), ("smallest", "Min", -1)]);
var (down, reaches, least) = sign > 0 ? ("Descending", ">=", "least") : ("", "<=", "most");

var gains = rng.Some<Func<Gain>>(3, [
    () => new("the value", "v", v => v),
    () => Less(rng.Int(3, 12)), () => Always(rng.Int(2, 8)), () => From(rng.Int(4, 12)), () => Distance(rng.Int(2, 9)),
    () => AtMost(rng.Int(2, 9)), () => Parity(rng.Int(2, 8), rng.Int(2, 9)), () => Above(rng.Int(2, 9), rng.Int(3, 12))])
    .ConvertAll(draw => draw());
Gain Less(int d) => new($"twice the value minus {d}", $"2 * v - {d}", v => v + v - d);
Gain Always(int e) => new($"always {e}", $"{e}", _ => e);
Gain From(int d) => new($"{d} minus the value", $"{d} - v", v => -v + d);
Gain Distance(int c) => new($"the distance between the value and {c}", $"Math.Abs(v - {c})", v => v > c ? v - c : c - v);
Gain AtMost(int c) => new($"the value, but at most {c}", $"new[] {{ v, {c} }}.Min()", v => v < c ? v : c);
Gain Parity(int e, int c) => new($"{e} for an even value and -{c} for an odd one", $"v % 2 == 0 ? {e} : -{c}", v => (v & 1) == 0 ? e : -c);
Gain Above(int c, int d) => new($"{d} for a value above {c} and the value itself otherwise", $"v > {c} ? {d} : v", v => v <= c ? v : d);

Memory last = new("char Last", "' '", "choice"), run = new("int Run", "0", "choice == at.Last ? at.Run + 1 : 1");
Memory first = new("char First", "' '", "i == 0 ? choice : at.First");
Memory Since(char c) => new($"int Since{c}", "2", $"choice == '{c}' ? 0 : at.Since{c} + 1");
Memory Count(char c) => new($"int Count{c}", "0", $"at.Count{c} + (choice == '{c}' ? 1 : 0)");
Rule Never(string english, string code, List<Memory> needs, Func<string, bool>? broken, bool atEnd = false,
    Func<string, List<int>, bool>? against = null) => new($"{english}.", $"if ({code}) continue;", atEnd, needs, null,
        broken is null ? null : p => broken(p) ? 1 : 0, against is null ? null : (p, v) => against(p, v) ? 1 : 0);
Rule Adds(string english, int each, string code, List<Memory> needs, Func<string, int>? times, bool atEnd = false,
    Func<string, List<int>, int>? met = null) => new($"{english} {(each < 0 ? "lowers" : "raises")} the total by {Math.Abs(each)}.",
        $"if ({code}) {(atEnd ? "sum" : "gain")} {(each < 0 ? '-' : '+')}= {Math.Abs(each)};", atEnd, needs, each, times, met);
string An(char letter) => letter == 'A' ? "an A" : $"a {letter}";
int Number(string plan, char c) => plan.Split(c).Length - 1;
int Pairs(string plan, Func<char, char, bool> counts) => plan.Zip(plan.Skip(1)).Count(q => counts(q.First, q.Second));
Rule NoMore(char x, int most) => Never($"A plan has no more than {(most == 1 ? "one" : "two")} {x}",
    $"choice == '{x}' && at.Count{x} == {most}", [Count(x)], p => Number(p, x) > most);
Rule OnlyFor(char x, int t) => Never($"{x} can be chosen only for a value of at least {t}", $"choice == '{x}' && v < {t}", [], null,
    against: (p, v) => p.Zip(v).Any(e => e.First == x && e.Second < t));

T Lettered<T>(Func<char, char, char, T> make) => rng.Shuffle<char>(['A', 'B', 'C']) is var l ? make(l[0], l[1], l[2]) : default!;
var rules = rng.Some<Func<char, char, char, Rule>>((level + 1) / 2, [
    (x, y, _) => Never($"{x} must not come directly after {y}", $"choice == '{x}' && at.Last == '{y}'", [last], p => p.Contains($"{y}{x}")),
    (x, _, _) => Never($"Two {x} must not stand next to each other", $"choice == '{x}' && at.Last == '{x}'", [last],
        p => p.Contains($"{x}{x}")),
    (_, _, _) => Never("The same letter must not be chosen three times in a row", "choice == at.Last && at.Run == 2", [last, run],
        p => Regex.IsMatch(p, @"(.)\1\1")),
    (x, _, _) => NoMore(x, rng.Int(1, 2)),
    (x, _, _) => Never($"The number of {x} in a plan is even (0 is allowed)", $"at.Count{x} % 2 != 0", [Count(x)],
        p => (Number(p, x) & 1) == 1, atEnd: true),
    (x, _, _) => Never($"Between two {x} there are at least two other letters", $"choice == '{x}' && at.Since{x} < 2", [Since(x)],
        p => Regex.IsMatch(p, $"{x}.?{x}")),
    (x, y, _) => Never($"{x} can be chosen only when there is {An(y)} somewhere before it in the plan",
        $"choice == '{x}' && at.Count{y} == 0", [Count(y)], p => p.IndexOf(x) is >= 0 and var at && !p[..at].Contains(y)),
    (x, y, _) => Never($"{x} cannot be chosen after the second {y} of a plan", $"choice == '{x}' && at.Count{y} >= 2", [Count(y)],
        p => Regex.IsMatch(p, $"{y}.*{y}.*{x}")),
    (x, _, _) => OnlyFor(x, rng.Int((low + high) / 3, (low + high) * 2 / 3)),
    (x, _, _) => Never($"{x} cannot be chosen for a value that is smaller than the value before it",
        $"choice == '{x}' && i > 0 && v < values[i - 1]", [], null,
        against: (p, v) => p.Skip(1).Zip(v, v.Skip(1)).Any(e => e.First == x && e.Second > e.Third)),
    (_, _, _) => Never("The last letter of a plan differs from its first", "at.Last == at.First", [first, last],
        p => p[0] == p[^1], atEnd: true)]).ConvertAll(Lettered);
var changes = rng.Some<Func<char, char, char, int, Rule>>(level / 2, [
    (_, _, _, add) => Adds("Each letter that differs from the letter directly before it", -add, "i > 0 && choice != at.Last", [last],
        p => Pairs(p, (a, b) => a != b)),
    (x, y, _, add) => Adds($"Each {x} directly after {An(y)}", add, $"choice == '{x}' && at.Last == '{y}'", [last],
        p => Pairs(p, (a, b) => a == y && b == x)),
    (x, _, _, add) => Adds($"Each {x} directly after {An(x)}", -add, $"choice == '{x}' && at.Last == '{x}'", [last],
        p => Pairs(p, (a, b) => a == x && a == b)),
    (x, _, _, add) => Adds($"The first {x} of a plan", 2 * add, $"choice == '{x}' && at.Count{x} == 0", [Count(x)],
        p => p.Contains(x) ? 1 : 0),
    (x, y, z, add) => Adds($"Each {x} that has more {y} than {z} before it in the plan", add,
        $"choice == '{x}' && at.Count{y} > at.Count{z}", [Count(y), Count(z)],
        p => p.Where((c, i) => c == x && Number(p[..i], y) > Number(p[..i], z)).Count()),
    (x, _, _, add) => Adds($"Every second {x} of a plan (the 2nd, the 4th and so on)", -add, $"choice == '{x}' && at.Count{x} % 2 == 1",
        [Count(x)], p => Number(p, x) / 2),
    (x, _, _, add) => Adds($"A plan without any {x}", -2 * add, $"at.Count{x} == 0", [Count(x)], p => p.Contains(x) ? 0 : 1, atEnd: true),
    (x, _, _, add) => Adds($"Each {x} for a value greater than the value before it", add,
        $"choice == '{x}' && i > 0 && v > values[i - 1]", [], null,
        met: (p, v) => v.Zip(v.Skip(1), p.Skip(1)).Count(e => e.First < e.Second && e.Third == x)),
    (_, _, _, add) => Adds("A plan whose last letter is also its first", 2 * add, "at.Last == at.First", [first, last],
        p => p[0] == p[^1] ? 1 : 0, atEnd: true)])
    .ConvertAll(make => Lettered((x, y, z) => make(x, y, z, rng.Int(2, 7) * sign)));

Question Reaching(int limit) => new($"the number of allowed plans that have a total of at {least} {limit}",
    $"plans.Where(e => e.Key {reaches} {limit}).Sum(e => e.Value)", l => l.TakeWhile(s => (s - limit) * sign >= 0).Count());
List<Question> Questions()
{
    var broad = rng.Pick<Func<Question>>([                 // one that every gain and rule shows in
        () => Reaching(sign > 0 ? rng.Int(10, 30) : rng.Int(0, 15)),
        () => new("the number of different totals of allowed plans", "plans.Count", l => l.ToHashSet().Count),
        () => new("the sum of the totals of all allowed plans", "plans.Sum(e => e.Key * e.Value)", l => l.Sum())])();
    return rng.Shuffle([broad, .. rng.Some<Question>((level + 1) / 2, [
        new($"the {best} total", $"plans.Keys.{far}()", l => l[0]),
        new($"the number of allowed plans that have the {best} total", $"plans[plans.Keys.{far}()]", l => l.Count(s => s == l[0])),
        new($"the second {best} of the different totals (the {best}, if there is only one)",
            $"plans.Keys.Order{down}().Take(2).Last()", l => l.Where(s => s != l[0]).FirstOrDefault(l[0])),
        new($"the total that the most allowed plans have (of several such totals the {best})",
            $"plans.OrderByDescending(e => e.Value).ThenBy{down}(e => e.Key).First().Key",
            l => l.GroupBy(s => s).MaxBy(g => g.Count())!.Key),
        new("the largest total minus the smallest", "plans.Keys.Max() - plans.Keys.Min()", l => Math.Abs(l[^1] - l[0]))])]);
}
var questions = asksPlans ? [] : Questions();

var all = rules.Concat(changes).ToList();
var known = new Dictionary<int, List<(string Text, int Extra)>>();
List<(string Text, int Extra)> Lawful(int length)          // as far as the letters alone tell, in alphabetical order
{
    if (known.TryGetValue(length, out var found)) return found;
    var texts = Enumerable.Range(0, length).Aggregate<int, IEnumerable<string>>([""],
        (some, _) => some.SelectMany(p => "ABC".Select(c => p + c)));
    return known[length] = [.. texts.Where(p => rules.TrueForAll(r => r.Times is null || r.Times(p) == 0))
        .Select(p => (p, changes.Sum(r => r.Times is null ? 0 : r.Each!.Value * r.Times(p))))];
}
IEnumerable<(string Text, int Total)> Allowed(List<int> values)
{
    var met = all.FindAll(r => r.Met is not null);
    var gained = gains.ConvertAll(g => values.ConvertAll(v => g.Of(v)));
    foreach (var (text, extra) in Lawful(values.Count))
    {
        var (total, allowed) = (extra, true);
        foreach (var rule in met)
            if (rule.Each is { } each) total += each * rule.Met!(text, values);
            else allowed &= rule.Met!(text, values) == 0;
        for (var i = 0; i < text.Length; i++) total += gained[text[i] - 'A'][i];
        if (allowed) yield return (text, total);
    }
}
List<string> Best(List<int> values)
{
    var plans = Allowed(values).ToLookup(a => a.Text[0]);
    return [.. "ABC".Select(c => plans[c].Aggregate((Text: "", Total: 0),
        (a, b) => a.Text == "" || a.Total * sign < b.Total * sign ? b : a).Text)];
}
List<int> Figures(List<int> values) =>
    Allowed(values).Select(a => a.Total).OrderByDescending(t => t * sign).ToList() is { Count: > 0 } totals
        ? questions.ConvertAll(q => q.Of(totals)) : [];

var memories = all.SelectMany(r => r.Needs).Concat(asksPlans ? [first] : []).Distinct().ToList();
string State(Func<Memory, string> part) => string.Join(", ", memories.Select(part));
string Lines(bool atEnd, string indent) => string.Concat(all.Where(r => r.AtEnd == atEnd).Select(r => $"{r.Code}\n{indent}"));
string Kept(string map, string key, string plan, string count) => asksPlans
    ? $"{map}[{key}] = {map}.TryGetValue({key}, out var known) ? new[] {{ known, {plan} }}.Min(StringComparer.Ordinal)! : {plan};"
    : $"{map}[{key}] = {map}.GetValueOrDefault({key}) + {count};";
var (returns, type, one, many, start) = asksPlans ? ("string", "string", "plan", "firsts", "\"\"") : ("int", "int", "count", "ways", "1");
var (found, sums) = asksPlans ? ("(char First, int Total)", "(at.First, sum)") : ("int", "sum");
var result = asksPlans
    ? $"\"ABC\".Select(c => plans.Where(e => e.Key.First == c).OrderBy{down}(e => e.Key.Total)"
        + ".Select(e => e.Value).FirstOrDefault(\"\")).ToList()"
    : $"plans.Any() ? new List<int> {{ {string.Join(", ", questions.Select(q => q.Code))} }} : new()";
var prompt = $"""
    For each value of a list, in order, one of the letters A, B and C is chosen; the letters together, one for each value, are a plan.
    What a letter gains for its value (it may be less than 0):
    {string.Join("\n", gains.Select((g, i) => $"- {"ABC"[i]}: {g.English}."))}

    A plan is allowed when all of this holds:
    {string.Join("\n", rules.Select(r => $"- {r.English}"))}

    The total of a plan is the sum of what its letters gain{(changes.Count == 0 ? "." : ", with these changes:")}{string.Concat(
        changes.Select(r => $"\n- {r.English}"))}

    {(asksPlans
        ? $"Return a list of three strings, for A, B and C in this order: of the allowed plans that begin with that letter the one "
            + $"with the {best} total; of several the one that comes first in alphabetical order. If there is none, an empty string "
            + "stands in its place."
        : $"Look at all allowed plans. Return a list: {string.Join("; then ", questions.Select(q => q.English))}. "
            + "If no plan is allowed, return an empty list.")}
    """;
TaskDraft Asked<R>(Func<List<int>, R> oracle) => Coding(
    signature: $"List<{returns}> {name}(List<int> values)",
    prompt: prompt,
    given: Lists(Ints(low, high), 3, 6),
    reference: $$"""
        record struct State({{State(m => m.Field)}});

        public static List<{{returns}}> {{name}}(List<int> values)
        {
            var {{many}} = new Dictionary<(State At, int Total), {{type}}> { [(new State({{State(m => m.Blank)}}), default)] = {{start}} };
            for (int i = 0; i < values.Count; i++)
            {
                int v = values[i];
                var following = new Dictionary<(State At, int Total), {{type}}>();
                foreach (var ((at, total), {{one}}) in {{many}})
                    foreach (char choice in "ABC")
                    {
                        int gain = choice switch { 'A' => {{gains[0].Code}}, 'B' => {{gains[1].Code}}, _ => {{gains[2].Code}} };
                        {{Lines(false, "                ")}}var next = (new State({{State(m => m.Next)}}), total + gain);
                        {{Kept("following", "next", "plan + choice", "count")}}
                    }
                {{many}} = following;
            }
            var plans = new Dictionary<{{found}}, {{type}}>();
            foreach (var ((at, total), {{one}}) in {{many}})
            {
                int sum = total;
                {{Lines(true, "        ")}}{{Kept("plans", sums, "plan", "count")}}
            }
            return {{result}};
        }
        """,
    oracle: oracle);
return asksPlans ? Asked(Best) : Asked(Figures);
