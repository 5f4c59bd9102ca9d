// Ways through a grid of numbers from the first cell to the last: how many keep all rules, and what they gather at most and at least.
// Drawn: the steps that are allowed, rules for steps and for the cells that a way meets, what it gathers; from level 4 on, gates that open by what was gathered.
record Way(int Row, int Col, string Steps, int Sum, int Marks);
record Rule(string English, Func<string, bool> Steps, Func<Way, Way, bool> Next, Func<Way, bool> End);
record Gain(string English, Func<int, int, bool, int> Of);                                 // of the cell's number, the step's place, whether it is marked

var (rows, cols) = (4, level < 3 ? 4 : 5);
var moves = rng.Pick<string[]>(level < 2 ? [["r", "d"]] : [["r", "d"], ["r", "d", "x"]]);
var numbers = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, cols).Select(_ => rng.Int(1, 9)).ToArray()).ToArray();
var places = Enumerable.Range(1, rows * cols - 2).ToList();
var marked = rng.Some(4, places).ToHashSet();
bool Marked(Way w) => marked.Contains(w.Row * cols + w.Col);
int At(Way w) => numbers[w.Row][w.Col];

bool Always<T>(T _) => true;
bool AlwaysTwo(Way a, Way b) => true;
int Turns(string steps) => steps.Zip(steps.Skip(1)).Count(p => p.First != p.Second);
List<Func<Rule>> all = [
    () => new("No two steps down come directly one after the other.", s => !s.EndsWith("dd"), AlwaysTwo, Always),
    () => new("No three steps of the same kind come directly one after the other.", s => s.Length < 3 || s[^1] != s[^2] || s[^2] != s[^3], AlwaysTwo, Always),
    () => rng.Int(3, 4) is var k ? new($"The way changes its kind of step at most {k} times.", s => Turns(s) <= k, AlwaysTwo, Always) : null!,
    () => rng.Int(1, 2) is var k ? new($"The way meets at least {k} marked cell{(k == 1 ? "" : "s")}.", Always, AlwaysTwo, w => w.Marks >= k) : null!,
    () => rng.Int(1, 2) is var k ? new($"The way meets at most {k} marked cell{(k == 1 ? "" : "s")}.", Always, (a, b) => b.Marks <= k, Always) : null!,
    () => rng.Int(4, 6) is var k ? new($"No step leads to a cell whose number is larger by {k} or more than that of the cell it leaves.", Always, (a, b) => At(b) - At(a) < k, Always) : null!,
    () => new("After a marked cell, the next step is of another kind than the step that led to it.", Always, (a, b) => !Marked(a) || a.Steps.Length == 0 || b.Steps[^1] != b.Steps[^2], Always),
    () => rng.Int(2, 3) is var k ? new($"What the way gathers in all is {(k == 2 ? "even" : "divisible by 3")}.", Always, AlwaysTwo, w => w.Sum % k == 0) : null!,
    () => new("The first step and the last step are of different kinds.", Always, AlwaysTwo, w => w.Steps[0] != w.Steps[^1])];
var gains = rng.Pick<Gain>([
    new("the numbers of all cells that it meets, the first and the last included", (n, k, m) => n),
    new("the numbers of the cells that it meets, the first and the last included, those of marked cells twice", (n, k, m) => m ? 2 * n : n),
    new("the numbers of the cells that it meets after an even number of steps (0 is even)", (n, k, m) => k % 2 == 0 ? n : 0),
    new("for each cell that it meets, the first and the last included, the cell's number, but of a marked cell 10 minus that number", (n, k, m) => m ? 10 - n : n),
    new("for each cell that it meets but the first, the cell's number times 2 if the steps made by then are odd in number, and the number itself if they are even", (n, k, m) => k == 0 ? 0 : k % 2 == 1 ? 2 * n : n)]);
var (rules, gate, gates) = (new List<Rule>(), 0, new HashSet<int>());

Way? Step(Way w, string move)
{
    var (row, col) = (w.Row + (move == "r" ? 0 : 1), w.Col + (move == "d" ? 0 : 1));
    if (row >= rows || col >= cols || gates.Contains(row * cols + col) && w.Sum < gate)
        return null;
    var mark = marked.Contains(row * cols + col);
    var next = new Way(row, col, w.Steps + move, w.Sum + gains.Of(numbers[row][col], w.Steps.Length + 1, mark), w.Marks + (mark ? 1 : 0));
    return rules.All(r => r.Steps(next.Steps) && r.Next(w, next)) ? next : null;
}
var ended = new List<Way>();
void Go(Way w)
{
    if (w.Row == rows - 1 && w.Col == cols - 1)
        if (rules.All(r => r.End(w))) ended.Add(w); else { }
    else
        foreach (var move in moves)
            if (Step(w, move) is { } next) Go(next);
}
for (var turn = 0; turn < 9 && ended.Count < 2; turn++)                                    // rules that leave no way are drawn again
{
    rules = rng.Some(1 + level / 2, all).ConvertAll(r => r());
    gate  = level > 3 ? rng.Int(14, 24) : 0;
    gates = level > 3 ? rng.Some(2, places.Where(p => !marked.Contains(p)).ToList()).ToHashSet() : [];
    ended = [];
    Go(new Way(0, 0, "", gains.Of(numbers[0][0], 0, false), 0));
}

// Writes all orders of steps down first, and looks at each as a whole.
List<int> Again()
{
    var sums = new List<int>();
    foreach (var steps in Orders(rows - 1, cols - 1))
    {
        var (r, c, sum, ok, ways) = (0, 0, gains.Of(numbers[0][0], 0, false), true, new List<Way> { new(0, 0, "", 0, 0) });
        for (var k = 0; k < steps.Length; k++)
        {
            (r, c) = (r + (steps[k] == 'r' ? 0 : 1), c + (steps[k] == 'd' ? 0 : 1));
            ok &= !gates.Contains(r * cols + c) || sum >= gate;
            sum += gains.Of(numbers[r][c], k + 1, marked.Contains(r * cols + c));
            ways.Add(new Way(r, c, steps[..(k + 1)], sum, ways.Skip(1).Count(Marked) + (marked.Contains(r * cols + c) ? 1 : 0)));
        }
        if (ok && ways.Skip(1).All(w => rules.All(rule => rule.Steps(w.Steps))) && ways.Zip(ways.Skip(1)).All(p => rules.All(rule => rule.Next(p.First, p.Second))) && rules.All(rule => rule.End(ways[^1])))
            sums.Add(sum);
    }
    return sums;
}
IEnumerable<string> Orders(int down, int right) => (down, right) == (0, 0) ? [""]
    : moves.Where(m => (m == "r" || down > 0) && (m == "d" || right > 0)).SelectMany(m => Orders(down - (m == "r" ? 0 : 1), right - (m == "d" ? 0 : 1)).Select(rest => m + rest));
List<int> Told(List<int> sums) => sums.Count == 0 ? [0, 0, 0] : [sums.Count, sums.Max(), sums.Min()];

var grid = string.Join("\n", numbers.Select((line, r) => string.Join(" ", line.Select((n, c) => $"{(marked.Contains(r * cols + c) ? "*" : gates.Contains(r * cols + c) ? "#" : " ")}{n}"))));
return Reasoning(
    prompt: $"""
        A way leads through this grid, from the cell at the top left to the cell at the bottom right. Cells with a star (*) are marked.{(gates.Count == 0 ? "" : $" Cells with a # are gates: a step may lead to one only if the way has gathered at least {gate} before that step.")}

        {grid}

        The kinds of step are: one cell to the right{(moves.Length > 2 ? ", one cell down, and one cell to the right and down at once (a slanting step)" : ", and one cell down")}. A way gathers {gains.English}.

        {string.Join("\n", rules.Select(r => $"- {r.English}"))}

        How many ways keep {(rules.Count == 1 ? "this rule" : "all these rules")}, and what is the most, and what the least, that such a way gathers in all? (If there is none, all three are 0.)
        """,
    answer: Told(ended.ConvertAll(w => w.Sum)),
    solve: () => Told(Again()),
    format: "the three numbers in this order, separated by commas");
