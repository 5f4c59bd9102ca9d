// A walker goes over a grid of letters that tell it what to do, and that it changes. Drawn: where it starts; what each letter does and
// on which conditions; what happens at the edges and at blocked cells; what else happens in every step; whether it counts; what is asked.
// The reference keeps a row, a column and the steps of both; the oracle a string of cells, a letter for the way, and all that was.
// A little long because every rule stands three times: as English and twice as code.
record Walk(string Cells, int Wide, (int Row, int Col) Place, char Face, int Score, int Reach, (int Row, int Col) To, List<Walk> Past)
{
    public int Step => Past.Count;                     // of which the last is how all stood before this step
    public int Rows => Cells.Length / Wide;
    int At((int Row, int Col) place) => (place.Row * Wide) + place.Col;
    public bool Has((int Row, int Col) place) => Math.Min(place.Row, place.Col) >= 0 && place.Row < Rows && place.Col < Wide;
    public char Cell((int Row, int Col) place) => Has(place) ? Cells[At(place)] : ' ';
    public Walk Put((int, int) place, char letter) => this with { Cells = Cells.Remove(At(place), 1).Insert(At(place), $"{letter}") };
    public Walk Turned(int quarters) => this with { Face = "URDL"[("URDL".IndexOf(Face) + quarters) & 3] };
    public Walk Stays() => this with { To = Place };
    public (int Row, int Col) Off(int far) => Face switch { 'U' => (Place.Row - far, Place.Col), 'D' => (Place.Row + far, Place.Col),
        'L' => (Place.Row, Place.Col - far), _ => (Place.Row, Place.Col + far) };
}
record Act(string English, string Code, Func<Walk, Walk> Do);
record Guard(string English, string Code, Func<Walk, bool> Holds);
record Figure(string English, string Init, string Each, string End, Func<List<Walk>, IEnumerable<int>> Of);

T With<T>(int value, Func<int, T> make) => make(value);
var (hero, score) = (rng.Skin.Pick(["robot", "beetle", "tortoise", "mower"]), rng.Skin.Pick(["score", "load", "charge", "account"]));
var name = rng.Skin.Pick(["Walk", "Roam", "Wander", "Patrol", "Stroll", "Tour", "Ramble", "Travel", "Explore", "Crawl", "March"]);
var letters = "abcd"[..new[] { 2, 3, 3, 4, 4 }[level - 1]];
var (counts, blocks, content) = (level >= 3 || rng.Chance(), level >= 2, "." + letters);
var (home, homeCode, starts) = rng.Pick<(string, string, Func<int, int, (int Row, int Col)>)>([
    ("the first cell of the top row", "(0, 0)", (_, _) => default), ("the last cell of the top row", "(0, cols - 1)", (_, c) => (0, c - 1)),
    ("the first cell of the bottom row", "(rows - 1, 0)", (r, _) => (r - 1, 0)),
    ("the last cell of the bottom row", "(rows - 1, cols - 1)", (r, c) => (r - 1, c - 1)),
    ("the cell in row R / 2 and column C / 2 (rounded down) of R rows and C columns", "(rows / 2, cols / 2)", (r, c) => (r >> 1, c >> 1))]);

List<Act> turns = [new("turns right", "(down, right) = (right, -down);", w => w.Turned(1)),
    new("turns left", "(down, right) = (-right, down);", w => w.Turned(3)),
    new("turns round", "(down, right) = (-down, -right);", w => w.Turned(2)),
    .. new[] { ("up", "(-1, 0)"), ("right", "(0, 1)"), ("down", "(1, 0)"), ("left", "(0, -1)") }.Select(f =>
        new Act($"turns to face {f.Item1}", $"(down, right) = {f.Item2};", w => w with { Face = (char)(f.Item1[0] - 32) }))];
Act Turn() => turns[rng.Int(0, 2)];
var facing = rng.Pick(turns[3..]);
Act Adds() => With<Act>(rng.Int(1, 9), k => new($"adds {k} to the {score}", $"score += {k};", w => w with { Score = w.Score + k }));
Act Counts() => rng.Chance() ? Adds() : new($"changes its cell to '.' and adds the number of this step to the {score}",
    "(cells[row][col], score) = ('.', score + step);", w => w.Put(w.Place, '.') with { Score = w.Step + w.Score });
List<Func<char, Act>> others = [
    own => rng.Pick([.. content.Where(c => c != own)]) is var to
        ? new($"changes its cell to '{to}'", $"cells[row][col] = '{to}';", w => w.Put(w.Place, to)) : null!,
    _ => new("will go 2 cells ahead instead of 1 in part 2 of this step, whatever lies between", "reach = 2;", w => w with { Reach = 2 }),
    _ => new("will go 1 cell backwards instead of ahead in part 2 of this step", "reach = -1;", w => w with { Reach = -1 })];
if (counts) others.Add(_ => Counts());
List<Func<Guard>> guards = [
    () => new("it faces up or down", "down != 0", w => w.Face is 'U' or 'D'),
    () => With<Guard>(rng.Int(2, 3), k => new($"the number of this step is a multiple of {k}", $"step % {k} == 0",
        w => w.Step / k * k == w.Step)),
    () => rng.Chance() ? new("the number of its row is even", "row % 2 == 0", w => (w.Place.Row & 1) == 0)
        : new("the number of its column is even", "col % 2 == 0", w => (w.Place.Col & 1) == 0),
    () => new("an earlier step began on this cell too", "again", w => w.Past.SkipLast(1).Any(e => e.Place == w.Place)),
    () => rng.Pick([("ahead of it", "row + down, col + right", 0), ("to its right", "row + right, col - down", 1),
        ("behind it", "row - down, col - right", 2), ("to its left", "row - right, col + down", 3)]) is var (side, place, quarters)
        ? new($"the cell directly {side}, the way it faces, holds '.' (not so outside the grid)", $"Clear({place})",
            w => w.Cell(w.Turned(quarters).Off(1)) == '.') : null!,
    () => rng.Chance() ? new($"the {score} is odd", "score % 2 == 1", w => (w.Score & 1) == 1)
        : With<Guard>(rng.Int(4, 12), k => new($"the {score} is at least {k}", $"score >= {k}", w => !(w.Score < k)))];

var (plain, more) = (rng.Some(2, turns[..2]).Concat(rng.Some(4, turns[2..])).ToList(), rng.Some(3, others));
var (mix, when) = (rng.Some(5, Enumerable.Range(1, 5).ToList()), rng.Some(3, guards).ConvertAll(g => g()));
(char Letter, Guard? If, List<Act> Yes, List<Act> No) Plan(char own, int i) => (level, i) switch
{
    (< 4, 0) => (own, null, [plain[0]], []),
    (1, _) => (own, null, counts ? [plain[mix[0]], Counts()] : [more[0](own)], []),
    (2, 1) => (own, null, [plain[mix[0]], more[0](own)], []),
    (2, _) => (own, null, [counts ? Counts() : more[1](own)], []),
    (3, 1) => (own, when[0], [plain[mix[0]]], [more[0](own)]),
    (_, 0) => (own, null, [plain[0], more[0](own)], []),
    (_, 1) => (own, when[0], [plain[mix[0]]], [plain[mix[1]], more[1](own)]),
    (4, 2) => (own, when[1], [more[2](own)], [plain[mix[2]]]),
    (5, 2) => (own, when[1], [plain[mix[2]], more[2](own)], [plain[mix[3]]]),
    (5, _) => (own, when[2], [plain[mix[4]]], [Counts()]),
    _ => (own, null, [Counts()], []),
};
var rules = rng.Shuffle(letters.ToList()).Select(Plan).OrderBy(r => r.Letter).ToList();

int Round(int at, int size) => at < 0 ? at + size : at >= size ? at - size : at;
string Ring(bool upper) => $"the {(upper ? "top row and the bottom row" : "first column and the last column")} count as neighbours there";
const string Stay = "(toRow, toCol) = (row, col);";
List<Func<Func<bool, Act>>> edges = [                  // true: the upper and the lower edge
    () => upper => new(Ring(upper), upper ? "toRow = (toRow + rows) % rows;" : "toCol = (toCol + cols) % cols;",
        w => w with { To = (Round(w.To.Row, w.Rows), Round(w.To.Col, w.Wide)) }),
    () => Turn() is var t ? _ => new($"it stays on its cell and {t.English}", $"{Stay} {t.Code}", w => t.Do(w.Stays())) : null!,
    () => _ => new("it goes no further and comes to the cell that lies opposite, through the middle of the grid, to the one where it began this step (from row r and column c to row R - 1 - r and "
        + "column C - 1 - c, where R and C are the numbers of rows and columns)", "(toRow, toCol) = (rows - 1 - row, cols - 1 - col);",
        w => w with { To = (w.Rows - w.Place.Row - 1, w.Wide - w.Place.Col - 1) }),
    () => upper => upper ? new($"{Ring(true)}, and from column c of C columns it comes to column C - 1 - c",
            "(toRow, toCol) = ((toRow + rows) % rows, cols - 1 - col);",
            w => w with { To = (Round(w.To.Row, w.Rows), w.Wide - 1 - w.To.Col) })
        : new($"{Ring(false)}, and from row r of R rows it comes to row R - 1 - r",
            "(toRow, toCol) = (rows - 1 - row, (toCol + cols) % cols);",
            w => w with { To = (w.Rows - 1 - w.To.Row, Round(w.To.Col, w.Wide)) }),
    () => (Turn(), rng.Pick(letters.ToList())) is var (t, c) ? _ => new($"it stays on its cell, changes it to '{c}' and {t.English}",
        $"{Stay} cells[row][col] = '{c}'; {t.Code}", w => t.Do(w.Put(w.Place, c).Stays())) : null!,
    () => _ => new("it comes to the cell where it started", $"(toRow, toCol) = {homeCode};", w => w with { To = starts(w.Rows, w.Wide) })];
var over = rng.Some(level < 4 ? 1 : 2, edges).ConvertAll(e => e());
var (upper, side) = (over[0](true), over[^1](false));
string Over(string test, string code) => code.StartsWith('t') ? code : $"if ({test}) {{ {code} }}";
var (high, broad, same) = ("toRow < 0 || toRow >= rows", "toCol < 0 || toCol >= cols", upper.Code == side.Code);
List<string> crossing = same ? [Over($"{high} || {broad}", upper.Code)] : [Over(high, upper.Code), Over(broad, side.Code)];
Act? block = !blocks ? null : rng.Int(0, 2) switch
{
    0 => Turn() is var t ? new($"it stays on its cell instead and {t.English}", $"{Stay} {t.Code}", w => t.Do(w.Stays())) : null,
    1 => rng.Pick(content.ToList()) is var c ? new($"it stays on its cell instead, and that '#' changes to '{c}'",
        $"cells[toRow][toCol] = '{c}'; {Stay}", w => w.Put(w.To, c).Stays()) : null,
    _ => new("it goes there all the same; the '#' changes to '.', and the cell it leaves changes to '#'",
        "(cells[row][col], cells[toRow][toCol]) = ('#', '.');", w => w.Put(w.Place, '#').Put(w.To, '.')),
};
var halts = string.Concat(crossing.Append(block?.Code)).Contains(Stay);
List<Func<Act>> late = [
    () => rng.Pick(letters.ToList()) is var c ? new("If it is now on another cell than at the start of this step, and the one it left "
        + $"now holds '.', that one changes to '{c}'.",
        $"if ((row, col) != from && cells[from.Row][from.Col] == '.') cells[from.Row][from.Col] = '{c}';",
        w => w.Place != w.Past[^1].Place && w.Cell(w.Past[^1].Place) == '.' ? w.Put(w.Past[^1].Place, c) : w) : null!,
    () => (rng.Int(3, 5), rng.Pick(turns)) is var (n, t) ? new($"If the number of this step is a multiple of {n}, it {t.English}.",
        $"if (step % {n} == 0) {t.Code}", w => w.Step / n * n == w.Step ? t.Do(w) : w) : null!,
    () => Turn() is var t ? new($"If it is now on a cell where this step or an earlier one began, it {t.English}.",
        $"if (seen.Contains((row, col))) {t.Code}", w => w.Past.Exists(e => e.Place == w.Place) ? t.Do(w) : w) : null!,
    () => (rng.Int(6, 14), Turn()) is var (n, t) ? new($"If the {score} is above {n}, it becomes 0, and the {hero} {t.English}.",
        $"if (score > {n}) {{ score = 0; {t.Code} }}", w => w.Score <= n ? w : t.Do(w) with { Score = 0 }) : null!,
    () => Adds() is var a ? halts ? new($"If it is now on the cell where it began this step (it may have left it and come back), it {a.English}.",
        $"if ((row, col) == from) {a.Code}", w => w.Place == w.Past[^1].Place ? a.Do(w) : w)
        : new($"If it faces up now, it {a.English}.", $"if (down < 0) {a.Code}", w => w.Face == 'U' ? a.Do(w) : w) : null!];
var ends = rng.Some(level < 3 ? 0 : level < 5 ? 1 : 2, late).ConvertAll(l => l());

List<Figure> figures = [
    new("the row and then the column of the cell where it ends", "", "", "result.Add(row);\n    result.Add(col);",
        t => [t[^1].Place.Row, t[^1].Place.Col]),
    new("on how many different cells it was at the start or after a step", "var been = new HashSet<(int, int)> { (row, col) };",
        "been.Add((row, col));", "result.Add(been.Count);", t => [t.DistinctBy(w => w.Place).Count()]),
    new("for each row from the top, how many steps ended in it", "var inRow = new int[rows];", "inRow[row]++;", "result.AddRange(inRow);",
        t => Enumerable.Range(0, t[0].Rows).Select(r => t.Skip(1).Count(w => w.Place.Row == r))),
    new("after how many steps it faced up or down", "int steep = 0;", "if (down != 0) steep++;", "result.Add(steep);",
        t => [t.Skip(1).Count(w => w.Face is 'D' or 'U')]),
    rng.Pick(content.ToList()) is var c ? new($"for each row from the top, how many of its cells hold '{c}' at the end", "", "",
        $"result.AddRange(cells.Select(line => line.Count(c => c == '{c}')));",
        t => t[^1].Cells.Chunk(t[0].Wide).Select(l => l.Count(o => o == c))) : null!,
    new("for each step, 10 * r + c, where r and c are the row and the column in which it ended", "var path = new List<int>();",
        "path.Add(10 * row + col);", "result.AddRange(path);",
        t => t.Skip(1).Select(w => (w.Place.Row * 10) + w.Place.Col))];
var asked = rng.Some(level < 5 ? 2 : 3, figures);

List<int> Slow(List<string> grid, int steps)
{
    var (place, past) = (starts(grid.Count, grid[0].Length), new List<Walk>());
    past.Add(facing.Do(new(string.Concat(grid), grid[0].Length, place, ' ', 0, 1, place, past)));
    while (past.Count <= steps)
    {
        var now = past[^1] with { Reach = 1 };
        if (rules.Find(r => r.Letter == now.Cell(now.Place)) is { Yes: not null } rule)
            now = (rule.If?.Holds(now) == false ? rule.No : rule.Yes).Aggregate(now, (w, a) => a.Do(w));
        now = now with { To = now.Off(now.Reach) };
        if (!now.Has(now.To)) now = (now.To.Row == now.Place.Row ? side : upper).Do(now);
        if (now.Cell(now.To) == '#') now = block!.Do(now);
        past.Add(ends.Aggregate(now with { Place = now.To }, (w, e) => e.Do(w)));
    }
    return [.. asked.SelectMany(f => f.Of(past)), .. counts ? [past[^1].Score] : new List<int>()];
}

string Coded(List<Act> acts) => string.Join(" ", acts.Select(a => a.Code));
string Said(List<Act> acts) => Join(acts.Select(a => a.English));
var cases = rules.Select(r => $"case '{r.Letter}': "
    + (r.If is null ? Coded(r.Yes) : $"if ({r.If.Code}) {{ {Coded(r.Yes)} }} else {{ {Coded(r.No)} }}") + " break;").ToList();
List<string?> body = [.. crossing, block is null ? null : $"if (cells[toRow][toCol] == '#') {{ {block.Code} }}",
    "(row, col) = (toRow, toCol);", .. ends.Select(e => e.Code), .. asked.Select(f => f.Each)];
var all = string.Concat(cases.Concat(body));
bool Has(string word) => all.Contains(word);
var reach = Has("reach") ? " * reach" : "";
List<string> moving = upper.English == side.English ? [$"If that would take it outside the grid, {upper.English}."]
    : [$"If that would take it over the upper or the lower edge, {upper.English}.",
        $"If that would take it over the left or the right edge, {side.English}."];
if (block is not null) moving.Add($"If the cell to which it would come by all this holds '#', {block.English}.");
return Coding(
    signature: $"List<int> {name}(List<string> grid, int steps)",
    prompt: $"""
        A {hero} walks over a grid, given as one string per row, the top row first, one character per cell. Rows and columns are counted
        from 0. It starts on {home} and at first {facing.English[9..].Replace("face", "faces")}.
        Turning right or left is a quarter turn, turning round a half turn.
        It takes as many steps as steps says; the first has the number 1.{(counts ? $" It keeps a {score}, which is 0 at first." : "")}

        In each step, these things happen in this order:
        1. What it does first depends on what its cell holds (even if it has done so on the same cell before). On '.' it does nothing.
        {string.Join("\n", rules.Select(r => $"- On '{r.Letter}', " + (r.If is null ? $"it {Said(r.Yes)}."
            : $"if {r.If.English}, it {Said(r.Yes)}; otherwise it {Said(r.No)}.")))}
        2. It goes 1 cell ahead, in the direction it faces by then{(reach == "" ? "" : ", unless the rule for its cell said how else")}.
        {string.Join("\n", moving.Concat(ends.Select((e, i) => $"{i + 3}. {e.English}")))}

        Return a list: {string.Join("; then ", asked.Select(f => f.English))}{(counts ? $"; at the very end, the {score}" : "")}.
        """,
    given: Inputs(Made($"a grid of 3 to 5 strings, all of the same length, 3 to 6 characters, each one of {string.Join(" ",
        content.ToList())}{(blocks ? " #; the cell where the walk starts does not hold #" : "")}",
        r => (r.Int(3, 6), r.Int(3, 5)) is var (wide, rows) && starts(rows, wide) is var start
            ? Enumerable.Range(0, rows).Select(i => string.Concat(Enumerable.Range(0, wide).Select(j => r.Int(0, 11) switch
                { < 3 => '.', < 6 when blocks && (i, j) != start => '#', var k => letters[k % letters.Length] }))).ToList() : [],
        (List<string> g) => g.Count is >= 3 and <= 5 && g[0].Length is >= 3 and <= 6
            && g.TrueForAll(s => s.Length == g[0].Length && s.All((blocks ? "#" + content : content).Contains))
            && starts(g.Count, g[0].Length) is var (row, col) && g[row][col] != '#'), Ints(8, 12 + (3 * level))),
    reference: $$"""
        public static List<int> {{name}}(List<string> grid, int steps)
        {
            var cells = grid.Select(line => line.ToCharArray()).ToList();
            int rows = cells.Count, cols = cells.Select(row => row.Length).Distinct().Single();
            var (row, col) = {{homeCode}};
            {{$"var {facing.Code}"}}
            {{(counts ? "int score = 0;" : "")}}
            {{(Has("seen.") || Has("again") ? "var seen = new HashSet<(int, int)>();" : "")}}
            var result = new List<int>();
            {{string.Join("\n    ", asked.Select(f => f.Init))}}
            for (int step = 1; step <= steps; step++)
            {
                {{(Has("again") ? "bool again = !seen.Add((row, col));" : Has("seen.") ? "seen.Add((row, col));" : "")}}
                {{(Has("from") ? "var from = (Row: row, Col: col);" : "")}}
                {{(reach == "" ? "" : "int reach = 1;")}}
                switch (cells[row][col])
                {
                    {{string.Join("\n            ", cases)}}
                }
                int toRow = row + down{{reach}}, toCol = col + right{{reach}};
                {{string.Join("\n        ", body.OfType<string>())}}
            }
            {{string.Join("\n    ", asked.Select(f => f.End))}}
            {{(counts ? "result.Add(score);" : "")}}
            return result;
            {{(Has("Clear(") ? "bool Clear(int r, int c) => r >= 0 && r < rows && c >= 0 && c < cols && cells[r][c] == '.';" : "")}}
        }
        """,
    oracle: Slow);
