// A grid of cells that change from generation to generation. Drawn: what a cell's neighbours are and what lies beyond the edge; the rules
// for each state and their order; whether cells change at once or one after the other; what else is done to the grid; what is returned.
// The reference goes from generation to generation; the oracle asks for one cell at one time, and from there for what it depends on.
// A little long because every rule stands three times: as English and twice as code.
record Spot(char Own, int Row, int Col, int Step, bool Changed, int Wide, Func<int, int, char> Cell, string Near);
record Test(string English, string Code, Func<Spot, bool> Holds);
record Rule(Test If, char To);
record Border(string English, string Code, Func<int, int, int, int, (int Row, int Col)?> Of, bool Twice = true);
record After(string English, string Code, Func<Func<int, char>, int, int, int, int, char> Run);       // cell, height, width, generation
record Figure(string English, string Init, string Cell, string Each, string End, Func<List<string>, List<string>, int, List<int>> Of);

var (states, rows) = (".abc"[..new[] { 2, 3, 3, 3, 4 }[level - 1]], new[] { "11", "111", "211", "221", "2211" }[level - 1]);
var name = rng.Skin.Pick(["Evolve", "Grow", "Develop", "Advance", "Live"]);
var thing = rng.Skin.Pick(["a colony", "a garden", "a culture", "a reef", "a crystal"]);
char State() => rng.Pick(states.ToList());
string Off(char axis, int by) => by == 0 ? $"{axis}" : by < 0 ? $"{axis} - {-by}" : $"{axis} + {by}";

List<(string English, int Down, int Right)> ways = [("directly above it", -1, 0), ("directly below it", 1, 0),
    ("directly to its left", 0, -1), ("directly to its right", 0, 1),
    ("diagonally above it to the left", -1, -1), ("diagonally above it to the right", -1, 1),
    ("diagonally below it to the left", 1, -1), ("diagonally below it to the right", 1, 1), ("two rows above it in its column", -2, 0),
    ("two rows below it in its column", 2, 0), ("two columns to its left in its row", 0, -2),
    ("two columns to its right in its row", 0, 2)];
int Round(int at, int size) => at < 0 ? at + size : at >= size ? at - size : at;
var beyond = State();
var border = rng.Pick<Border>([
    new($"A cell outside the grid counts as one with '{beyond}'.",
        $"r >= 0 && r < rows && c >= 0 && c < cols ? now[r][c] : '{beyond}'",
        (r, c, h, w) => Math.Min(r, c) >= 0 && r < h && c < w ? (r, c) : null, false),
    new("The grid goes round: before the first row comes the last, after the last row the first, and so it is with the columns.",
        "now[(r + rows) % rows][(c + cols) % cols]", (r, c, h, w) => (Round(r, h), Round(c, w))),
    new("A cell outside the grid counts as the cell of the grid that is nearest to it.",
        "now[Math.Clamp(r, 0, rows - 1)][Math.Clamp(c, 0, cols - 1)]",
        (r, c, h, w) => (Math.Max(0, Math.Min(r, h - 1)), Math.Max(0, Math.Min(c, w - 1)))),
    new($"In every row, the last cell comes before the first, and the first after the last. Above the first row and below the last, all "
        + $"cells count as ones with '{beyond}'.", $"r >= 0 && r < rows ? now[r][(c + cols) % cols] : '{beyond}'",
        (r, c, h, w) => r < 0 || r >= h ? null : (r, Round(c, w))),
    new("Beyond its edges the grid is mirrored: before the first row comes one like the second, and before that one like the third; after "
        + "the last row comes one like the last but one, and then one like the last but two. So it is with the columns.",
        "now[rows - 1 - Math.Abs(rows - 1 - Math.Abs(r))][cols - 1 - Math.Abs(cols - 1 - Math.Abs(c))]",
        (r, c, h, w) => (r < 0 ? -r : r >= h ? h + h - 2 - r : r, c < 0 ? -c : c >= w ? w + w - 2 - c : c))]);
var many = level < 2 ? 1 + (2 * rng.Int(1, 2)) : rng.Int(3, 5);    // of 4, both states are held by an even number or both by an odd one
var near = rng.Some(many, Enumerable.Range(0, ways.Count).ToList()).Order().Select(i => ways[i]).ToList();

List<Func<Test>> tests = [
    () => (State(), rng.Int(1, 2)) is var (s, k) ? new($"exactly {k} of its neighbours {(k == 1 ? "holds" : "hold")} '{s}'",
        $"Near(r, c, '{s}') == {k}", p => p.Near.Length - p.Near.Replace($"{s}", "").Length == k) : null!,
    () => (State(), rng.Int(1, 2)) is var (s, k) ? new($"at least {k} of its neighbours {(k == 1 ? "holds" : "hold")} '{s}'",
        $"Near(r, c, '{s}') >= {k}", p => p.Near.Split(s).Length > k) : null!,
    () => State() is var s ? new($"an odd number of its neighbours holds '{s}'", $"Near(r, c, '{s}') % 2 == 1",
        p => (p.Near.Split(s).Length & 1) == 0) : null!,
    () => rng.Some(2, states.ToList()) is var s ? new($"more of its neighbours hold '{s[0]}' than '{s[1]}'",
        $"Near(r, c, '{s[0]}') > Near(r, c, '{s[1]}')", p => p.Near.Split(s[0]).Length > p.Near.Split(s[1]).Length) : null!,
    () => (State(), rng.Pick(ways[..8])) is var (s, (where, down, right)) ? new($"the cell {where} holds '{s}'",
        $"At({Off('r', down)}, {Off('c', right)}) == '{s}'", p => p.Cell(p.Row + down, p.Col + right) == s) : null!,
    () => new("none of its neighbours holds the same as it", "Near(r, c, now[r][c]) == 0", p => p.Near.All(s => s != p.Own)),
    () => (State(), rng.Int(2, 3)) is var (s, k) ? new($"at least {k} cells of its row (it may be one of them) hold '{s}'",
        $"now[r].Count(x => x == '{s}') >= {k}", p => Enumerable.Range(0, p.Wide).Count(c => p.Cell(p.Row, c) == s) > k - 1) : null!,
    .. level < 3 ? new List<Func<Test>>() : [
        () => new("the number of its row plus the number of its column is even", "(r + c) % 2 == 0", p => ((p.Row ^ p.Col) & 1) == 0),
        () => new("the number of this generation is even", "generation % 2 == 0", p => (p.Step & 1) == 0),
        () => new("these rules changed the cell at its place in the generation before (never so in generation 1)", "changed[r, c]",
            p => p.Changed)]];
List<Func<After>> afters = [
    () => new("all rows move down by one, and the bottom row becomes the top row", "now.Insert(0, now[^1]);\n        now.RemoveAt(rows);",
        (f, i, h, w, _) => f((i + (h * w) - w) % (h * w))),
    () => new("in every row, all cells move left by one, and what was first becomes last",
        "now = now.Select(line => line.Skip(1).Append(line[0]).ToArray()).ToList();",
        (f, i, _, w, _) => f(i % w == w - 1 ? i - w + 1 : i + 1)),
    () => new("if the number of the generation is odd, every row is reversed, left to right",
        "if (generation % 2 == 1) now.ForEach(Array.Reverse);", (f, i, _, w, t) => f((t & 1) == 0 ? i : i - (i % w) + w - 1 - (i % w))),
    () => rng.Some(2, states.ToList()) is var s ? new($"if the number of the generation is even, every '{s[0]}' becomes '{s[1]}' and every "
        + $"'{s[1]}' becomes '{s[0]}'", "if (generation % 2 == 0)\n            now = now.Select(line => line.Select(x => "
        + $"x == '{s[0]}' ? '{s[1]}' : x == '{s[1]}' ? '{s[0]}' : x).ToArray()).ToList();",
        (f, i, _, _, t) => f(i) is var x && (t & 1) == 0 && s.Contains(x) ? s[1 - s.IndexOf(x)] : x) : null!,
    () => State() is var s ? new($"the cell in row R / 2 and column C / 2 (both rounded down) of the R rows and C columns becomes '{s}'",
        $"now[rows / 2][cols / 2] = '{s}';", (f, i, h, w, _) => i == ((h >> 1) * w) + (w >> 1) ? s : f(i)) : null!,
    () => State() is var s ? new($"if the last cell of the bottom row holds '{s}', all cells of the top row become '{s}'",
        $"if (now[^1][^1] == '{s}') now[0] = new string('{s}', cols).ToArray();",
        (f, i, h, w, _) => i < w && f((h * w) - 1) == s ? s : f(i)) : null!];
int Many(string cells, char state) => cells.Split(state).Length - 1;
List<Func<Figure>> figures = [
    () => State() is var s ? new($"for each generation, how many cells hold '{s}' at its end", "var counts = new List<int>();", "",
        $"counts.Add(now.Sum(line => line.Count(x => x == '{s}')));", "result.AddRange(counts);",
        (ends, _, _) => [.. ends.Skip(1).Select(e => Many(e, s))]) : null!,
    () => new("for each generation, how many cells changed by the rules above", "var changes = new int[generations];",
        "if (to != now[r][c]) changes[generation - 1]++;", "", "result.AddRange(changes);",
        (ends, ruled, _) => [.. ruled.Zip(ends, (a, b) => a.Zip(b).Count(x => x.First != x.Second))]),
    () => State() is var s ? new($"for each row from the top, how many of its cells hold '{s}' at the end", "", "", "",
        $"result.AddRange(now.Select(line => line.Count(x => x == '{s}')));",
        (ends, _, w) => [.. ends[^1].Chunk(w).Select(l => Many(new(l), s))]) : null!,
    () => new($"for each state ({Join(states.Select(s => $"'{s}'"))}, in this order), how many cells have it at the end",
        "", "", "", $"result.AddRange(\"{states}\".Select(s => now.Sum(line => line.Count(x => x == s))));",
        (ends, _, _) => [.. states.Select(s => Many(ends[^1], s))]),
    () => State() is var s ? new($"the sum of 10 * r + c over all cells that hold '{s}' at the end, r being the row of the cell and c its "
        + "column", "", "", "", $"result.Add(now.Select((line, r) => line.Select((x, c) => x == '{s}' ? 10 * r + c : 0).Sum()).Sum());",
        (ends, _, w) => [ends[^1].Select((x, i) => x == s ? i + (i / w * (10 - w)) : 0).Sum()]) : null!,
    () => new("how many cells hold the same at the end as at the start", "", "", "",
        "result.Add(now.Zip(grid, (a, b) => a.Zip(b).Count(x => x.First == x.Second)).Sum());",
        (ends, _, _) => [Enumerable.Range(0, ends[0].Length).Count(i => ends[0][i] == ends[^1][i])])];

var drawn = rng.Some(rows.Sum(x => x - '0'), tests).ConvertAll(t => t());
var rules = new Dictionary<char, List<Rule>>();
foreach (var (state, at) in states.Select((s, i) => (s, i)))
{
    var (next, first) = (states[(at + 1) % states.Length], rows[..at].Sum(x => x - '0'));
    rules[state] = [new(drawn[first], next)];
    if (rows[at] == '2') rules[state].Add(new(drawn[first + 1], rng.Pick(states.Where(s => s != state && s != next).ToList())));
}
var (inTurn, whole) = (level > 2 && rng.Chance(), rng.Chance(0.3));
var done = rng.Some(level < 3 ? 0 : level < 5 ? 1 : 2, afters).ConvertAll(a => a());
var asked = rng.Some(1 + (level / 3), figures).ConvertAll(f => f());

(List<string> Ends, List<string> Ruled, int Wide) Run(List<string> grid, int generations)
{
    var (start, high, wide, known) = (string.Concat(grid), grid.Count, grid[0].Length, new Dictionary<(int, int), char>());
    char End(int t, int i) => t == 0 ? start[i]
        : done.Aggregate((Func<int, char>)(j => Ruled(t, j)), (f, a) => j => a.Run(f, j, high, wide, t))(i);
    char Ruled(int t, int i)
    {
        if (known.TryGetValue((t, i), out var cell)) return cell;
        char Seen(int row, int col) => border.Of(row, col, high, wide) is not { } at ? beyond
            : (at.Row * wide) + at.Col is var j && inTurn && j < i ? Ruled(t, j) : End(t - 1, j);
        var (row, col, own) = (i / wide, i % wide, End(t - 1, i));
        var spot = new Spot(own, row, col, t, t > 1 && Ruled(t - 1, i) != End(t - 2, i), wide, Seen,
            string.Concat(near.Select(n => Seen(row + n.Down, col + n.Right))));
        return known[(t, i)] = rules[own].Find(r => r.If.Holds(spot))?.To ?? own;
    }
    string All(Func<int, char> of) => string.Concat(Enumerable.Range(0, start.Length).Select(of));
    return ([.. Enumerable.Range(0, generations + 1).Select(t => All(i => End(t, i)))],
        [.. Enumerable.Range(1, generations).Select(t => All(i => Ruled(t, i)))], wide);
}

string Case(char state) => string.Join(" else ", rules[state].Select(r => $"if ({r.If.Code}) to = '{r.To}';"));
string Says(char state) => string.Join(" Otherwise, if ", rules[state].Select(r => $"{r.If.English}, it becomes '{r.To}'."));
TaskDraft Ask<R>(string type, string english, string make, string end, Func<List<string>, List<string>, int, R> of)
{
    var told = whole ? [] : asked;
    var code = string.Concat(states.Select(Case));
    var (remembers, counts, least) = (code.Contains("changed"), code.Contains("Near"), 3 + (level / 4));
    var neighbours = !counts ? "" : $"The neighbours of a cell are {near.Count} cells: {Join(near.Select(n => $"the one {n.English}"))}. ";
    return Coding(
        signature: $"{type} {name}(List<string> grid, int generations)",
        prompt: $"""
            The grid stands for {thing}: one string per row, the top row first, one character per cell, which is its state. Rows and columns
            are counted from 0. The grid goes through as many generations as generations says; the first one has the number 1.

            {neighbours}{border.English}{(counts && border.Twice ? " If one cell comes up more than once as a neighbour of a cell by "
                + "this, it counts as often; a cell may also be its own neighbour." : "")}
            In each generation, every cell is taken once, and may change its state:
            {string.Join("\n", states.Select(s => $"- A cell with '{s}': if {Says(s)}"))}
            A cell for which none of this holds keeps its state.
            {(inTurn ? "The cells are taken one after the other, row by row from the top, in each row from the left. Each changes before "
                + "the next one is taken, which sees what it has become."
                : "All cells change at the same time: what counts is the grid as it is before.")}{(done.Count == 0 ? ""
                : "\nWhen this is done, as the last part of the same generation, "
                + $"{string.Join("; after that, ", done.Select(d => d.English))}.")}

            Return {english}.
            """,
        given: Inputs(Made($"a list of {least} to 5 strings, all of the same length, {least} to 6 characters, each one of "
            + $"{string.Join(" ", states.ToList())}",
            r => r.Int(least, 6) is var wide ? Enumerable.Range(0, r.Int(least, 5)).Select(_ =>
                string.Concat(Enumerable.Range(0, wide).Select(_ => states[r.Int(0, states.Length - 1)]))).ToList() : [],
            (List<string> g) => g.Count >= least && g.Count <= 5 && g[0].Length >= least && g[0].Length <= 6
                && g.TrueForAll(line => line.Length == g[0].Length && line.All(states.Contains))), Ints(2, 5)),
        reference: $$"""
            public static {{type}} {{name}}(List<string> grid, int generations)
            {
                var now = grid.Select(line => line.ToCharArray()).ToList();
                int rows = now.Count, cols = now.Select(row => row.Length).Distinct().Single();
                {{(remembers ? "var changed = new bool[rows, cols];" : "")}}
                {{make}}
                {{string.Join("\n    ", told.Select(f => f.Init))}}
                for (int generation = 1; generation <= generations; generation++)
                {
                    {{(inTurn ? "" : "var next = now.Select(line => line.ToArray()).ToList();")}}
                    for (int r = 0; r < rows; r++)
                        for (int c = 0; c < cols; c++)
                        {
                            char to = now[r][c];
                            switch (to)
                            {
                                {{string.Join("\n                    ", states.Select(s => $"case '{s}': {Case(s)} break;"))}}
                            }
                            {{string.Join("\n                ", told.Select(f => f.Cell))}}
                            {{(remembers ? "changed[r, c] = to != now[r][c];" : "")}}
                            {{(inTurn ? "now" : "next")}}[r][c] = to;
                        }
                    {{(inTurn ? "" : "now = next;")}}
                    {{string.Join("\n        ", done.Select(d => d.Code))}}
                    {{string.Join("\n        ", told.Select(f => f.Each))}}
                }
                {{end}}
                return result;

                char At(int r, int c) => {{border.Code}};
                {{(counts ? $"int Near(int r, int c, char state) => new[] {{ {string.Join(", ", near.Select(n =>
                    $"At({Off('r', n.Down)}, {Off('c', n.Right)})"))} }}.Count(x => x == state);" : "")}}
            }
            """,
        oracle: (grid, generations) => Run(grid, generations) is var (ends, ruled, wide) ? of(ends, ruled, wide) : default!);
}
return whole
    ? Ask<List<string>>("List<string>", "the grid after the last generation, in the same form", "",
        "var result = now.Select(line => new string(line)).ToList();",
        (ends, _, wide) => [.. ends[^1].Chunk(wide).Select(l => new string(l))])
    : Ask<List<int>>("List<int>", $"a list: {string.Join("; then ", asked.Select(f => f.English))}", "var result = new List<int>();",
        string.Join("\n    ", asked.Select(f => f.End)), (ends, ruled, wide) => [.. asked.SelectMany(f => f.Of(ends, ruled, wide))]);
