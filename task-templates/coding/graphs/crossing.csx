// Cheapest walks over a map of characters. Drawn: the moves, what a move costs, special squares and rules that remember something
// of the walk so far, and what is asked: figures about all squares, or one cheapest walk (several may be right: it is walked to check).
// The reference keeps a few counters in its state; the oracle keeps the whole walk as text and reads every rule off it.
record Move(char Letter, int Down, int Right, int Fee)
{
    public string English => string.Join(" and ", new[] { Off(Down, "down", "up"), Off(Right, "right", "left") }.Where(p => p != ""))
        + (Fee == 0 ? "" : $", fee {Fee}");
    static string Off(int by, string plus, string minus) => by == 0 ? "" : $"{Math.Abs(by)} {(by > 0 ? plus : minus)}";
}
record Walk(int Row, int Col, string Moves, string Seen, int Cost);                        // Seen: the squares entered, from S on
record Memory(string Field, string Blank, string Next, Func<Walk, int> Of);                // what of a walk a rule needs to know
record Rule(string English, string Code, string Squares, Memory? Memory, Func<Walk, Move, char, bool> Meets, int? Fee);  // null: forbidden
record Terrain(string English, string Code, Func<int, int, int> Cost);
record Question(string English, string Code, Func<Dictionary<(int Row, int Col), int>, List<string>, IEnumerable<int>> Of, string Own = "");
record Plan(List<Move> Moves, Terrain Terrain, List<Rule> Rules, bool Portal, bool Round, List<Question> Questions);

var name = rng.Pick(["Cross", "Explore", "Survey", "Travel", "Wander", "Scout"]);
var asksWalk = level > 1 && rng.Chance(0.35);

List<Move> Moves()
{
    List<(int, int)> straight = [(-1, 0), (1, 0), (0, -1), (0, 1)], diagonal = [(-1, -1), (-1, 1), (1, -1), (1, 1)];
    List<(int, int)> jumps = [(-2, 0), (2, 0), (0, -2), (0, 2), (-2, 1), (2, -1), (1, 2), (-1, -2), (2, 1), (-1, 2)];
    var near = rng.Pick<List<(int, int)>>([straight, [.. straight, .. rng.Some(1, diagonal)], [.. diagonal, rng.Pick(straight)],
        [.. rng.Some(3, straight), .. rng.Some(2, diagonal)]]);
    return [.. rng.Shuffle([.. near, .. rng.Some(rng.Int(0, 2), jumps)]).Select((m, i) =>
        new Move((char)('a' + i), m.Item1, m.Item2, straight.Contains(m) ? 0 : rng.Int(0, 2)))];
}

Terrain Ground() => rng.Pick<Terrain>([
    new("the height of the square it leads to, but at least 1", "Math.Max(1, to)", (a, b) => b == 0 ? 1 : b),
    new("1 more than the height of the square it leaves", "from + 1", (a, b) => 1 + a),
    new("1 more than the difference between the heights of the two squares", "Math.Abs(to - from) + 1",
        (a, b) => Math.Max(a, b) - Math.Min(a, b) + 1),
    new("the larger of the heights of the two squares, but at least 1", "Math.Max(1, Math.Max(from, to))",
        (a, b) => new[] { 1, a, b }.Max()),
    new("1, and 2 more for each unit by which the square it leads to is higher than the one it leaves",
        "1 + 2 * Math.Max(0, to - from)", (a, b) => b > a ? 1 + (b - a) * 2 : 1),
    new("the sum of the heights of the two squares, but at least 2", "Math.Max(2, from + to)", (a, b) => a + b < 2 ? 2 : a + b)]);

Rule Forbidden(string english, string code, string squares, Memory? memory, Func<Walk, Move, char, bool> meets) =>
    new($"{english}.", $"if ({code}) continue;", squares, memory, meets, null);
Rule Dearer(string english, int fee, string code, string squares, Memory? memory, Func<Walk, Move, char, bool> meets) =>
    new($"{english} costs {fee} more.", $"if ({code}) cost += {fee};", squares, memory, meets, fee);

List<Rule> Rules()
{
    var (fee, small, beat) = (rng.Int(3, 6), rng.Int(1, 3), rng.Int(2, 4));
    var mud = new Memory("int Mud", "0", "Math.Min(2, at.Mud + (there == '~' ? 1 : 0))", w => Math.Min(3, w.Seen.Split('~').Length));
    var last = new Memory("char Last", "' '", "move.Letter", w => w.Moves == "" ? 0 : w.Moves[^1] - 'a' + 1);
    var step = new Memory("int Step", "0", $"(at.Step + 1) % {beat}", w => w.Moves.Length % beat);
    var held = new Memory("bool Held", "false", "at.Held || there == 'k'", w => w.Seen.Contains('k') ? 1 : 0);
    var dug = new Memory("bool Dug", "false", "at.Dug || there == '#'", w => w.Seen.Contains('#') ? 1 : 0);
    var every = $"{(beat == 2 ? "2nd, 4th, 6th" : beat == 3 ? "3rd, 6th, 9th" : "4th, 8th, 12th")} and so on move of a walk";
    List<List<Rule>> groups = [
        [Dearer("A move onto ~", fee, "there == '~'", "~", null, (w, m, c) => c == '~'),
         Forbidden("A walk may enter ~ no more than twice", "there == '~' && at.Mud == 2", "~", mud,
             (w, m, c) => (w.Seen + c).Split('~').Length > 3 && c == '~'),
         Dearer("The first move of a walk onto ~ (and only the first)", fee, "there == '~' && at.Mud == 0", "~", mud,
             (w, m, c) => (w.Seen + c).IndexOf('~') == w.Seen.Length),
         Dearer("Every move of a walk onto ~ but the first", fee, "there == '~' && at.Mud > 0", "~", mud,
             (w, m, c) => c == '~' && w.Seen.IndexOf('~') >= 0)],
        [Dearer("A move with another letter than the move before it (the first move has none before it)", small,
            "at.Last != ' ' && at.Last != move.Letter", "", last,
            (w, m, c) => w.Moves != "" && !w.Moves.EndsWith(m.Letter)),
         Forbidden("Two moves in a row must not have the same letter", "at.Last == move.Letter", "", last,
             (w, m, c) => w.Moves.EndsWith(m.Letter)),
         Dearer("A move with the same letter as the move before it", fee, "at.Last == move.Letter", "", last,
             (w, m, c) => (w.Moves + m.Letter).EndsWith($"{m.Letter}{m.Letter}"))],
        [Dearer($"The {every}", fee, $"at.Step == {beat - 1}", "", step, (w, m, c) => (w.Moves.Length + 1) % beat == 0),
         Forbidden($"| can be entered only by the {every}", $"there == '|' && at.Step != {beat - 1}", "|", step,
             (w, m, c) => c == '|' && (w.Moves + m.Letter).Length % beat > 0),
         Forbidden($"| cannot be entered by the {every}", $"there == '|' && at.Step == {beat - 1}", "|", step,
             (w, m, c) => c == '|' && (w.Moves + m.Letter).Length % beat == 0)],
        [Forbidden("D can be entered only when the walk has been on k before", "there == 'D' && !at.Held", "kD", held,
            (w, m, c) => c == 'D' && w.Seen.IndexOf('k') < 0),
         Forbidden("D cannot be entered any more once the walk has been on k", "there == 'D' && at.Held", "kD", held,
             (w, m, c) => (w.Seen + c).IndexOf('k') >= 0 && c == 'D'),
         Dearer("Each move of a walk that has been on k before that move", small, "at.Held", "k", held,
             (w, m, c) => w.Seen.IndexOf('k') >= 0)],
        [Forbidden("> can be left only by a move that goes right by its description above", "here == '>' && move.Right <= 0", ">", null,
            (w, m, c) => w.Seen.EndsWith('>') && !(m.Right > 0)),
         Forbidden("> can be entered only by a move that goes right by its description above", "there == '>' && move.Right <= 0", ">", null,
             (w, m, c) => c == '>' && !(m.Right > 0)),
         Forbidden("> can be left only by a move that goes neither up nor down by its description above", "here == '>' && move.Down != 0",
            ">", null,
             (w, m, c) => w.Seen.EndsWith('>') && Math.Abs(m.Down) > 0)],
        [Forbidden("# cannot be entered", "there == '#'", "#", null, (w, m, c) => c == '#'),
         Forbidden("A walk may enter # no more than once", "there == '#' && at.Dug", "#", dug,
             (w, m, c) => c == '#' && w.Seen.Contains('#')),
         Forbidden("A move from # to # is forbidden", "here == '#' && there == '#'", "#", null, (w, m, c) => (w.Seen + c).EndsWith("##"))]];
    return [.. rng.Some(level == 1 ? 1 : (level + 3) / 2, groups).Select(g => rng.Pick(g))];
}

List<Question> Questions()
{
    var budget = rng.Int(4, 10);
    var (english, code, holds) = rng.Pick<(string, string, Func<int, bool>)>([($"at most {budget}", $"<= {budget}", c => c < budget + 1),
        ($"more than {budget}", $"> {budget}", c => c >= budget + 1), ("even", "% 2 == 0", c => (c & 1) == 0)]);
    return rng.Some<Question>(level < 3 ? 1 : level < 5 ? 2 : 3, [
        new("the cost of T, or -1 if T cannot be reached", "result.Add(least.TryGetValue(Find('T'), out int price) ? price : -1);",
            (d, g) => [d.Where(e => g[e.Key.Row][e.Key.Col] == 'T').Select(e => e.Value).Append(-1).First()], "T"),
        new($"how many squares have a cost that is {english}", $"result.Add(least.Values.Count(c => c {code}));",
            (d, g) => [d.Count(e => holds(e.Value))]),
        new("the sum of the costs of all squares that can be reached", "result.Add(least.Values.Sum());",
            (d, g) => [d.Aggregate(0, (sum, e) => sum + e.Value)]),
        new("how many squares cannot be reached", "result.Add(grid.Count * width - least.Count);",
            (d, g) => [g.SelectMany((line, r) => line.Where((_, c) => !d.ContainsKey((r, c)))).Count()]),
        new($"for each row from the top, how many of its squares have a cost that is {english}",
            $"for (int r = 0; r < grid.Count; r++) result.Add(least.Count(e => e.Key.Item1 == r && e.Value {code}));",
            (d, g) => g.Select((line, r) => line.Where((_, c) => d.TryGetValue((r, c), out var cost) && holds(cost)).Count())),
        new("for each column from the left, the smallest cost of a square in it, or -1 if none of its squares can be reached",
            "for (int c = 0; c < width; c++) result.Add(least.Where(e => e.Key.Item2 == c).Select(e => e.Value).DefaultIfEmpty(-1).Min());",
            (d, g) => g[0].Select((_, c) => g.Select((_, r) => d.GetValueOrDefault((r, c), 99999)).Min()).Select(m => m == 99999 ? -1 : m)),
        new($"the sum of the heights of all squares that have a cost that is {english}",
            $"result.Add(least.Where(e => e.Value {code}).Sum(e => Height(grid[e.Key.Item1][e.Key.Item2])));",
            (d, g) => [g.SelectMany((line, r) => line.Where((_, c) => d.TryGetValue((r, c), out var cost) && holds(cost))).Sum(High)])]);
}

int High(char square) => Math.Max(0, "0123456789".IndexOf(square));

Walk? Extend(Plan plan, List<string> grid, Walk walk, Move move)
{
    var (row, col, width) = (walk.Row + move.Down, walk.Col + move.Right, grid[0].Length);
    if (plan.Round) col += col < 0 ? width : col >= width ? -width : 0;
    if (row < 0 || row >= grid.Count || col < 0 || col >= width) return null;
    var there = grid[row][col];
    var met = plan.Rules.Where(r => r.Meets(walk, move, there)).ToList();
    if (met.Exists(r => r.Fee is null)) return null;
    if (plan.Portal && there == 'o' && string.Concat(grid) is var flat)
        (row, col) = Math.DivRem(flat.IndexOf('o') + flat.LastIndexOf('o') - (row * width + col), width);
    var cost = plan.Terrain.Cost(High(walk.Seen[^1]), High(there)) + move.Fee + met.Sum(r => r.Fee!.Value);
    return new(row, col, walk.Moves + move.Letter, walk.Seen + there, walk.Cost + cost);
}

Walk Start(List<string> grid) => new(grid.FindIndex(line => line.Contains('S')), grid.Max(line => line.IndexOf('S')), "", "S", 0);

Dictionary<(int Row, int Col), Walk> Cheapest(Plan plan, List<string> grid)                // all walks of cost 0, then of cost 1, and so on
{
    var known = new HashSet<(int, int, int)>();
    var squares = new Dictionary<(int, int), Walk>();
    var open = new Dictionary<int, List<Walk>> { [0] = [Start(grid)] };
    for (var cost = 0; open.Count > 0; cost++)
    {
        if (!open.Remove(cost, out var walks)) continue;
        foreach (var walk in walks)
        {
            if (!known.Add((walk.Row, walk.Col, plan.Rules.Aggregate(0, (k, r) => (16 * k) + (r.Memory?.Of(walk) ?? 0))))) continue;
            squares.TryAdd((walk.Row, walk.Col), walk);
            foreach (var next in plan.Moves.Select(m => Extend(plan, grid, walk, m)).OfType<Walk>())
                (open.TryGetValue(next.Cost, out var same) ? same : open[next.Cost] = []).Add(next);
        }
    }
    return squares;
}

Walk? ToTarget(Plan plan, List<string> grid) => Cheapest(plan, grid).Values.FirstOrDefault(w => grid[w.Row][w.Col] == 'T');
Dictionary<(int Row, int Col), int> Costs(Plan plan, List<string> grid) => Cheapest(plan, grid).ToDictionary(e => e.Key, e => e.Value.Cost);
List<int> Figures(Plan plan, List<string> grid)
{
    var costs = Costs(plan, grid);
    return [.. plan.Questions.SelectMany(q => q.Of(costs, grid))];
}

Domain<List<string>> Maps(Plan plan)
{
    var special = string.Concat(plan.Rules.SelectMany(r => r.Squares).Distinct());
    var once = "S" + (asksWalk ? "T" : string.Concat(plan.Questions.Select(q => q.Own)));
    var placed = once + (plan.Portal ? "oo" : "");
    return Made<List<string>>($"3 to 4 strings of the same length, 4 to 6 characters; exactly one S{(once == "S" ? "" : ", exactly one T")}"
        + $"{(plan.Portal ? ", exactly two o" : "")}, each other character one of {string.Join(" ", ".123456".Concat(special))}",
        draw =>
        {
            var (h, w) = (draw.Int(3, 4), draw.Int(4, 6));
            var squares = Enumerable.Range(0, h * w).Select(_ =>
                draw.Chance(0.45) && special != "" ? special[draw.Int(0, special.Length - 1)] : ".123456"[draw.Int(0, 6)]).ToArray();
            var places = draw.Shuffle(Enumerable.Range(0, h * w).ToList());
            var far = places[1..5].MaxBy(p => Math.Abs((p / w) - (places[0] / w)) + Math.Abs((p % w) - (places[0] % w)));
            if (once == "ST") places = [places[0], far, .. places.Skip(1).Where(p => p != far)];     // T is rarely next to S
            foreach (var (square, place) in placed.Zip(places)) squares[place] = square;
            return [.. squares.Chunk(w).Select(line => new string(line))];
        },
        grid => grid.Count is 3 or 4 && grid[0].Length is >= 4 and <= 6
            && grid.All(line => line.Length == grid[0].Length && line.All((".123456" + special + placed).Contains))
            && placed.All(c => grid.Sum(line => line.Count(d => d == c)) == placed.Count(d => d == c)));
}

bool Bites(Plan plan)                                  // results differ, and without any one rule a seventh of them would be others
{
    string Told(Plan p, List<string> grid) => asksWalk ? $"{ToTarget(p, grid)?.Cost}" : string.Join(' ', Figures(p, grid));
    var maps = Maps(plan);
    var samples = Enumerable.Range(0, 14).Select(_ => maps.Draw(rng)).ToList();
    var results = samples.Select(g => Told(plan, g)).ToList();
    List<Plan> without = [.. plan.Rules.Select(r => plan with { Rules = [.. plan.Rules.Where(o => o != r)] }),
        plan with { Portal = false }, plan with { Round = false }];
    var costs = samples.Select(g => Costs(plan, g)).ToList();
    bool Varies(Question question) =>
        samples.Select((g, i) => string.Join(' ', question.Of(costs[i], g))).GroupBy(a => a).Max(g => g.Count()) <= 7;
    return results.GroupBy(r => r).Max(g => g.Count()) <= 2 && plan.Questions.TrueForAll(Varies)
        && without.Where(p => p != plan).All(p => samples.Where((g, i) => Told(p, g) != results[i]).Take(2).Count() == 2);
}

Plan Drawn() => new(Moves(), Ground(), Rules(), level > 1 && rng.Chance(0.4), level > 2 && rng.Chance(0.4), asksWalk ? [] : Questions());
var plan = Drawn();
while (!Bites(plan)) plan = Drawn();

var memories = plan.Rules.Select(r => r.Memory).OfType<Memory>().ToList();
var body = new List<string?>
{
    plan.Round ? "col = (col + width) % width;" : null,
    "if (row < 0 || row >= grid.Count || col < 0 || col >= width) continue;",
    "char here = grid[at.Row][at.Col], there = grid[row][col];",
    "int from = Height(here), to = Height(there);",
    $"int cost = move.Fee + {plan.Terrain.Code};",
};
body.AddRange(plan.Rules.Select(r => r.Code));
body.Add(plan.Portal ? "if (there == 'o') (row, col) = Find('o', (row, col));" : null);
body.Add($"var next = new State(row, col{string.Concat(memories.Select(m => $", {m.Next}"))});");
body.Add($"queue.Enqueue({(asksWalk ? "(next, walk + move.Letter)" : "next")}, spent + cost);");
List<string> ending = asksWalk ? ["return \"\";"]
    : ["var result = new List<int>();", .. plan.Questions.Select(q => q.Code), "return result;"];
var reference = $$"""
    record struct State(int Row, int Col{{string.Concat(memories.Select(m => $", {m.Field}"))}});

    public static {{(asksWalk ? "string" : "List<int>")}} {{name}}(List<string> grid)
    {
        var moves = new (char Letter, int Down, int Right, int Fee)[]
        {
            {{string.Join(", ", plan.Moves.Select(m => $"('{m.Letter}', {m.Down}, {m.Right}, {m.Fee})"))}},
        };
        int width = grid[0].Length;
        int Height(char square) => char.IsDigit(square) ? square - '0' : 0;
        (int, int) Find(char square, (int, int)? but = null)
        {
            for (int r = 0; r < grid.Count; r++)
                for (int c = 0; c < width; c++)
                    if (grid[r][c] == square && (r, c) != but) return (r, c);
            return (-1, -1);
        }

        var settled = new HashSet<State>();
        var least = new Dictionary<(int, int), int>();
        var (startRow, startCol) = Find('S');
        var start = new State(startRow, startCol{{string.Concat(memories.Select(m => $", {m.Blank}"))}});
        var queue = new PriorityQueue<{{(asksWalk ? "(State, string)" : "State")}}, int>();
        queue.Enqueue({{(asksWalk ? "(start, \"\")" : "start")}}, 0);
        while (queue.TryDequeue(out var {{(asksWalk ? "first" : "at")}}, out int spent))
        {
            {{(asksWalk ? "var (at, walk) = first;\n        " : "")}}if (!settled.Add(at)) continue;
            {{(asksWalk ? "if (grid[at.Row][at.Col] == 'T') return walk;" : "least.TryAdd((at.Row, at.Col), spent);")}}
            foreach (var move in moves)
            {
                int row = at.Row + move.Down, col = at.Col + move.Right;
                {{string.Join("\n            ", body.OfType<string>())}}
            }
        }
        {{string.Join("\n    ", ending)}}
    }
    """;
if (asksWalk) reference = reference.Replace("    var least = new Dictionary<(int, int), int>();\n", "");
var prompt = $"""
    A map is given as strings, one per row, the top row first. A walk starts on the square S and makes any number of moves, also none.
    It may come to the same square more than once. A digit is a square of that height; every other square has height 0. Where no rule
    says otherwise, any square may be entered.

    The moves, by letter (a move leads straight to its square, whatever lies between):
    {string.Join("\n", plan.Moves.Select(m => $"- {m.Letter}: {m.English}"))}
    {(plan.Round
        ? "The left and the right edge are joined: a move over one of them comes in over the other. No move leads over another edge."
        : "No move leads outside the map.")}

    A move costs {plan.Terrain.English}{(plan.Moves.Exists(m => m.Fee > 0) ? ". Its fee, if it has one, is added" : "")}.
    These rules forbid moves or add to their cost:
    {string.Join("\n", plan.Rules.Select(r => $"- {r.English}"))}{(plan.Portal
        ? "\n- A move onto o costs what it costs, and then the walk is on the other o and goes on from there." : "")}

    {(asksWalk
        ? "Return a walk from S to T with the smallest possible cost, the sum over its moves, as its letters in order. Any cheapest walk "
            + "is right. If T cannot be reached, return an empty string."
        : "The cost of a square is the smallest cost, summed over the moves, of a walk that ends on it; that of S is 0. Squares that "
            + $"cannot be reached have no cost. Return a list: {string.Join("; then ", plan.Questions.Select(q => q.English))}.")}
    """;

bool Right(List<string> grid, string moves)                                                // walks it
{
    var walk = (Walk?)Start(grid);
    foreach (var letter in moves)
        walk = walk is null || plan.Moves.Find(m => m.Letter == letter) is not { } move ? null : Extend(plan, grid, walk, move);
    return ToTarget(plan, grid) is { } best ? walk?.Cost == best.Cost && grid[walk.Row][walk.Col] == 'T' : moves == "";
}
return asksWalk
    ? Coding($"string {name}(List<string> grid)", prompt, Maps(plan), reference, grid => ToTarget(plan, grid)?.Moves ?? "", check: Right)
    : Coding($"List<int> {name}(List<string> grid)", prompt, Maps(plan), reference, oracle: grid => Figures(plan, grid));
