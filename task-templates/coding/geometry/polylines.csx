// A text of letters is a walk over points with whole coordinates; the points are changed by steps, and measured. Drawn: what the letters
// do, which rules bend a move, which steps change the points and in which order, what is measured. The reference works with
// coordinates, the oracle with pairs, groups and sums over neighbours.
record P(int X, int Y);
record Moving(string Letters, string English, string Start, string Code, Func<string, int, P> Of);   // the move of the letter at a place
record Bend(string English, string Code, Func<string, int, List<P>, P, P> Of);                       // text, place, points so far, move
record Step(string English, string Code, Func<List<P>, List<P>> Of);
record Measure(string English, string Code, Func<List<P>, IEnumerable<int>> Of);

int Cross(P a, P b, P c) => ((b.X - a.X) * (c.Y - b.Y)) - ((b.Y - a.Y) * (c.X - b.X));
int Dot(P a, P b, P c) => ((b.X - a.X) * (c.X - b.X)) + ((b.Y - a.Y) * (c.Y - b.Y));
IEnumerable<(P A, P B)> Sides(List<P> v) => v.Zip(v.Skip(1), (a, b) => (a, b));
IEnumerable<(P A, P B, P C)> Corners(List<P> v) => v.Zip(v.Skip(1), v.Skip(2));
P Turned(P p, int quarters) => quarters == 0 ? p : Turned(new(-p.Y, p.X), quarters - 1);

Moving Compass() => (rng.Int(1, 3), rng.Int(1, 3)) is var (a, b) ? new("NESW",
    $"N adds {a} to y, S subtracts {a} from y, E adds {b} to x, W subtracts {b} from x", "",
    $"int dx = c == 'E' ? {b} : c == 'W' ? -{b} : 0, dy = c == 'N' ? {a} : c == 'S' ? -{a} : 0;",
    (s, k) => Turned(new("NS".Contains(s[k]) ? a : b, 0), "ENWS".IndexOf(s[k]))) : null!;
Moving Vectors()
{
    var all = rng.Some(4, new P[] { new(1, 2), new(-2, 1), new(2, -1), new(-1, -2), new(0, 1), new(1, -1), new(-1, 0), new(-1, 1), new(3, 0), new(0, -3) });
    return new("abcd", Join(all.Select((p, i) => $"{"abcd"[i]} adds {p.X} to x and {p.Y} to y")),
        $"int[] right = {{ {string.Join(", ", all.Select(p => p.X))} }}, up = {{ {string.Join(", ", all.Select(p => p.Y))} }};",
        "int dx = right[c - 'a'], dy = up[c - 'a'];", (s, k) => all["abcd".IndexOf(s[k])]);
}
Moving Turtle()
{
    var (first, far, left, back) = (rng.Int(0, 3), rng.Int(2, 3), rng.Int(1, 2), rng.Int(1, 2));
    var words = new[] { "growing x", "growing y", "falling x", "falling y" };
    return new("FLRB", $"the walk looks in a direction, which is at first that of {words[first]}. F goes {far} units in that direction. L "
        + $"turns left (from growing x to growing y, from growing y to falling x, and so on), and then goes {left} {(left == 1 ? "unit" : "units")} in the new "
        + $"direction. R turns right (the other way), and then goes 1 unit. B turns around and then goes {back} {(back == 1 ? "unit" : "units")}",
        $"int look = {first};",
        $"look = (look + (c == 'L' ? 1 : c == 'B' ? 2 : c == 'R' ? 3 : 0)) % 4;\n        "
        + $"int far = c == 'F' ? {far} : c == 'L' ? {left} : c == 'B' ? {back} : 1;\n        "
        + "int dx = look == 0 ? far : look == 2 ? -far : 0, dy = look == 1 ? far : look == 3 ? -far : 0;",
        (s, k) => Turned(new(new[] { far, left, back, 1 }["FLBR".IndexOf(s[k])], 0), (first + s[..(k + 1)].Sum(c => "FLBR".IndexOf(c))) % 4));
}
var moving = rng.Pick<Func<Moving>>([Compass, Vectors, Turtle])();

var bends = rng.Some((level / 2) + 1, new List<Func<Bend>> {
    () => rng.Int(2, 4) is var n ? new($"Every {(n == 2 ? "second" : n == 3 ? "third" : "fourth")} letter of the text ({n - 1}, {(2 * n) - 1}, {(3 * n) - 1} and so on, counted from 0) moves twice as far, "
        + "in x and in y.", $"if (k % {n} == {n - 1}) (dx, dy) = (2 * dx, 2 * dy);", (s, k, _, m) => (k + 1) / n * n == k + 1 ? new(m.X + m.X, m.Y + m.Y) : m) : null!,
    () => new("If the letter is the same as the letter directly before it, what would be added to x is added to y, and the other way round.",
        "if (k > 0 && moves[k] == moves[k - 1]) (dx, dy) = (dy, dx);", (s, k, _, m) => s[..k].EndsWith(s[k]) ? new(m.Y, m.X) : m),
    () => rng.Int(2, 4) is var w ? new($"If the move would lead to an x above {w} or below -{w}, what it adds to x changes its sign.",
        $"if (Math.Abs(x + dx) > {w}) dx = -dx;", (_, _, v, m) => v[^1].X + m.X > w || v[^1].X + m.X < -w ? new(-m.X, m.Y) : m) : null!,
    () => rng.Int(1, 2) is var up ? new($"If y is negative before the move, the move adds {up} more to y.", $"if (y < 0) dy += {up};",
        (_, _, v, m) => v[^1].Y >= 0 ? m : new(m.X, m.Y + up)) : null!,
    () => new("If x + y is even before the move (0 is even), the move is made the other way: what it adds to x and to y changes its sign.",
        "if ((x + y) % 2 == 0) (dx, dy) = (-dx, -dy);", (_, _, v, m) => ((v[^1].X ^ v[^1].Y) & 1) == 0 ? Turned(m, 2) : m),
    () => new("If x is greater than y before the move, what would be added to y is subtracted from it.", "if (x > y) dy = -dy;",
        (_, _, v, m) => v[^1].Y < v[^1].X ? new(m.X, 0 - m.Y) : m) }).ConvertAll(b => b());
var shuns = level >= 3 && rng.Chance();                                                   // no move to a point that was there before

Step Each(string english, string code, Func<P, P> of) => new(english, $"ps = ps.Select(p => {code}).ToList();", v => v.ConvertAll(p => of(p)));
List<Func<Step>> repeats = [
    () => new("Of equal points only the first stays.", "ps = ps.Distinct().ToList();",
        v => v.Aggregate(new List<P>(), (l, p) => l.Contains(p) ? l : [.. l, p])),
    () => new("Loops are cut out: the points are taken in order; when one is equal to a point that is still there, all points behind "
        + "that one go, and the new one is not added; otherwise it is added.",
        "var cut = new List<(int X, int Y)>();\n    foreach (var p in ps)\n        if (cut.Contains(p)) cut = cut.Take(cut.IndexOf(p) + 1).ToList();\n"
        + "        else cut.Add(p);\n    ps = cut;",
        v => v.Aggregate(new List<P>(), (l, p) => [.. l.TakeWhile(q => q != p), p])),
];
List<Func<Step>> steps = [
    () => new("A point between two others at which the walk goes straight on (in the same direction as it came, however far) is dropped. All such "
        + "points are found before the first is dropped. A point that is equal to the one before or behind it stays.",
        "ps = ps.Where((p, i) => i == 0 || i == ps.Count - 1 || Cross(ps[i - 1], p, ps[i + 1]) != 0 || Dot(ps[i - 1], p, ps[i + 1]) <= 0).ToList();",
        v => v.Count < 3 ? v : [v[0], .. Corners(v).Where(t => !(Cross(t.A, t.B, t.C) == 0 && Dot(t.A, t.B, t.C) > 0)).Select(t => t.B), v[^1]]),
    () => rng.Int(3, 4) is var n ? new($"Every {(n == 3 ? "third" : "fourth")} point is dropped: those at positions {n - 1}, {(2 * n) - 1}, {(3 * n) - 1} and so on.",
        $"ps = ps.Where((p, i) => i % {n} != {n - 1}).ToList();", v => [.. v.Chunk(n).SelectMany(c => c.Take(n - 1))]) : null!,
    () => Each("All points are mirrored: x and y change places.", "(p.Y, p.X)", p => new(p.Y, p.X)),
    () => Each("All points are turned around (0, 0) by a right angle: (x, y) becomes (-y, x).", "(-p.Y, p.X)", p => Turned(p, 1)),
    () => rng.Int(1, 2) is var c ? Each($"All points are slanted: (x, y) becomes (x {(c == 1 ? "+ y" : "- y")}, y).", $"(p.X {(c == 1 ? "+" : "-")} p.Y, p.Y)",
        p => new(c == 1 ? p.X + p.Y : p.X - p.Y, p.Y)) : null!,
    () => rng.Int(1, 3) is var h ? Each($"Points below the line y = {h - 2} are folded up over it: y becomes {2 * (h - 2)} - y.",
        $"(p.X, p.Y < {h - 2} ? {2 * (h - 2)} - p.Y : p.Y)", p => new(p.X, Math.Max(p.Y, (2 * (h - 2)) - p.Y))) : null!,
    () => new("The order of the points is reversed.", "ps.Reverse();", v => [.. Enumerable.Range(1, v.Count).Select(i => v[^i])]),
    () => new("All points are shifted so that the smallest x and the smallest y of a point are 0.",
        "ps = ps.Select(p => (p.X - ps.Min(q => q.X), p.Y - ps.Min(q => q.Y))).ToList();",
        v => v.OrderBy(p => p.X).First().X is var a && v.OrderBy(p => p.Y).First().Y is var b ? v.ConvertAll(p => new P(p.X - a, p.Y - b)) : v),
];
if (!shuns) steps.Add(rng.Pick(repeats));                                                 // after either, no points are equal
var changes = rng.Some(new[] { 1, 1, 2, 2, 3 }[level - 1], steps).ConvertAll(s => s());

Measure One(string english, string code, Func<List<P>, int> of) => new(english, $"result.Add({code});", v => [of(v)]);
List<Func<Measure>> placed = [                                                            // these see where the points lie
    () => new("for each y at which there is a point, from the smallest y to the largest, the smallest x of the points there",
        "result.AddRange(ps.GroupBy(p => p.Y).OrderBy(g => g.Key).Select(g => g.Min(p => p.X)));",
        v => v.Select(p => p.Y).Distinct().Order().Select(y => v.FindAll(p => p.Y == y).Select(p => p.X).Order().First())),
    () => One("the sum, over all points, of the position (counted from 0) times x", "ps.Select((p, i) => i * p.X).Sum()",
        v => Enumerable.Range(1, v.Count).Sum(i => v.Skip(i).Sum(p => p.X))),
    () => One("the sum, over all points, of the product of x and y", "ps.Sum(p => p.X * p.Y)",
        v => v.GroupBy(p => p.X).Sum(g => g.Key * g.Sum(p => p.Y))),
    () => new("for each x at which there is a point, from the smallest x to the largest, the greatest y of the points there",
        "result.AddRange(ps.GroupBy(p => p.X).OrderBy(g => g.Key).Select(g => g.Max(p => p.Y)));",
        v => new SortedSet<int>(v.Select(p => p.X)).Select(x => v.FindAll(p => p.X == x).Select(p => p.Y).Order().Last())),
];
List<Func<Measure>> measures = [
    () => One("the sum, over all points, of x1 * y2 - x2 * y1, where (x1, y1) is the point and (x2, y2) the one behind it (behind the last: the first)",
        "ps.Select((p, i) => p.X * ps[(i + 1) % ps.Count].Y - p.Y * ps[(i + 1) % ps.Count].X).Sum()",
        v => Enumerable.Range(0, v.Count).Sum(i => Cross(v[0], v[i], v[(i + 1) % v.Count]))),
    () => One("how many points are left turns minus how many are right turns; a point between two others is a left turn if (x2 - x1) * (y3 - y2) - (y2 - y1) * (x3 - x2) "
        + "is positive, a right turn if it is negative, where (x2, y2) is the point, (x1, y1) the one before it and (x3, y3) the one behind it",
        "Enumerable.Range(1, Math.Max(0, ps.Count - 2)).Sum(i => Math.Sign(Cross(ps[i - 1], ps[i], ps[i + 1])))",
        v => Corners(v).Count(t => Cross(t.A, t.B, t.C) > 0) - Corners(v).Count(t => Cross(t.A, t.B, t.C) < 0)),
    () => rng.Int(-1, 2) is var w ? One($"how often, from one point to the next, the line x = {w} is crossed: one of the two has x at most {w}, and the other x above {w}",
        $"ps.Zip(ps.Skip(1)).Count(t => t.First.X <= {w} != t.Second.X <= {w})", v => Sides(v).Count(s => Math.Min(s.A.X, s.B.X) <= w && Math.Max(s.A.X, s.B.X) > w)) : null!,
    () => rng.Int(-1, 2) is var w ? One($"how often, from one point to the next, the line y = {w} is crossed upwards: the first of the two has y below {w}, and the second y of at least {w}",
        $"ps.Zip(ps.Skip(1)).Count(t => t.First.Y < {w} && t.Second.Y >= {w})", v => Sides(v).Count(s => s.A.Y - w < 0 && !(s.B.Y - w < 0))) : null!,
    () => One("the largest x minus the smallest x, times the largest y minus the smallest y",
        "(ps.Max(p => p.X) - ps.Min(p => p.X)) * (ps.Max(p => p.Y) - ps.Min(p => p.Y))",
        v => v.SelectMany(p => v, (p, q) => p.X - q.X).Max() * v.SelectMany(p => v, (p, q) => p.Y - q.Y).Max()),
    () => One("the sum of the squares of the distances from each point to the next ((x2 - x1) squared plus (y2 - y1) squared)",
        "ps.Zip(ps.Skip(1)).Sum(t => (t.First.X - t.Second.X) * (t.First.X - t.Second.X) + (t.First.Y - t.Second.Y) * (t.First.Y - t.Second.Y))",
        v => Sides(v).Sum(s => Dot(s.A, s.B, new(s.B.X + s.B.X - s.A.X, s.B.Y + s.B.Y - s.A.Y)))),
    () => new("for each x at which there is a point, from the largest x to the smallest, how many different points are there",
        "result.AddRange(ps.Distinct().GroupBy(p => p.X).OrderByDescending(g => g.Key).Select(g => g.Count()));",
        v => v.Select(p => p.X).Distinct().Order().Reverse().Select(x => v.FindAll(p => p.X == x).Select(p => p.Y).ToHashSet().Count)),
    () => new("the position, counted from 0, of the point that is farthest from the first point, where the distance is that in x plus that in y (of equally far ones "
        + "the earliest), and then that distance",
        "var away = ps.Select(p => Math.Abs(p.X - ps[0].X) + Math.Abs(p.Y - ps[0].Y)).ToList();\n    result.Add(away.IndexOf(away.Max()));\n    result.Add(away.Max());",
        v => v.Select((p, i) => (D: Math.Max(Math.Abs(p.X - v[0].X + p.Y - v[0].Y), Math.Abs(p.X - v[0].X - p.Y + v[0].Y)), i))
            .OrderBy(t => -t.D).ThenBy(t => t.i).First() is var t ? [t.i, t.D] : []),
    () => new("the positions, counted from 0, of the points in whose row (same y) no point has a greater x",
        "result.AddRange(Enumerable.Range(0, ps.Count).Where(i => ps.All(q => q.Y != ps[i].Y || q.X <= ps[i].X)));",
        v => v.Select((p, i) => (p, i)).GroupBy(t => t.p.Y).SelectMany(g => g.Where(t => t.p.X == g.Max(u => u.p.X)).Select(t => t.i)).Order()),
    () => One("how many pairs of points there are, the first earlier than the second, with the first to the left of the second (smaller x) and above it (greater y)",
        "ps.Select((p, i) => ps.Skip(i).Count(q => p.X < q.X && p.Y > q.Y)).Sum()",
        v => v.SelectMany((p, i) => v.Take(i), (p, q) => q.X < p.X && q.Y > p.Y).Count(t => t)),
];
var asked = rng.Shuffle([rng.Pick(placed), .. rng.Some(new[] { 1, 1, 2, 2, 3 }[level - 1], measures)]).ConvertAll(m => m());

List<int> Slow(string moves)
{
    List<P> walk = [new(0, 0)];
    for (var k = 0; k < moves.Length; k++)
    {
        var move = bends.Aggregate(moving.Of(moves, k), (m, b) => b.Of(moves, k, walk, m));
        P next = new(walk[^1].X + move.X, walk[^1].Y + move.Y);
        if (!shuns || !walk.Contains(next)) walk.Add(next);
    }
    return [.. changes.Aggregate(walk, (v, s) => s.Of(v)) is var left ? asked.SelectMany(m => m.Of(left)) : []];
}

string Three(string name, string code) => $"static int {name}((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) => {code};";
var codes = string.Join("\n    ", changes.Select(s => s.Code)) + "\n    " + string.Join("\n    ", asked.Select(m => m.Code));
var name = rng.Skin.Pick(["Measure", "Survey", "Walk", "Plot", "Sketch", "Map", "Gauge", "Trace"]) + rng.Skin.Pick(["Path", "Walk", "Route", "Outline", "Trail", "Course", "Line"]);
return Coding(
    signature: $"List<int> {name}(string moves)",
    prompt: $"""
        A walk goes over points (x, y) with whole coordinates; it begins at (0, 0). Each letter of the text, from the first to the last, is one move
        that changes x and y: {moving.English}.

        {(bends.Count == 1 ? "One rule changes moves:" : "Rules change moves; they are applied to each move in this order, each to what the one before made of it:")}
        {string.Join("\n", bends.Select((b, i) => $"{i + 1}. {b.English}"))}
        {(moving.Letters[0] == 'F' ? $"The direction in which the walk looks is not changed by the rule{(bends.Count > 1 ? "s" : "")}.\n" : "")}{(shuns
            ? "If the move as it is then would end at a point that is already in the list of points, it is not made: x, y and the list stay as they are"
            + (moving.Letters[0] == 'F' ? "; a turn that belongs to it is made.\n" : ".\n") : "")}
        The list of points holds (0, 0) and then the point reached by each move{(shuns ? " that is made" : "")}, in order, also if points are equal. Then the list is changed{(changes.Count == 1 ? "" : ", in this order")}:
        {string.Join("\n", changes.Select((s, i) => $"{i + 1}. {s.English}"))}

        About the points that are left, append to the result, in this order:
        {string.Join(";\n", asked.Select((m, i) => $"{i + 1}. {m.English}"))}.
        """,
    given: Strings(moving.Letters, 7, 20, $"one of the letters {Join(moving.Letters.Select(c => $"{c}"))}"),
    reference: $$"""
        public static List<int> {{name}}(string moves)
        {
            var ps = new List<(int X, int Y)> { (0, 0) };
            int x = 0, y = 0;
            {{moving.Start}}
            for (int k = 0; k < moves.Length; k++)
            {
                char c = moves[k];
                {{moving.Code}}
                {{string.Join("\n        ", bends.Select(b => b.Code))}}
                {{(shuns ? "if (ps.Contains((x + dx, y + dy))) continue;" : "")}}
                x += dx;
                y += dy;
                ps.Add((x, y));
            }
            var result = new List<int>();
            {{codes}}
            return result;
        }

        {{(codes.Contains("Cross(") ? Three("Cross", "(b.X - a.X) * (c.Y - b.Y) - (b.Y - a.Y) * (c.X - b.X)") : "")}}
        {{(codes.Contains("Dot(") ? Three("Dot", "(b.X - a.X) * (c.X - b.X) + (b.Y - a.Y) * (c.Y - b.Y)") : "")}}
        """,
    oracle: Slow);
