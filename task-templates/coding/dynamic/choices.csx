// One of three letters for every value of a list, each with its gain. Drawn: the gains, rules that tie letters to each other and to
// the values, and what is asked of all allowed plans. The reference goes along the list with a state; the oracle writes down every
// plan as a string and judges it as a whole.
using System.Text.RegularExpressions;
record Gain(string English, string Code, Func<int, int> Of);
record Memory(string Field, string Blank, string Next);                                   // what the reference's state must know
record Rule(string English, string Code, bool AtEnd, List<Memory> Needs, int? Each, Func<string, List<int>, int> Times);  // null: forbidden
record Question(string English, string Code, Func<List<int>, int> Of);                    // of the totals of all plans, the best first
record Plan(string Letters, List<Gain> Gains, List<Rule> Rules, List<Question> Questions);

var name = rng.Pick(["Arrange", "Allot", "Schedule", "Decide", "Assign", "Compose"]);
var (low, high) = (rng.Int(-8, 2), rng.Int(10, 18));
var given = Lists(Ints(low, high), 3, 7);
var samples = Enumerable.Range(0, 20).Select(_ => given.Draw(rng)).ToList();
var asksPlan = rng.Chance(0.35);
var (best, far, sign) = rng.Pick([("largest", "Max", 1), ("smallest", "Min", -1)]);

List<Gain> Gains()
{
    var (c, d, e) = (rng.Int(2, 9), rng.Int(3, 12), rng.Int(2, 8));
    return rng.Some<Gain>(3, [
        new("the value", "v", v => v),
        new($"twice the value minus {d}", $"2 * v - {d}", v => v + v - d),
        new($"always {e}", $"{e}", _ => e),
        new($"{d} minus the value", $"{d} - v", v => -v + d),
        new($"the distance between the value and {c}", $"Math.Abs(v - {c})", v => v > c ? v - c : c - v),
        new($"the value, but at most {c}", $"Math.Min(v, {c})", v => v < c ? v : c),
        new($"{e} for an even value and -{c} for an odd one", $"v % 2 == 0 ? {e} : -{c}", v => (v & 1) == 0 ? e : -c),
        new($"{d} for a value above {c} and the value itself otherwise", $"v > {c} ? {d} : v", v => v <= c ? v : d)]);
}

List<Rule> Rules()
{
    var drawn = rng.Shuffle<char>(['A', 'B', 'C']);
    var (x, y, z) = (drawn[0], drawn[1], drawn[2]);
    var (most, add, t) = (rng.Int(1, 2), rng.Int(2, 7) * sign, rng.Int((low + high) / 3, (low + high) * 2 / 3));
    Memory last = new("char Last", "' '", "choice"), run = new("int Run", "0", "choice == at.Last ? at.Run + 1 : 1");
    Memory first = new("char First", "' '", "i == 0 ? choice : at.First");
    Memory since = new($"int Since{x}", "2", $"choice == '{x}' ? 0 : at.Since{x} + 1");
    Memory Count(char c) => new($"int Count{c}", "0", $"at.Count{c} + (choice == '{c}' ? 1 : 0)");
    Rule Never(string english, string code, List<Memory> needs, Func<string, List<int>, bool> broken, bool atEnd = false) =>
        new($"{english}.", $"if ({code}) continue;", atEnd, needs, null, (p, v) => broken(p, v) ? 1 : 0);
    Rule Adds(string english, int each, string code, List<Memory> needs, Func<string, List<int>, int> times, bool atEnd = false) =>
        new($"{english} {(each < 0 ? "lowers" : "raises")} the total by {Math.Abs(each)}.",
            $"if ({code}) {(atEnd ? "sum" : "gain")} {(each < 0 ? '-' : '+')}= {Math.Abs(each)};", atEnd, needs, each, times);
    string An(char letter) => letter == 'A' ? "an A" : $"a {letter}";
    int Number(string plan, char c) => plan.Split(c).Length - 1;
    int Pairs(string plan, Func<char, char, bool> counts) => plan.Zip(plan.Skip(1)).Count(q => counts(q.First, q.Second));
    List<Rule> bans = [
        Never($"{x} must not come directly after {y}", $"choice == '{x}' && at.Last == '{y}'", [last], (p, v) => p.Contains($"{y}{x}")),
        Never($"Two {x} must not stand next to each other", $"choice == '{x}' && at.Last == '{x}'", [last],
            (p, v) => p.Contains($"{x}{x}")),
        Never("The same letter must not be chosen three times in a row", "choice == at.Last && at.Run == 2", [last, run],
            (p, v) => Regex.IsMatch(p, @"(.)\1\1")),
        Never($"A plan has no more than {(most == 1 ? "one" : "two")} {x}", $"choice == '{x}' && at.Count{x} == {most}", [Count(x)],
            (p, v) => Number(p, x) > most),
        Never($"The number of {x} in a plan is even (0 is allowed)", $"at.Count{x} % 2 != 0", [Count(x)],
            (p, v) => (Number(p, x) & 1) == 1, atEnd: true),
        Never($"Between two {x} there are at least two other letters", $"choice == '{x}' && at.Since{x} < 2", [since],
            (p, v) => Regex.IsMatch(p, $"{x}.?{x}")),
        Never($"{x} can be chosen only when there is {An(y)} somewhere before it in the plan", $"choice == '{x}' && at.Count{y} == 0",
            [Count(y)], (p, v) => p.IndexOf(x) is >= 0 and var at && !p[..at].Contains(y)),
        Never($"{x} cannot be chosen after the second {y} of a plan", $"choice == '{x}' && at.Count{y} >= 2", [Count(y)],
            (p, v) => Regex.IsMatch(p, $"{y}.*{y}.*{x}")),
        Never($"{x} can be chosen only for a value of at least {t}", $"choice == '{x}' && v < {t}", [],
            (p, v) => p.Zip(v).Any(e => e.First == x && e.Second < t)),
        Never($"{x} cannot be chosen for a value that is smaller than the value before it",
            $"choice == '{x}' && i > 0 && v < values[i - 1]", [],
            (p, v) => p.Skip(1).Zip(v, v.Skip(1)).Any(e => e.First == x && e.Second > e.Third)),
        Never("The last letter of a plan differs from its first", "at.Last == at.First", [first, last],
            (p, v) => p[0] == p[^1], atEnd: true)];
    List<Rule> extras = [
        Adds("Each letter that differs from the letter directly before it", -add, "i > 0 && choice != at.Last", [last],
            (p, v) => Pairs(p, (a, b) => a != b)),
        Adds($"Each {x} directly after {An(y)}", add, $"choice == '{x}' && at.Last == '{y}'", [last],
            (p, v) => Pairs(p, (a, b) => a == y && b == x)),
        Adds($"Each {x} directly after {An(x)}", -add, $"choice == '{x}' && at.Last == '{x}'", [last],
            (p, v) => Pairs(p, (a, b) => a == x && a == b)),
        Adds($"The first {x} of a plan", 2 * add, $"choice == '{x}' && at.Count{x} == 0", [Count(x)], (p, v) => p.Contains(x) ? 1 : 0),
        Adds($"Each {x} that has more {y} than {z} before it in the plan", add, $"choice == '{x}' && at.Count{y} > at.Count{z}",
            [Count(y), Count(z)], (p, v) => p.Where((c, i) => c == x && Number(p[..i], y) > Number(p[..i], z)).Count()),
        Adds($"Every second {x} of a plan (the 2nd, the 4th and so on)", -add, $"choice == '{x}' && at.Count{x} % 2 == 1", [Count(x)],
            (p, v) => Number(p, x) / 2),
        Adds($"A plan without any {x}", -2 * add, $"at.Count{x} == 0", [Count(x)], (p, v) => p.Contains(x) ? 0 : 1, atEnd: true),
        Adds($"Each {x} for a value greater than the value before it", add, $"choice == '{x}' && i > 0 && v > values[i - 1]", [],
            (p, v) => v.Zip(v.Skip(1), p.Skip(1)).Count(e => e.First < e.Second && e.Third == x)),
        Adds("A plan whose last letter is also its first", 2 * add, "at.Last == at.First", [first, last],
            (p, v) => p[0] == p[^1] ? 1 : 0, atEnd: true)];
    return rng.Shuffle([.. rng.Some((level + 1) / 2, bans), .. rng.Some(level / 2, extras)]);
}

List<Question> Questions()
{
    var limit = rng.Int(15, 40) * sign;
    var (down, reaches) = sign > 0 ? ("Descending", ">=") : ("", "<=");
    return rng.Some<Question>(level < 3 ? 1 : level < 5 ? 2 : 3, [
        new($"the {best} total", $"plans.Keys.{far}()", l => l[0]),
        new($"the number of allowed plans that have the {best} total", $"plans[plans.Keys.{far}()]", l => l.Count(s => s == l[0])),
        new($"the number of allowed plans that have a total of at {(sign > 0 ? "least" : "most")} {limit}",
            $"plans.Where(e => e.Key {reaches} {limit}).Sum(e => e.Value)", l => l.TakeWhile(s => (s - limit) * sign >= 0).Count()),
        new("the number of different totals of allowed plans", "plans.Count", l => l.ToHashSet().Count),
        new($"the second {best} of the different totals (the {best}, if there is only one)",
            $"plans.Keys.Order{down}().Take(2).Last()", l => l.Where(s => s != l[0]).FirstOrDefault(l[0])),
        new($"the total that the most allowed plans have (of several such totals the {best})",
            $"plans.OrderByDescending(e => e.Value).ThenBy{down}(e => e.Key).First().Key",
            l => l.GroupBy(s => s).MaxBy(g => g.Count())!.Key),
        new("the largest total minus the smallest", "plans.Keys.Max() - plans.Keys.Min()", l => Math.Abs(l[^1] - l[0]))]);
}

List<(string Text, int Total)> Allowed(Plan plan, List<int> values) =>
[
    .. values.Aggregate<int, IEnumerable<string>>([""], (plans, _) => plans.SelectMany(p => plan.Letters.Select(c => p + c)))
        .Where(p => plan.Rules.TrueForAll(r => r.Each is not null || r.Times(p, values) == 0))
        .Select(p => (p, p.Zip(values, (c, v) => plan.Gains[c - 'A'].Of(v)).Sum()
            + plan.Rules.Sum(r => (r.Each ?? 0) * r.Times(p, values))))
];
string Best(Plan plan, List<int> values) => Allowed(plan, values)                         // they come in alphabetical order
    .Aggregate((Text: "", Total: 0), (a, b) => a.Text == "" || a.Total * sign < b.Total * sign ? b : a).Text;
List<int> Figures(Plan plan, List<int> values) =>
    Allowed(plan, values).Select(a => a.Total).OrderByDescending(t => t * sign).ToList() is { Count: > 0 } totals
        ? plan.Questions.ConvertAll(q => q.Of(totals)) : [];

bool Bites(Plan plan)                                  // results differ, and without any one rule or letter a fifth of them would be others
{
    string Told(Plan p, List<int> v) => asksPlan ? Best(p, v) : string.Join(' ', Figures(p, v));
    var results = samples.Select(v => Told(plan, v)).ToList();
    List<Plan> without = [.. plan.Rules.Select(r => plan with { Rules = [.. plan.Rules.Where(o => o != r)] }),
        .. plan.Letters.Select(c => plan with { Letters = plan.Letters.Replace($"{c}", "") })];
    return results.GroupBy(r => r).Max(g => g.Count()) <= 3
        && without.All(p => samples.Where((v, i) => Told(p, v) != results[i]).Take(4).Count() == 4);
}

Plan Drawn() => new("ABC", Gains(), Rules(), asksPlan ? [] : Questions());
var plan = Drawn();
while (!Bites(plan)) plan = Drawn();

var memories = plan.Rules.SelectMany(r => r.Needs).Distinct().ToList();
string State(Func<Memory, string> part) => string.Join(", ", memories.Select(part));
string Lines(bool atEnd, string indent) =>
    string.Concat(plan.Rules.Where(r => r.AtEnd == atEnd).OrderBy(r => r.Each is not null).Select(r => $"{r.Code}\n{indent}"));
string Kept(string map, string key, string plan, string count) => asksPlan
    ? $"if (!{map}.TryGetValue({key}, out var known) || string.CompareOrdinal({plan}, known) < 0) {map}[{key}] = {plan};"
    : $"{map}[{key}] = {map}.GetValueOrDefault({key}) + {count};";
var (returns, type, one, many, start) = asksPlan
    ? ("string", "string", "plan", "firsts", "\"\"") : ("List<int>", "int", "count", "ways", "1");
List<string> ending = asksPlan ? [$"return plans.Count == 0 ? \"\" : plans[plans.Keys.{far}()];"]
    : ["var result = new List<int>();", "if (plans.Count == 0) return result;",
        .. plan.Questions.Select(q => $"result.Add({q.Code});"), "return result;"];
var reference = $$"""
    record struct State({{State(m => m.Field)}});

    public static {{returns}} {{name}}(List<int> values)
    {
        var {{many}} = new Dictionary<(State At, int Total), {{type}}> { [(new State({{State(m => m.Blank)}}), 0)] = {{start}} };
        for (int i = 0; i < values.Count; i++)
        {
            int v = values[i];
            var following = new Dictionary<(State At, int Total), {{type}}>();
            foreach (var ((at, total), {{one}}) in {{many}})
                foreach (char choice in "ABC")
                {
                    int gain = choice switch { 'A' => {{plan.Gains[0].Code}}, 'B' => {{plan.Gains[1].Code}}, _ => {{plan.Gains[2].Code}} };
                    {{Lines(false, "                ")}}var next = (new State({{State(m => m.Next)}}), total + gain);
                    {{Kept("following", "next", "plan + choice", "count")}}
                }
            {{many}} = following;
        }
        var plans = new Dictionary<int, {{type}}>();
        foreach (var ((at, total), {{one}}) in {{many}})
        {
            int sum = total;
            {{Lines(true, "        ")}}{{Kept("plans", "sum", "plan", "count")}}
        }
        {{string.Join("\n    ", ending)}}
    }
    """;
var changes = plan.Rules.FindAll(r => r.Each is not null);
var prompt = $"""
    For each value of a list, in order, one of the letters A, B and C is chosen; the letters together, one for each value, are a plan.
    What a letter gains for its value (it may be less than 0):
    {string.Join("\n", plan.Gains.Select((g, i) => $"- {"ABC"[i]}: {g.English}."))}

    A plan is allowed when all of this holds:
    {string.Join("\n", plan.Rules.Except(changes).Select(r => $"- {r.English}"))}

    The total of a plan is the sum of what its letters gain{(changes.Count == 0 ? "." : ", with these changes:")}{string.Concat(
        changes.Select(r => $"\n- {r.English}"))}

    {(asksPlan
        ? $"Return the allowed plan that has the {best} total, as a string; of several the one that comes first in alphabetical order."
        : $"Look at all allowed plans. Return a list: {string.Join("; then ", plan.Questions.Select(q => q.English))}.")}
    If no plan is allowed, return an empty {(asksPlan ? "string" : "list")}.
    """;
return asksPlan
    ? Coding($"string {name}(List<int> values)", prompt, given, reference, oracle: values => Best(plan, values))
    : Coding($"List<int> {name}(List<int> values)", prompt, given, reference, oracle: values => Figures(plan, values));
