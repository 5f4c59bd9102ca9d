// A machine with states and two counters that gets signals. Drawn: its table of rules (conditions, actions, next states), what happens
// when no rule fits, what is done before and after every signal and in which order, and what is asked of its run.
// Signals of the first kind lead round all states and make both counters grow, so that every rule is met; other rules do anything.
// Long because every rule stands three times: as English and twice as code.
record struct Now(int State, int X, int Y);                                                // before the first signal, or after one
record Moment(List<Now> Trace, string Last, int Amount)                                    // what a condition may look at
{
    public Now Now => Trace[^1];
    public bool Moved => Trace.Count < 2 || Now.State != Trace[^2].State;
}
record Guard(string English, string Code, Func<Moment, bool> Holds);
record Act(string English, string Code, Func<Now, int, Now> Do);
record Rule(int From, int Kind, Guard? If, List<Act> Acts, int To);
record Before(string English, string Code, Func<Moment, string, int> Amount, int Deaf = -1);   // Deaf: the state that misses a signal
record After(string English, string Code, Func<Now, Moment, Now> Do);

var states = rng.Skin.Shuffle(["idle", "busy", "open", "hot", "locked", "armed", "empty", "ready", "closing", "paused"])
    .GetRange(0, new[] { 2, 3, 3, 4, 4 }[level - 1]);
var kinds = rng.Skin.Shuffle(["push", "pull", "coin", "tick", "key", "card", "turn", "fill"]).GetRange(0, 3);
var counters = rng.Skin.Shuffle(["heat", "debt", "stock", "score", "dust", "fuel"]);
var (x, y) = (counters[0], counters[1]);
var name = rng.Skin.Pick(["RunMachine", "Operate", "Drive", "Control", "Simulate", "Handle"]);

Before? before = level < 2 ? null : rng.Int(0, 3) switch
{
    0 when rng.Int(2, 5) is var extra => new($"If a signal is of the same kind as the one before it, its amount counts as the amount "
        + $"plus {extra}.", $"if (kind == last) amount += {extra};", (m, k) => m.Last == k ? m.Amount + extra : m.Amount),
    1 when (rng.Int(5, 7), rng.Int(0, 3)) is var (most, less) => new($"If a signal is not of the same kind as the one before it, or is "
        + $"the first, an amount above {most} counts as {less}.", $"if (kind != last && amount > {most}) amount = {less};",
        (m, k) => m.Last == k || m.Amount <= most ? m.Amount : less),
    2 when rng.Int(1, states.Count - 1) is var deaf => new($"For a signal that comes directly after one that changed the state to "
        + $"{states[deaf]}, no rule is used, and nothing happens for want of one.", $"case (\"{states[deaf]}\", _) when moved: break;",
        (m, _) => m.Amount, deaf),
    3 when rng.Int(2, 5) is var extra => new($"If a signal comes directly after one that changed the state, or is the first, its amount "
        + $"counts as the amount plus {extra}.", $"if (moved) amount += {extra};", (m, _) => m.Moved ? extra + m.Amount : m.Amount),
    _ => null,
};

Guard SomeGuard() => rng.Int(0, 7) switch
{
    0 when rng.Int(3, 5) is var least => new($"the amount is at least {least}", $"amount >= {least}", m => !(m.Amount < least)),
    1 => new("the amount is odd", "amount % 2 == 1", m => (m.Amount & 1) > 0),
    2 when rng.Int(4, 6) is var least => new($"{x} is at least {least}", $"x >= {least}", m => !(m.Now.X < least)),
    3 when rng.Int(4, 6) is var most => new($"{y} is below {most}", $"y < {most}", m => !(m.Now.Y >= most)),
    4 => new($"{x} is larger than {y} by more than 2", "x > y + 2", m => m.Now.X - m.Now.Y >= 3),
    5 => new($"{x} is at least the amount", "x >= amount", m => !(m.Amount > m.Now.X)),
    6 when rng.Pick(kinds) is var kind => new($"the signal before it was not {kind}, or there was none", $"last != \"{kind}\"",
        m => m.Last != kind),
    _ => new("the number of signals before it is even (0 is even)", "!odd", m => (m.Trace.Count & 1) == 1),
};

Act SomeAct(bool first, bool grows = false)
{
    var (me, other, c, d) = first ? (x, y, "x", "y") : (y, x, "y", "x");
    Act New(string english, string code, Func<int, int, int, int> value) => new($"{me} {english}", code,
        (n, a) => first ? n with { X = value(n.X, n.Y, a) } : n with { Y = value(n.Y, n.X, a) });
    return rng.Int(0, grows ? 1 : 9) switch
    {
        0 or 8 => New("grows by the amount", $"{c} += amount;", (v, _, a) => v + a),
        1 when rng.Int(2, 5) is var up => New($"grows by {up}", $"{c} += {up};", (v, _, _) => v + up),
        2 when rng.Int(3, 8) is var from => New($"becomes the difference between it and {from}",
            $"{c} = Math.Abs({c} - {from});", (v, _, _) => v < from ? from - v : v - from),
        3 or 9 => New("becomes the difference between it and the amount", $"{c} = Math.Abs({c} - amount);",
            (v, _, a) => v < a ? a - v : v - a),
        4 when rng.Int(1, 6) is var set => New($"becomes {set}", $"{c} = {set};", (_, _, _) => set),
        5 => New("becomes the amount", $"{c} = amount;", (_, _, a) => a),
        6 => New("is doubled", $"{c} *= 2;", (v, _, _) => v + v),
        _ => New($"grows by {other}", $"{c} += {d};", (v, w, _) => w + v),
    };
}

List<Act> SomeActs(bool first)
{
    if (rng.Chance(0.1)) return [new($"{x} and {y} are swapped", "(x, y) = (y, x);", (n, _) => n with { X = n.Y, Y = n.X })];
    return rng.Chance(0.35) ? [SomeAct(true), SomeAct(false)] : [SomeAct(first)];
}

var rules = new List<Rule>();
var turn = rng.Int(0, 1);
var gap = rng.Int(1, (2 * states.Count) - 1);                                           // no rule there
for (var cell = 0; cell < 3 * states.Count; cell++)
{
    var (state, kind) = (cell / 3, cell % 3);
    int Other() => (state + rng.Int(1, states.Count - 1)) % states.Count;
    int Next() => rng.Chance(0.55) ? state : Other();
    int Aside() => rng.Pick(Enumerable.Range(0, states.Count).Where(s => s != (state + 1) % states.Count).ToList());
    if (kind > 0 && gap == (2 * state) + kind - 1) continue;
    var (guarded, first) = (rng.Chance(0.2 + (0.05 * level)), rng.Chance());
    if (guarded) rules.Add(new(state, kind, SomeGuard(), SomeActs(first), kind > 0 ? Next() : Aside()));
    if (!guarded || kind == 0 || rng.Chance(0.7)) rules.Add(kind > 0 ? new(state, kind, null, SomeActs(!first), Next())
        : new(state, kind, null, [SomeAct((state + turn) % 2 == 0, grows: true)], (state + 1) % states.Count));
}

Act otherwise = rng.Int(0, 4) switch
{
    0 => new("nothing changes", "", (n, _) => n),
    1 when rng.Int(1, 3) is var by => new($"{y} grows by {by}", $"y += {by};", (n, _) => n with { Y = n.Y + by }),
    2 when rng.Int(0, states.Count - 1) is var to => new($"the state becomes {states[to]}", $"state = \"{states[to]}\";",
        (n, _) => n with { State = to }),
    3 => new($"{x} becomes 0", "x = 0;", (n, _) => n with { X = 0 }),
    _ => new($"{x} and {y} grow by 1 each", "(x, y) = (x + 1, y + 1);", (n, _) => n with { X = n.X + 1, Y = n.Y + 1 }),
};

var ceiling = rng.Int(10, 15);
var (cap, limited, limit) = rng.Chance() ? ($"becomes its remainder when divided by {ceiling + 1}", $"v % {ceiling + 1}",
        v => v - (v / (ceiling + 1) * (ceiling + 1)))
    : rng.Int(0, 7) is var low ? ($"becomes {low}", $"v > {ceiling} ? {low} : v", (Func<int, int>)(v => v <= ceiling ? v : low)) : default;

After Tripped(bool first)
{
    var (trips, c, most, to) = (first ? x : y, first ? "x" : "y", rng.Int(15, 20), rng.Int(0, states.Count - 1));
    var halves = rng.Chance();
    return new($"If {x} and {y} together are {most} or more, the state becomes {states[to]} and {trips} becomes "
        + $"{(halves ? "half of it, rounded down" : "0")}.",
        $"if (x + y >= {most}) ({c}, state) = ({(halves ? $"{c} / 2" : "0")}, \"{states[to]}\");",
        (n, _) => n.X < most - n.Y ? n : first ? new(to, halves ? n.X >> 1 : 0, n.Y) : new(to, n.X, halves ? n.Y >> 1 : 0));
}
After Rested(int to) => new($"If the state is still what it was before the signal, and the signal before it did not change the state "
    + $"either (there was one), the state becomes {states[to]} and {x} grows by 3.",
    $"if (state == before && !moved) (x, state) = (x + 3, \"{states[to]}\");",
    (n, m) => n.State == m.Now.State && !m.Moved ? n with { State = to, X = 3 + n.X } : n);
After SomeAfter(int which) => which switch
{
    0 => new($"A counter above {ceiling} {cap}.", "(x, y) = (Limited(x), Limited(y));", (n, _) => new(n.State, limit(n.X), limit(n.Y))),
    1 => Tripped(rng.Chance()),
    2 => Rested(rng.Int(0, states.Count - 1)),
    3 => new($"If {x} equals {y}, {y} grows by 2.", "if (x == y) y += 2;", (n, _) => n.X != n.Y ? n : n with { Y = n.X + 2 }),
    _ => new($"If the state is another than before the signal, {x} grows by 1.", "if (state != before) x++;",
        (n, m) => n.State == m.Now.State ? n : n with { X = 1 + n.X }),
};
var afters = rng.Shuffle<int>([0, .. rng.Some(Math.Min(2, level / 2), [1, 2, 3, 4])]).ConvertAll(SomeAfter);

var most = 30 + (4 * level);                                                               // long runs meet every rule

// The oracle: a table that is searched, and all that was, not counters of it.
List<Now> Trace(List<(string, int)> signals)
{
    var trace = new List<Now>(signals.Count + 1) { new(0, 0, 0) };
    var last = "";
    foreach (var (kind, given) in signals)
    {
        var moment = new Moment(trace, last, given);
        if (before is not null) moment = moment with { Amount = before.Amount(moment, kind) };
        var now = moment.Now;
        if (before?.Deaf != now.State || !moment.Moved)
            now = rules.Find(r => r.From == now.State && kinds[r.Kind] == kind && r.If?.Holds(moment) != false) is { } rule
                ? rule.Acts.Aggregate(now, (n, a) => a.Do(n, moment.Amount)) with { State = rule.To } : otherwise.Do(now, moment.Amount);
        trace.Add(afters.Aggregate(now, (n, a) => a.Do(n, moment)));
        last = kind;
    }
    return trace;
}

string Row(Rule r) => $"- {kinds[r.Kind]}{(r.If is null ? "" : $", if {r.If.English}")}: {string.Join("; ", r.Acts.Select(a => a.English))}"
    + (r.To == r.From ? "." : $"; the state becomes {states[r.To]}.");
string Case(Rule r) => $"case (\"{states[r.From]}\", \"{kinds[r.Kind]}\"){(r.If is null ? "" : $" when {r.If.Code}")}: "
    + $"{string.Join(" ", r.Acts.Select(a => a.Code))}{(r.To == r.From ? "" : $" state = \"{states[r.To]}\";")} break;";

TaskDraft Ask<R>(string type, string english, string make, string each, string end, Func<List<Now>, List<(string, int)>, R> of)
{
    var cases = rules.Select(Case).ToList();
    if (before?.Deaf > 0) cases.Insert(0, before.Code);
    List<string> ending = [.. afters.Select(a => a.Code), each];
    var code = string.Join(' ', cases.Concat(ending).Append(before?.Code));
    if (code.Contains("last")) ending.Add("last = kind;");
    if (code.Contains("odd")) ending.Add("odd = !odd;");
    return Coding(
        signature: $"{type} {name}(List<(string, int)> signals)",
        prompt: $"""
            A machine has the states {Join(states)} and the counters {x} and {y}. It starts in {states[0]} with both counters 0.
            It gets signals, each of a kind and with an amount. A signal has changed the state if, when everything below is done for it,
            the state is another than before it. A difference is the larger number minus the smaller.
            {(before is null ? "" : $"\n{before.English}\n")}
            For each signal, the first rule below that stands under the present state, names the kind and whose condition holds is used,
            and no other. What it says is done from left to right. If there is no such rule, {otherwise.English}.
            {string.Join("\n", states.Select((s, i) => $"In {s}:\n{string.Join("\n", rules.Where(r => r.From == i).Select(Row))}"))}

            At the end of each signal, whether a rule was used or not, {(afters.Count == 1 ? $"this: {afters[0].English}"
                : $"in this order: {string.Join(" ", afters.Select((a, i) => $"({i + 1}) {a.English}"))}")}

            Result: {english}
            """,
        given: Made($"a list of 0 to {most} signals: a kind ({Join(kinds, "or")}) and an amount (an integer from 0 to 9)",
            r => [.. Enumerable.Range(0, r.Chance(0.1) ? r.Int(0, 8) : r.Int(most * 2 / 3, most))
                .Select(_ => (r.Pick(kinds), r.Int(0, 9)))],
            (List<(string, int)> v) => v.Count <= most && v.TrueForAll(s => kinds.Contains(s.Item1) && s.Item2 is >= 0 and <= 9)),
        reference: $$"""
            static int Limited(int v) => {{limited}};

            public static {{type}} {{name}}(List<(string, int)> signals)
            {
                string state = "{{states[0]}}"{{(code.Contains("last") ? ", last = \"\"" : "")}}{{
                    (code.Contains("moved") ? ", before = \"\"" : "")}};
                int x = 0, y = 0;
                {{(code.Contains("odd") ? "bool odd = false;" : "")}}
                var result = {{make}};
                foreach (var (kind, {{(before is null || before.Deaf > 0 ? "amount" : "given")}}) in signals)
                {
                    {{(code.Contains("moved") ? "bool moved = state != before;\n        before = state;"
                        : code.Contains("before") ? "string before = state;" : "")}}
                    {{(before is null || before.Deaf > 0 ? "" : $"int amount = given;\n        {before.Code}")}}
                    switch (state, kind)
                    {
                        {{string.Join("\n            ", cases)}}
                        default: {{otherwise.Code}} break;
                    }
                    {{string.Join("\n        ", ending)}}
                }
                {{end}}
                return result;
            }
            """,
        oracle: v => of(Trace(v), v),
        edges: [[], .. kinds.Select(k => new List<(string, int)> { (k, 9), (k, 9), (k, 1) })]);
}

var (a, b) = (0, 0);
string Figure()
{
    (a, b) = rng.Pick([(1, 2), (2, 1), (1, -1), (3, 1), (1, 3), (2, -1)]);
    return $"{(a == 1 ? "" : $"{a} * ")}{{0}} {(b < 0 ? "-" : "+")} {(b is 1 or -1 ? "" : $"{b} * ")}{{1}}";
}
int Of(Now n) => (a * n.X) + (b * n.Y);
string Empty(IEnumerable<string> keys) => $"new Dictionary<string, int> {{ {string.Join(", ", keys.Select(k => $"[\"{k}\"] = 0"))} }}";
bool Changed(List<Now> t, int i) => t[i].State != t[i + 1].State;
var asked = rng.Int(0, 5);
var figure = asked == 5 ? "" : Figure();
var (said, coded) = (figure.Replace("{0}", x).Replace("{1}", y), figure.Replace("{0}", "x").Replace("{1}", "y"));
return asked switch
{
    0 => Ask("List<string>", $"after each signal, the state, a ':' and {said} in digits (with a '-' before them if it is below 0).",
        "new List<string>()", $"result.Add($\"{{state}}:{{{coded}}}\");", "",
        (t, _) => t.Skip(1).Select(n => string.Concat(states[n.State], ":", Of(n))).ToList()),
    1 => Ask("List<int>", $"{said} after each signal.", "new List<int>()", $"result.Add({coded});", "",
        (t, _) => t.Skip(1).Select(Of).ToList()),
    2 => Ask("List<(string, int)>", $"for each signal that changed the state, the new state and {said}; then, once more at the end, the "
        + "last state and the same of the last counters.", "new List<(string, int)>()",
        $"if (state != before) result.Add((state, {coded}));", $"result.Add((state, {coded}));",
        (t, s) => s.Select((_, i) => i).Where(i => Changed(t, i)).Select(i => t[i + 1]).Append(t[^1])
            .Select(n => (states[n.State], Of(n))).ToList()),
    3 => Ask("Dictionary<string, int>", $"for each state, the sum of {said} over all signals after which the machine is in that state "
        + "(0 if there are none).", Empty(states), $"result[state] += {coded};", "",
        (t, _) => states.Select((s, i) => (s, t.Skip(1).Where(n => n.State == i).Sum(Of))).ToDictionary()),
    4 => Ask("Dictionary<string, int>", $"for each kind of signal, the sum of {said} after each signal of that kind (0 if there are none).",
        Empty(kinds), $"result[kind] += {coded};", "",
        (t, s) => kinds.Select(k => (k, s.Select((g, i) => g.Item1 == k ? Of(t[i + 1]) : 0).Sum())).ToDictionary()),
    _ => Ask("(string, int, int, int)", $"the last state; the sum of {x} after each signal; the same sum for {y}; how "
        + "many signals changed the state.", "(state, 0, 0, 0)",
        "result = (state, result.Item2 + x, result.Item3 + y, result.Item4 + (state == before ? 0 : 1));", "",
        (t, s) => (states[t[^1].State], t.Sum(n => n.X), t.Sum(n => n.Y), s.Select((_, i) => i).Count(i => Changed(t, i)))),
};
