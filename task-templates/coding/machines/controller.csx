// A machine with states and two counters that gets signals. Drawn: its table of rules (conditions, actions, next states), what happens
// when no rule fits, what is done before and after every signal and in which order, and what is asked of its run.
// Long because every rule stands three times: as English and twice as code.
record Now(string State, int X, int Y, int Age, string Last);
record Guard(string English, string Code, Func<Now, int, bool> Holds);
record Act(string English, string Code, Func<Now, int, Now> Do);
record Rule(string From, string Kind, Guard? If, List<Act> Acts, string To);
record After(string English, string Code, Func<Now, Now> Do);
record Before(string English, string Code, Func<Now, string, int, int?> Amount);   // null: the signal is ignored
record Plan(List<Rule> Rules, Act Otherwise, List<Before> Befores, List<After> Afters);

var states = rng.Some(new[] { 2, 3, 3, 4, 4 }[level - 1], ["idle", "busy", "open", "hot", "locked", "armed", "empty", "ready", "closing",
    "paused"]);
var kinds = rng.Some(3, ["push", "pull", "coin", "tick", "key", "card", "turn", "fill"]);
var (x, y) = rng.Some(2, ["heat", "debt", "stock", "score", "dust", "fuel"]) is [var first, var second] ? (first, second) : ("", "");
var name = rng.Pick(["RunMachine", "Operate", "Drive", "Control", "Simulate", "Handle"]);
var ceiling = rng.Int(14, 24);

Now Go(Now now, string to) => now.State == to ? now : now with { State = to, Age = 0 };
Guard SomeGuard()
{
    var (amount, much, some, age) = (rng.Int(3, 6), rng.Int(3, 10), rng.Int(2, 8), rng.Int(2, 3));
    return rng.Pick<Guard>([
        new($"the amount is at least {amount}", $"amount >= {amount}", (_, a) => !(a < amount)),
            new("the amount is odd", "amount % 2 == 1", (_, a) => a is 1 or 3 or 5 or 7 or 9 or 11 or 13 or 15 or 17),
        new($"{x} is at least {much}", $"x >= {much}", (n, _) => !(n.X < much)), new($"{y} is below {some}", $"y < {some}",
            (n, _) => !(n.Y >= some)),
        new($"{x} is larger than {y}", "x > y", (n, _) => n.X - n.Y > 0), new($"the amount is larger than {y}", "amount > y",
            (n, a) => a - n.Y > 0),
        new($"the signal before it was no {kinds[0]} or there was none", $"last != \"{kinds[0]}\"", (n, _) => n.Last != kinds[0]),
        new($"this is number {age} or later of the signals since the state last changed (or since the start)", $"age >= {age}",
            (n, _) => n.Age > age - 1)]);
}
List<Act> SomeActs()
{
    var (up, down, set) = (rng.Int(1, 4), rng.Int(2, 5), rng.Int(1, 6));
    return rng.Some<Act>(rng.Chance(0.35) ? 2 : 1, [
        new($"{x} grows by the amount", "x += amount;", (n, a) => n with { X = n.X + a }), new($"{y} grows by the amount", "y += amount;",
            (n, a) => n with { Y = n.Y + a }),
        new($"{x} grows by {up}", $"x += {up};", (n, _) => n with { X = n.X + up }), new($"{y} grows by {up}", $"y += {up};",
            (n, _) => n with { Y = n.Y + up }),
        new($"{x} falls by {down}, but not below 0", $"x = Math.Max(0, x - {down});", (n, _) => n with { X = n.X < down ? 0 : n.X - down }),
        new($"{y} falls by the amount, but not below 0", "y = Math.Max(0, y - amount);", (n, a) => n with { Y = n.Y < a ? 0 : n.Y - a }),
        new($"{x} becomes {set}", $"x = {set};", (n, _) => n with { X = set }), new($"{y} becomes the amount", "y = amount;",
            (n, a) => n with { Y = a }),
        new($"{x} and {y} are swapped", "(x, y) = (y, x);", (n, _) => n with { X = n.Y, Y = n.X }),
        new($"{y} grows by {x}", "y += x;", (n, _) => n with { Y = n.X + n.Y }),
        new($"{x} is doubled", "x *= 2;", (n, _) => n with { X = n.X + n.X })]);
}
List<Rule> SomeRules()
{
    var rules = new List<Rule>();
    foreach (var state in states)
        foreach (var kind in kinds.Where(_ => rng.Chance(0.85)))
        {
            string Next() => rng.Chance(0.45) ? state : rng.Pick(states.FindAll(s => s != state));
            var guarded = rng.Chance(0.15 + 0.1 * level);
            if (guarded) rules.Add(new(state, kind, SomeGuard(), SomeActs(), Next()));
            if (!guarded || rng.Chance(0.7)) rules.Add(new(state, kind, null, SomeActs(), Next()));
        }
    return rules;
}
var nothing = new Act("nothing changes", "", (n, _) => n);
Act SomeOtherwise()
{
    var by = rng.Int(1, 3);
    return rng.Pick<Act>([nothing, new($"{y} grows by {by}", $"y += {by};", (n, _) => n with { Y = n.Y + by }),
        new($"the state becomes {states[0]}", $"Go(\"{states[0]}\");", (n, _) => Go(n, states[0])),
            new($"{x} becomes 0", "x = 0;", (n, _) => n with { X = 0 }),
        new($"{x} grows by the amount", "x += amount;", (n, a) => n with { X = n.X + a })]);
}
List<Before> SomeBefores()
{
    var (extra, lockup) = (rng.Int(2, 5), rng.Pick(states.Skip(1).ToList()));
    return level < 2 || rng.Chance(0.4) ? [] : [rng.Pick<Before>([
        new($"If a signal is of the same kind as the one before it, its amount counts as the amount plus {extra}.",
            $"if (kind == last) amount += {extra};", (n, k, a) => n.Last == k ? a + extra : a),
        new("If a signal is not of the same kind as the one before it, an amount above 6 counts as 6. (The first signal has none before "
            + "it, and is not of the same kind.)",
            "if (kind != last) amount = Math.Min(amount, 6);", (n, k, a) => n.Last != k && a > 6 ? 6 : a),
        new($"The first signal after the state has changed to {lockup} is ignored: none of the rules below is used for it, but it counts "
            + $"as a signal.",
            $"ignored = state == \"{lockup}\" && age == 1;", (n, _, a) => n.State == lockup && n.Age == 1 ? null : a)])];
}
List<After> SomeAfters()
{
    var (trip, limit, wait, to, rest) = (rng.Chance() ? "x" : "y", rng.Int(9, 14), rng.Int(3, 4), rng.Pick(states), rng.Pick(states));
    var (trips, tripped) = (trip == "x" ? x : y, rng.Chance());
    var cap = rng.Pick<After>([
        new($"A counter above {ceiling} becomes {ceiling}.", $"x = Math.Min(x, {ceiling}); y = Math.Min(y, {ceiling});",
            n => n with { X = n.X > ceiling ? ceiling : n.X, Y = n.Y > ceiling ? ceiling : n.Y }),
        new($"A counter above {ceiling} becomes 0.", $"if (x > {ceiling}) x = 0;\nif (y > {ceiling}) y = 0;",
            n => n with { X = n.X > ceiling ? 0 : n.X, Y = n.Y > ceiling ? 0 : n.Y }),
        new($"A counter above {ceiling} becomes half of it, rounded down.", $"if (x > {ceiling}) x /= 2;\nif (y > {ceiling}) y /= 2;",
            n => n with { X = n.X > ceiling ? n.X >> 1 : n.X, Y = n.Y > ceiling ? n.Y >> 1 : n.Y })]);
    return rng.Shuffle<After>([cap, .. rng.Some<After>(Math.Min(2, level / 2), [
        new($"If {trips} is {limit} or more and the state is not {to}, the state becomes {to}{(tripped ? $" and {trips} becomes 0" : "")}.",
            $"if ({trip} >= {limit} && state != \"{to}\")\n{{\n    Go(\"{to}\");{(tripped ? $"\n    {trip} = 0;" : "")}\n}}",
            n => (trip == "x" ? n.X : n.Y) < limit || n.State == to ? n : !tripped ? Go(n, to) : trip == "x" ? Go(n with { X = 0 }, to)
                : Go(n with { Y = 0 }, to)),
        new($"If {wait} or more signals, this one included, have come since the state last changed (or since the start), and the state is "
            + $"not {rest}, the state becomes {rest}.",
            $"if (age >= {wait}) Go(\"{rest}\");", n => n.Age < wait ? n : Go(n, rest)),
        new($"If {x} equals {y}, {y} grows by 1.", "if (x == y) y++;", n => n.X != n.Y ? n : n with { Y = n.X + 1 })])]);
}

// The oracle: the machine before the first signal and after each one.
List<Now> Trace(List<(string, int)> signals, Plan plan)
{
    var trace = new List<Now> { new(states[0], 0, 0, 0, "") };
    foreach (var (kind, given) in signals)
    {
        var now = trace[^1] with { Age = trace[^1].Age + 1 };
        var amount = plan.Befores.Aggregate((int?)given, (a, b) => a is { } of ? b.Amount(now, kind, of) : a);
        if (amount is { } known)
        {
            var rule = plan.Rules.Find(r => r.From == now.State && r.Kind == kind && (r.If is null || r.If.Holds(now, known)));
            now = rule is null ? plan.Otherwise.Do(now, known) : Go(rule.Acts.Aggregate(now, (n, a) => a.Do(n, known)), rule.To);
            now = plan.Afters.Aggregate(now, (n, a) => a.Do(n));
        }
        trace.Add(now with { Last = kind });
    }
    return trace;
}

var given = Made($"a list of 0 to 30 signals: a kind ({Join(kinds, "or")}) and an amount (an integer from 0 to 9)",
    r => [.. Enumerable.Range(0, r.Chance(0.2) ? r.Int(0, 8) : r.Int(9, 30)).Select(_ => (r.Pick(kinds), r.Int(0, 9)))],
    (List<(string, int)> v) => v.Count <= 30 && v.All(s => kinds.Contains(s.Item1) && s.Item2 is >= 0 and <= 9));

// The same rule with less in it: without an action, its condition, its change of state.
IEnumerable<Rule> Less(Rule rule)
{
    if (rule.Acts.Count > 1)
        foreach (var act in rule.Acts) yield return rule with { Acts = rule.Acts.FindAll(a => a != act) };
    if (rule.If is not null) yield return rule with { If = null };
    if (rule.To != rule.From) yield return rule with { To = rule.From };
}

TaskDraft Ask<R>(string type, string english, string make, string each, string end, Func<List<Now>, R> of, Func<R, string> text)
{
    // What is drawn must matter: what changes few results is taken out of the rules; then all that is left has to change many.
    var probe = new Rng(new byte[32]);
    var samples = Enumerable.Range(0, 40).Select(_ => given.Draw(probe)).ToList();
    List<string> Results(Plan p) => [.. samples.Select(s => text(of(Trace(s, p))))];
    bool Same(List<string> a, Plan b) => !samples.Where((v, i) => text(of(Trace(v, b))) != a[i]).Skip(4).Any();
    Plan Without(Plan plan, Rule rule) => plan with { Rules = plan.Rules.FindAll(o => o != rule) };
    Plan With(Plan plan, Rule rule, Rule less) => plan with { Rules = [.. plan.Rules.Select(o => o == rule ? less : o)] };
    Plan? Try()
    {
        var plan = new Plan(SomeRules(), SomeOtherwise(), SomeBefores(), SomeAfters());
        var traces = samples.ConvertAll(v => Trace(v, plan));
        if (states.Exists(s => traces.Count(t => t.Zip(t.Skip(1)).Any(p => p.First.State == s && p.Second.State != s)) < 9)) return null;
        for (var i = plan.Rules.Count - 1; i >= 0; i--)
        {
            var (rule, results) = (plan.Rules[i], Results(plan));
            if (Same(results, Without(plan, rule))) plan = Without(plan, rule);
            else if (Less(rule).FirstOrDefault(l => Same(results, With(plan, rule, l))) is { } less) plan = With(plan,
                plan.Rules[i++], less);
        }
        var before = Results(plan);
        if (Same(before, plan with { Otherwise = nothing })) plan = plan with { Otherwise = nothing };
        if (Same(before, plan with { Befores = [] })) plan = plan with { Befores = [] };
        foreach (var after in plan.Afters.Where(a => !a.English.StartsWith("A counter above")).ToList())
        {
            var fewer = plan with { Afters = plan.Afters.FindAll(a => a != after) };
            if (Same(before, fewer)) plan = fewer;
        }
        var all = Results(plan);
        if (plan.Rules.Count < 2 + 2 * level || plan.Rules.Count(r => r.If is not null) < level) return null;
        return !plan.Befores.Exists(_ => Same(all, plan with { Befores = [] }))
            && !plan.Afters.Exists(a => Same(all, plan with { Afters = plan.Afters.FindAll(o => o != a) }))
            && !plan.Rules.Exists(r => Same(all, Without(plan, r)) || Less(r).Any(l => Same(all, With(plan, r, l))))
            && !plan.Rules.Exists(r => Same(all, With(plan, r, r with { Acts = [] })))
            && states.All(s => plan.Rules.Exists(r => r.From == s)) && Results(plan).GroupBy(r => r).Max(g => g.Count()) <= 5 ? plan : null;
    }
    Plan? plan;
    while ((plan = Try()) is null) { }

    var unless = plan.Befores.Exists(b => b.Code.Contains("ignored")) ? " that is not ignored" : "";
    var afterwards = plan.Afters.Count == 1 ? $"this: {plan.Afters[0].English}"
        : "in this order: " + string.Join(" ", plan.Afters.Select((a, i) => $"({i + 1}) {a.English}"));
    string Row(Rule r) => $"{r.Kind}{(r.If is not null ? $", if {r.If.English}" : "")}: "
        + $"{string.Join("; ", r.Acts.Select(a => a.English))}{(r.To == r.From ? "" : $"; the state becomes {r.To}")}.";
    return Coding(
        signature: $"{type} {name}(List<(string, int)> signals)",
        prompt: $"""
            A machine has the states {Join(states)} and the counters {x} and {y}. It starts in {states[0]} with both counters 0.
            It gets signals, each of a kind and with an amount.
            {string.Join("\n", plan.Befores.Select(b => b.English).Append("For each signal, the first rule below that stands under the "
                + "present state, names the kind and whose condition holds is used, and no other. What it says is done from left to "
                    + "right."))}
            {string.Join("\n", states.Where(s => plan.Rules.Exists(r => r.From == s)).Select(s => $"In "
                + $"{s}:\n{string.Join("\n", plan.Rules.Where(r => r.From == s).Select(r => $"- {Row(r)}"))}"))}
            If there is no such rule, {plan.Otherwise.English}.
            After that, for each signal{unless}, {afterwards}
            The state counts as changed only when it becomes another one. Result: {english}
            """,
        given: given,
        reference: $$"""
            public static {{type}} {{name}}(List<(string, int)> signals)
            {
                string state = "{{states[0]}}", last = "";
                int x = 0, y = 0, age = 0;
                var result = {{make}};
                void Go(string next)
                {
                    if (state == next) return;
                    state = next;
                    age = 0;
                }
                foreach (var (kind, given) in signals)
                {
                    string before = state;
                    int amount = given;
                    bool ignored = false;
                    age++;
                    {{string.Join("\n", plan.Befores.Select(b => b.Code))}}
                    if (!ignored)
                    {
                        switch (state, kind)
                        {
                            {{string.Join("\n", plan.Rules.Select(r => $"case (\"{r.From}\", "
                                + $"\"{r.Kind}\"){(r.If is null ? "" : $" when {r.If.Code}")}: "
                                    + $"{string.Join(" ", r.Acts.Select(a => a.Code))}{(r.To == r.From ? "" : $" Go(\"{r.To}\");")} "
                                        + $"break;")).Replace("\n", "\n                ")}}
                            default: {{plan.Otherwise.Code}} break;
                        }
                        {{string.Join("\n", plan.Afters.Select(a => a.Code)).Replace("\n", "\n            ")}}
                    }
                    last = kind;
                    {{each}}
                }
                {{end}}
                return result;
            }
            """,
        oracle: v => of(Trace(v, plan)),
        edges: [[], .. kinds.Select(k => new List<(string, int)> { (k, 9), (k, 9), (k, 1) })]);
}

var flip = rng.Chance();
var (cx, cy, nx, ny) = flip ? ("y", "x", y, x) : ("x", "y", x, y);
int X(Now n) => flip ? n.Y : n.X;
int Y(Now n) => flip ? n.X : n.Y;
string Lines<T>(IEnumerable<T> all) => string.Join(" ", all);
return rng.Int(0, 4) switch
{
    0 => Ask("List<string>", $"after each signal, the state, a ':' and {nx} in digits, as in \"{states[0]}:3\".", "new List<string>()",
        $"result.Add($\"{{state}}:{{{cx}}}\");", "", t => t.Skip(1).Select(n => string.Concat(n.State, ":", X(n))).ToList(), Lines),
    1 => Ask("List<int>", $"{nx} after each signal.", "new List<int>()", $"result.Add({cx});", "",
        t => t.Skip(1).Select(X).ToList(), Lines),
    2 => Ask("List<(string, int)>",
        $"for each signal after which the state is another than before it, the new state and {nx}; then, once at the end, the last state "
            + $"and {ny}.",
        "new List<(string, int)>()", $"if (state != before) result.Add((state, {cx}));", $"result.Add((state, {cy}));",
        t => t.Zip(t.Skip(1)).Where(p => p.First.State != p.Second.State).Select(p => (p.Second.State, X(p.Second))).Append((t[^1].State,
            Y(t[^1]))).ToList(), Lines),
    3 => Ask("List<int>", $"for each of the states {Join(states)}, in this order, the sum of {nx} after each of the signals after which "
        + $"the machine is in that state (0 if there are none).",
        $"new List<int> {{ {string.Join(", ", states.Select(_ => "0"))} }}",
            $"result[Array.IndexOf(new[] {{ {string.Join(", ", states.Select(s => $"\"{s}\""))} }}, state)] += {cx};", "",
        t => states.Select(s => t.Skip(1).Where(n => n.State == s).Sum(X)).ToList(), Lines),
    _ => Ask("(string, int, int, int)",
        $"the last state, {x} and {y} at the end, and the number of signals after which the state is another than before them.",
        "(state, 0, 0, 0)", "if (state != before) result.Item4++;", "result = (state, x, y, result.Item4);",
        t => (t[^1].State, t[^1].X, t[^1].Y, t.Zip(t.Skip(1)).Count(p => p.First.State != p.Second.State)), r => $"{r}"),
};
