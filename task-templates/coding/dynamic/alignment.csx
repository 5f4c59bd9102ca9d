// The cheapest way to turn one text into another, or to cut a list into pieces. Drawn: the operations and their prices, or what a piece
// costs; conditions under which something costs more, less, or is not allowed, some of them about the operation or piece before; what
// is told of the cheapest ways, and which of several is taken. The reference fills a table from the end; the oracle collects all
// cheapest sequences of operations by recursion, and looks at every cut as a whole.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Spot(string First, string Second, int I, int J, char Last)                         // how far the texts are done
{
    public string Rest => First[I..];
    public string Goal => Second[J..];
}
record Op(char Letter, int Take, int Write, string English, string If, string Price, Func<Spot, bool> Fits, Func<Spot, int> Cost);
record Tweak(Op Op, string English, string Code, int? More, Func<Spot, bool> Meets);      // null: not allowed
record Part(string English, string Code, Func<List<int>, int> Cost);                      // about the piece p
record Tie(string English, string Code, int? More, Func<List<int>, List<int>, bool> Meets);   // about p and the piece q before it

var asksWays = rng.Chance(0.3);
Op Operation(char letter, int which, int k, int most) => which switch
{
    0 => new(letter, 1, 1, $"takes a letter and writes a different one; price {most - k}", "first[i] != second[j]", $"{most - k}",
        s => s.Rest[0] != s.Goal[0], _ => most - k),
    1 => new(letter, 1, 1, $"takes a letter and writes a different one; price {k} if the two are neighbours in the alphabet, otherwise "
        + $"{k + 1}",
        "first[i] != second[j]", $"Math.Abs(first[i] - second[j]) == 1 ? {k} : {k + 1}", s => s.Rest[0] != s.Goal[0],
        s => (s.Rest[0], s.Goal[0]) is ('a', 'c') or ('c', 'a') ? k + 1 : k),
    2 => new(letter, 2, 2, $"takes the next two letters, if they are different, and writes them in reverse order; price {k}",
        "first[i] != first[i + 1] && first[i] == second[j + 1] && first[i + 1] == second[j]", $"{k}",
        s => s.Rest[0] != s.Rest[1] && s.Goal.StartsWith($"{s.Rest[1]}{s.Rest[0]}"), _ => k),
    3 => new(letter, 1, 2, $"takes a letter and writes it twice; price {k}", "first[i] == second[j] && first[i] == second[j + 1]", $"{k}",
        s => s.Goal.StartsWith(new string(s.Rest[0], 2)), _ => k),
    4 => new(letter, 2, 1, $"takes two equal letters and writes one of them; price {k}", "first[i] == first[i + 1] && first[i] == "
        + "second[j]",
        $"{k}", s => s.Rest.StartsWith(new string(s.Goal[0], 2)), _ => k),
    5 => new(letter, 1, 1, $"takes 'a' or 'b' and writes the next letter of the alphabet; price {k}", "first[i] + 1 == second[j]", $"{k}",
        s => $"{s.Rest[0]}{s.Goal[0]}" is "ab" or "bc", _ => k),
    6 => new(letter, 0, 1, $"takes nothing and writes once more the letter that was written last (if there is one); price {k}",
        "j > 0 && second[j] == second[j - 1]", $"{k}", s => s.Second[..s.J].EndsWith(s.Goal[0]), _ => k),
    7 => new(letter, 2, 0, $"takes two equal letters and writes nothing; price {k}", "first[i] == first[i + 1]", $"{k}",
        s => s.Rest[..2].Distinct().Count() == 1, _ => k),
    _ => new(letter, 2, 1, $"takes two different letters and writes the one that comes later in the alphabet; price {k}",
        "first[i] != first[i + 1] && second[j] == new[] { first[i], first[i + 1] }.Max()", $"{k}",
        s => s.Rest[..2].Order().Last() == s.Goal[0] && s.Rest[..2].Order().First() != s.Goal[0], _ => k),
};
Tweak Tweaked(int which, Op x, Op y, int k, char letter)
{
    Tweak New(string when, string code, Func<Spot, bool> meets) => new(x, $"{x.Letter} costs {k} more {when}.", code, k, meets);
    return which switch
    {
        0 => New($"directly after {y.Letter}", $"last == '{y.Letter}'", s => s.Last == y.Letter),
        1 => new(x, $"{x.Letter} costs 1 less directly after {x.Letter}.", $"last == '{x.Letter}'", -1, s => s.Last == x.Letter),
        2 => new(x, $"{x.Letter} is not allowed directly after {y.Letter}.", $"last == '{y.Letter}'", null, s => s.Last == y.Letter),
        3 => New("as the very first operation", "i == 0 && j == 0", s => s.I + s.J == 0),
        4 => New("as the very last operation", $"i + {x.Take} == first.Length && j + {x.Write} == second.Length",
            s => s.Rest.Length == x.Take && s.Goal.Length == x.Write),
        5 => x.Take > 0 ? New($"if the {(x.Take > 1 ? "first " : "")}letter it takes is '{letter}'", "first[i] == "
            + $"'{letter}'", s => s.Rest.StartsWith(letter))
            : New($"if the letter it writes is '{letter}'", $"second[j] == '{letter}'", s => s.Goal.StartsWith(letter)),
        _ => New("if an odd number of letters has been taken before it", "i % 2 == 1", s => (s.I & 1) > 0),
    };
}
TaskDraft Aligned()
{
    var name = rng.Skin.Pick(["Transform", "Align", "Convert", "Edit", "Match", "Rework", "Turn", "Change", "Bring"])
        + rng.Skin.Pick(["", "All", "Both", "Letters", "Strings", "Texts", "Words"]);
    var (delete, insert) = (rng.Int(2, 6), rng.Int(2, 6));
    var more = level < 3 ? 1 : level < 5 ? 2 : 3;
    List<char> set = [.. "ABCDEF"[..(3 + more)]];
    var letters = asksWays ? rng.Skin.Shuffle(set) : rng.Shuffle(set);                    // for ties their order matters
    List<Op> ops = [
        new(letters[0], 1, 1, "takes a letter and writes the same letter; price 0", "first[i] == "
            + "second[j]", "0", s => s.Rest[0] == s.Goal[0], _ => 0),
        new(letters[1], 1, 0, $"takes a letter and writes nothing; price {delete}", "", $"{delete}", _ => true, _ => delete),
        new(letters[2], 0, 1, $"takes nothing and writes any letter; price {insert}", "", $"{insert}", _ => true, _ => insert),
        .. rng.Some(more, [0, 1, 2, 3, 4, 5, 6, 7, 8]).Select((which, i) =>
            Operation(letters[3 + i], which, rng.Int(1, 2), delete + insert))];
    // An operation that is banned only after another one leaves a way through: everything is deleted, everything inserted, in one order.
    Tweak Drawn(int which) => rng.Some(2, ops[..3]) is var pair && which == 1 ? Tweaked(1, rng.Pick(ops[1..3]), pair[0], 1, 'a')
        : Tweaked(which, pair[0], pair[1], rng.Int(1, 2), rng.Pick<char>(['a', 'b', 'c']));
    var tweaks = rng.Some(level < 2 ? rng.Int(0, 1) : level < 4 ? 1 : level - 2, [0, 1, 2, 3, 4, 5, 6]).ConvertAll(Drawn);
    var text = Strings("abc", 2, 6, "a letter from a to c");
    var lines = !asksWays && rng.Chance();
    ops = [.. ops.OrderBy(o => o.Letter)];

    var known = new Dictionary<Spot, (int Cost, List<string> Ways)>();
    (int Cost, List<string> Ways) Cheapest(Spot at)
    {
        if (known.TryGetValue(at, out var found)) return found;
        found = at.Rest + at.Goal == "" ? (0, [""]) : (int.MaxValue, []);
        foreach (var op in ops)
        {
            if (op.Take > at.Rest.Length || op.Write > at.Goal.Length || !op.Fits(at)) continue;
            var met = tweaks.FindAll(t => t.Op == op && t.Meets(at));
            if (met.Exists(t => t.More is null)) continue;
            var (cost, ways) = Cheapest(at with { I = at.I + op.Take, J = at.J + op.Write, Last = op.Letter });
            if (ways.Count == 0) continue;
            cost += op.Cost(at) + met.Sum(t => t.More!.Value);
            if (cost < found.Cost) found = (cost, []);
            if (cost == found.Cost) found.Ways.AddRange(ways.Select(w => op.Letter + w));
        }
        return known[at] = found;
    }
    List<string> Slow(string first, string second)
    {
        known.Clear();
        var (cost, ways) = Cheapest(new(first, second, 0, 0, '-'));
        if (asksWays) return [$"{cost}", $"{ways.Count}"];
        var taken = ways.Order(StringComparer.Ordinal).First().Select(c => ops.Find(o => o.Letter == c)!).ToList();
        string Line(string text, Func<Op, int> size, int at = 0) => string.Concat(taken.Select(o =>
            text[at..(at += size(o))].PadRight(Math.Max(o.Take, o.Write), '-')));
        return lines ? [$"{cost}", Line(first, o => o.Take), Line(second, o => o.Write)]
            : [$"{cost}", string.Concat(taken.Select(o => o.Letter))];
    }

    var (bans, lasts) = (tweaks.Exists(t => t.More is null), tweaks.Exists(t => t.Code.StartsWith("last")));
    string Key(string i, string j, string op) => lasts ? $"({i}, {j}, {op})" : $"({i}, {j})";
    string Plus(string at, int by) => by == 0 ? at : $"{at} + {by}";
    var (type, start, add) = asksWays ? ("int Ways", "1", "rest.Ways") : ("string Text", "\"\"", "'#' + rest.Text");
    string Try(Op o)
    {
        var mine = tweaks.FindAll(t => t.Op == o);
        var free = bans && o.If + string.Concat(mine.Where(t => t.More is not null).Select(t => t.Code)) is var told && !told.Contains('[');   // what is not there is not found
        string?[] tests = [o.Take == 0 || free ? null : o.Take == 1 ? "i < first.Length" : "i + 1 < first.Length",
            o.Write == 0 || free ? null : o.Write == 1 ? "j < second.Length" : "j + 1 < second.Length", o.If == "" ? null : o.If,
            .. mine.Where(t => t.More is null).Select(t => $"!({t.Code})")];
        var next = Key(Plus("i", o.Take), Plus("j", o.Write), $"'{o.Letter}'");
        var put = $"options.Add((price + rest.Cost, {add.Replace('#', o.Letter)}));";
        List<string> body = [$"int price = {o.Price};",
            .. mine.Where(t => t.More is not null).Select(t => $"if ({t.Code}) price += {t.More};"),
            .. bans ? [$"if (best.TryGetValue({next}, out var rest)) {put}"] : new[] { $"var rest = best[{next}];", put }];
        return $"{(tests.OfType<string>().Any() ? $"if ({string.Join(" && ", tests.OfType<string>())})\n" : "")}{{\n    {string.Join("\n    ", body)}\n}}".Replace("\n", "\n            ");
    }
    var choice = asksWays ? "(options.Min(o => o.Cost), options.Where(o => o.Cost == options.Min(p => p.Cost)).Sum(o => o.Ways))"
        : "options.OrderBy(o => o.Cost).ThenBy(o => o.Text, StringComparer.Ordinal).First()";
    var sizes = string.Join(", ", ops.Select((o, i) => $"{(i < ops.Count - 1 ? $"'{o.Letter}'" : "_")} => ({o.Take}, {o.Write})"));
    var result = asksWays ? "return new List<string> { cost.ToString(), ways.ToString() };" : !lines
        ? "return new List<string> { cost.ToString(), text };" : "var (top, bottom) = (\"\", \"\");\n    foreach (char op in text)\n    "
            + $"{{\n        var (take, write) = op switch {{ {sizes} }};\n        int wide = new[] {{ take, write }}.Max();\n        top "
            + "+= first[..take].PadRight(wide, '-');\n        bottom += second[..write].PadRight(wide, '-');\n        (first, second) = "
            + $"(first[take..], second[write..]);\n    }}\n    return new List<string> {{ cost.ToString(), top, bottom }};";
    var question = asksWays ? "Return a list of two strings: this cost, and the number of different sequences that have it. Two sequences "
        + "differ if the letters of their operations, written one behind the other, do."
        : "Of the sequences that have it take the one whose letters (A, B and so on), written one behind the other, come first in "
            + "alphabetical order. " + (!lines ? "Return a list of two strings: the cost, and these letters."
                : "Return a list of three strings: the cost; what the operations of this sequence take, one behind the other; and what "
                    + "they write, one behind the other. Where an operation takes and writes different numbers of letters, '-' is put "
                    + "behind the fewer ones (or in their place, if there are none), as often as needed to make both equally long.");
    var states = lasts ? $"\n            foreach (char last in \"-{string.Concat(ops.Select(o => o.Letter))}\")" : "";
    return Coding(
        signature: $"List<string> {name}(string first, string second)",
        prompt: $"""
            The first text is turned into the second by a sequence of operations. Each takes the next letters of the first text, from left
            to right (or nothing), and writes letters (or nothing) behind what has been written. In the end all letters of the first text
            have been taken, and what has been written is the second text. The operations:
            {string.Join("\n", ops.Select(o => $"- {o.Letter} {o.English}."))}
            {(tweaks.Count == 0 ? "" : $"\nBesides{(tweaks.Count > 1 ? " (several of these may hold at once, and then all count)" : "")}:\n"
                + string.Join("\n", tweaks.Select(t => $"- {t.English}")) + "\n")}
            The cost of a sequence is the sum of its prices. Find the smallest cost.
            {question}
            """,
        given: Inputs(text, text),
        reference: $$"""
            public static List<string> {{name}}(string first, string second)
            {
                var best = new Dictionary<{{(lasts ? "(int, int, char)" : "(int, int)")}}, (int Cost, {{type}})>();
                for (int i = first.Length; i >= 0; i--)
                    for (int j = second.Length; j >= 0; j--){{states}}
                    {
                        var options = new List<(int Cost, {{type}})>();
                        if (i == first.Length && j == second.Length) options.Add((0, {{start}}));
                        {{string.Join("\n            ", ops.Select(Try))}}
                        {{(bans ? "if (options.Any()) " : "")}}best[{{Key("i", "j", "last")}}] = {{choice}};
                    }
                var (cost, {{(asksWays ? "ways" : "text")}}) = best[{{Key("0", "0", "'-'")}}];
                {{result}}
            }
            """,
        oracle: Slow,
        edges: [("ab", "ab"), ("aabbcc", "ab"), ("ca", "abcabc")]);
}
TaskDraft Cut()
{
    var name = rng.Skin.Pick(["Divide", "Partition", "Segment", "Split", "Section", "Slice", "Cut", "Part", "Chop"])
        + rng.Skin.Pick(["", "All", "List", "Numbers", "Row", "Series", "Values"]);
    var (most, longest) = (rng.Int(3, 4), rng.Chance());
    var (few, many) = (rng.Some(2, [0, 1, 5]), rng.Some(2, [2, 3, 4, 7]));                // parts that want few pieces, and many
    var parts = rng.Skin.Shuffle([few[0], many[0], .. level < 3 ? [] : rng.Some(1, [few[1], many[1], 6])])
        .ConvertAll(which => Priced(which, rng.Int(2, 5), rng.Int(5, 11)));
    List<int> kinds = [rng.Pick([0, 4, 5]), 1, 2, 3];                                     // one about the numbers of values: always a way
    var ties = rng.Some(level < 2 ? 0 : level < 4 ? 1 : level - 2, kinds).ConvertAll(which => Tied(which, rng.Int(1, 4)));
    var (told, code, tell) = rng.Pick<(string, string, Func<List<int>, int>)>([("the numbers of values of its "
        + "pieces", "p.Count", p => p.Count),
        ("the sums of its pieces", "p.Sum()", p => p.Aggregate((a, b) => a + b)), ("the largest values of its "
            + "pieces", "p.Max()", p => p.Order().Last())]);
    Part Priced(int which, int k, int goal) => which switch
    {
        0 => new($"{k} (for every piece)", $"{k}", _ => k),
        1 => new($"the difference between its sum and {goal} (the larger minus the smaller)", $"Math.Abs(p.Sum() - {goal})",
            p => Math.Max(p.Sum(), goal) - Math.Min(p.Sum(), goal)),
        2 => new("its largest value minus its smallest", "p.Max() - p.Min()", p => p.SelectMany(a => p, (a, b) => a - b).Max()),
        3 => new($"{k} if its first value is greater than its last", $"(p[0] > p[^1] ? {k} : 0)", p => p.Last() < p.First() ? k : 0),
        4 => new($"{k} for each value that equals the value directly before it in the piece", "p.Zip(p.Skip(1)).Count(t => t.First == "
            + $"t.Second) * {k}",
            p => Enumerable.Range(1, p.Count - 1).Sum(i => p[i] == p[i - 1] ? k : 0)),
        5 => new("its last value", "p[^1]", p => p.Last()),
        6 => new($"{k} if its sum is even (0 is even)", $"(p.Sum() % 2 == 0 ? {k} : "
            + "0)", p => (p.Count(v => (v & 1) == 1) & 1) == 0 ? k : 0),
        _ => new("the square of the number of its values", "p.Count * p.Count", p => p.SelectMany(_ => p).Count()),
    };
    Tie Tied(int which, int k)
    {
        Tie New(string english, string code, Func<List<int>, List<int>, bool> meets) => new($"A piece {english} costs {k} "
            + "more.", code, k, meets);
        return which switch
        {
            0 => New("with as many values as the piece before it", "p.Count == q.Count", (p, q) => p.Count - q.Count == 0),
            1 => New("whose sum is smaller than that of the piece before it", "p.Sum() < q.Sum()", (p, q) => q.Sum() > p.Sum()),
            2 => New("whose first value is greater than the last value of the piece before "
                + "it", "before > 0 && p[0] > q[^1]", (p, q) => q.Last() < p.First()),
            3 => New("whose largest value equals that of the piece before it", "before > 0 && p.Max() == "
                + "q.Max()", (p, q) => p.Order().Last() == q.Order().Last()),
            4 => new("A piece must not have more values than the piece before it.", "before > 0 && p.Count > q.Count", null, (p, q) => q.Count < p.Count),
            _ => new("A piece must not have as many values as the piece before it.", "p.Count == q.Count", null,
                (p, q) => q.Count - p.Count == 0),
        };
    }
    List<int> Slow(List<int> values)
    {
        List<(int Cost, List<List<int>> Pieces)> cuts = [];
        for (var set = 0; set < 1 << (values.Count - 1); set++)
        {
            var ends = Enumerable.Range(1, values.Count).Where(i => i == values.Count || (set >> (i - 1) & 1) == 1).ToList();
            var pieces = ends.Zip(ends.Prepend(0), (end, from) => values[from..end]).ToList();
            var pairs = pieces.Skip(1).Zip(pieces).ToList();
            var met = pairs.SelectMany(t => ties.Where(r => r.Meets(t.First, t.Second))).ToList();
            if (pieces.TrueForAll(p => p.Count <= most) && met.TrueForAll(r => r.More is not null))
                cuts.Add((pieces.Sum(p => parts.Sum(r => r.Cost(p))) + met.Sum(r => r.More!.Value), pieces));
        }
        var best = cuts.FindAll(c => c.Cost == cuts.Min(d => d.Cost));
        if (asksWays) return [best[0].Cost, best.Count];
        var first = best.OrderBy(c => string.Concat(c.Pieces.Select(p => longest ? 9 - p.Count : p.Count)), StringComparer.Ordinal).First();
        return [first.Cost, .. first.Pieces.Select(tell)];
    }
    var bans = ties.Exists(t => t.More is null);
    var (type, start, add) = asksWays ? ("int Ways", "1", "rest.Ways")
        : ("List<List<int>> Pieces", "new List<List<int>>()", "rest.Pieces.Prepend(p).ToList()");
    var key = ties.Count == 0 ? "at + size" : "(at + size, size)";
    var choice = asksWays ? "(options.Min(o => o.Cost), options.Where(o => o.Cost == options.Min(p => p.Cost)).Sum(o => o.Ways))"
        : $"options.OrderBy(o => o.Cost).ThenBy{(longest ? "Descending" : "")}(o => o.Pieces.FirstOrDefault()?.Count).First()";
    List<string> price = [$"int price = {string.Join(" + ", parts.Select(p => p.Code))};"];
    if (ties.Count > 0) price.Add("var q = values.GetRange(at - before, before);");
    price.AddRange(ties.Select(t => $"if ({t.Code}) {(t.More is { } k ? $"price += {k}" : "continue")};"));
    price.AddRange(bans ? [$"if (best.TryGetValue({key}, out var rest)) options.Add((price + rest.Cost, {add}));"]
        : [$"var rest = best[{key}];", $"options.Add((price + rest.Cost, {add}));"]);
    var question = asksWays ? "Return a list of two numbers: this cost, and the number of ways to cut that have it."
        : $"Of several ways that have it take the one whose first piece is {(longest ? "longer (has more" : "shorter (has fewer")} values)"
            + $"; if that leaves several, the second piece decides in the same way, and so on. Return a list: the cost, then {told}, in "
            + "order.";
    var states = ties.Count == 0 ? "" : $"\n        for (int before = 0; before <= at; before++)";
    var top = ties.Count == 0 ? "0" : "(0, 0)";
    return Coding(
        signature: $"List<int> {name}(List<int> values)",
        prompt: $"""
            A list is cut into pieces of neighbouring values, each of 1 to {most} values; every value is in one piece.
            The cost of a piece is the sum of:
            {string.Join("\n", parts.Select(p => $"- {p.English}"))}
            {(ties.Count == 0 ? "" : $"\nBesides{(ties.Count > 1 ? " (several of these may hold at once, and then all count)" : "")}:\n"
                + string.Join("\n", ties.Select(t => $"- {t.English}")) + "\n")}
            The cost of a way to cut is the sum of the costs of its pieces. Find the smallest cost.
            {question}
            """,
        given: Lists(Ints(0, 6), 2, 8),
        reference: $$"""
            public static List<int> {{name}}(List<int> values)
            {
                var best = new Dictionary<{{(ties.Count == 0 ? "int" : "(int, int)")}}, (int Cost, {{type}})>();
                for (int at = values.Count; at >= 0; at--){{states}}
                    {
                        var options = new List<(int Cost, {{type}})>();
                        if (at == values.Count) options.Add((0, {{start}}));
                        for (int size = 1; size <= {{most}} && at + size <= values.Count; size++)
                        {
                            var p = values.GetRange(at, size);
                            {{string.Join("\n                ", price)}}
                        }
                        {{(bans ? "if (options.Any()) " : "")}}best[{{(ties.Count == 0 ? "at" : "(at, before)")}}] = {{choice}};
                    }
                var (cost, {{(asksWays ? "ways" : "pieces")}}) = best[{{top}}];
                return {{(asksWays ? "new List<int> { cost, ways }" : $"pieces.Select(p => {code}).Prepend(cost).ToList()")}};
            }
            """,
        oracle: Slow);
}
return rng.Chance(0.6) ? Aligned() : Cut();
