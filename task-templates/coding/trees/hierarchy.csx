// A rooted tree, given by the parents of its nodes, is changed; numbers are defined for every node, one by means of another; those of
// some nodes are listed. Drawn: the changes; numbers that come down from the parent, up from the children or over from the siblings,
// and under which conditions; which nodes are skipped; the order of the walk. The reference is recursive; the oracle looks at whole
// ways from the root, or goes from the deepest nodes upwards.
record Node(int At, int Parent, int Amount, string Kind);
class Tree(List<Node> nodes)
{
    public readonly Dictionary<string, Dictionary<int, int>> Known = [];                  // the numbers defined so far, by letter
    readonly Dictionary<int, Node> at = nodes.ToDictionary(n => n.At);
    readonly Dictionary<int, List<int>> ways = [];
    public List<Node> Nodes => nodes;
    public List<int> All => nodes.ConvertAll(n => n.At);
    public Node this[int v] => at[v];
    public List<int> Kids(int v) => [.. All.Where(c => at[c].Parent == v).Order()];
    public List<int> Sibs(int v) => Kids(at[v].Parent);                                   // with v itself
    public List<int> Way(int v) => v < 0 ? [] : ways.TryGetValue(v, out var way) ? way : ways[v] = [.. Way(at[v].Parent), v];
    public List<int> Under(int v) => All.FindAll(x => Way(x).Contains(v));                // with v itself
    public IEnumerable<int> Ends(int v) => Under(v).Where(x => Under(x).Count == 1);
    public int Steps(int v, int x) => Way(x).Count - Way(v).Count;
    public Func<int, int> Rising(Func<int, List<int>, int> rule) => All.OrderByDescending(v => Way(v).Count).Aggregate(
        new Dictionary<int, int>(), (now, v) => new(now) { [v] = rule(v, Kids(v).ConvertAll(c => now[c])) }).GetValueOrDefault;
}
record Test(string English, string Code, Func<Tree, int, bool> Holds);                    // goes behind "a node"; the code is about @
record Measure(string English, string Code, Func<Tree, int, int> Of);
record Change(string English, string Code, Func<Tree, List<Node>> Run);
record Figure(string English, string Code, Func<Tree, Func<int, int>> Run);

var (one, many, size, kind) = rng.Skin.Pick([("folder", "folders", "size", "type"), ("unit", "units", "cost", "class"),
    ("part", "parts", "weight", "colour"), ("page", "pages", "length", "section"), ("branch", "branches", "load", "group")]);
var name = rng.Skin.Pick(["Assess", "Survey", "Inspect", "Describe", "Appraise", "Review", "Rate", "Gauge", "Study", "Examine"])
    + rng.Skin.Pick(["", "Tree", "All", "Parts", "Levels", "Branches", "Order", "Nodes"]);
var amount = new Measure(size, "amount[@]", (t, v) => t[v].Amount);
var measures = new List<string> { "P", "Q", "R" }.GetRange(0, level < 2 ? 1 : level < 4 ? 2 : 3)
    .ConvertAll(f => new Measure(f, $"{f}(@)", (t, v) => t.Known[f][v]));
string About(string code, string v) => code.Replace("@", v);
Test Any(int first, int last)                              // 0-3: about itself, 4-5: its parent, 6-8: its children, 9-10: so for the root
{
    var (low, high, k, also) = (rng.Int(3, 6), rng.Int(4, 7), rng.Pick(["a", "b", "c"]), "(never so for the root)");
    return rng.Int(first, last) switch
    {
        0 => new($"of {kind} {k}", $"{many}[@].Kind == \"{k}\"", (t, v) => t[v].Kind == k),
        1 => new($"whose {size} is at least {low}", $"amount[@] >= {low}", (t, v) => t[v].Amount > low - 1),
        2 => new($"whose {size} is below {high}", $"amount[@] < {high}", (t, v) => !(t[v].Amount >= high)),
        3 => new($"whose {size} is even (0 is even)", "amount[@] % 2 == 0", (t, v) => (t[v].Amount & 1) == 0),
        4 => new($"whose {kind} is that of the parent {also}", $"up[@] >= 0 && {many}[up[@]].Kind == {many}[@].Kind",
            (t, v) => t.Way(v).TakeLast(2).Count(x => t[x].Kind == t[v].Kind) > 1),
        5 => new($"whose {size} is greater than that of the parent {also}", "up[@] >= 0 && amount[@] > amount[up[@]]",
            (t, v) => t.Way(v).TakeLast(2).Min(x => t[x].Amount) < t[v].Amount),
        6 => new("with exactly one child", "Kids(@).Count == 1", (t, v) => t.Nodes.Count(n => n.Parent == v) is 1),
        7 => new("with at least two children", "Kids(@).Count > 1", (t, v) => t.Nodes.Count(n => n.Parent == v) is not (0 or 1)),
        8 => new("without children", "Kids(@).Count == 0", (t, v) => t.Under(v).Count == 1),
        9 => new("at an even depth", "Depth(@) % 2 == 0", (t, v) => t.Way(v).Count % 2 == 1),
        _ => new("without an earlier sibling (so for the root)", "Kids(up[@])[0] == @", (t, v) => t.Sibs(v).IndexOf(v) == 0),
    };
}
Test Numbered(Measure m) => rng.Pick<Test>([
    new($"whose {m.English} is even (0 is even)", $"{m.Code} % 2 == 0", (t, v) => (m.Of(t, v) & 1) == 0),
    new($"whose {m.English} is a multiple of 3 (0 is one)", $"{m.Code} % 3 == 0", (t, v) => m.Of(t, v) / 3 * 3 == m.Of(t, v)),
    new($"whose {m.English} and {size} are both even or both odd", $"({m.Code} + amount[@]) % 2 == 0",
        (t, v) => (m.Of(t, v) & 1) == (t[v].Amount & 1))]);
string NotRoot(Test test) => About(test.Code.StartsWith("up[@] >= 0") ? test.Code : $"up[@] >= 0 && {test.Code}", "v");
Change Removed(Test test, string then, string act, Func<Tree, List<Node>> run) => new($"Every {one} {test.English}, but not the root, is "
    + $"removed{then} All that are to be removed are found before the first is.",
    $"foreach (int v in Under(Root()).Where(v => {NotRoot(test)}).ToList()) {act}", run);
Change AtOnce(Test test, string then, string guard, string what, string to, Func<Tree, Node, Node> change) => new(
    $"Every {one} {test.English}{then}. All do so at once, by what held before.",
    $"foreach (var (v, to) in Under(Root()).Where(v => {guard}({About(test.Code, "v")})).Select(v => (v, {to})).ToList()) {what}[v] = to;",
    t => t.Nodes.ConvertAll(n => test.Holds(t, n.At) ? change(t, n) : n));
Change Changing(int which) => Any(0, which == 0 ? 10 : 5) is var c ? which switch
{
    0 => Removed(c, $"; its children go to the nearest {one} above it (its parent, or the parent of that, and so on) that is not removed.",
        "{ foreach (int c in Kids(v)) up[c] = up[v]; up[v] = v; }",
        t => [.. t.Nodes.Where(n => n.Parent < 0 || !c.Holds(t, n.At)).Select(n => n with { Parent = t.Way(n.At).SkipLast(1)
            .LastOrDefault(x => t[x].Parent < 0 || !c.Holds(t, x), -1) })]),
    1 => Removed(c, " with everything below it.", "up[v] = v;",
        t => t.Nodes.FindAll(n => !t.Way(n.At).Skip(1).Any(x => c.Holds(t, x)))),
    2 => new($"As long as there is a {one} {c.English} that has no children and is not the root, it is removed.", "foreach (int v in "
        + $"Under(Root()).Reverse().ToList())\n        if (Kids(v).Count == 0 && {NotRoot(c)}) up[v] = v;",
        t => t.Nodes.FindAll(n => n.Parent < 0 || t.Under(n.At).Exists(x => !c.Holds(t, x)))),
    3 => AtOnce(c, " that has a grandparent (the parent of its parent) becomes a child of it", "up[v] >= 0 && up[up[v]] >= 0 && ",
        "up", "up[up[v]]", (t, n) => t.Way(n.At) is { Count: > 2 } way ? n with { Parent = way[^3] } : n),
    4 => AtOnce(c, " that has an earlier sibling becomes a child of the sibling directly before it", "Kids(up[v])[0] != v && ",
        "up", "Kids(up[v]).TakeWhile(s => s != v).Last()",
        (t, n) => t.Sibs(n.At)[0] < n.At ? n with { Parent = t.Sibs(n.At).FindLast(s => s < n.At) } : n),
    _ => new($"The {one} with the largest {size} (of several the one that comes first in the list) becomes the root: on the way from "
        + "it to the old root every parent becomes a child of what was its child. The rest stays.",
        "for (int v = Under(Root()).Order().MaxBy(v => amount[v]), p = -1; v >= 0;) (up[v], p, v) = (p, v, up[v]);",
        t => t.Way(t.All.OrderBy(v => v - (1000 * t[v].Amount)).First()) is var way ? t.Nodes.ConvertAll(n =>
            way.IndexOf(n.At) is >= 0 and var i ? n with { Parent = i + 1 < way.Count ? way[i + 1] : -1 } : n) : []),
} : null!;

Figure Define(string f, Measure m, Test c, Test d, int k)                                 // d is not about children, nor true of every root
{
    Figure New(string english, string code, Func<Tree, Func<int, int>> run) => new($"{f}: {english}.", $"int {f}(int v) => {code};", run);
    Figure Down(string english, string code, Func<Tree, List<int>, int> run) => New(english, code, t => v => run(t, t.Way(v)));
    var (M, own, other, nil, up) = (m.English, About(m.Code, "v"), About(m.Code, "s"), "(0 if there is none)", $"{f}(up[v])");
    var (yes, some, holds, child) = ($"a {one} {c.English}", $"{many} {c.English}", $"({About(c.Code, "v")})", About(c.Code, "c"));
    var (sure, certain, kids) = ($"a {one} {d.English}", $"({About(d.Code, "v")})", $"Kids(v).Select(c => {f}(c))");
    var (bound, most, sign) = rng.Pick([("not more", "Min", 1), ("not less", "Max", -1)]);
    return rng.Int(0, 13) switch
    {
        0 => Down($"the sum of the {M} of all {some} on the way from the root to it, both included {nil}",
            $"({holds} ? {own} : 0) + (up[v] < 0 ? 0 : {up})", (t, way) => way.Sum(x => c.Holds(t, x) ? m.Of(t, x) : 0)),
        1 => Down($"its {M} if it is {sure}; otherwise the {f} of its parent ({k} for the root)",
            $"{certain} ? {own} : up[v] < 0 ? {k} : {up}",
            (t, way) => way.Where(x => d.Holds(t, x)).Select(x => m.Of(t, x)).LastOrDefault(k)),
        2 => Down($"0 if it is {sure}; otherwise 1 more than the {f} of its parent ({k} for the root)",
            $"{certain} ? 0 : up[v] < 0 ? {k} : {up} + 1",
            (t, way) => way.FindLastIndex(x => d.Holds(t, x)) is >= 0 and var last ? way.Count - 1 - last : k + way.Count - 1),
        3 => Down($"its {size}, but, unless it is the root, {bound} than the {f} of its parent {(sign > 0 ? "plus" : "minus")} {k}",
            $"up[v] < 0 ? amount[v] : new[] {{ amount[v], {up} + {k * sign} }}.{most}()",
            (t, way) => way.Select((x, i) => (t[x].Amount * sign) + (k * (way.Count - 1 - i))).Min() * sign),
        4 => Down($"{9 * k} for the root; for others the {f} of its parent divided by the number of that parent's children, rounded down, "
            + $"plus its own {size}", $"up[v] < 0 ? {9 * k} : {up} / Kids(up[v]).Count + amount[v]",
            (t, way) => way.Skip(1).Aggregate(9 * k, (sum, x) => ((sum - (sum % t.Sibs(x).Count)) / t.Sibs(x).Count) + t[x].Amount)),
        5 => New($"the sum of the {M} of all {some} among it and everything below it {nil}", $"({holds} ? {own} : 0) + {kids}.Sum()",
            t => v => t.Under(v).Where(x => c.Holds(t, x)).Sum(x => m.Of(t, x))),
        6 => New($"0 if it has no child that is {yes}; otherwise 1 more than the largest {f} of those children",
            $"Kids(v).Where(c => {child}).Select(c => {f}(c) + 1).DefaultIfEmpty(0).Max()",
            t => v => t.Under(v).Where(x => t.Way(x).Skip(t.Way(v).Count).All(y => c.Holds(t, y))).Max(x => t.Steps(v, x))),
        7 => New($"its {M} plus the largest {f} of its children (plus 0 without children)", $"{own} + {kids}.DefaultIfEmpty(0).Max()",
            t => v => t.Ends(v).Max(x => t.Way(x).SkipWhile(y => y != v).Sum(y => m.Of(t, y)))),
        8 => New($"its {M} minus the sum of the {f} of its children", $"{own} - {kids}.Sum()",
            t => v => t.Under(v).Sum(x => t.Steps(v, x) % 2 == 0 ? m.Of(t, x) : -m.Of(t, x))),
        9 => New($"its {M} or the sum of the {f} of its children (0 without children), whichever is larger",
            $"new[] {{ {own}, {kids}.Sum() }}.Max()", t => t.Rising((v, l) => l.Sum() is var sum && sum > m.Of(t, v) ? sum : m.Of(t, v))),
        10 => New($"its {M} if it has no children; otherwise the smallest {f} of its children plus {k}",
            $"{kids}.Select(c => c + {k}).DefaultIfEmpty({own}).Min()", t => v => t.Ends(v).Min(x => m.Of(t, x) + (k * t.Steps(v, x)))),
        11 => New($"its {M} if it has no children; otherwise the largest {f} of its children if it is {sure}, and the smallest if not",
            $"Kids(v).Count == 0 ? {own} : {certain} ? {kids}.Max() : {kids}.Min()",
            t => t.Rising((v, l) => l.Count == 0 ? m.Of(t, v) : l.Order().ElementAt(d.Holds(t, v) ? l.Count - 1 : 0))),
        12 => New($"without children, 2 if it is {sure} and 1 if not; otherwise the largest {f} of its children, and 1 more if at least "
            + "two of them have this largest one", $"{kids}.OrderDescending().ToList() is var l && l.Count == 0 ? ({certain} ? 2 : 1)"
            + " : l.Count > 1 && l[1] == l[0] ? l[0] + 1 : l[0]",
            t => t.Rising((v, l) => l.Count == 0 ? d.Holds(t, v) ? 2 : 1 : l.Max() + (l.Count(x => x == l.Max()) > 1 ? 1 : 0))),
        _ => New($"the sum of the {M} of all its earlier siblings {nil}", $"Kids(up[v]).TakeWhile(s => s != v).Sum(s => {other})",
            t => v => t.Sibs(v).Where(s => s < v).Sum(s => m.Of(t, s))),
    };
}
var steps = rng.Some(level < 3 ? 0 : level < 5 ? 1 : 2, [0, 1, 2, 3, 4, 5]).ConvertAll(Changing);
var figures = measures.Select((f, i) => Define(f.English, i == 0 ? amount : rng.Pick([amount, measures[i - 1], measures[i - 1]]),
    i > 0 && rng.Chance(0.4) ? Numbered(rng.Pick(measures[..i])) : Any(0, 10), Any(0, 5), rng.Int(1, 4))).ToList();
var skip = level < 3 ? null : rng.Chance() ? Any(0, 5) : Numbered(rng.Pick(measures));
var deep = skip is not null && rng.Chance();
var (walks, last, by) = (rng.Chance(), rng.Chance(), rng.Pick([amount, .. measures]));
var (order, sorting, rank) = rng.Pick<(string, string, Func<Tree, int, int>)>([
    ("in the order of the list", "", (_, _) => 0), ("from the last in the list to the first", ".OrderDescending()", (_, v) => -v),
    ($"by {by.English}, the smallest first (of equal ones the earlier in the list)", $".OrderBy(c => {About(by.Code, "c")})", by.Of),
    ($"by {by.English}, the largest first (of equal ones the earlier in the list)", $".OrderByDescending(c => {About(by.Code, "c")})",
        (t, v) => -by.Of(t, v))]);
var codes = figures.ConvertAll(f => f.Code);
bool Used(Measure m, int i) => codes.Skip(i + 1).Append(skip?.Code + sorting).Any(c => c.Contains($"{m.English}("));
var told = rng.Shuffle<Measure>([.. measures.Where((m, i) => !Used(m, i)),
    .. rng.Some(1, [.. measures.Where(Used), amount, new Measure("position in the list", "@", (_, v) => v)])]);

List<int> Slow(List<(int, int, string)> items)
{
    var tree = steps.Aggregate(new Tree([.. items.Select((x, i) => new Node(i, x.Item1, x.Item2, x.Item3))]), (t, s) => new Tree(s.Run(t)));
    foreach (var (f, figure) in measures.Zip(figures)) tree.Known[f.English] = tree.All.ToDictionary(v => v, figure.Run(tree));
    bool Before(int a, int b) => (rank(tree, a), a).CompareTo((rank(tree, b), b)) < 0;
    string Place(int v) => string.Concat(tree.Way(v).Select(x => (char)tree.Sibs(x).Count(s => Before(s, x)))) + (last ? "~" : "");
    var kept = tree.All.FindAll(v => skip is null || !tree.Way(v).Skip(deep ? 1 : tree.Way(v).Count - 1).Any(x => skip.Holds(tree, x)));
    return [.. (walks ? kept.OrderBy(Place, StringComparer.Ordinal) : kept.OrderBy(v => kept.Count(x => Before(x, v))))
        .SelectMany(v => told.Select(m => m.Of(tree, v)))];
}
var skips = skip is null ? "" : $".Where(c => !({About(skip.Code, "c")}))";
var walk = $"Kids(v){(walks ? sorting : "")}{(deep ? skips : "")}.SelectMany(Walk).{(walks && last ? "Append" : "Prepend")}(v)";
var plain = walk == "Kids(v).SelectMany(Walk).Prepend(v)";
if (string.Concat([.. codes, .. steps.Select(s => s.Code), skips]).Contains("Depth"))
    codes.Add("int Depth(int v) => up[v] < 0 ? 0 : Depth(up[v]) + 1;");
return Coding(
    signature: $"List<int> {name}(List<(int, int, string)> {many})",
    prompt: $"""
        The list holds {many} that form a tree: (parent, {size}, {kind}). The parent of a {one} is given by its position in the list,
        counted from 0; the root has -1 there. Children of the same {one} are siblings. They stand in the order of the list; the earlier
        of two siblings is the one that comes first in the list. Everything below a {one} is its children, their children and so on.
        The root has depth 0; any other {one} is 1 deeper than its parent.
        {(steps.Count == 0 ? "" : $"\nFirst the tree changes{(steps.Count > 1 ? ", in this order" : "")}. Positions and order in the list "
            + $"stay what they were.\n{string.Join("\n", steps.Select(s => $"- {s.English}"))}\n")}
        {(steps.Count == 0 ? "Every" : "Then every")} {one} of the tree has {(figures.Count == 1 ? "a number" : "these numbers")}:
        {string.Join("\n", figures.Select(f => f.English))}

        Go through the {many} of the tree {(!walks ? order : $"so that every {one} comes directly {(last ? "after" : "before")} all that "
            + $"is below it; siblings, each together with all below it, go {order}")}.
        {(skip is null ? "" : $"Every {one} {skip.English} is skipped{(deep ? $" with everything below it; the root never is" : "")}.\n")
            }For each{(skip is null ? "" : " that is not skipped")}, append to the result: {string.Join("; then ",
            told.Select(m => $"its {m.English}"))}.
        """,
    given: Made($"a list of 1 to 14 {many}, each (parent, {size}, {kind}): an integer, an integer from 0 to 9, and a, b or c; "
        + "exactly one parent is -1, the others are positions in the list, and from parent to parent one always comes to the root",
        r =>
        {
            var places = r.Shuffle(Enumerable.Range(0, r.Int(5 + level, 9 + level)).ToList());
            var parents = places.ToDictionary(p => p, p => -1);
            for (var i = 1; i < places.Count; i++) parents[places[i]] = places[r.Int(r.Chance(0.4) ? i - 1 : Math.Max(0, i - 4), i - 1)];
            return places.Order().Select(p => (parents[p], r.Int(0, 9), r.Pick(["a", "b", "c"]))).ToList();
        },
        items => items.Count is > 0 and <= 14 && items.Count(x => x.Item1 == -1) == 1
            && items.TrueForAll(x => x.Item1 >= -1 && x.Item1 < items.Count && x.Item2 is >= 0 and <= 9 && x.Item3 is "a" or "b" or "c")
            && items.TrueForAll(x => items.Aggregate(x.Item1, (v, _) => v < 0 ? v : items[v].Item1) < 0)),
    reference: $$"""
        public static List<int> {{name}}(List<(int Parent, int Amount, string Kind)> {{many}})
        {
            var up = {{many}}.Select(x => x.Parent).ToArray();
            var amount = {{many}}.Select(x => x.Amount).ToArray();
            {{string.Join("\n    ", steps.Select(s => s.Code))}}
            return {{(plain ? "Under" : "Walk")}}(Root()){{(walks ? "" : $".Order(){sorting}")}}{{(deep ? "" : skips)}}
                .SelectMany(v => new[] { {{string.Join(", ", told.Select(m => About(m.Code, "v")))}} }).ToList();
            List<int> Kids(int v) => Enumerable.Range(0, up.Length).Where(c => up[c] == v).ToList();
            int Root() => Kids(-1)[0];
            IEnumerable<int> Under(int v) => Kids(v).SelectMany(Under).Prepend(v);
            {{(plain ? "" : $"IEnumerable<int> Walk(int v) => {walk};")}}
            {{string.Join("\n    ", codes)}}
        }
        """,
    oracle: Slow,
    edges: [[(-1, 3, "a")], [(-1, 4, "b"), (0, 4, "b"), (0, 4, "a"), (0, 7, "c")], [(1, 5, "c"), (2, 2, "a"), (3, 6, "b"), (-1, 1, "a")]]);
