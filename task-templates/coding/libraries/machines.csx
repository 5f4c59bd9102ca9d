// A library that nobody has seen: a machine that answers calls with numbers, in a way that only calling it tells. What it has stands in the
// prompt. Drawn: the class, its methods and what they take; which are called for each value, with what, under which conditions, how often;
// when a machine is replaced; whether there are two; what is made of the answers.
using LiveBench.Tasks;
class Now { public int Value, Place, Last; public LibraryObject On = null!; public Action Noted = null!; }
record Number(string English, string Code, Func<Now, int> Of);
record Condition(string English, string Code, Func<Now, bool> Holds);
record Step(string English, string Code, Action<Now> Do);
record Figure(string English, string Start, string Note, string Result, Func<List<int>, int> Of);

var (machine, maker, verbs, nouns) = rng.Skin.Pick<(string, string, string[], string[])>([
    ("Winch", "drum", ["Lift", "Lower", "Brake", "Spool", "Haul"], ["weight", "speed"]),
    ("Kiln", "shelf", ["Heat", "Vent", "Fire", "Glaze", "Settle"], ["degrees", "minutes"]),
    ("Loom", "shaft", ["Weave", "Beat", "Shed", "Tension", "Advance"], ["thread", "colour"]),
    ("Press", "plate", ["Ink", "Stamp", "Feed", "Align", "Release"], ["sheet", "force"]),
    ("Crane", "track", ["Hoist", "Swing", "Drop", "Reach", "Park"], ["load", "turn"]),
    ("Mill", "wheel", ["Grind", "Sift", "Pour", "Choke", "Spin"], ["grain", "gap"])]);
var names   = rng.Skin.Shuffle(verbs)[..3];
var takes   = rng.Shuffle([0, 1, 2]);
var library = Library($"class {machine}(int {maker}) {{ "
    + string.Join(" ", names.Select((n, i) => $"int {n}({string.Join(", ", nouns.Take(takes[i]).Select(x => $"int {x}"))});")) + " }");
var two     = level > 3 && rng.Chance();
string it   = two ? "it" : "machine";

// What a call is given: at most 999.
List<Func<Number>> numbers =
[
    () => new("the value", "value", n => n.Value),
    () => new("the answer before", "last", n => n.Last),
    () => new("the place of the value", "i", n => n.Place),
    () => rng.Int(2, 60) is var c ? new($"{c}", $"{c}", _ => c) : null!,
    () => rng.Int(2, 30) is var c ? new($"the value plus {c}", $"value + {c}", n => c + n.Value) : null!,
    () => rng.Int(2, 9) is var k ? new($"the answer before times {k}", $"last * {k}", n => k * n.Last) : null!,
    () => new("the larger of the value and the answer before", "Math.Max(value, last)", n => n.Value < n.Last ? n.Last : n.Value),
    () => new("the answer before plus the place of the value", "last + i", n => n.Place + n.Last),
    () => rng.Int(5, 20) is var k ? new($"the remainder of the answer before when divided by {k}", $"last % {k}", n => n.Last - n.Last / k * k) : null!,
];
List<Func<Condition>> conditions =
[
    () => rng.Int(25, 70) is var t ? new($"the answer before is at least {t}", $"last >= {t}", n => !(n.Last < t)) : null!,
    () => rng.Int(2, 4) is var k ? new($"the answer before is divisible by {k} (0 is)", $"last % {k} == 0", n => n.Last / k * k == n.Last) : null!,
    () => new("the answer before is larger than the value", "last > value", n => n.Last - n.Value > 0),
    () => rng.Int(25, 70) is var t ? new($"the value is less than {t}", $"value < {t}", n => !(n.Value >= t)) : null!,
    () => rng.Int(2, 3) is var k ? new($"the place of the value is divisible by {k} (0 is)", $"i % {k} == 0", n => n.Place / k * k == n.Place) : null!,
];
Step Call(int method)
{
    var given = rng.Some(takes[method], numbers).ConvertAll(make => make());
    return new($"Call {names[method]} with {(given.Count == 0 ? "nothing" : Join(given.Select((g, i) => $"{nouns[i]} = {g.English}")))}",
        $"last = {it}.{names[method]}({string.Join(", ", given.Select(g => g.Code))});\n#",
        now =>
        {
            now.Last = now.On.Call(names[method], given.Select(g => g.Of(now)).ToArray());
            now.Noted();
        });
}
string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
string In(string code) => code.Replace("\n", "\n    ");
Step If(int one, int other) => (rng.Pick(conditions)(), Call(one), Call(other)) is var (c, a, b) && level > 1 && rng.Chance()
    ? new($"If {c.English}, {Small(a.English)}; otherwise, {Small(b.English)}", $"if ({c.Code})\n{{\n    {In(a.Code)}\n}}\nelse\n{{\n    {In(b.Code)}\n}}",
        now => (c.Holds(now) ? a : b).Do(now))
    : new($"If {c.English}, {Small(a.English)}", $"if ({c.Code})\n{{\n    {In(a.Code)}\n}}", now => { if (c.Holds(now)) a.Do(now); });
Step Often(int method) => (Call(method), rng.Int(2, 4)) is var (a, k)
    ? new($"As often as the remainder of the value when divided by {k} says, {Small(a.English)}",
        $"for (int turn = 0; turn < value % {k}; turn++)\n{{\n    {In(a.Code)}\n}}", now => { for (var left = now.Value - now.Value / k * k; left > 0; left--) a.Do(now); })
    : null!;
Step Anew() => (rng.Pick(conditions)(), rng.Pick(numbers)()) is var (c, g)
    ? new($"If {c.English}, replace the machine {(two ? "whose turn it is " : "")}by a new {machine} with {maker} = {g.English}",
        two ? $"if ({c.Code})\n    machines[i % 2] = it = new {machine}({g.Code});" : $"if ({c.Code})\n    machine = new {machine}({g.Code});",
        now => { if (c.Holds(now)) now.On = library.New(g.Of(now)); })
    : null!;

var order = rng.Shuffle([0, 1, 2]);
var steps = new List<Step> { Call(order[0]) };
var more  = rng.Some(new[] { 1, 1, 2, 3, 3 }[level - 1], (List<Func<Step>>)[() => If(order[1], order[2]), () => Often(order[2]), Anew, () => If(order[0], order[1])]);
steps.AddRange(more.Select(make => make()));
steps = rng.Shuffle(steps);
if (level > 2) steps.Add(Call(order[1]));

var seen = new HashSet<string>();
List<Func<Figure>> figures =
[
    () => new("the sum of all answers", "int sum = 0;", "sum += last;", "sum", a => a.Sum()),
    () => rng.Int(30, 70) is var t ? new($"how many answers are at least {t}", "int high = 0;", $"if (last >= {t}) high++;", "high", a => a.Count(x => !(x < t))) : null!,
    () => new("the largest answer (0 if there is none)", "int most = 0;", "most = Math.Max(most, last);", "most", a => a.Aggregate(0, (x, y) => x < y ? y : x)),
    () => new("the sum of the products of each answer and its number (the first answer has the number 1)", "int weighted = 0, calls = 0;",
        "weighted += last * ++calls;", "weighted", a => a.Select((x, i) => x + x * i).Sum()),
    () => rng.Int(2, 5) is var k ? new($"the sum of those answers that are divisible by {k}", "int divisible = 0;", $"if (last % {k} == 0) divisible += last;",
        "divisible", a => a.Where(x => x / k * k == x).Sum()) : null!,
];
var asked = rng.Some(new[] { 1, 2, 2, 2, 3 }[level - 1], figures).Select(make => make()).ToList();
string note = string.Join(" ", asked.Select(f => f.Note));
string Body(string indent) => string.Join("\n", steps.Select(s => s.Code)).Replace("#", note).Replace("\n", "\n" + indent);
var name = rng.Skin.Pick(["Operate", "Drive", "Work", "Steer", "Handle", "Attend"]) + machine;

List<int> Run(int start, List<int> values)
{
    var (answers, now) = (new List<int>(), new Now());
    now.Noted = () => answers.Add(now.Last);
    LibraryObject[] all = [library.New(start), library.New(values.Count)];
    for (var i = 0; i < values.Count; i++)
    {
        (now.Value, now.Place, now.On) = (values[i], i, all[two && i % 2 == 1 ? 1 : 0]);
        foreach (var step in steps) step.Do(now);
        all[two && i % 2 == 1 ? 1 : 0] = now.On;
    }
    return asked.ConvertAll(f => f.Of(answers));
}

return Coding(
    signature: $"List<int> {name}(int start, List<int> values)",
    prompt: $"""
        There is a library with a class {machine}. A {machine} is made with a number from 0 to 999, its {maker}. Each of its methods takes whole numbers from 0 to 999 and answers with a whole number from 0 to 99. The answer depends on the {maker}, on what the method is given and on all that was called on the same {machine} before, in a way that is documented nowhere: the only way to get an answer is to call, and each call changes those that follow.

        {(two ? $"Make two machines, each a {machine}: the first with {maker} = start, the second with {maker} = the number of values. The first has its turn for values at even places, the second for values at odd places" : $"Make a {machine} with {maker} = start")}; places are counted from 0. Then go through the values in order. For each value, do this{(two ? ", with the machine whose turn it is" : "")}, in this order, and make no other calls:
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. {s.English}."))}

        The answer before is what the call before answered{(two ? ", whichever machine was called" : "")}, for this value or an earlier one; before the first call it is 0.
        Return a list of {asked.Count}: {Join(asked.Select(f => f.English))}.
        """,
    given: Inputs(Ints(0, 999), Lists(Ints(0, 99), 0, 20)),
    reference: $$"""
        public static List<int> {{name}}(int start, List<int> values)
        {
            {{(two ? $"var machines = new {machine}[] {{ new {machine}(start), new {machine}(values.Count) }};" : $"var machine = new {machine}(start);")}}
            int last = 0;
            {{string.Join("\n    ", asked.Select(f => f.Start))}}
            for (int i = 0; i < values.Count; i++)
            {
                int value = values[i];
                {{(two ? "var it = machines[i % 2];\n        " : "")}}{{Body("        ")}}
            }
            return new List<int> { {{string.Join(", ", asked.Select(f => f.Result))}} };
        }
        """,
    oracle: Run,
    edges: [(0, []), (1, [0]), (999, [99, 0, 50, 51])],
    library: library);
