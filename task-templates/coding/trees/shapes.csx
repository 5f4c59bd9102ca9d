// A tree written as text is read, changed step by step, and written in another form. Drawn: how it is written and with which signs,
// whether labels are words or numbers, marks behind labels that say something about a node, the changes and their order, and the form
// of the result. The reference builds nodes and walks them; the tree of the oracle is a list of rows, a depth and a label each.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Row(int Depth, string Label, char Mark = ' ');
record Form(string English, string Start, string Help, string Write, Func<string, List<Row>> Rows, Func<List<Row>, string> Text);
record Test(string English, string Code, Func<Row, bool> Holds);                          // goes behind "a node"; the code is about @
record Step(string English, string Code, Func<List<Row>, List<Row>> Run);                 // the code is the body of @(Node n)

var name = rng.Skin.Pick(["Rewrite", "Reshape", "Transcribe", "Convert", "Redraw", "Remodel"]);
var numbers = rng.Chance();
List<char> marks = level < 3 ? [] : level < 5 ? ['!'] : ['!', '*'];
string Joined(string a, string b) => numbers ? $"{int.Parse(a) + int.Parse(b)}" : a + b;

int End(List<Row> t, int i) => t.FindIndex(i + 1, r => r.Depth <= t[i].Depth) is >= 0 and var end ? end : t.Count;
List<int> Kids(List<Row> t, int i) => [.. Enumerable.Range(i, End(t, i) - i).Where(j => t[j].Depth == t[i].Depth + 1)];
List<int> Way(List<Row> t, int i) => [.. Enumerable.Range(0, i + 1).Where(j => End(t, j) > i)];                     // from the root to it
List<List<Row>> Parts(List<Row> t) => Kids(t, 0).ConvertAll(k => t[k..End(t, k)]);
List<List<Row>> Turned(List<Row> t) => [.. Parts(t).AsEnumerable().Reverse()];
List<Row> Each(List<Row> t, Func<List<Row>, List<List<Row>>> children) => [t[0], .. children(t).SelectMany(p => Each(p, children))];
List<Row> Down(List<Row> t, int by) => t.ConvertAll(r => r with { Depth = r.Depth + by });
List<Row> Lift(List<Row> t, Func<Row, bool> gone) => [.. t.Select((r, i) => (r, Up: Way(t, i).Skip(1).Count(j => gone(t[j]))))
    .Where(x => x.r.Depth == 0 || !gone(x.r)).Select(x => x.r with { Depth = x.r.Depth - x.Up })];

Form Written(int which, string pair, char s, char d)
{
    var (o, c, set) = (pair[0], pair[1], $"{pair}{s}{d}");
    string Raw(Row r) => r.Mark == ' ' ? r.Label : r.Label + r.Mark;
    Row Named(int depth, string raw) => char.IsAsciiLetterOrDigit(raw[^1]) ? new(depth, raw) : new(depth, raw[..^1], raw[^1]);
    int Open(string part) => part.Count(x => x == o) - part.Count(x => x == c);
    IEnumerable<(int At, string Raw)> Labels(string text) => text.Select((x, i) => (i, x)).Where(p => !set.Contains(p.x)
        && (p.i == 0 || set.Contains(text[p.i - 1]))).Select(p => (p.i, string.Concat(text.Skip(p.i).TakeWhile(x => !set.Contains(x)))));
    List<Row> Counted(string text) => text.Split(s).Reverse().Select(x => x.Split(d)).Aggregate(new List<List<Row>>(), (done, x) =>
        int.Parse(x[1]) is var k ? [[Named(0, x[0]), .. done.Take(k).SelectMany(t => Down(t, 1))], .. done.Skip(k)] : done).Single();
    string Nest(List<Row> t, Func<string, List<string>, string> join) => join(Raw(t[0]), Parts(t).ConvertAll(p => Nest(p, join)));
    string List(string add) => $"if (at < text.Length && text[at] == '{o}')\n{{\n    do {{ at++; {add}.Add(Read()); }} "
        + $"while (text[at] == '{s}');\n    at++;\n}}";
    string Reader(string lines) => "string Token()\n    {\n        int from = at;\n        while (at < text.Length && "
        + $"!\"{set}\".Contains(text[at])) at++;\n        return text[from..at];\n    }}\n    Node Read()\n    {{\n        "
        + $"{lines.Replace("\n", "\n        ")}\n    }}";
    string Writer(string code) => $"string Write(Node n) => {code};";
    var start = "int at = 0;\n    var root = Read();";
    var before = $"the nodes stand in a row with '{s}' between them, every node before everything below it, siblings in their order";
    return which switch
    {
        0 => new($"a node is its label; if it has children, '{o}' follows, then the children, each written in this same way, with '{s}' "
            + $"between them, then '{c}'", start, Reader($"var node = Make(Token());\n{List("node.Kids")}\nreturn node;"),
            Writer($"n.Name + (n.Kids.Count == 0 ? \"\" : \"{o}\" + string.Join('{s}', n.Kids.Select(Write)) + \"{c}\")"),
            text => [.. Labels(text).Select(l => Named(Open(text[..l.At]), l.Raw))],
            t => Nest(t, (n, k) => k.Count == 0 ? n : $"{n}{o}{string.Join(s, k)}{c}")),
        1 => new($"a node is its label; if it has children, '{o}', then the children, each written in this same way, with '{s}' between "
            + $"them, then '{c}' stand in front of the label", start,
            Reader($"var kids = new List<Node>();\n{List("kids")}\nvar node = Make(Token());\nnode.Kids = kids;\nreturn node;"),
            Writer($"(n.Kids.Count == 0 ? \"\" : \"{o}\" + string.Join('{s}', n.Kids.Select(Write)) + \"{c}\") + n.Name"),
            text => Each([.. Labels(text).Reverse().Select(l => Named(-Open(text[l.At..]), l.Raw))], Turned),
            t => Nest(t, (n, k) => k.Count == 0 ? n : $"{o}{string.Join(s, k)}{c}{n}")),
        2 => new($"a node without children is its label; a node with children is '{o}', its label, then each child, written in this same "
            + $"way, with '{s}' in front of it, then '{c}'", start, Reader($"if (text[at] != '{o}') return Make(Token());\nat++;\n"
                + "var node = Make(Token());\nwhile (text[at] == '" + s + "') { at++; node.Kids.Add(Read()); }\nat++;\nreturn node;"),
            Writer($"n.Kids.Count == 0 ? n.Name + \"\"\n        : \"{o}\" + n.Name + string.Concat(n.Kids.Select(k => \"{s}\" + Write(k)))"
                + $" + \"{c}\""),
            text => [.. Labels(text).Select(l => Named(Open(text[..l.At]) - (text[..l.At].EndsWith(o) ? 1 : 0), l.Raw))],
            t => Nest(t, (n, k) => k.Count == 0 ? n : $"{o}{n}{string.Concat(k.Select(x => s + x))}{c}")),
        3 => new($"{before}; in front of every label there are as many '{d}' as the node is deep (the root is 0 deep, its children are 1 "
            + "deep, and so on)", $"var last = new List<Node>();\n    foreach (string item in text.Split('{s}'))\n    {{\n        int depth"
                + $" = item.LastIndexOf('{d}') + 1;\n        last = last.Take(depth).Append(Make(item[depth..])).ToList();\n"
                + "        if (depth > 0) last[depth - 1].Kids.Add(last[depth]);\n    }\n    var root = last[0];", "",
            "string Write(Node n, string dots = \"\") =>\n        dots + n.Name + string.Concat(n.Kids.Select(k => "
                + $"\"{s}\" + Write(k, dots + \"{d}\")));",
            text => [.. text.Split(s).Select(x => Named(x.Count(y => y == d), x.TrimStart(d)))],
            t => string.Join(s, t.Select(r => new string(d, r.Depth) + Raw(r)))),
        4 => new($"{before}; each is its label, then '{d}', then the number of its children",
            $"var items = new Queue<string>(text.Split('{s}'));\n    var root = Read();", "Node Read()\n    {\n        var parts = items"
                + $".Dequeue().Split('{d}');\n        var node = Make(parts[0]);\n        for (int i = int.Parse(parts[1]); i > 0; i--) "
                + "node.Kids.Add(Read());\n        return node;\n    }",
            Writer($"n.Name + \"{d}\" + n.Kids.Count + string.Concat(n.Kids.Select(k => \"{s}\" + Write(k)))"),
            Counted, t => string.Join(s, t.Select((r, i) => $"{Raw(r)}{d}{Kids(t, i).Count}"))),
        5 => new($"for each node without children, from left to right, the labels on the way from the root to it, both included, with "
            + $"'{d}' between them; '{s}' between two such ways", "", "", "string Write(Node n, string way = \"\") => n.Kids.Count == 0 ? "
                + $"way + n.Name\n        : string.Join('{s}', n.Kids.Select(k => Write(k, way + n.Name + \"{d}\")));", _ => [],
            t => string.Join(s, Enumerable.Range(0, t.Count).Where(i => End(t, i) == i + 1).Select(i => string.Join(d, Way(t,
                i).Select(j => t[j].Label))))),
        _ => new($"for each depth, from the root's downward, the labels of the nodes of this depth, from left to right, with '{d}' between "
            + $"them; '{s}' between two depths", "", "", "string Write(Node n)\n    {\n        var rows = new List<string>();\n        for "
                + "(var row = new List<Node> { n }; row.Count > 0; row = row.SelectMany(k => k.Kids).ToList())\n            rows.Add("
                + $"string.Join('{d}', row.Select(k => k.Name)));\n        return string.Join('{s}', rows);\n    }}", _ => [],
            t => string.Join(s, t.GroupBy(r => r.Depth).OrderBy(g => g.Key).Select(g => string.Join(d, g.Select(r => r.Label))))),
    };
}

Test Any()
{
    var (letter, bound) = (rng.Pick(["a", "b", "c"]), rng.Int(4, 8));
    return (rng.Int(0, 2), numbers) switch
    {
        (0, false) => new($"whose label begins with '{letter}'", $"@.Name[0] == '{letter}'", r => r.Label.StartsWith(letter)),
        (1, false) => new($"whose label contains '{letter}'", $"@.Name.Contains('{letter}')", r => r.Label.IndexOf(letter) >= 0),
        (_, false) => new("whose label has an odd number of letters", "@.Name.Length % 2 == 1", r => (r.Label.Length & 1) > 0),
        (0, _) => new("whose label is even (0 is even)", "@.Name % 2 == 0", r => "02468".Contains(r.Label[^1])),
        (1, _) => new($"whose label is less than {bound}", $"@.Name < {bound}", r => !(int.Parse(r.Label) >= bound)),
        (_, _) => new("whose label is a multiple of 3 (0 is one)", "@.Name % 3 == 0", r => int.Parse(r.Label) is var k && k / 3 * 3 == k),
    };
}
Step Changing(int which)
{
    var (c, k, first, whole) = (Any(), rng.Int(2, 3), rng.Chance(), rng.Chance());
    var (deep, all) = ("\nn.Kids.ForEach(@);", "All that are to be removed are found before the first is.");
    var (end, place, behind) = first ? ("first", "0", "Skip(1).Concat(n.Kids.Take(1))")
        : ("last", "^1", "TakeLast(1).Concat(n.Kids.SkipLast(1))");
    string If(string n) => c.Code.Replace("@", n);
    var key = rng.Int(0, 1);
    var (what, by) = key == 0 ? ("their labels", numbers ? "k.Name" : "k.Name, StringComparer.Ordinal")
        : ($"the {(numbers ? "sum of the labels" : "number of letters in the labels")} of the child and everything below it", "Total(k)");
    int Rank(List<Row> p) => p.Sum(r => numbers ? int.Parse(r.Label) : r.Label.Length);
    int Order(List<Row> a, List<Row> b) => (first ? 1 : -1) * (key > 0 ? Rank(a) - Rank(b)
        : numbers ? int.Parse(a[0].Label) - int.Parse(b[0].Label) : string.CompareOrdinal(a[0].Label, b[0].Label));
    return which switch
    {
        0 => new($"The children of every node are sorted by {what}, the {(first ? "smallest" : "largest")} first"
            + $"{(key > 0 || numbers ? "" : " (in alphabetical order: a is smaller than ab, ab than b)")}; equal ones keep their order.",
            $"n.Kids = n.Kids.OrderBy{(first ? "" : "Descending")}(k => {by}).ToList();{deep}",
            t => Each(t, u => Parts(u) is var p ? [.. p.OrderBy(a => p.Count(b => Order(b, a) < 0))] : [])),
        1 => new($"The children of every node {c.English} are put in reverse order.", $"if ({If("n")}) n.Kids.Reverse();{deep}",
            t => Each(t, u => c.Holds(u[0]) ? Turned(u) : Parts(u))),
        2 => new($"At every node {c.English}, the {end} child (if there is one) moves {(first ? "behind" : "in front of")} all others.",
            $"if ({If("n")}) n.Kids = n.Kids.{behind}.ToList();{deep}",
            t => Each(t, u => Parts(u) is { Count: > 1 } p && c.Holds(u[0]) ? first ? [.. p[1..], p[0]] : [p[^1], .. p[..^1]] : Parts(u))),
        3 => new($"Every node {c.English}, but not the root, is removed with everything below it. {all}",
            $"n.Kids.RemoveAll(k => {If("k")});{deep}", t => [.. t.Where((_, i) => !Way(t, i).Skip(1).Any(j => c.Holds(t[j])))]),
        4 => new($"Every node {c.English}, but not the root, is removed, and its children take its place, in their order. {all}",
            $"n.Kids.ForEach(@);\nn.Kids = n.Kids.SelectMany(k => {If("k")} ? k.Kids : new List<Node> {{ k }}).ToList();",
            t => Lift(t, c.Holds)),
        5 => new($"Of the children of every node only the {end} {k} stay (all, if there are fewer); the others are "
            + "removed with everything below them.", $"n.Kids = n.Kids.{(first ? "Take" : "TakeLast")}({k}).ToList();{deep}",
            t => Each(t, u => [.. Parts(u) is var p && p.Count > k ? first ? p[..k] : p[^k..] : p])),
        6 => new($"Siblings {(first ? "that are neighbours " : "")}with equal labels become one node in the place of the first of them, "
            + "which gets the children of all of them, in their order. From the root down: a node's children become one before theirs do.",
            (first ? "for (int i = n.Kids.Count - 1; i > 0; i--)\n{\n    if (n.Kids[i].Name != n.Kids[i - 1].Name) continue;\n"
                + "    n.Kids[i - 1].Kids.AddRange(n.Kids[i].Kids);\n    n.Kids.RemoveAt(i);\n}" : "n.Kids = n.Kids.GroupBy(k => k.Name)\n"
                + "    .Select(g => new Node { Name = g.Key, Kids = g.SelectMany(k => k.Kids).ToList() }).ToList();") + deep,
            t => Each(t, u => Parts(u).Aggregate(new List<List<Row>>(), (l, p) => l.FindLastIndex(x => x[0].Label == p[0].Label) is var at
                && at >= 0 && (at == l.Count - 1 || !first) ? [.. l[..at], [.. l[at], .. p[1..]], .. l[(at + 1)..]] : [.. l, p]))),
        7 => new("As long as there is a node with exactly one child, the two become one node, which has the children of that child and "
            + $"{(first ? "its label" : numbers ? "the sum of both labels" : "both labels, the child's behind the other, as its label")}.",
            $"while (n.Kids.Count == 1)\n{{\n    n.Name {(first ? "" : "+")}= n.Kids[0].Name;\n    n.Kids = n.Kids[0].Kids;\n}}{deep}",
            Merged),
        8 => new("From the root down, every node before its children: if a node has at least two children, its last child becomes, with "
            + "everything below it, the last child of the child directly before it.",
            "if (n.Kids.Count > 1)\n{\n    n.Kids[^2].Kids.Add(n.Kids[^1]);\n    n.Kids.RemoveAt(n.Kids.Count - 1);\n}" + deep,
            t => Each(t, u => Parts(u) is { Count: > 1 } p ? [.. p[..^2], [.. p[^2], .. Down(p[^1], 1)]] : Parts(u))),
        9 => new($"Every node that has children gets the label of its {end} child "
            + $"{(!whole ? "instead of" : numbers ? "added to" : "behind")} its own. All do so at once.",
            $"if (n.Kids.Count > 0) n.Name {(whole ? "+" : "")}= n.Kids[{place}].Name;{deep}",
            t => [.. t.Select((r, i) => Kids(t, i) is not { Count: > 0 } l ? r
                : r with { Label = Joined(whole ? r.Label : numbers ? "0" : "", t[first ? l.First() : l.Last()].Label) })]),
        10 => new($"Every node gets, as its label, {(numbers ? "the sum of " : "")}the labels of all nodes on the way from "
            + $"{(first || numbers ? "the root to it" : "it to the root")}, both included{(numbers ? "" : ", one behind the other")}. "
            + "All do so at once.",
            $"foreach (var k in n.Kids)\n{{\n    k.Name = {(first || numbers ? "n.Name + k.Name" : "k.Name + n.Name")};\n    @(k);\n}}",
            t => [.. t.Select((r, i) => Way(t, i).ConvertAll(j => t[j].Label) is var l
                ? r with { Label = (first ? l : l.AsEnumerable().Reverse()).Aggregate(Joined) } : r)]),
        _ => new($"Nodes that are more than {k - 1} deep are removed (the root is 0 deep, its children are 1 deep, and so on).",
            $"foreach (var k in n.Kids{string.Concat(Enumerable.Repeat(".SelectMany(k => k.Kids)", k - 2))}) k.Kids.Clear();",
            t => t.FindAll(r => r.Depth < k)),
    };
    List<Row> Merged(List<Row> t) => Enumerable.Range(0, t.Count).FirstOrDefault(i => Kids(t, i).Count == 1, -1) is >= 0 and var i
        ? Merged([.. t[..i], t[i] with { Label = first ? t[i + 1].Label : Joined(t[i].Label, t[i + 1].Label) },
            .. Down(t[(i + 2)..End(t, i)], -1), .. t[End(t, i)..]]) : t;
}
Step Marked(char mark, int which) => which switch
{
    0 => new("the children of the node are put in reverse order", $"if (n.Mark == '{mark}') n.Kids.Reverse();\nn.Kids.ForEach(@);",
        t => Each(t, u => u[0].Mark == mark ? Turned(u) : Parts(u))),
    1 => new("the node is removed, and its children take its place, in their order", "n.Kids.ForEach(@);\nn.Kids = n.Kids.SelectMany(k => "
        + $"k.Mark == '{mark}' ? k.Kids : new List<Node> {{ k }}).ToList();", t => Lift(t, r => r.Mark == mark)),
    2 => new("the next sibling of the node, if there is one, becomes, with everything below it, its last child (this happens at once at "
        + "all such nodes: each takes the next sibling it had before)",
        "n.Kids.ForEach(@);\nfor (int i = n.Kids.Count - 2; i >= 0; i--)\n{\n    if (n.Kids[i].Mark != '" + mark + "') continue;\n"
        + "    n.Kids[i].Kids.Add(n.Kids[i + 1]);\n    n.Kids.RemoveAt(i + 1);\n}",
        t => Enumerable.Range(0, t.Count).Aggregate(new List<Row>(), (l, i) => [.. l, t[i] with { Depth = i == 0 ? 0 : 1 + l[Enumerable
            .Range(0, i).LastOrDefault(j => End(t, j) == i && t[j].Depth == t[i].Depth && t[j].Mark == mark, Way(t, i)[^2])].Depth }])),
    _ => new("the node, with everything below it and with all other marks, stands there twice, one directly behind the other (if there are "
        + "such nodes below it, this happens to them first)", "n.Kids.ForEach(@);\nn.Kids = n.Kids.SelectMany(k => "
        + $"k.Mark == '{mark}' ? new[] {{ k, Copy(k) }} : new[] {{ k }}).ToList();",
        t => Enumerable.Range(1, t.Count - 1).Reverse().Aggregate(t, (l, i) => l[i].Mark == mark
            ? [.. l[..End(l, i)], .. l[i..End(l, i)], .. l[End(l, i)..]] : l)),
};
Form Signed(int which, string pair, (char, char) signs) => Written(which, pair, signs.Item1, signs.Item2);
List<string> pairs = ["()", "[]", "{}", "<>"];
List<(char, char)> signs = [(',', '-'), (';', '.'), ('/', ':'), ('|', '=')];
// No text can be read in two forms, so no input tells one form from another: for the gates the first form is a skin.
var from = Signed(rng.Skin.Pick([0, 1, 2, 3, 4]), rng.Skin.Pick(pairs), rng.Skin.Pick(signs));
var to = Signed(rng.Pick([0, 1, 2, 3, 4, 5, 6]), rng.Pick(pairs), rng.Pick(signs));
List<int[]> groups = [[0, 1, 2], [5, 7, 11], [3, 4, 6, 8], [9, 10]];                      // two of a group would often hide each other
var kinds = rng.Some(level < 2 ? 1 : level < 4 ? 2 : level - 1, groups).ConvertAll(g => rng.Pick(g));
var steps = kinds.ConvertAll(Changing);
var marking = marks.Zip(rng.Some<int>(marks.Count, kinds.Contains(0) ? [1, 2, 3] : [0, 1, 2, 3]), Marked).ToList();
List<Row> Unmarked(List<Row> t) => t.ConvertAll(r => r with { Mark = ' ' });
string Slow(string text) => to.Text(steps.Aggregate(Unmarked(marking.Aggregate(from.Rows(text), (t, m) => m.Run(t))), (t, m) => m.Run(t)));

var calls = marking.Concat(steps).Select((m, i) => (Name: $"Step{i + 1}", m.Code)).ToList();
List<string> functions = [from.Help, .. calls.Select(c => $"void {c.Name}(Node n)\n    {{\n        "
    + $"{c.Code.Replace("@", c.Name).Replace("\n", "\n        ")}\n    }}"), to.Write];
if (calls.Exists(c => c.Code.Contains("Total")))
    functions.Add($"int Total(Node n) => n.Name{(numbers ? "" : ".Length")} + n.Kids.Sum(Total);");
if (calls.Exists(c => c.Code.Contains("Copy")))
    functions.Add("Node Copy(Node n) => new Node { Name = n.Name, Mark = n.Mark, Kids = n.Kids.Select(Copy).ToList() };");
var bare = $"{(numbers ? "int.Parse" : "")}({(marks.Count == 0 ? "raw" : "char.IsAsciiLetterOrDigit(raw[^1]) ? raw : raw[..^1]")})";
Row Drawn(Rng r, int depth) => new(depth, numbers ? $"{r.Int(0, 9)}" : r.Pick(["", "a", "b", "c"]) + r.Pick(["a", "b", "c"]), 
    depth > 0 && marks.Count > 0 && r.Chance(0.5) ? r.Pick(marks) : ' ');
bool Fits(string text)
{
    try
    {
        return from.Rows(text) is { Count: > 1 and <= 12 } t && from.Text(t) == text && t[0].Mark == ' ' && t.TrueForAll(r => r.Depth <= 5
            && (r.Mark == ' ' || marks.Contains(r.Mark)) && r.Label.All((numbers ? "0123456789" : "abc").Contains)
            && r.Label.Length <= (numbers ? 1 : 2));
    }
    catch (Exception) { return false; }
}
return Coding(
    signature: $"string {name}(string text)",
    prompt: $"""
        A text stands for a tree. Every node has a label, which is a {(numbers ? "number" : "word")}, and any number of children, which have
        an order.
        In the text, {from.English}.
        {string.Concat(marks.Zip(marking, (m, step) => $"A {m} behind a label is a mark, not a part of it: {step.English}.\n"))}{(
            marks.Count < 2 ? "" : $"First all {marks[0]} have their effect, then all {marks[1]}.\n")}
        Change the tree{(steps.Count > 1 ? ", in this order" : "")}:
        {string.Join("\n", steps.Select((m, i) => $"{i + 1}. {m.English}"))}

        Return the tree as a text of another form: {to.English}.
        """,
    given: Made($"a text of this form for a tree of 2 to 12 nodes that is not more than 5 deep (the root is 0 deep, its children 1); "
        + $"each label is {(numbers ? "a number from 0 to 9" : "a word of 1 or 2 letters from a to c")}"
        + (marks.Count == 0 ? "" : "; there is no mark at the root, and at most one at any other node"),
        r => from.Text(Enumerable.Range(0, r.Int(4 + (level / 2), 11)).Aggregate(new List<Row> { Drawn(r, 0) },
            (t, _) => [.. t, Drawn(r, r.Int(1, Math.Min(5, t[^1].Depth + 1)))])), Fits),
    reference: $$"""
        class Node
        {
            public {{(numbers ? "int" : "string")}} Name;
            public char Mark;
            public List<Node> Kids = new();
        }

        public static string {{name}}(string text)
        {
            {{from.Start}}
            {{string.Join("\n    ", calls.Select(c => $"{c.Name}(root);"))}}
            return Write(root);

            Node Make(string raw) => new Node { {{(marks.Count == 0 ? "" : "Mark = raw[^1], ")}}Name = {{bare}} };
            {{string.Join("\n    ", functions)}}
        }
        """,
    oracle: Slow,
    edges: [from.Text([new(0, numbers ? "7" : "b"), new(1, numbers ? "3" : "b")])]);
