// A machine walks over a map by a programme of orders; on the map lie walls, coins and tiles that do something. Asked: where it ends,
// what it has, how it got there. Drawn: map, kinds of tiles, what a coin is worth, what edges and walls do, the programme, the question.
// The maker lays the map under the walker's feet, so that it meets what was drawn; `solve` reads the printed map and unrolls the programme.
// Long because every rule stands three times: as English, as what the maker does and as what `solve` does.
record Order(string Kind, int N = 0, string When = "", List<Order>? Yes = null, List<Order>? No = null);
record Tile(char Sign, string Says);

var who  = rng.Skin.Pick(["robot", "beetle", "drone", "mower", "cart", "toy car", "sweeper", "tractor"]);
var unit = rng.Skin.Pick(["points", "credits", "tokens", "stars"]);
var (height, width) = (6 + level / 2 + rng.Int(0, 1), 6 + level / 2 + rng.Int(0, 1));
string[] facing = ["north", "east", "south", "west"];
var wraps  = level > 1 && rng.Chance(0.4);
var bump   = rng.Pick(level == 1 ? ["stay", "right", "around"] : new[] { "stay", "right", "left", "around", "stop" });
var stays  = rng.Chance(0.4);                                       // coins stay where they are
var worth  = rng.Pick(level == 1 ? ["digit", "row", "nth"] : new[] { "digit", "row", "column", "nth", "across", "steps" });
var gain   = rng.Int(2, 9);
var tiles  = rng.Some(Math.Min(level, 4) + level / 5, new List<Tile>
{
    new('R', "turns right"), new('L', "turns left"), new('U', "turns around, to face the other way"), new('N', "turns to face north"),
    new('T', $"is moved at once to the other cell marked T (there are two); nothing else happens, and it faces as before"),
    new('I', "slides: if the cell in front is not blocked, it moves on to it at once, without using up a step; if it is blocked, it stays"),
    new('S', "flips the switch, from off to on or from on to off"),
    new('C', ""), new('P', $"gets {gain} {unit} for each row from row 1 to the row it is in, both counted"),
    new('H', $"loses half of its {unit}; if their number is odd, the half is rounded up"), new('M', ""),
    new('B', $"gets as many {unit} as the number of steps that have been due but blocked so far"),
}.FindAll(t => level > 1 || !"SCMBN".Contains(t.Sign)));
bool Has(char sign) => tiles.Any(t => t.Sign == sign);

// The programme: ways to go and, in between, ways to turn.
Order Go(int kind) => kind switch
{
    0 or 1 or 2 => new("go", rng.Int(2, 4 + level / 3)),
    3 => new("until", rng.Int(3, 7)),
    _ => new("repeat", rng.Int(2, 3), Yes: [new("go", rng.Int(1, 2)), Turn(0), new("go", rng.Int(1, 3))]),
};
Order Turn(int kind) => kind switch
{
    0 or 1 => new(rng.Pick(["left", "right"])),
    2 => new("face", rng.Int(0, 3)),
    3 => new("if", When: rng.Pick(["odd", "below", "blocked"]), Yes: [Turn(0)], No: [rng.Chance() ? new("around")
        : new("go", rng.Int(1, 3))]),
    _ => new("if", When: rng.Pick(["odd", "below", "upright"]), Yes: [new("go", rng.Int(1, 3)), Turn(0)],
        No: [Turn(0), new("go", rng.Int(1, 3))]),
};
var pairs = level switch { 1 => 4, 2 => 5, _ => 6 };
var programme = Enumerable.Range(0, pairs).SelectMany(i => new[] { Go(rng.Int(0, level switch { 1 => 2, < 4 => 3, _ => 4 })),
    Turn(rng.Int(0, level switch { < 3 => 2, 3 => 3, _ => 4 })) }).Append(new("go", rng.Int(2, 4))).ToList();
var rounds = level == 5 ? 2 : 1;

// The maker: cells are unknown ('?') until the walker looks at them; then the next sign from the deck lies there.
var soon = string.Concat(tiles.Select(t => t.Sign == 'T' ? "T" : $"{t.Sign}{t.Sign}")) + (Has('S') ? "DD" : "");
var deck = new Queue<char>([.. rng.Shuffle([.. soon, .. "..358#".PadRight(5 + soon.Length / 2, '6')]),
    .. rng.Shuffle([.. "......23456789####".Take(10 + level)])]);
var (r, c) = (rng.Int(0, height - 1), rng.Int(0, width - 1));
var (map, now) = (new char[height, width], new char[height, width]);
var (d, had, coins, stopped, steps, on, swapped) = (rng.Int(0, 3), 0, 0, 0, 0, false, false);
var start = (Row: r + 1, Column: c + 1, Facing: facing[d]);
void Lay((int R, int C) at, char sign) => map[at.R, at.C] = now[at.R, at.C] = sign;
char Look(int row, int column)
{
    if (map[row, column] != 0) return now[row, column];
    var sign = deck.TryDequeue(out var next) ? next : '.';
    Lay((row, column), sign);
    for (var (at, tries) = (sign == 'T' ? rng.Int(0, height * width - 1) : 0, 0); sign == 'T' && tries < height * width; tries++, at++)
        if (at % (height * width) is var spot && map[spot / width, spot % width] == 0) { Lay((spot / width, spot % width), 'T'); break; }
    return sign;
}
(int R, int C) Front() => (r + (d - 1) % 2, c + (2 - d) % 2) is var (row, column) && wraps ? ((row + height) % height,
    (column + width) % width) : (row, column);
bool Blocked() => Front() is var (row, column) && (row < 0 || row == height || column < 0 || column == width || Look(row, column) is '#'
    || !on && Look(row, column) == 'D');
void Move()
{
    if (now[r, c] == 'C') now[r, c] = '#';
    (r, c) = Front();
    steps++;
    var sign = now[r, c];
    switch (sign)
    {
        case 'R': d = (d + 1) % 4; break;
        case 'L': d = (d + 3) % 4; break;
        case 'U': d = (d + 2) % 4; break;
        case 'N': d = 0; break;
        case 'S': on = !on; break;
        case 'M': swapped = !swapped; break;
        case 'P': had += gain * (r + 1); break;
        case 'H': had /= 2; break;
        case 'B': had += stopped; break;
        case 'I': if (!Blocked()) Move(); break;
        case 'T':
            for (var i = 0; i < height * width; i++)
                if (map[i / width, i % width] == 'T' && (i / width, i % width) != (r, c)) { (r, c) = (i / width, i % width); break; }
            break;
        case >= '1' and <= '9':
            coins++;
            had += (sign - '0')
                * (worth switch { "row" => r + 1, "column" => c + 1, "nth" => coins, "across" => d % 2 == 1 ? 2 : 1, _ => 1 })
                + (worth == "steps" ? steps : 0);
            if (!stays) now[r, c] = '.';
            break;
    }
}
void Do(Order o)
{
    switch (o.Kind)
    {
        case "left": d = (d + (swapped ? 1 : 3)) % 4; break;
        case "right": d = (d + (swapped ? 3 : 1)) % 4; break;
        case "around": d = (d + 2) % 4; break;
        case "face": d = o.N; break;
        case "until": for (var i = 0; i < o.N && !Blocked(); i++) Move(); break;
        case "repeat": for (var i = 0; i < o.N; i++) o.Yes!.ForEach(Do); break;
        case "if": (o.When switch { "odd" => had % 2 == 1, "below" => r > c, "upright" => d % 2 == 0, _ => Blocked() } ? o.Yes!
            : o.No!).ForEach(Do); break;
        default:
            for (var i = 0; i < o.N; i++)
                if (!Blocked()) Move();
                else
                {
                    stopped++;
                    d = (d + bump switch { "right" => 1, "left" => 3, "around" => 2, _ => 0 }) % 4;
                    if (bump == "stop") break;
                }
            break;
    }
}
Lay((r, c), '.');
for (var i = 0; i < rounds; i++) programme.ForEach(Do);
var (end, extra) = ((R: r, C: c, D: d), level < 2 ? 0 : rng.Int(1, 3));
List<string> Report(int row, int column, int points, string faces, int stops, int moves) => [$"{row}", $"{column}", $"{points}",
    .. extra switch { 1 => [faces], 2 => [$"{stops}"], 3 => new[] { $"{moves}" }, _ => [] }];

// What nobody looked at is filled up with what means nothing.
var filler = rng.Skin.Shuffle([.. "..........###45679"]);
for (var i = 0; i < height * width; i++)
    if (map[i / width, i % width] == 0) Lay((i / width, i % width), filler[i * (i / width + 2) % filler.Count]);
// A switch without doors, and doors without a switch, are nothing but floor and walls.
var drawn   = string.Join("\n", Enumerable.Range(0, height).Select(i => string.Concat(Enumerable.Range(0, width).Select(j => map[i, j]))));
var printed = !drawn.Contains('S') ? drawn.Replace('D', '#') : drawn.Contains('D') ? drawn : drawn.Replace('S', '.');

// The other way: signs by place in one text, steps by the orders written out one after the other as they come up.
List<string> Solve()
{
    var (text, wide) = (printed.ToCharArray(), width + 1);
    var (at, way, purse, taken, halts, walked, open, mirror) = ((start.Row - 1) * wide + start.Column - 1, start.Facing, 0, 0, 0, 0,
        false, false);
    string After(string w, int quarter) => facing[(facing.ToList().IndexOf(w) + quarter) % 4];
    int Ahead()
    {
        var (row, column) = (at / wide, at % wide);
        (row, column) = way switch { "north" => (row - 1, column), "south" => (row + 1, column),
            "east" => (row, column + 1), _ => (row, column - 1) };
        if (row >= 0 && row < height && column >= 0 && column < width) return row * wide + column;
        return wraps ? (row == height ? 0 : row < 0 ? height - 1 : row) * wide + (column == width ? 0 : column < 0 ? width - 1 : column)
            : -1;
    }
    bool Shut() => Ahead() is var to && (to < 0 || text[to] == '#' || text[to] == 'D' && !open);
    void Enter()
    {
        for (var on = true; on;)
        {
            var from = at;
            (at, walked, on) = (Ahead(), walked + 1, false);
            if (text[from] == 'C') text[from] = '#';
            var sign = text[at];
            if ("RUL".IndexOf(sign) is >= 0 and var turn) way = After(way, turn + 1);
            if (sign == 'N') way = "north";
            if (sign == 'T') at = text.AsSpan().IndexOf('T') == at ? text.AsSpan().LastIndexOf('T') : text.AsSpan().IndexOf('T');
            if (sign == 'I') on = !Shut();
            (open, mirror) = (open ^ sign == 'S', mirror ^ sign == 'M');
            purse = sign == 'H' ? purse >> 1 : purse + (sign == 'P' ? (at / wide + 1) * gain : sign == 'B' ? halts : 0);
            if (!char.IsDigit(sign)) continue;
            var value = sign - 48;
            taken++;
            purse += worth switch { "digit" => value, "row" => value * (at / wide + 1), "column" => value * (at % wide + 1),
                "nth" => value * taken,
                "steps" => value + walked, _ => way is "east" or "west" ? value + value : value };
            text[at] = stays ? sign : '.';
        }
    }
    var todo = new Stack<Order>(Enumerable.Repeat(programme, rounds).SelectMany(p => p).Reverse());
    while (todo.TryPop(out var o))
    {
        List<Order> more = o.Kind switch
        {
            "repeat" => [.. Enumerable.Repeat(o.Yes!, o.N).SelectMany(x => x)],
            "if" => o.When == "odd" && purse % 2 != 0 || o.When == "below" && at / wide > at % wide
                || o.When == "upright" && (way is "north" or "south") || o.When == "blocked" && Shut() ? o.Yes! : o.No!,
            "until" when o.N > 0 && !Shut() => [o with { N = o.N - 1 }],
            "go" when o.N > 1 && (bump != "stop" || !Shut()) => [o with { N = o.N - 1 }],
            _ => [],
        };
        foreach (var next in Enumerable.Reverse(more)) todo.Push(next);
        switch (o.Kind)
        {
            case "left" or "right": way = After(way, o.Kind == "left" == mirror ? 1 : 3); break;
            case "around": way = After(way, 2); break;
            case "face": way = facing[o.N]; break;
            case "until" when more.Count > 0: Enter(); break;
            case "go" when !Shut(): Enter(); break;
            case "go": (halts, way) = (halts + 1, After(way, bump switch { "right" => 1, "around" => 2, "left" => 3, _ => 0 })); break;
        }
    }
    return Report(at / wide + 1, at % wide + 1, purse, way, halts, walked);
}

string Steps(int n) => n == 1 ? "1 step" : $"{n} steps";
string Say(Order o)
{
    var (yes, no) = (string.Join(", then ", (o.Yes ?? []).Select(Say)), string.Join(", then ", (o.No ?? []).Select(Say)));
    var when = o.When switch { "odd" => $"the number of {unit} is odd", "below" => "the row number is larger than the column number",
        "upright" => "it faces north or south", _ => "the cell in front is blocked" };
    return o.Kind switch
    {
        "go" => $"go {Steps(o.N)}",
        "until" => $"go on until the cell in front is blocked, but at most {Steps(o.N)}",
        "face" => $"turn to face {facing[o.N]}",
        "around" => "turn around",
        "repeat" => $"do this {(o.N == 2 ? "twice" : $"{o.N} times")}: {yes}",
        "if" => $"if {when}, {yes}; if not, {no}",
        _ => $"turn {o.Kind}",
    };
}
string Capital(string s) => char.ToUpperInvariant(s[0]) + s[1..];
bool Shown(params char[] signs) => signs.Any(s => printed.Contains(s));
var turns   = Shown('R', 'L') || bump is "left" or "right" ? " (this is about orders only, not about other rules)" : "";
var blocked = Join([.. wraps ? Array.Empty<string>() : ["what lies beyond the edge of the map"], "cells marked #",
    .. Shown('D') ? new[] { "cells marked D while the switch is off (it is off at the start; while it is on, a D is like an empty cell)" }
        : []]);
var stops = bump switch
{
    "stop" => "stays where it is, and the rest of these steps are dropped (what it is told after them is still done)",
    "stay" => "stays where it is, and this step is used up",
    "around" => "stays where it is and turns around, and this step is used up",
    _ => $"stays where it is and turns {bump}, and this step is used up",
};
var coin = worth switch
{
    "digit" => $"as many {unit} as the digit says",
    "row" => $"the digit times the number of the row in {unit}",
    "column" => $"the digit times the number of the column in {unit}",
    "nth" => $"the digit times the number of coins that it has come to so far, this one counted, in {unit}",
    "steps" => $"the digit plus the number of steps made so far, this one counted, in {unit}",
    _ => $"as many {unit} as the digit says, and twice as many if it faces east or west",
};
List<string> rules =
[
    $"A step leads to the cell in front, in the direction that the {who} faces at that moment."
        + (wraps ? " In front of the edge of the map is the cell at the opposite edge, in the same row or column." : ""),
    $"Blocked are {blocked}. When the {who} is told to go so many steps, and one of these steps is due while the cell "
        + $"in front is blocked, it {stops}.",
    $"A digit is a coin. Whenever the {who} comes to it, it gets {coin}. "
        + (stays ? "The coin stays there and counts each time." : "Then the coin is gone."),
    .. tiles.Where(t => Shown(t.Sign)).Select(t => t.Sign switch
    {
        'C' => $"When the {who} leaves a cell marked C, that cell becomes a #.",
        'M' => $"Once the {who} has come to a cell marked M, an order to turn left makes it turn right and an order to turn right makes it "
            + $"turn left, until it comes to a cell marked M again; the next M after that begins the same anew, and so on{turns}.",
        _ => $"Whenever the {who} comes to a cell marked {t.Sign}, it {t.Says}.",
    }),
];
if (worth == "steps" || extra == 3)
    rules.Add("A step that is blocked is not a step made" + (Shown('I') ? "; moving on by sliding is a step made" : "")
        + (Shown('T') ? "; being moved from T to T is none" : "") + ".");
var done  = rounds == 1 ? "one after the other" : "done one after the other from the first to the last, and then all of them once more";
var more  = extra switch { 1 => ", and in which direction does it face", 2 => ", and how often was a step due but blocked",
    3 => ", and how many steps has it made in all", _ => "" };
var named = extra switch { 1 => ", direction", 2 => ", number of blocked steps", 3 => ", number of steps", _ => "" };

return Reasoning(
    prompt: $"""
        A {who} moves on this map. Row 1 is at the top, column 1 at the left; north is up, east is to the right.

        {printed}

        A point is an empty cell. These rules hold:
        {string.Join("\n", rules.Select(x => $"- {x}"))}

        The {who} starts at row {start.Row}, column {start.Column}, facing {start.Facing}, with 0 {unit}. Its orders, {done}:
        {string.Join("\n", programme.Select((o, i) => $"{i + 1}. {Capital(Say(o))}."))}

        In which row and in which column is it at the end, how many {unit} does it have{more}?
        """,
    answer: Report(end.R + 1, end.C + 1, had, facing[end.D], stopped, steps),
    solve: Solve,
    format: $"row, column, number of {unit}{named}, separated by commas");
