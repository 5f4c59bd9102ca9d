// Cells of a grid hang together in areas. Drawn: how the grid is changed first; which cells are neighbours, and which neighbours are
// joined; whether some areas are wiped out and all are found again; which areas count, their order, how many are told, and what is told.
// The reference floods from cell to cell; the oracle looks at all pairs of cells, and gives both the same label where they are joined.
// A little long because every rule stands three times: as English and twice as code.
record Board(int[] Values, int Wide)
{
    public int High => Values.Length / Wide;
    public int Row(int cell) => cell / Wide;
    public int Col(int cell) => cell % Wide;
    public Board Each(Func<int, int> value) => this with { Values = [.. Enumerable.Range(0, Values.Length).Select(value)] };
}
record Area(List<int> Cells, Board Of, List<List<int>> All)                               // cells from small to large
{
    public List<int> Rows => Cells.ConvertAll(Of.Row);
    public List<int> Cols => [.. Cells.Select(Of.Col).Order()];
    public List<int> Values => Cells.ConvertAll(c => Of.Values[c]);
    public int Height => Rows[^1] - Rows[0] + 1;
    public int Width => Cols[^1] - Cols[0] + 1;
    public bool Beside(int cell, int other) => Math.Abs(Of.Row(cell) - Of.Row(other)) + Math.Abs(Of.Col(cell) - Of.Col(other)) == 1;
}
record Near(string English, string Wrap, params (int Down, int Right)[] Half);         // from the one that comes first
record Link(string English, string Code, Func<int, int, bool> Holds, bool Uniform = false);
record Change(string English, string Code, Func<Board, Board> Run);
record Sieve(string English, string Code, Func<Area, bool> Holds);
record Measure(string English, string Code, Func<Area, int> Of);
record Order(string English, string Code, Func<List<Area>, IEnumerable<Area>> Run);

var one = rng.Skin.Pick(["area", "patch", "island", "zone", "region", "plot"]);
var field = rng.Skin.Pick(["map", "field", "picture", "floor"]);
var (an, many) = (one[0] is 'a' or 'i' ? "an " + one : "a " + one, one[^1] == 'h' ? one + "es" : one + "s");
var name = rng.Skin.Pick(["Survey", "Measure", "Chart", "Inspect", "Describe", "Register", "Record", "Assess", "Plot", "Review"]);
var near = rng.Pick<Near>([
    new("they share a side", "", (0, 1), (1, 0)),
    new("they share a side or a corner", "", (0, 1), (1, 0), (1, 1), (1, -1)),
    new("they share a side, or are the first and the last cell of the same row", "x = (x + cols) % cols;", (0, 1), (1, 0)),
    new("they share a side, or are the first and the last cell of the same column", "y = (y + rows) % rows;", (0, 1), (1, 0)),
    new("they share a side, or one is one row further down and one column further right than the other", "", (0, 1), (1, 0), (1, 1)),
    new("they share a side, or one is one row further down and one column further left than the other", "", (0, 1), (1, 0), (1, -1)),
    new("they share a side, or are in the same row with exactly one cell between them", "", (0, 1), (1, 0), (0, 2)),
    new("one is directly to the right of the other, or they are in the same column with exactly one cell between them", "", (0, 1), (2, 0)),
    .. level > 3 ? new List<Near>() : [new("they share a corner, but no side", "", (1, 1), (1, -1))]]);
List<Func<Link>> links = [
    () => new("their values are equal", "a == b", (a, b) => a == b, true),
    () => rng.Int(1, 2) is var k ? new($"their values differ by exactly {k}", $"Math.Abs(a - b) == {k}",
        (a, b) => b - a == k || a - b == k) : null!,
    () => new("their values differ by at most 1", "Math.Abs(a - b) <= 1", (a, b) => a < b + 2 && b < a + 2),
    () => rng.Int(2, 3) is var k ? new($"their values differ by at least {k}", $"Math.Abs(a - b) >= {k}",
        (a, b) => !(a < b + k && b < a + k)) : null!,
    () => rng.Chance() ? new("their values are both even or both odd", "a % 2 == b % 2", (a, b) => ((a ^ b) & 1) == 0)
        : new("one of their values is even and the other odd", "a % 2 != b % 2", (a, b) => ((a ^ b) & 1) == 1),
    () => new("their values have a sum that is a multiple of 3 (0 is one)", "(a + b) % 3 == 0", (a, b) => (a + b) / 3 * 3 == a + b),
    () => rng.Int(5, 6) is var k ? new($"their values have a sum of at least {k}", $"a + b >= {k}", (a, b) => !(a < k - b)) : null!,
    () => rng.Int(4, 5) is var k ? new($"their values have a sum of at most {k}", $"a + b <= {k}", (a, b) => !(a > k - b)) : null!,
    () => rng.Int(2, 4) is var k ? new($"their values are both below {k} or both at least {k}", $"a < {k} == b < {k}",
        (a, b) => Math.Max(a, b) < k || Math.Min(a, b) >= k) : null!];
List<Func<Change>> changes = [
    () => (rng.Int(4, 5), rng.Int(1, 5)) is var (v, by) ? new($"Cells with {v} get {(v + by) % 6} instead.",
        $"g = g.Select(row => row.Select(v => v == {v} ? {(v + by) % 6} : v).ToList()).ToList();",
        b => b.Each(i => b.Values[i] == v ? (v + by) % 6 : b.Values[i])) : null!,
    () => rng.Int(0, 1) is var odd ? new($"In the rows whose numbers are {(odd == 1 ? "odd" : "even")}, every value v becomes 5 - v.",
        $"g = g.Select((row, r) => r % 2 == {odd} ? row.Select(v => 5 - v).ToList() : row).ToList();",
        b => b.Each(i => (b.Row(i) & 1) == odd ? 5 - b.Values[i] : b.Values[i])) : null!,
    () => rng.Int(0, 1) is var odd ? new($"The rows whose numbers are {(odd == 1 ? "odd" : "even")} are reversed, left to right.",
        $"for (int r = {odd}; r < rows; r += 2) g[r].Reverse();",
        b => b.Each(i => b.Values[(b.Row(i) & 1) == odd ? (b.Row(i) * b.Wide) + b.Wide - 1 - b.Col(i) : i])) : null!,
    () => rng.Int(0, 3) is var top ? new($"In each column, the cells with {top} move to the top; the others follow in their order.",
        "for (int c = 0; c < cols; c++)\n    {\n        var column = g.Select(row => row[c]).ToList();\n"
        + $"        column = column.Where(v => v == {top}).Concat(column.Where(v => v != {top})).ToList();\n"
        + "        for (int r = 0; r < rows; r++) g[r][c] = column[r];\n    }",
        b => Enumerable.Range(0, b.Wide).Select(c => b.Values.Where((_, i) => b.Col(i) == c).OrderBy(v => v == top ? 0 : 1).ToList())
            .ToList() is var columns ? b.Each(i => columns[b.Col(i)][b.Row(i)]) : b) : null!,
    () => new("Every cell but those of the last column gets the larger of its own value and the one that its right neighbour had before.",
        "g = g.Select(row => row.Select((v, c) => c + 1 < cols ? Math.Max(v, row[c + 1]) : v).ToList()).ToList();",
        b => b.Each(i => b.Col(i) < b.Wide - 1 && b.Values[i + 1] > b.Values[i] ? b.Values[i + 1] : b.Values[i])),
    () => rng.Int(0, 5) is var to ? new($"Every cell whose value is the same as the one the cell directly above it had before gets {to}.",
        $"g = g.Select((row, r) => row.Select((v, c) => r > 0 && g[r - 1][c] == v ? {to} : v).ToList()).ToList();",
        b => b.Each(i => i >= b.Wide && b.Values[i - b.Wide] == b.Values[i] ? to : b.Values[i])) : null!];
List<Func<Sieve>> sieves = [
    () => rng.Int(2, 3) is var k ? new($"has at least {k} cells", $"a.Count >= {k}", a => a.Cells.Count > k - 1) : null!,
    () => rng.Int(2, 4) is var k ? new($"has at most {k} cells", $"a.Count <= {k}", a => a.Cells.Count < k + 1) : null!,
    () => rng.Chance() ? new("has an odd number of cells", "a.Count % 2 == 1", a => (a.Cells.Count & 1) > 0)
        : new("has an odd sum of values", "a.Sum(p => g[p.Row][p.Col]) % 2 == 1", a => (a.Values.Sum() & 1) > 0),
    () => rng.Chance() ? new($"has a cell in the first or the last row of the {field}", "a.Any(p => p.Row == 0 || p.Row == rows - 1)",
            a => a.Rows[0] == 0 || a.Rows[^1] == a.Of.High - 1)
        : new($"has no cell in the first column of the {field}", "a.All(p => p.Col > 0)", a => !a.Cols.Contains(0)),
    () => rng.Chance() ? new("has cells in more than one row", "a.Any(p => p.Row > a[0].Row)", a => a.Height >= 2)
        : new("has cells in more than one column", "a.Any(p => p.Col != a[0].Col)", a => a.Width >= 2),
    () => rng.Int(3, 4) is var k ? new($"has a value of at least {k}", $"a.Any(p => g[p.Row][p.Col] >= {k})",
        a => a.Values.Exists(v => v > k - 1)) : null!];

var (voids, mapped) = (level > 2 && rng.Chance(), rng.Chance(0.25));
var (drowned, wiped, most) = (rng.Int(1, 3), rng.Int(0, 5), rng.Int(2, 4));
var steps = rng.Some(level < 3 ? 0 : level < 5 ? 1 : 2, changes).ConvertAll(c => c());
var linked = rng.Some(level < 4 ? 1 : 2, links).ConvertAll(l => l());
var uniform = linked.TrueForAll(l => l.Uniform);
var sifted = rng.Some(level < 2 ? 0 : level < 5 ? 1 : 2, sieves).ConvertAll(f => f());
var (sieve, wipe, takes) = (sifted.FirstOrDefault(), level < 5 ? null : sifted[1], !mapped && level > 3);
List<Measure> measures = [
    new("its number of cells", "a.Count", a => a.Cells.Count),
    new("the sum of its values", "a.Sum(p => g[p.Row][p.Col])", a => a.Values.Sum()),
    new($"its number of cells at the edge of the {field} (in the first or last row or column)",
        "a.Count(p => p.Row == 0 || p.Row == rows - 1 || p.Col == 0 || p.Col == cols - 1)",
        a => a.Cells.Count - a.Cells.Count(c => a.Of.Row(c) % (a.Of.High - 1) > 0 && a.Of.Col(c) % (a.Of.Wide - 1) > 0)),
    new("how many sides of its cells (each has four) are not shared with another cell of it",
        "a.Sum(p => 4 - a.Count(q => Math.Abs(p.Row - q.Row) + Math.Abs(p.Col - q.Col) == 1))",
        a => (4 * a.Cells.Count) - a.Cells.SelectMany(c => a.Cells.Where(o => a.Beside(c, o))).Count()),
    new("how many cells of the smallest rectangle that contains it do not belong to it",
        "(a.Max(p => p.Row) - a.Min(p => p.Row) + 1) * (a.Max(p => p.Col) - a.Min(p => p.Col) + 1) - a.Count",
        a => (a.Height * a.Width) - a.Cells.Count),
    new("the number of its bottom row", "a.Max(p => p.Row)", a => a.Rows[^1]),
    new("the number of its leftmost column", "a.Min(p => p.Col)", a => a.Cols[0]),
    new("how many of its cells are in the row where it has the most", "a.GroupBy(p => p.Row).Max(row => row.Count())",
        a => a.Rows.Max(r => a.Rows.FindAll(o => o == r).Count)),
    new($"how many other {many}{(sieve is null ? "" : ", counting or not,")} have a cell that shares a side with one of its cells",
        "all.Count(o => o != a && o.Any(q => a.Any(p => Math.Abs(p.Row - q.Row) + Math.Abs(p.Col - q.Col) == 1)))",
        a => a.All.FindAll(o => o[0] != a.Cells[0] && o.Exists(q => a.Cells.Exists(p => a.Beside(p, q)))).Count)];
if (!uniform) measures.AddRange([
    new("its number of different values", "a.Select(p => g[p.Row][p.Col]).Distinct().Count()", a => a.Values.ToHashSet().Count),
    new("its largest value minus its smallest", "a.Max(p => g[p.Row][p.Col]) - a.Min(p => g[p.Row][p.Col])",
        a => a.Values.Order().Last() - a.Values.Order().First())]);
var wide = rng.Pick(measures[..4]);                    // few areas have the same
var asked = rng.Some(mapped || level < 2 ? 1 : level < 5 ? 2 : 3, measures);
if (level > 3 && !asked.Contains(wide)) asked[0] = wide;
var key = rng.Pick(measures.FindAll(m => !asked.Contains(m)));
var order = mapped ? null : rng.Pick<Order>([
    new("in the order of their first cells", "", v => v),
    new("in the opposite order of their last cells (the one with the very last comes first)",
        "kept = kept.OrderByDescending(a => a.Max()).ToList();", v => v.OrderBy(a => -a.Cells[^1])),
    new($"sorted by a number of each, {key.English}: the smallest comes first, among equal ones the one whose first cell comes first",
        $"kept = kept.OrderBy(a => {key.Code}).ToList();", v => v.GroupBy(key.Of).OrderBy(g => g.Key).SelectMany(g => g)),
    new($"sorted by a number of each, {key.English}: the largest comes first, among equal ones the one whose first cell comes first",
        $"kept = kept.OrderByDescending(a => {key.Code}).ToList();", v => v.GroupBy(key.Of).OrderBy(g => -g.Key).SelectMany(g => g))]);

List<Area> Areas(Board b)
{
    var label = Enumerable.Range(0, b.Values.Length).Select(i => voids && b.Values[i] == drowned ? -1 : i).ToArray();
    for (var j = 0; j < label.Length; j++)
        for (var i = 0; i < j; i++)
        {
            var (down, right) = (b.Row(j) - b.Row(i), b.Col(j) - b.Col(i));
            var (low, high) = (Math.Min(label[i], label[j]), Math.Max(label[i], label[j]));
            var round = near.Wrap != "" && (near.Wrap[0] == 'x' ? (down, right) == (0, b.Wide - 1) : (down, right) == (b.High - 1, 0));
            if (low >= 0 && (round || near.Half.Contains((down, right)))
                && linked[down == 0 ? 0 : ^1].Holds(b.Values[i], b.Values[j])) label = Array.ConvertAll(label, l => l == high ? low : l);
        }
    var all = Enumerable.Range(0, label.Length).Where(i => label[i] >= 0).GroupBy(i => label[i]).Select(g => g.ToList()).ToList();
    return all.ConvertAll(cells => new Area(cells, b, all));
}
List<List<int>> Slow(List<List<int>> grid)
{
    var board = steps.Aggregate(new Board([.. grid.SelectMany(r => r)], grid[0].Count), (b, s) => s.Run(b));
    if (wipe is not null && Areas(board).Where(wipe.Holds).SelectMany(a => a.Cells).ToHashSet() is var gone)
        board = board.Each(i => gone.Contains(i) ? wiped : board.Values[i]);
    var kept = Areas(board).FindAll(a => sieve?.Holds(a) != false);
    return order is null ? [.. Enumerable.Range(0, board.Values.Length)
            .Select(i => kept.Find(a => a.Cells.Contains(i)) is { } a ? asked[0].Of(a) : -1).Chunk(board.Wide).Select(r => r.ToList())]
        : [.. order.Run(kept).Take(takes ? most : 99).Select(a => asked.ConvertAll(m => m.Of(a)))];
}

var (counting, smallest, largest) = (sieve is null ? "" : " that counts", 3 + (level / 4), 5 + (level / 5));
string By(string from, int by) => by == 0 ? from : $"{from} {(by < 0 ? '-' : '+')} {Math.Abs(by)}";
var ways = near.Half.Concat(near.Half.Select(h => (-h.Down, -h.Right))).Select(w => $"({By("row", w.Item1)}, {By("col", w.Item2)})");
List<string?> telling = [
    steps.Count == 0 ? null : $"First change the grid{(steps.Count == 1 ? ": " : ", in this order: (1) ")}"
        + string.Join(" (2) ", steps.Select(s => s.English)),
    $"Two cells are neighbours if {near.English}. " + (linked.Count == 1 ? $"Neighbours are joined if {linked[0].English}."
        : $"Neighbours in the same row are joined if {linked[0].English}; all others if {linked[1].English}."),
    $"Cells that hang together by being joined, directly or over other cells, are {an}; a cell that is joined to no other is {an} by "
        + $"itself. {(voids ? $"But cells with {drowned} are never joined, and belong to no {one}." : "")}",
    wipe is null ? null : $"When all {many} are found, every cell of each that {wipe.English} gets {wiped}. Then all {many} are found "
        + "anew, in the grid as it is now, and only these matter from here on.",
    sieve is null ? null : $"{char.ToUpperInvariant(an[0])}{an[1..]} counts only if it {sieve.English}.",
    order is null ? $"Return a grid of the same size that holds, for each cell of {an}{counting}, this number of that {one}: "
            + $"{asked[0].English}{(voids || sieve is not null ? "; and for every other cell -1" : "")}."
        : $"Go through the {many}{counting.TrimEnd('s')} {order.English}{(takes ? $"; stop after {most} of them" : "")}. For each, append "
            + $"to the result a list of {(asked.Count == 1 ? "one number" : $"{asked.Count} numbers")}: "
            + $"{string.Join("; then ", asked.Select(m => m.English))}."];
return Coding(
    signature: $"List<List<int>> {name}(List<List<int>> grid)",
    prompt: $"""
        A {field} is given as a grid of numbers, one list per row, the top row first. Rows and columns are counted from 0. Cells are ordered
        row by row from the top, in each row from the left; that is what first and last cells mean here.

        {string.Join("\n", telling.OfType<string>())}
        """,
    given: Made($"a list of {smallest} to {largest} rows, all with the same number of values, {smallest} to {largest + 1}, each an integer "
        + "from 0 to 5", r =>
    {
        var (high, wide, grid) = (r.Int(smallest, largest), r.Int(smallest, largest + 1), new List<List<int>>());
        for (var i = 0; i < high; i++)
            for (var j = 0; j < wide; j++)                 // patches: a cell is often like the one above or before it
            {
                if (j == 0) grid.Add([]);
                grid[i].Add(i > 0 && r.Chance(0.25) ? grid[i - 1][j] : j > 0 && r.Chance(0.25) ? grid[i][j - 1] : r.Int(0, 5));
            }
        return grid;
    }, (List<List<int>> g) => g.Count >= smallest && g.Count <= largest && g[0].Count >= smallest && g[0].Count <= largest + 1
        && g.TrueForAll(row => row.Count == g[0].Count && row.TrueForAll(v => v is >= 0 and <= 5))),
    reference: $$"""
        public static List<List<int>> {{name}}(List<List<int>> grid)
        {
            var g = grid.Select(row => row.ToList()).ToList();
            int rows = g.Count, cols = g.Select(row => row.Count).Distinct().Single();
            {{string.Join("\n    ", steps.Select(s => s.Code))}}
            var all = Find();
            {{(wipe is null ? "" : $"var gone = all.Where(a => {wipe.Code}).SelectMany(a => a).ToList();\n"
                + $"    foreach (var p in gone) g[p.Row][p.Col] = {wiped};\n    all = Find();")}}
            var kept = all.{{(sieve is null ? "ToList()" : $"Where(a => {sieve.Code}).ToList()")}};
            {{order?.Code}}
            {{(mapped ? $"var result = g.Select(row => row.Select(_ => -1).ToList()).ToList();\n    foreach (var a in kept)\n        "
                + $"foreach (var p in a) result[p.Row][p.Col] = {asked[0].Code};\n    return result;"
                : $"return kept{(takes ? $".Take({most})" : "")}\n        .Select(a => new List<int> {{ "
                + $"{string.Join(", ", asked.Select(m => m.Code))} }}).ToList();")}}

            List<List<(int Row, int Col)>> Find()
            {
                var found = new List<List<(int Row, int Col)>>();
                var seen = new HashSet<(int, int)>();
                for (int at = 0; at < rows * cols; at++)
                {
                    if ({{(voids ? $"g[at / cols][at % cols] == {drowned} || " : "")}}!seen.Add((at / cols, at % cols))) continue;
                    var cells = new List<(int Row, int Col)> { (at / cols, at % cols) };
                    for (int i = 0; i < cells.Count; i++)
                    {
                        var (row, col) = cells[i];
                        foreach (var {{(near.Wrap == "" ? "(y, x)" : "(down, right)")}} in new[] { {{string.Join(", ", ways)}} })
                        {
                            {{(near.Wrap == "" ? "" : $"int y = down, x = right;\n                    {near.Wrap}")}}
                            if (y < 0 || y >= rows || x < 0 || x >= cols) continue;
                            int a = g[row][col], b = g[y][x];
                            {{(voids && !uniform ? $"if (b == {drowned}) continue;" : "")}}
                            bool joined = {{(linked.Count == 1 ? linked[0].Code : $"{(near.Wrap == "" ? "y" : "down")} == row ? {linked[0].Code} : {linked[1].Code}")}};
                            if (joined && seen.Add((y, x))) cells.Add((y, x));
                        }
                    }
                    found.Add(cells);
                }
                return found;
            }
        }
        """,
    oracle: Slow);
