// Cheapest walks over a map of characters. Drawn: the moves, what a move costs, special squares and rules that remember something
// of the walk so far, and what is asked: figures about all squares, or one cheapest walk (several may be right: it is walked to check).
// The reference takes the cheapest walk from a queue; the oracle improves walks until none can be improved. Every move set has a
// knight's leap, so that it is not its own mirror image. Long because every rule stands three times: as English and twice as code.
record Move(char Letter, int Down, int Right, int Fee)
{
    public string English => string.Join(" and ", new[] { Off(Down, "down", "up"), Off(Right, "right", "left") }.Where(p => p != ""))
        + (Fee == 0 ? "" : $", fee {Fee}");
    static string Off(int by, string plus, string minus) => by == 0 ? "" : $"{Math.Abs(by)} {(by > 0 ? plus : minus)}";
}
record Walk(int Row, int Col, char Here, string Moves, string Met, int Cost);              // Met: what special squares it was on
record Memory(string Field, string Blank, string Next, Func<Walk, int> Of);                // what a rule must know of a walk, 0 to 9
record Rule(string English, string Code, string Squares, Memory? Memory, Func<Walk, Move, char, bool> Meets, int? Fee);  // null: forbidden
record Terrain(string English, string Code, Func<int, int, int> Cost);
record Question(string English, string Code, Func<Dictionary<(int Row, int Col), int>, List<string>, IEnumerable<int>> Of);

var name = rng.Skin.Pick(["Cross", "Explore", "Survey", "Travel", "Wander", "Scout"]);
var asksWalk = level > 1 && rng.Chance(0.35);

List<(int, int)> straight = [(-1, 0), (1, 0), (0, -1), (0, 1)], diagonal = [(-1, -1), (-1, 1), (1, -1), (1, 1)];
List<(int, int)> leaps = [(-2, 0), (2, 0), (0, -2), (0, 2)], knights = [(-2, 1), (2, -1), (1, 2), (-1, -2), (2, 1), (-1, 2)];
List<(int, int)> near = rng.Int(0, 3) switch
{
    0 => straight,
    1 => [.. straight, rng.Pick(diagonal)],
    2 => [.. diagonal, rng.Pick(straight)],
    _ => [.. rng.Some(3, straight), .. rng.Some(2, diagonal)],
};
var moves = rng.Skin.Shuffle([.. near, .. rng.Some(1, knights), .. rng.Some(rng.Int(0, level / 3), leaps)]).Select((m, i) =>
    new Move((char)('a' + i), m.Item1, m.Item2, straight.Contains(m) ? 0 : rng.Int(0, 2))).ToList();

var terrain = rng.Pick<Terrain>([
    new("1 more than the height of the square it leads to", "to + 1", (a, b) => 1 + b),
    new("1 more than the height of the square it leaves", "from + 1", (a, b) => 1 + a),
    new("1 more than the difference between the heights of the two squares (the larger minus the smaller)", "Math.Abs(to - from) + 1",
        (a, b) => Math.Max(a, b) - Math.Min(a, b) + 1),
    new("1 more than the sum of the heights of the two squares", "from + to + 1", (a, b) => 1 + b + a),
    new("1 or, if the square it leads to is higher than the one it leaves, 2 more than the difference between their heights",
        "to > from ? to - from + 2 : 1", (a, b) => b <= a ? 1 : b + 2 - a),
    new("1 more than twice the height of the square it leads to", "2 * to + 1", (a, b) => b + b + 1)]);

Rule Forbidden(string english, string code, string squares, Memory? memory, Func<Walk, Move, char, bool> meets) =>
    new($"{english}.", $"if ({code}) continue;", squares, memory, meets, null);
Rule Dearer(string english, int fee, string code, string squares, Memory? memory, Func<Walk, Move, char, bool> meets) =>
    new($"{english} costs {fee} more.", $"if ({code}) cost += {fee};", squares, memory, meets, fee);
Memory Been(string field, char square) => new($"bool {field}", "false", $"at.{field} || there == '{square}'",
    w => w.Met.Contains(square) ? 1 : 0);

Rule SomeMud(Memory mud) => rng.Int(0, 2) switch
{
    0 => Forbidden("A walk may enter ~ no more than once", "there == '~' && at.Mud", "~", mud, (w, _, c) => c == '~' && w.Met.Contains(c)),
    1 => Dearer("The first move of a walk onto ~ (and only the first)", rng.Int(2, 4), "there == '~' && !at.Mud", "~", mud,
        (w, _, c) => c == '~' && !w.Met.Contains('~')),
    _ => Dearer("Every move of a walk onto ~ but the first", rng.Int(2, 4), "there == '~' && at.Mud", "~", mud,
        (w, _, c) => (w.Met + c).EndsWith('~') && w.Met.IndexOf('~') >= 0),
};
Rule SomeTurn(Memory last) => rng.Int(0, 2) switch
{
    0 => Dearer("A move with another letter than the move before it (the first move has none before it)", rng.Int(1, 3),
        "at.Last != ' ' && at.Last != move.Letter", "", last, (w, m, _) => w.Moves != "" && !w.Moves.EndsWith(m.Letter)),
    1 => Forbidden("Two moves in a row must not have the same letter", "at.Last == move.Letter", "", last,
        (w, m, _) => w.Moves.EndsWith(m.Letter)),
    _ => Dearer("A move with the same letter as the move before it", rng.Int(2, 4), "at.Last == move.Letter", "", last,
        (w, m, _) => (w.Moves + m.Letter).EndsWith($"{m.Letter}{m.Letter}")),
};
Rule SomeBeat(int beat)
{
    var step = new Memory("int Step", "0", $"(at.Step + 1) % {beat}", w => w.Moves.Length % beat);
    var every = $"{(beat == 2 ? "2nd, 4th, 6th" : "3rd, 6th, 9th")} and so on move of a walk";
    return rng.Int(0, 2) switch
    {
        0 => Dearer($"The {every}", rng.Int(2, 4), $"at.Step == {beat - 1}", "", step, (w, _, _) => (w.Moves.Length + 1) % beat == 0),
        1 => Forbidden($"| can be entered only by the {every}", $"there == '|' && at.Step != {beat - 1}", "|", step,
            (w, m, c) => c == '|' && (w.Moves + m.Letter).Length % beat > 0),
        _ => Forbidden($"| cannot be entered by the {every}", $"there == '|' && at.Step == {beat - 1}", "|", step,
            (w, m, c) => c == '|' && (w.Moves + m.Letter).Length % beat == 0),
    };
}
Rule SomeKey(Memory held) => rng.Int(0, 2) switch
{
    0 => Forbidden("D can be entered only when the walk has been on k before", "there == 'D' && !at.Held", "kD", held,
        (w, _, c) => c == 'D' && w.Met.IndexOf('k') < 0),
    1 => Forbidden("D cannot be entered any more once the walk has been on k", "there == 'D' && at.Held", "kD", held,
        (w, _, c) => w.Met.IndexOf('k') >= 0 && c == 'D'),
    _ => Dearer("Each move of a walk that has been on k before that move", rng.Int(1, 3), "at.Held", "k", held,
        (w, _, _) => w.Met.IndexOf('k') >= 0),
};
Rule SomeArrow() => rng.Int(0, 2) switch
{
    0 => Forbidden("> can be left only by a move that goes right by its description above", "here == '>' && move.Right <= 0", ">", null,
        (w, m, _) => w.Here == '>' && !(m.Right > 0)),
    1 => Forbidden("> can be entered only by a move that goes right by its description above", "there == '>' && move.Right <= 0", ">", null,
        (_, m, c) => c == '>' && !(m.Right > 0)),
    _ => Forbidden("> can be left only by a move that goes up or down by its description above", "here == '>' && move.Down == 0", ">", null,
        (w, m, _) => w.Here == '>' && !(Math.Abs(m.Down) > 0)),
};
Rule SomeRock() => rng.Int(0, 2) switch
{
    0 => Forbidden("# cannot be entered", "there == '#'", "#", null, (_, _, c) => c == '#'),
    1 => Forbidden("# cannot be left by a move that goes up by its description above", "here == '#' && move.Down < 0", "#", null,
        (w, m, _) => w.Here == '#' && !(m.Down >= 0)),
    _ => Dearer("A move onto #", rng.Int(2, 4), "there == '#'", "#", null, (_, _, c) => c == '#'),
};
Rule SomeBrook() => rng.Int(0, 2) switch
{
    0 => Dearer("A move that leaves =", rng.Int(2, 4), "here == '='", "=", null, (w, _, _) => w.Here == '='),
    1 => Dearer("A move from = to a square of height 0", rng.Int(2, 4), "here == '=' && to == 0", "=", null,
        (w, _, c) => w.Here == '=' && High(c) < 1),
    _ => Forbidden("= cannot be entered from a square of height 0", "there == '=' && from == 0", "=", null,
        (w, _, c) => c == '=' && High(w.Here) < 1),
};
Rule SomeRule(int which) => which switch
{
    0 => SomeArrow(),
    1 => SomeRock(),
    2 => SomeBrook(),
    3 => SomeMud(Been("Mud", '~')),
    4 => SomeKey(Been("Held", 'k')),
    5 => SomeBeat(rng.Int(2, 3)),
    _ => SomeTurn(new Memory("char Last", "' '", "move.Letter", w => w.Moves == "" ? 0 : w.Moves[^1] - 'a' + 1)),
};
List<int> chosen = [.. rng.Some(level < 3 ? 1 : 2, [0, 1, 2]), .. rng.Some(level < 2 ? 0 : level < 5 ? 1 : 2, [3, 4, 5, 6])];
var rules = rng.Skin.Shuffle(chosen.Order().Select(SomeRule).ToList());
var (portal, round) = (level > 1 && rng.Chance(0.4), level > 2 && rng.Chance(0.4));

List<Question> Questions()
{
    var (english, code, holds) = rng.Int(0, 2) switch
    {
        0 when rng.Int(4, 8) is var budget => ($"at most {budget}", $"<= {budget}", c => c < budget + 1),
        1 when rng.Int(4, 8) is var budget => ($"more than {budget}", $"> {budget}", c => c >= budget + 1),
        _ => ("even", "% 2 == 0", (Func<int, bool>)(c => (c & 1) == 0)),
    };
    return rng.Some<Question>(level < 3 ? 1 : level < 5 ? 2 : 3, [
        new("the sum of the costs of all squares that can be reached", "result.Add(least.Values.Sum());",
            (d, g) => [d.Aggregate(0, (sum, e) => sum + e.Value)]),
        new("the largest cost of a square", "result.Add(least.Values.Max());", (d, g) => [d.Values.Order().Last()]),
        new($"for each row from the top, how many of its squares have a cost that is {english}",
            $"for (int r = 0; r < grid.Count; r++) result.Add(least.Count(e => e.Key.Item1 == r && e.Value {code}));",
            (d, g) => g.Select((line, r) => line.Where((_, c) => d.TryGetValue((r, c), out var cost) && holds(cost)).Count())),
        new("for each row from the top, the sum of the costs of its squares",
            "for (int r = 0; r < grid.Count; r++) result.Add(least.Where(e => e.Key.Item1 == r).Sum(e => e.Value));",
            (d, g) => Enumerable.Range(0, g.Count).Select(r => g[r].Select((_, c) => d.GetValueOrDefault((r, c))).Sum())),
        new($"the sum of the heights of all squares that have a cost that is {english}",
            $"result.Add(least.Where(e => e.Value {code}).Sum(e => Height(grid[e.Key.Item1][e.Key.Item2])));",
            (d, g) => [g.SelectMany((line, r) => line.Where((_, c) => d.TryGetValue((r, c), out var cost) && holds(cost))).Sum(High)])]);
}
var questions = asksWalk ? [] : Questions();

int High(char square) => Math.Max(0, "01234".IndexOf(square));

Walk? Extend(List<string> grid, Walk walk, Move move)
{
    var (row, col, width) = (walk.Row + move.Down, walk.Col + move.Right, grid[0].Length);
    if (round) col += col < 0 ? width : col >= width ? -width : 0;
    if (row < 0 || row >= grid.Count || col < 0 || col >= width) return null;
    var there = grid[row][col];
    var cost = walk.Cost + terrain.Cost(High(walk.Here), High(there)) + move.Fee;
    foreach (var rule in rules)
        if (!rule.Meets(walk, move, there)) continue;
        else if (rule.Fee is { } fee) cost += fee;
        else return null;
    if (portal && there == 'o' && string.Concat(grid) is var flat)
        (row, col) = Math.DivRem(flat.IndexOf('o') + flat.LastIndexOf('o') - ((row * width) + col), width);
    var met = there is '~' or 'k' && !walk.Met.Contains(there) ? walk.Met + there : walk.Met;
    return new(row, col, there, walk.Moves + move.Letter, met, cost);
}

Walk Start(List<string> grid) => new(grid.FindIndex(line => line.Contains('S')), grid.Max(line => line.IndexOf('S')), 'S', "", "", 0);

IEnumerable<Walk> Cheapest(List<string> grid)                                              // one for each square and memory
{
    int Key(Walk w) => rules.Aggregate((10 * w.Row) + w.Col, (key, rule) => (10 * key) + (rule.Memory?.Of(w) ?? 0));
    var best = new Dictionary<int, Walk>();
    var open = new Queue<Walk>([Start(grid)]);
    while (open.TryDequeue(out var walk))
        if (Key(walk) is var key && (!best.TryGetValue(key, out var known) || walk.Cost < known.Cost))
        {
            best[key] = walk;
            foreach (var move in moves)
                if (Extend(grid, walk, move) is { } next)
                    open.Enqueue(next);
        }
    return best.Values;
}

var targets = new Dictionary<string, Walk?>();                                             // the check asks about a map again and again
Walk? ToTarget(List<string> grid) => targets.TryGetValue(string.Join('/', grid), out var known) ? known
    : targets[string.Join('/', grid)] = Cheapest(grid).Where(w => w.Here == 'T').MinBy(w => w.Cost);
List<int> Figures(List<string> grid)
{
    var costs = Cheapest(grid).GroupBy(w => (w.Row, w.Col)).ToDictionary(g => g.Key, g => g.Min(w => w.Cost));
    return [.. questions.SelectMany(q => q.Of(costs, grid))];
}
bool Right(List<string> grid, (int Cost, string Letters) told)                             // walks it
{
    var walk = (Walk?)Start(grid);
    foreach (var letter in told.Letters)
        walk = walk is null || moves.Find(m => m.Letter == letter) is not { } move ? null : Extend(grid, walk, move);
    return ToTarget(grid) is { } best ? told.Cost == best.Cost && walk?.Cost == told.Cost && walk.Here == 'T' : told == (-1, "");
}

var special = string.Concat(rules.SelectMany(r => r.Squares).Distinct().Order());
var once = asksWalk ? "ST" : "S";
var placed = once + (portal ? "oo" : "");
var (rows, cols) = asksWalk || level > 3 ? (4, 5) : (3, 4);                                // and one more
var maps = Made<List<string>>($"{rows} or {rows + 1} strings of the same length, {cols} or {cols + 1} characters; exactly one S"
    + $"{(once == "S" ? "" : ", exactly one T")}{(portal ? ", exactly two o" : "")}, each other character one of {string.Join(" ", ".1234".Concat(special))}",
    draw =>
    {
        var (h, w) = (draw.Int(rows, rows + 1), draw.Int(cols, cols + 1));
        var squares = Enumerable.Range(0, h * w).Select(_ =>
            draw.Chance(0.5) && special != "" ? special[draw.Int(0, special.Length - 1)] : ".1234"[draw.Int(0, 4)]).ToArray();
        var places = draw.Shuffle(Enumerable.Range(0, h * w).ToList());
        var far = places[1..8].MaxBy(p => Math.Abs((p / w) - (places[0] / w)) + Math.Abs((p % w) - (places[0] % w)));
        if (once == "ST") places = [places[0], far, .. places.Skip(1).Where(p => p != far)];     // T is rarely next to S
        foreach (var (square, place) in placed.Zip(places)) squares[place] = square;
        return [.. squares.Chunk(w).Select(line => new string(line))];
    },
    grid => grid.Count - rows is 0 or 1 && grid[0].Length - cols is 0 or 1
        && grid.All(line => line.Length == grid[0].Length && line.All((".1234" + special + placed).Contains))
        && placed.All(c => grid.Sum(line => line.Count(d => d == c)) == placed.Count(d => d == c)));

var memories = rules.Select(r => r.Memory).OfType<Memory>().ToList();
var fees = moves.Exists(m => m.Fee > 0);
var code = string.Concat(rules.Select(r => r.Code).Append(terrain.Code));
List<string?> body = [
    $"if (row < 0 || row >= grid.Count{(round ? "" : " || col < 0 || col >= grid[row].Length")}) continue;",
    round ? "col = (col + grid[row].Length) % grid[row].Length;" : null,
    "char here = grid[at.Row][at.Col], there = grid[row][col];",
    "int from = Height(here), to = Height(there);",
    $"int cost = {(fees ? "move.Fee + " : "")}{(fees && terrain.Code.Contains('?') ? $"({terrain.Code})" : terrain.Code)};",
    .. rules.Select(r => r.Code),
    portal ? "if (there == 'o') (row, col) = (doors[0].Row + doors[1].Row - row, doors[0].Col + doors[1].Col - col);" : null,
    $"var next = new State(row, col{string.Concat(memories.Select(m => $", {m.Next}"))});",
    $"queue.Enqueue({(asksWalk ? "(next, walk + move.Letter)" : "next")}, spent + cost);"];
List<string> ending = asksWalk ? ["return (-1, \"\");"]
    : ["var result = new List<int>();", .. questions.Select(q => q.Code), "return result;"];
var lasts = string.Concat(memories.Select(m => $", {m.Blank}"));

TaskDraft Ask<R>(string type, string asks, Func<List<string>, R> oracle, Func<List<string>, R, bool>? check) => Coding(
    signature: $"{type} {name}(List<string> grid)",
    prompt: $"""
        A map is given as strings, one per row, the top row first. A walk starts on the square S and makes any number of moves, also
        none. It may come to the same square more than once. A digit is a square of that height; every other square has height 0. Where
        no rule says otherwise, any square may be entered.

        The moves, by letter (a move leads straight to its square, whatever lies between):
        {string.Join("\n", moves.Select(m => $"- {m.Letter}: {m.English}"))}
        {(round
            ? "The left and the right edge are joined: a move over one of them comes in over the other. No move leads over another edge."
            : "No move leads outside the map.")}

        A move costs {terrain.English}.{(fees ? " Its fee, if it has one, is added." : "")}
        These rules forbid moves or add to their cost:
        {string.Join("\n", rules.Select(r => $"- {r.English}"))}{(portal
            ? "\n- A move onto o costs what it costs, and then the walk is on the other o and goes on from there." : "")}

        {asks}
        """,
    given: maps,
    reference: $$"""
        record struct State(int Row, int Col{{string.Concat(memories.Select(m => $", {m.Field}"))}});

        static int Height(char square) => char.IsDigit(square) ? square - '0' : 0;

        public static {{type}} {{name}}(List<string> grid)
        {
            var moves = new (char Letter, int Down, int Right{{(fees ? ", int Fee" : "")}})[]
            {
                {{string.Join(", ", moves.Select(m => $"('{m.Letter}', {m.Down}, {m.Right}{(fees ? $", {m.Fee}" : "")})"))}},
            };
            var places = new Dictionary<char, (int Row, int Col)>();
            {{(portal ? "var doors = new List<(int Row, int Col)>();" : "")}}
            for (int r = 0; r < grid.Count; r++)
            {
                for (int c = 0; c < grid[r].Length; c++)
                {
                    places[grid[r][c]] = (r, c);
                    {{(portal ? "if (grid[r][c] == 'o') doors.Add((r, c));" : "")}}
                }
            }

            var settled = new HashSet<State>();
            {{(asksWalk ? "" : "var least = new Dictionary<(int, int), int>();")}}
            var start = new State(places['S'].Row, places['S'].Col{{lasts}});
            var queue = new PriorityQueue<{{(asksWalk ? "(State, string)" : "State")}}, int>();
            queue.Enqueue({{(asksWalk ? "(start, \"\")" : "start")}}, 0);
            while (queue.TryDequeue(out var {{(asksWalk ? "first" : "at")}}, out int spent))
            {
                {{(asksWalk ? "var (at, walk) = first;" : "")}}
                if (!settled.Add(at)) continue;
                {{(asksWalk ? "if (grid[at.Row][at.Col] == 'T') return (spent, walk);" : "least.TryAdd((at.Row, at.Col), spent);")}}
                foreach (var move in moves)
                {
                    int row = at.Row + move.Down, col = at.Col + move.Right;
                    {{string.Join("\n            ", body.OfType<string>())}}
                }
            }
            {{string.Join("\n    ", ending)}}
        }
        """,
    oracle: oracle,
    check: check);

return asksWalk
    ? Ask("(int, string)", "Return the smallest possible cost of a walk from S to T, the sum over its moves, and a walk that has it, as "
        + "its letters in order. Any cheapest walk is right. If T cannot be reached, return -1 and an empty string.",
        grid => ToTarget(grid) is { } best ? (best.Cost, best.Moves) : (-1, ""), Right)
    : Ask("List<int>", "The cost of a square is the smallest cost, summed over the moves, of a walk that ends on it; that of S is 0. "
        + "Squares that cannot be reached have no cost, and count for nothing. Return a list: "
        + $"{string.Join("; then ", questions.Select(q => q.English))}.", Figures, null);
