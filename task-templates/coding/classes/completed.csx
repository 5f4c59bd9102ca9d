// A collection of numbers, told by what its methods return before and after one another. Drawn: the order of its values, what a value that
// is there already does, what happens when it is full, which value is taken and what follows that, and which other methods there are.
// The reference sorts places when it is asked; the oracle goes from one unchangeable state to the next, and picks the next best value.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Kept(int Value, int Time);
record State(List<Kept> Items, int Now = 0, bool Turned = false, int Takes = 0, int Last = -1);
record Key(string English, string Code, Func<State, Kept, int> Rank);
record Again(string English, string Code, Func<State, int, int?> Of, bool Removes = false);   // the value to add; null: none
record Full(string English, string Before, string After, bool Refuses = false);
record Taking(string English, string Code, Func<State, int> Of);                          // the place in the order
record Wake(string English, string Code, Func<State, int, State> Of);                    // what follows when a number is taken
record Extra(string Type, string Name, string Takes, string English, string Code, Func<State, ScriptCall, (State, object)> Do);

var name = rng.Skin.Pick(["Number", "Value", "Ticket", "Score", "Token", "Card", "Coin"]) + rng.Skin.Pick(["Bag", "Bowl", "Pile", "Rack",
    "Tray", "Bin", "Stack"]);
var (add, take, all) = rng.Skin.Pick([("Add", "Take", "All"), ("Put", "Pull", "Listing"), ("Push", "Pop", "Show"), ("Insert", "Draw",
    "Values")]);
string? If(bool holds, string code) => holds ? code : null;
var values = Ints(1, 7);

var again = rng.Pick<Again>([
    new("it is added once more", "", (_, x) => x),
    new("nothing changes", "if (items.Contains(x)) return RESULT;", (s, x) => s.Items.Exists(k => k.Value == x) ? null : x),
    new("it is added once more if it stands there once, and nothing changes if it stands there twice or more often",
        "if (items.Count(v => v == x) >= 2) return RESULT;", (s, x) => s.Items.FindAll(k => k.Value == x).Count < 2 ? x : null),
    new("the next larger number that does not stand there is added instead of it", "int y = x;\n        while (items.Contains(y)) y++;",
        (s, x) => Enumerable.Range(x, s.Items.Count + 1).First(y => s.Items.TrueForAll(k => k.Value != y))),
    new("it is removed (and no number is added)", "if (items.Remove(x)) return RESULT;",
        (s, x) => s.Items.Exists(k => k.Value == x) ? null : x, true)]);
var copies = again.Code == "" || again.Code.Contains(">= 2");

List<Func<Key>> coarse = [
    () => rng.Int(2, 6) is var m ? new($"by a number's distance to {m} (the larger of the two minus the smaller), the smallest first",
        $"Math.Abs(items[i] - {m})", (_, k) => k.Value < m ? m - k.Value : k.Value - m) : null!,
    () => rng.Int(2, 4) is var m ? new($"by a number's remainder when divided by {m}, the smallest first", $"items[i] % {m}",
        (_, k) => k.Value - (k.Value / m * m)) : null!,
    () => rng.Int(2, 4) is var m ? new($"by a number's remainder when divided by {m}, the largest first", $"-(items[i] % {m})",
        (_, k) => k.Value / m * m - k.Value) : null!,
    () => rng.Int(2, 6) is var m ? new($"those that are at least {m} before the others", $"items[i] >= {m} ? 0 : 1",
        (_, k) => k.Value < m ? 1 : 0) : null!,
    .. copies ? new List<Func<Key>> { () => new($"by how often a number stands in {all}, the most frequent first",
        "-items.Count(v => v == items[i])",
        (s, k) => -s.Items.FindAll(o => o.Value == k.Value).Count) } : []];
List<Key> fine = [new("the smallest first", "items[i]", (_, k) => k.Value), new("the largest first", "-items[i]", (_, k) => -k.Value),
    new("the one added earliest first", "", (_, k) => k.Time), new("the one added latest first", "r", (_, k) => -k.Time)];
var last = rng.Pick(fine);
List<Key> keys = [.. rng.Some(level < 2 ? rng.Int(0, 1) : level < 5 ? 1 : 2, coarse).Select(c => c()), last];
var full = rng.Pick<Full>([
    new($"{add} does nothing", "if (items.Count == limit) return RESULT;", "", true),
    new($"{add} first does what {take} does", "if (items.Count == limit) Pick();", ""),
    new($"the number is added, and then the last of {all} is removed, be it the new one or another", "",
        "if (items.Count > limit) items.RemoveAt(Order()[^1]);"),
    new($"the number is added, and then the first of {all} is removed, be it the new one or another", "",
        "if (items.Count > limit) items.RemoveAt(Order()[0]);")]);
var taking = rng.Pick<Taking>([
    new($"the first of {all}", "0", _ => 0), new($"the last of {all}", "items.Count - 1", s => s.Items.Count - 1),
    new($"the one in {all} with as many before it as behind it, or with one more before it than behind it",
        "items.Count / 2", s => s.Items.Count >> 1),
    new($"the second of {all}, or the only one", "Math.Min(1, items.Count - 1)", s => s.Items.Count > 1 ? 1 : 0),
    new($"the first of {all} if {all} has an odd number of values, and the last if it has an even number",
        "items.Count % 2 == 1 ? 0 : items.Count - 1",
        s => (s.Items.Count & 1) > 0 ? 0 : s.Items.Count - 1),
    new($"the first of {all}, but at every second {take} that takes a number (the 2nd, the 4th and so on) the last",
        "takes % 2 == 0 ? 0 : items.Count - 1", s => (s.Takes & 1) == 0 ? 0 : s.Items.Count - 1)]);
var wake = level < 3 ? null : rng.Pick<Func<Wake>>([
    () => rng.Int(3, 5) is var m ? new($"every number in {all} with the same remainder as the one taken, when divided by {m}, is removed",
        $"items.RemoveAll(w => w % {m} == v % {m});", (s,
            v) => s with { Items = s.Items.FindAll(k => Math.Abs(k.Value - v) / m * m != Math.Abs(k.Value - v)) })
        : null!,
    () => rng.Int(0, 2) is var d ? new($"the first of {all} is removed if it is smaller than the one "
        + $"taken{If(d > 0, $" by more than {d}")} (this is no taking)",
        $"if (items.Count > 0 && items[Order()[0]] < v{If(d > 0, $" - {d}")}) items.RemoveAt(Order()[0]);",
        (s, v) => s.Items.Count > 0 && v - Ordered(s)[0].Value > d ? Without(s, Ordered(s)[0]) : s) : null!,
    () => rng.Int(0, 2) is var d ? new($"the last of {all} is removed if it is larger than the one taken{If(d > 0, $" by more than {d}")} "
        + $"(this is no taking)",
        $"if (items.Count > 0 && items[Order()[^1]] > v{If(d > 0, $" + {d}")}) items.RemoveAt(Order()[^1]);",
        (s, v) => s.Items.Count > 0 && Ordered(s)[^1].Value - v > d ? Without(s, Ordered(s)[^1]) : s) : null!,
    () => rng.Int(0, 1) is var odd ? new($"every number in {all} is made larger by 1 if the one taken is {(odd == 1 ? "odd" : "even")}",
        $"if (v % 2 == {odd}) items = items.Select(w => w + 1).ToList();",
        (s, v) => (v & 1) == odd ? s with { Items = s.Items.ConvertAll(k => k with { Value = k.Value + 1 }) } : s) : null!])();
var tells = rng.Pick<(string English, string Code, Func<State, int, int> Of)>([
    ($"how many values {all} has afterwards", "items.Count", (s, _) => s.Items.Count),
    ($"how many values of {all} stand before the first x in it afterwards, or -1 if x does not stand there", $"{all}().IndexOf(x)",
        (s, x) => Listed(s).IndexOf(x)),
    ($"the first of {all} afterwards, or -1 if it is empty", $"{all}().FirstOrDefault(-1)", (s, _) => Listed(s).Append(-1).First()),
    ($"the sum of {all} afterwards", "items.Sum()", (s, _) => Listed(s).Sum())]);

// The oracle's own steps.
bool Before(State s, Kept a, Kept b)
{
    foreach (var key in keys)
        if (key.Rank(s, a) != key.Rank(s, b)) return key.Rank(s, a) < key.Rank(s, b) != s.Turned;
    return a.Time < b.Time;
}
List<Kept> Ordered(State s)
{
    var order = new List<Kept>();
    for (var left = s.Items; left.Count > 0; left = [.. left.Except(order.TakeLast(1))])
        order.Add(left.Find(a => left.TrueForAll(b => a == b || Before(s, a, b)))!);
    return order;
}
List<int> Listed(State s) => Ordered(s).ConvertAll(k => k.Value);
State Without(State s, Kept item) => s with { Items = s.Items.FindAll(k => k != item) };
(State, int) Taken(State s)
{
    if (s.Items.Count == 0) return (s, -1);
    var item = Ordered(s)[taking.Of(s)];
    s = Without(s, item) with { Takes = s.Takes + 1, Last = item.Value };
    return (wake?.Of(s, item.Value) ?? s, item.Value);
}
State Added(State s, int x, int limit)
{
    if (again.Of(s, x) is not { } y) return again.Removes ? Without(s, s.Items.Find(k => k.Value == x)!) : s;
    var isFull = s.Items.Count == limit;
    if (isFull && full.Refuses) return s;
    if (isFull && full.After == "") s = Taken(s).Item1;
    s = s with { Items = [.. s.Items, new(y, s.Now)], Now = s.Now + 1 };
    return isFull && full.After != "" ? Without(s, full.After.Contains("^1") ? Ordered(s)[^1] : Ordered(s)[0]) : s;
}
(State, List<int>) Drained(State s, int k) => k == 0 || s.Items.Count == 0 ? (s, []) : Taken(s) is var (t, v) && Drained(t,
    k - 1) is var (u, more)
    ? (u, [v, .. more]) : (s, []);

List<Extra> Extras(int limit) => [
    new("int", "Peek", "", $"returns what {take} would return if it were called instead, and changes nothing",
        $"return items.Count == 0 ? -1 : items[Order()[{taking.Code}]];", (s, _) => (s, Taken(s).Item2)),
    new("int", "Swap", "int x", $"does what {take} and then {add} with x would do, and returns what {take} would return",
        $"int v = Pick();\n        {add}(x);\n        return v;", (s, c) => Taken(s) is var (t, v) ? (Added(t, c.Arg<int>(0), limit), v)
            : default),
    new("List<int>", "Drain", "int k", $"does what k calls of {take} would do, and returns what those that take a number would return, in "
        + $"order",
        "var gone = new List<int>();\n        for (; k > 0 && items.Count > 0; k--) gone.Add(Pick());\n        return gone;",
        (s, c) => Drained(s, c.Arg<int>(0)) is var (t, gone) ? (t, gone) : default),
    new("int", "Flip", "", $"makes the order of {all} the opposite one, by every rule, until the next call of Flip: the values in it are "
        + $"the same, and {all} "
        + $"returns them the other way round; it returns the first of {all} afterwards, or -1 if it is empty",
        $"flipped = !flipped;\n        return {all}().FirstOrDefault(-1);", (s, _) => (s with { Turned = !s.Turned },
            Listed(s with { Turned = !s.Turned }).FirstOrDefault(-1))),
    new("int", "Echo", "", $"does what {add} with x would do, where x is the number that was taken last (by any method that does what "
        + $"{take} does), and "
        + "returns x; if none was taken yet, it does nothing and returns -1", $"int x = last;\n        if (x != -1) {add}(x);\n        "
            + $"return x;",
        (s, _) => s.Last < 0 ? (s, -1) : (Added(s, s.Last, limit), s.Last)),
    new("int", "Raise", "int d", $"makes every value of {all} larger by d (which was added earlier stays as it is) and returns the sum of "
        + $"{all} afterwards",
        "items = items.Select(v => v + d).ToList();\n        return items.Sum();", (s, c) =>
            (s with { Items = s.Items.ConvertAll(k => k with { Value = k.Value + c.Arg<int>(0) }) }, Listed(s).Sum()
                + (c.Arg<int>(0) * s.Items.Count))),
    new("int", "Remove", "int x", $"removes the x that stands first in {all} and returns how often x stands in {all} afterwards, or -1 if "
        + $"it did not stand there",
        "int at = Order().FindIndex(i => items[i] == x);\n        if (at < 0) return -1;\n        items.RemoveAt(Order()[at]);\n        "
            + "return items.Count(v => v == x);",
        (s, c) => Ordered(s).Find(k => k.Value == c.Arg<int>(0)) is { } item ? (Without(s, item), Listed(Without(s,
            item)).Count(v => v == item.Value)) : (s, -1)),
    new("int", "At", "int i", $"returns the value of {all} with i values before it, or -1 if there is none",
        $"return i < items.Count ? {all}()[i] : -1;",
        (s, c) => (s, Listed(s).Skip(c.Arg<int>(0)).FirstOrDefault(-1))),
    new("int", "Step", "", $"returns the largest difference of two values that stand side by side in {all} (the larger minus the "
        + $"smaller), or 0 if {all} has fewer "
        + "than two values", $"var list = {all}();\n        return list.Skip(1).Select((v, i) => Math.Abs(v - "
            + $"list[i])).DefaultIfEmpty(0).Max();",
        (s, _) => (s, Listed(s) is var l ? Enumerable.Range(0, Math.Max(0, l.Count - 1)).Select(i => l[i] > l[i + 1] ? l[i] - l[i
            + 1] : l[i + 1] - l[i])
            .Append(0).Max() : 0))];
var chosen = rng.Some(new[] { 1, 2, 2, 3, 4 }[level - 1], Enumerable.Range(0, 9).ToList()).Order().ToList();
List<Extra> Mine(int limit) => Extras(limit) is var e ? chosen.ConvertAll(i => e[i]) : [];

Func<ScriptCall, object?> Replay(int limit)
{
    var (state, mine) = (new State([]), Mine(limit));
    return c =>
    {
        if (c.Method == all) return Listed(state);
        object result;
        if (c.Method == add) result = tells.Of(state = Added(state, c.Arg<int>(0), limit), c.Arg<int>(0));
        else if (c.Method == take)
        {
            (state, var v) = Taken(state);
            result = v;
        }
        else (state, result) = mine.Single(e => e.Name == c.Method).Do(state, c);
        return result;
    };
}

var extras = Mine(0);
var has = extras.Select(e => e.Name).ToHashSet();
var flips = has.Contains("Flip");
var sorts = string.Concat(keys.Where(k => k.Code.Length > 1).Select((k, n) => $".{(n == 0 ? "OrderBy" : "ThenBy")}(i => {k.Code})"));
string Result(string code) => code.Replace("RESULT", tells.Code);
Operation Called(Extra e) => e.Takes switch
{
    "" => Call(e.Name), "int x" => Call(e.Name, values, 2), "int i" => Call(e.Name, Ints(0, 3)),
        "int d" => Call(e.Name, Ints(1, 3)), _ => Call(e.Name, Ints(1, 3)),
};
return Class(
    $"class {name}(int limit) {{ int {add}(int x); int {take}(); List<int> {all}(); "
        + $"{string.Concat(extras.Select(e => $"{e.Type} {e.Name}({e.Takes}); "))}}}",
    $"""
    An object of the class {name} holds numbers. {all} returns them in the order that is said here, and the other methods are told by what
    {all} returns before and after them, or by one another. What is not said does not change. {all} of a new object returns an empty list.

    The order of {all}: {string.Join("; of several that are equal in this, ", keys.Select(k => k.English))}.

    {add}: if x does not stand in {all}, {all} returns the same numbers and x afterwards. If it stands there, {again.English}.
    Which number is to be added, if any, is settled first, by what {all} has before the call. If one is, and {all} has limit values then, {full.English}.
    {add} returns {tells.English}.

    {take}: if {all} is empty, it returns -1 and nothing changes. Otherwise it takes a number: it removes {taking.English}, and returns that
    number.{If(wake is not null,
        $"\nDirectly after that, whenever a number is taken (by any method that does what {take} does), {wake?.English}.")}

    {string.Join("\n", extras.Select(e => $"{e.Name} {e.English}."))}
    """,
    Ints(2, 4), [Call(add, values, 9), Call(take, 3), Call(all, 3), .. extras.Select(Called)],
    $$"""
        public class {{name}}
        {
            List<int> items = new();
            readonly int limit;
            {{If(taking.Code.Contains("takes"), "int takes;")}}
            {{If(has.Contains("Echo"), "int last = -1;")}}
            {{If(flips, "bool flipped;")}}

            public {{name}}(int limit) => this.limit = limit;

            List<int> Order()
            {
                var order = Enumerable.Range(0, items.Count){{If(keys[^1].Code == "r", ".Reverse()")}}{{sorts}}.ToList();
                {{If(flips, "if (flipped) order.Reverse();")}}
                return order;
            }

            int Pick()
            {
                if (items.Count == 0) return -1;
                int at = Order()[{{taking.Code}}];
                int v = items[at];
                items.RemoveAt(at);
                {{If(taking.Code.Contains("takes"), "takes++;")}}
                {{If(has.Contains("Echo"), "last = v;")}}
                {{wake?.Code}}
                return v;
            }

            public List<int> {{all}}() => Order().Select(i => items[i]).ToList();

            public int {{take}}() => Pick();

            public int {{add}}(int x)
            {
                {{Result(again.Code)}}
                {{Result(full.Before)}}
                items.Add({{(again.Code.Contains("int y") ? "y" : "x")}});
                {{full.After}}
                return {{tells.Code}};
            }

            {{string.Join("\n    ", extras.Select(e => $"public {e.Type} {e.Name}({e.Takes})\n    {{\n        {e.Code}\n    }}\n"))}}
        }
        """,
    Replay, fewest: 14, most: 28);
