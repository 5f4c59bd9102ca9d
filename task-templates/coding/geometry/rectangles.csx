// Rectangles with whole coordinates are changed, sifted and put together, and figures about them are listed. Drawn: how the numbers tell
// a rectangle; which of them are changed and how; which steps look at several (inside, overlapping, merged, stacked …), and the order of
// it all; what is told. The reference computes with sides and compressed coordinates, the oracle with the unit squares of each rectangle.
// A little long because every rule stands three times: as English and twice as code.
using Square = (int X, int Y);                         // its lower left corner

record Sheet(HashSet<Square> Squares)
{
    public int Left => Squares.Min(s => s.X);
    public int Bottom => Squares.Min(s => s.Y);
    public int Wide => Squares.Max(s => s.X) + 1 - Left;
    public int High => Squares.Max(s => s.Y) + 1 - Bottom;
    public Sheet Each(Func<int, int, Square> move) => new(Squares.Select(s => move(s.X, s.Y)).ToHashSet());
    public Sheet Keep(Func<Square, bool> stays) => new(Squares.Where(stays).ToHashSet());
    public Sheet Plus(int right, int up) => new([.. Squares, .. Each((x, y) => (x + right, y + up)).Squares]);
    public bool Meets(Sheet other) => Squares.Overlaps(other.Squares);
    public bool Touches(Sheet other) => !Meets(other)
        && (Plus(1, 0).Meets(other) || Plus(-1, 0).Meets(other) || Plus(0, 1).Meets(other) || Plus(0, -1).Meets(other));
}
record Sort(string English, string Code, Func<List<Sheet>, int, bool> Holds);             // of one, by its place in the list
record Change(string English, string Code, Func<Sheet, Sheet> Run);
record Step(string English, string Code, Func<List<Sheet>, IEnumerable<Sheet>> Run);
record Figure(string English, string Code, Func<List<Sheet>, IEnumerable<int>> Of);
record Reading(string English, string Inputs, string Code, Func<int, int, int, int, (int L, int B, int R, int T)> Of, bool Any = false);

Sheet Full(int l, int b, int r, int t) =>
    new([.. Enumerable.Range(l, r - l).SelectMany(x => Enumerable.Range(b, t - b).Select(y => (x, y)))]);
var one = rng.Skin.Pick(["rectangle", "sheet", "plot", "panel"]);
var name = rng.Skin.Pick(["Arrange", "Layout", "Place", "Cover", "Compose", "Settle", "Survey", "Spread", "Sketch", "Tile"]);
var reading = rng.Pick<Reading>([
    new("the x of its left side, the y of its bottom side, the x of its right side, the y of its top side",
        "x and y of the lower left corner, each an integer from 0 to 6, then x and y of the upper right corner, each larger by 1 to 5",
        "new Box(a, b, c, d)", (a, b, c, d) => (a, b, c, d)),
    new("the x of its left side, the y of its bottom side, its width (along x), its height (along y)",
        "x and y, each an integer from 0 to 6, then width and height, each an integer from 1 to 5",
        "new Box(a, b, a + c, b + d)", (a, b, c, d) => (a, b, a + c, b + d)),
    .. level < 2 ? new List<Reading>() : [
        new("the x and the y of one corner, then the x and the y of the corner opposite to it (the first may be any of the four corners)",
            "x, y, x, y, all integers; the smaller x is from 0 to 6, the larger is larger by 1 to 5, and so it is with the two y",
            "new Box(new[] { a, c }.Min(), new[] { b, d }.Min(), new[] { a, c }.Max(), new[] { b, d }.Max())",
            (a, b, c, d) => (Math.Min(a, c), Math.Min(b, d), Math.Max(a, c), Math.Max(b, d)), true)]]);

List<Func<Sort>> sorts = [
    () => rng.Chance() ? new("that is wider (along x) than high (along y)", "b.Wide > b.High", (v, i) => v[i].Wide > v[i].High)
        : new("that is higher (along y) than wide (along x)", "b.High > b.Wide", (v, i) => v[i].Wide < v[i].High),
    () => rng.Int(0, 2) is var k ? new($"at position {k}, {k + 3}, {k + 6} and so on in the list (the first is at 0)", $"i % 3 == {k}",
        (_, i) => (i - k) / 3 * 3 == i - k) : null!,
    () => rng.Chance() ? new("whose area is even", "b.Wide * b.High % 2 == 0", (v, i) => (v[i].Squares.Count & 1) == 0)
        : rng.Int(6, 9) is var k ? new($"with an area of at least {k}", $"b.Wide * b.High >= {k}",
            (v, i) => v[i].Squares.Count > k - 1) : null!,
    () => rng.Chance() ? new("whose left side is at an even x", "b.Left % 2 == 0", (v, i) => (v[i].Left & 1) == 0)
        : new("whose bottom side is at an odd y", "b.Bottom % 2 != 0", (v, i) => (v[i].Bottom & 1) == 1),
    () => rng.Chance() ? new("that overlaps at least one other", "xs.Where((o, j) => j != i && Overlap(b, o)).Any()",
            (v, i) => v.Count(v[i].Meets) > 1)
        : new("that overlaps the one directly before it in the list", "i > 0 && Overlap(b, xs[i - 1])",
            (v, i) => v.Take(i).TakeLast(1).Any(v[i].Meets))];
List<Func<Change>> changes = [
    () => (rng.Int(1, 3), rng.Chance()) is var (k, up) ? new($"is moved {(up ? "up" : "down")} by {k}",
        up ? $"b with {{ Bottom = b.Bottom + {k}, Top = b.Top + {k} }}" : $"b with {{ Bottom = b.Bottom - {k}, Top = b.Top - {k} }}",
        s => s.Each((x, y) => (x, up ? y + k : y - k))) : null!,
    () => (rng.Int(1, 3), rng.Chance()) is var (k, right) ? new($"is moved to the {(right ? "right" : "left")} by {k}",
        right ? $"b with {{ Left = b.Left + {k}, Right = b.Right + {k} }}" : $"b with {{ Left = b.Left - {k}, Right = b.Right - {k} }}",
        s => s.Each((x, y) => (right ? x + k : x - k, y))) : null!,
    () => rng.Int(4, 7) is var k ? new($"is mirrored in the line x = {k}",
        $"b with {{ Left = {2 * k} - b.Right, Right = {2 * k} - b.Left }}", s => s.Each((x, y) => (k - 1 - (x - k), y))) : null!,
    () => new("gets its height as width and its width as height, while its lower left corner stays where it is",
        "b with { Right = b.Left + b.High, Top = b.Bottom + b.Wide }",
        s => (s.Left, s.Bottom) is var (l, o) ? s.Each((x, y) => (l + y - o, o + x - l)) : s),
    () => new("is mirrored in the line x = y, so that x and y change places", "new Box(b.Bottom, b.Left, b.Top, b.Right)",
        s => s.Each((x, y) => (y, x))),
    () => rng.Int(5, 6) is var k ? new($"is turned by a quarter turn counter-clockwise about the point x = {k}, y = {k}",
        $"new Box({2 * k} - b.Top, b.Left, {2 * k} - b.Bottom, b.Right)", s => s.Each((x, y) => (k + k - 1 - y, x))) : null!,
    () => new("grows by 1 on each of its four sides", "new Box(b.Left - 1, b.Bottom - 1, b.Right + 1, b.Top + 1)",
        s => s.Plus(-1, 0).Plus(1, 0).Plus(0, -1).Plus(0, 1)),
    () => rng.Chance() ? new("grows by 2 at its right side", "b with { Right = b.Right + 2 }", s => s.Plus(1, 0).Plus(1, 0))
        : new("grows by 2 at its top side", "b with { Top = b.Top + 2 }", s => s.Plus(0, 1).Plus(0, 1))];
Step Changed(Sort which, Change change) => new($"Every {one} {which.English} {change.English}.",
    $"xs = xs.Select((b, i) => {which.Code} ? {change.Code} : b).ToList();",
    v => v.Select((s, i) => which.Holds(v, i) ? change.Run(s) : s));

Sheet Around(Sheet a, Sheet b) => Full(Math.Min(a.Left, b.Left), Math.Min(a.Bottom, b.Bottom),
    Math.Max(a.Left + a.Wide, b.Left + b.Wide), Math.Max(a.Bottom + a.High, b.Bottom + b.High));
IEnumerable<(int I, int J)> Pairs(List<Sheet> v) => v.SelectMany((_, i) => Enumerable.Range(i + 1, v.Count - i - 1).Select(j => (i, j)));
List<Sheet> Merged(List<Sheet> v) => Pairs(v).LastOrDefault(p => v[p.I].Meets(v[p.J])) is (var i, > 0 and var j)
    ? Merged([.. v[..i], Around(v[i], v[j]), .. v[(i + 1)..j], .. v[(j + 1)..]]) : v;
List<Sheet> Stacked(List<Sheet> v) => v.Aggregate(new List<Sheet>(), (done, s) =>
{
    var at = s.Each((x, y) => (x, y - s.Bottom + done.Sum(d => d.High)));
    while (at.Bottom > 0 && at.Each((x, y) => (x, y - 1)) is var lower && !done.Exists(lower.Meets)) at = lower;
    return [.. done, at];
});
List<Sheet> Kept(IEnumerable<Sheet> v, bool apart) => v.Aggregate(new List<Sheet>(),
    (kept, s) => kept.Exists(k => s.Meets(k) || (apart && s.Touches(k))) ? kept : [.. kept, s]);
List<Func<Step>> parting = [                           // none overlaps another afterwards
    () => (rng.Chance(), rng.Chance()) is var (last, apart) ? new($"The {one}s are looked at "
            + $"{(last ? "from the last of the list to the first" : "in the order of the list")}; each is kept only if it "
            + $"{(apart ? "neither overlaps nor touches" : "does not overlap")} one kept before. The kept ones stay in order.",
        $"var kept = new List<Box>();\n    foreach (var b in {(last ? "Enumerable.Reverse(xs)" : "xs")})\n"
            + $"        if (!kept.Any(k => Overlap(k, b){(apart ? " || Touch(k, b)" : "")})) kept.Add(b);\n"
            + $"{(last ? "    kept.Reverse();\n" : "")}    xs = kept;",
        v => last ? Kept(v.AsEnumerable().Reverse(), apart).AsEnumerable().Reverse() : Kept(v, apart)) : null!,
    () => new($"As long as there are two that overlap, two such are replaced by the smallest {one} that contains both, which gets the "
            + "earlier of their places in the list (whichever two are taken first, the end is the same).",
        """
        for (int j = 0; ++j < xs.Count;)
            {
                int i = xs.FindIndex(b => Overlap(b, xs[j]));
                if (i == j) continue;
                xs[i] = Around(xs[i], xs[j]);
                xs.RemoveAt(j);
                j = 0;
            }

        """, Merged),
    () => new("They are stacked in the order of the list: each keeps its width, its height and its x, and comes down from far above until "
            + "its bottom side is at y = 0, or lies on the top side of one stacked before (a common corner is not enough for that).",
        """
        var stack = new List<Box>();
            foreach (var b in xs)
            {
                int floor = stack.Where(s => s.Left < b.Right && b.Left < s.Right).Select(s => s.Top).DefaultIfEmpty().Max();
                stack.Add(b with { Bottom = floor, Top = floor + b.High });
            }
            xs = stack;
        """, Stacked)];
List<Func<Step>> steps = [
    () => new($"A {one} that lies wholly inside another one (their sides may coincide) is dropped; of equal ones, the first stays.",
        "xs = xs.Where((b, i) => !xs.Where((o, j) => Inside(b, o) && (b != o || j < i)).Any()).ToList();",
        v => v.Where((s, i) => !v.Where((o, j) => s.Squares.IsSubsetOf(o.Squares) && (j < i || o.Squares.Count > s.Squares.Count)).Any())),
    () => new($"The list is replaced by the common parts of each {one} and the next one in it (the first and the second, the second and "
            + "the third, and so on), in this order; two that do not overlap give none.",
        "xs = xs.Zip(xs.Skip(1), (a, b) => Common(a, b)).Where(b => b.Left < b.Right && b.Bottom < b.Top).ToList();",
        v => v.Zip(v.Skip(1), (a, b) => a.Keep(b.Squares.Contains)).Where(s => s.Squares.Count > 0)),
    () => (rng.Int(2, 3), rng.Int(7, 9)) is var (from, to) ? new($"Of every {one}, only what lies between x = {from} and x = {to} stays; "
            + "one of which nothing stays is dropped.",
        $"xs = xs.Select(b => b with {{ Left = new[] {{ b.Left, {from} }}.Max(), Right = new[] {{ b.Right, {to} }}.Min() }})"
            + ".Where(b => b.Left < b.Right).ToList();",
        v => v.Select(s => s.Keep(q => q.X >= from && q.X < to)).Where(s => s.Squares.Count > 0)) : null!,
    () => rng.Int(4, 6) is var k ? new($"A {one} that the line y = {k} cuts in two loses the smaller part (of equal parts, the upper one).",
        $"xs = xs.Select(b => b.Bottom < {k} && {k} < b.Top ? {k} - b.Bottom >= b.Top - {k} ? b with {{ Top = {k} }} "
            + $": b with {{ Bottom = {k} }} : b).ToList();",
        v => v.Select(s => (s.Keep(q => q.Y < k), s.Keep(q => q.Y >= k)) is var (low, high)
            && low.Squares.Count >= high.Squares.Count ? low : high)) : null!,
    () => rng.Int(4, 6) is var k ? new($"For each {one}, its mirror image in the line x = {k} is put into the list directly after it.",
        $"xs = xs.SelectMany(b => new[] {{ b, b with {{ Left = {2 * k} - b.Right, Right = {2 * k} - b.Left }} }}).ToList();",
        v => v.SelectMany(s => new[] { s, s.Each((x, y) => (k - 1 - (x - k), y)) })) : null!,
    () => new($"Every {one} that touches another one is dropped, all at once.",
        "xs = xs.Where((b, i) => !xs.Where((o, j) => j != i && Touch(b, o)).Any()).ToList();", v => v.Where(s => !v.Exists(s.Touches)))];

IEnumerable<int> Depths(List<Sheet> v) => v.SelectMany(s => s.Squares).GroupBy(q => q).Select(g => g.Count());
List<Func<Figure>> figures = [
    () => new("the area that is covered by at least one of them", "result.Add(Area(n => n > 0));", v => [Depths(v).Count()]),
    () => new("the length of the outline of the area covered by at least one of them (round its holes too, if it has any)",
        "result.Add(Outline());", v => v.SelectMany(s => s.Squares).ToHashSet() is var all ? [all.Sum(q =>
            new[] { (q.X + 1, q.Y), (q.X - 1, q.Y), (q.X, q.Y + 1), (q.X, q.Y - 1) }.Count(n => !all.Contains(n)))] : []),
    () => new("the area of the smallest one with sides along x and y that would contain all of them (0 if there is none)",
        "var frame = xs.Count == 0 ? default : xs.Aggregate(Around);\n    result.Add((frame.Right - frame.Left) "
            + "* (frame.Top - frame.Bottom));",
        v => [v.Count == 0 ? 0 : v.Aggregate(Around).Squares.Count]),
    () => new("for each of them, in the order of the list, its area", "result.AddRange(xs.Select(b => b.Wide * b.High));",
        v => v.Select(s => s.Squares.Count)),
    () => new("for each of them, in the order of the list, the x of its left side, then the y of its top side",
        "result.AddRange(xs.SelectMany(b => new[] { b.Left, b.Top }));", v => v.SelectMany(s => new[] { s.Left, s.Bottom + s.High })),
    () => new("how many pairs of them touch", "result.Add(xs.Select((b, i) => xs.Take(i).Count(o => Touch(o, b))).Sum());",
        v => [Pairs(v).Count(p => v[p.I].Touches(v[p.J]))])];
List<Func<Figure>> layered = [                         // where some may overlap
    () => rng.Int(1, 2) is var k ? new($"the area that is covered by exactly {k} of them", $"result.Add(Area(n => n == {k}));",
        v => [Depths(v).Count(n => n == k)]) : null!,
    () => new("the area that is covered by an odd number of them", "result.Add(Area(n => n % 2 == 1));", v => [Depths(v).Sum(n => n & 1)]),
    () => new("how many pairs of them overlap", "result.Add(xs.Select((b, i) => xs.Take(i).Count(o => Overlap(o, b))).Sum());",
        v => [Pairs(v).Count(p => v[p.I].Meets(v[p.J]))]),
    () => new("for each of them, in the order of the list, how many others overlap it",
        "result.AddRange(xs.Select((b, i) => xs.Where((o, j) => j != i && Overlap(o, b)).Count()));",
        v => v.Select(s => v.Count(s.Meets) - 1))];

var part = level < 4 && (level < 2 || rng.Chance()) ? -1 : rng.Int(0, 2);                 // up and down means nothing before stacking
var (kinds, ways) = (rng.Some(3, sorts), rng.Some(3, part == 2 ? changes[1..] : changes).ConvertAll(c => c()));
var closing = part >= 0 && rng.Chance();               // none overlaps another in the end
if (part >= 0 && !closing && kinds[0] == sorts[4]) kinds.Reverse(0, 2);
var plan = rng.Shuffle([.. kinds.Zip(ways, (k, w) => Changed(k(), w)).Skip(1).Take(level < 3 ? 0 : level < 5 ? 1 : 2),
    .. rng.Some(level < 4 ? part < 0 && level > 1 ? 1 : 0 : 1, steps).Select(s => s())]);
plan.Add(Changed(kinds[0](), ways[0]));
if (part < 0) plan = rng.Shuffle(plan);
else plan.Insert(closing ? plan.Count : plan.Count - 1, parting[part]());
var asked = rng.Some(level < 5 ? 2 : 3, closing ? figures : [.. figures, .. layered]).ConvertAll(f => f());

List<int> Slow(List<(int, int, int, int)> given)
{
    var v = given.ConvertAll(g => reading.Of(g.Item1, g.Item2, g.Item3, g.Item4) is var (l, b, r, t) ? Full(l, b, r, t) : null!);
    foreach (var step in plan) v = [.. step.Run(v)];
    return [.. asked.SelectMany(f => f.Of(v))];
}

var code = string.Join("\n    ", plan.Select(s => s.Code).Append("var result = new List<int>();").Concat(asked.Select(f => f.Code)));
var told = string.Concat(plan.Select(s => s.English).Concat(asked.Select(f => f.English)));
var called = code.Replace("(Around)", "(Around())") + (code.Contains("Area(") || code.Contains("Outline(") ? "Sides(Depth(" : "");
var helpers = """
    bool Overlap(Box a, Box b) => a.Left < b.Right && b.Left < a.Right && a.Bottom < b.Top && b.Bottom < a.Top;

    bool Touch(Box a, Box b) => (a.Right == b.Left || b.Right == a.Left) && a.Bottom < b.Top && b.Bottom < a.Top
        || (a.Top == b.Bottom || b.Top == a.Bottom) && a.Left < b.Right && b.Left < a.Right;

    bool Inside(Box a, Box b) => a.Left >= b.Left && a.Right <= b.Right && a.Bottom >= b.Bottom && a.Top <= b.Top;

    Box Common(Box a, Box b) => new Box(Math.Max(a.Left, b.Left), Math.Max(a.Bottom, b.Bottom),
        Math.Min(a.Right, b.Right), Math.Min(a.Top, b.Top));

    Box Around(Box a, Box b) => new Box(Math.Min(a.Left, b.Left), Math.Min(a.Bottom, b.Bottom),
        Math.Max(a.Right, b.Right), Math.Max(a.Top, b.Top));

    List<int> Sides(Func<Box, int> low, Func<Box, int> high) =>
        xs.Select(low).Concat(xs.Select(high)).Distinct().Order().ToList();

    int Depth(int x, int y) => xs.Count(b => b.Left < x && x <= b.Right && b.Bottom < y && y <= b.Top);

    int Area(Func<int, bool> wanted)
    {
        List<int> across = Sides(b => b.Left, b => b.Right), upwards = Sides(b => b.Bottom, b => b.Top);
        int area = 0;
        foreach (var (left, right) in across.Zip(across.Skip(1)))
            foreach (var (low, high) in upwards.Zip(upwards.Skip(1)))
                if (wanted(Depth(right, high))) area += (right - left) * (high - low);
        return area;
    }

    int Outline()
    {
        List<int> across = [.. Sides(b => b.Left, b => b.Right), int.MaxValue], upwards = [.. Sides(b => b.Bottom, b => b.Top), int.MaxValue];
        int length = 0;
        for (int i = 1; i < across.Count; i++)
            for (int j = 1; j < upwards.Count; j++)
            {
                bool here = Depth(across[i], upwards[j]) > 0;
                if (here != Depth(across[i - 1], upwards[j]) > 0) length += upwards[j] - upwards[j - 1];
                if (here != Depth(across[i], upwards[j - 1]) > 0) length += across[i] - across[i - 1];
            }
        return length;
    }
    """.Split("\n\n").Where(h => called.Contains(h[..(h.IndexOf('(') + 1)].Split(' ')[1])).Select(h => h.Replace("\n", "\n    "));
var sizes = new[] { "public int Wide => Right - Left;", "public int High => Top - Bottom;" }.Where(h => code.Contains($".{h[11..15]}"));
return Coding(
    signature: $"List<int> {name}(List<(int, int, int, int)> {one}s)",
    prompt: $"""
        The list holds {one}s in a plane, with sides along x and y; x grows to the right, y grows upwards. Four numbers tell a {one}:
        {reading.English}.{(told.Contains("overlap") ? " Two overlap if they have some area in common." : "")}{(told.Contains("touch")
            ? " Two touch if they have no area in common, but a piece of their sides that is longer than 0." : "")}
        Several may be equal; each counts by itself.

        Change the list by these rules, in this order, each on what the one before it left. A rule that speaks of every {one} of a kind
        picks them all before it changes the first of them.
        {string.Join("\n", plan.Select((s, i) => $"{i + 1}. {s.English}"))}

        Return a list of these numbers about the {one}s that are then in the list: {string.Join("; then ", asked.Select(f => f.English))}.
        """,
    given: Lists(Made($"a {one}", r =>
    {
        var (l, b, w, h) = (r.Int(0, 6), r.Int(0, 6), r.Int(1, 5), r.Int(1, 5));
        if (reading.Any && r.Chance()) (l, w) = (l + w, -w);
        if (reading.Any && r.Chance()) (b, h) = (b + h, -h);
        return reading.Code.Contains('+') ? (l, b, w, h) : (l, b, l + w, b + h);
    }, ((int, int, int, int) g) => reading.Of(g.Item1, g.Item2, g.Item3, g.Item4) is var (l, b, r, t) && l is >= 0 and <= 6
        && b is >= 0 and <= 6 && r - l is >= 1 and <= 5 && t - b is >= 1 and <= 5), 4, 7).As($"a list of 4 to 7 {one}s: {reading.Inputs}"),
    reference: $$"""
        record struct Box(int Left, int Bottom, int Right, int Top)
        {
            {{string.Join("\n    ", sizes)}}
        }

        public static List<int> {{name}}(List<(int, int, int, int)> {{one}}s)
        {
            var xs = new List<Box>();
            foreach (var (a, b, c, d) in {{one}}s) xs.Add({{reading.Code}});
            {{code}}
            return result;

            {{string.Join("\n    ", helpers)}}
        }
        """,
    oracle: Slow);
