// A round table: who sits where, and what does each drink? All seats are asked for.
// Drawn: how many sit there and what is drunk, the kinds of clues (left neighbours, neighbours, opposite, the shorter way round, the order
// clockwise, drinks of persons, of their neighbours and of whoever sits opposite, the same drink, how often something comes about, from
// level 3 on either-or and if-then), and the clues, of which none can be spared.
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

var n      = level switch { 1 => 5, 2 or 3 => 6, 4 => rng.Int(6, 7), _ => 7 };
var kinds  = level < 3 ? 2 : 3;
var drinks = rng.Skin.Shuffle(["tea", "coffee", "milk", "cider", "cocoa", "water"]).Take(kinds).Order(StringComparer.Ordinal).ToList();
var names  = rng.Skin.Several(n, s => s.FirstName());
var circle = Enumerable.Range(0, n).ToList();

var board  = new Board();
var people = board.Different(n, 0, n - 1);                             // the own number is the seat, clockwise from the first person's
var cups   = board.Items(n, 0, kinds - 1);                             // what is drunk at each seat
board.Fix(people[0], 0);
var own    = board.Beside(cups, 0);
var left   = board.Beside(cups, 1);
var right  = board.Beside(cups, -1);
var across = board.Beside(cups, n / 2);
var puzzle = Puzzle(board);

string Name(Quantity q) => names[q.Item];
string Drinks(Quantity q) => q.Axis switch
{
    1 => Name(q),
    2 => $"{Name(q)}'s left neighbour",
    3 => $"{Name(q)}'s right neighbour",
    _ => $"the person opposite {Name(q)}",
};
string People(int k) => k == 0 ? "nobody" : k == 1 ? "exactly one person" : $"exactly {k} people";

string Told(Statement said) => said switch
{
    Clockwise { Steps: 1 } s => $"{Name(s.B)} is {Name(s.A)}'s left neighbour",
    Clockwise s => $"{Name(s.A)} sits opposite {Name(s.B)}",
    Around { Steps: 1 } s => $"{Name(s.A)} sits next to {Name(s.B)}",
    Around s => $"on the shorter way round the table, exactly one person sits between {Name(s.A)} and {Name(s.B)}",
    NotAround s => $"{Name(s.A)} does not sit next to {Name(s.B)}",
    Less s => $"going clockwise from {names[0]}, one comes to {Name(s.A)} before {Name(s.B)}",
    Between s => $"going clockwise from {names[0]}, one comes to {Name(s.A)} after one of {Name(s.B)} and {Name(s.C)} and before the other",
    Is s => $"{Drinks(s.It)} drinks {drinks[s.Number]}",
    IsNot s => $"{Drinks(s.It)} does not drink {drinks[s.Number]}",
    Same { A: var a, B: var b } when a.Item == b.Item => $"{Name(a)}'s two neighbours drink the same",
    Different { A: var a, B: var b } when a.Item == b.Item => $"{Name(a)}'s two neighbours drink different things",
    Same s => $"{Drinks(s.A)} and {Drinks(s.B)} drink the same",
    Different s => $"{Drinks(s.A)} and {Drinks(s.B)} drink different things",
    _ => throw new InvalidOperationException($"no words for {said}"),
};
string Line(Clue clue) => clue switch
{
    Clue.Fact c => Told(c.Told),
    Clue.Either c => $"{Told(c.First)}, or {Told(c.Second)}, or both",
    Clue.IfThen c => $"if {Told(c.First)}, then {Told(c.Second)}",
    Clue.BothOrNeither c => $"either both of these are true or neither is: {Told(c.First)}; {Told(c.Second)}",
    Clue.Count { Of: [Is s, ..] } c => $"{People(c.Most)} {(c.Most < 2 ? "drinks" : "drink")} {drinks[s.Number]}",
    Clue.Count { Of: [Same, ..], Most: 0 } => "nobody sits next to somebody who drinks the same",
    Clue.Count { Of: [Same, ..] } c => $"there {(c.Most == 1 ? "is exactly one pair" : $"are exactly {c.Most} pairs")} of neighbours who "
        + "drink the same",
    Clue.Count { Of: [Both s, ..] } c => $"{People(c.Most)} who {(c.Most < 2 ? "drinks" : "drink")} "
        + $"{drinks[s.NumberOfA]} {(c.Most < 2 ? "has" : "have")} a left neighbour who drinks {drinks[s.NumberOfB]}",
    Clue.OnlyOne c => $"either {Told(c.First)}, or {Told(c.Second)}, but not both",
    _ => throw new InvalidOperationException($"no words for {clue}"),
};
string Sentence(Clue clue) => Line(clue) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";

var others = people.Skip(1).ToList();
Func<Drawing, Statement> Pair(Func<int, int, Statement> kind) => d => d.Two(people) is var (a, b) ? kind(a, b) : null;
Func<Drawing, Statement> Others(Func<int, int, Statement> kind) => d => d.Two(others) is var (a, b) ? kind(a, b) : null;
Func<Drawing, Statement> One(Func<int, Statement> kind) => d => kind(d.Pick(people));
Func<Drawing, Statement> Cup(Func<int, int, Statement> kind) => d => kind(d.Pick(people), d.Whole(0, kinds - 1));
List<Func<Drawing, Statement>> seats = [
    Pair((a, b) => new Clockwise(a, b, 1, n)), Pair((a, b) => new Around(a, b, 1, n)), Pair((a, b) => new NotAround(a, b, 1, n)),
    Pair((a, b) => new Around(a, b, 2, n)), Others((a, b) => new Less(a, b)),
    n % 2 == 0 ? Pair((a, b) => new Clockwise(a, b, n / 2, n)) : d => d.Some(3, others) is var o ? new Between(o[0], o[1], o[2]) : null];
List<Func<Drawing, Statement>> tastes = [
    Cup((a, drink) => new Is(left(a), drink)), Cup((a, drink) => new Is(right(a), drink)), Cup((a, drink) => new IsNot(own(a), drink)),
    Pair((a, b) => new Same(own(a), own(b))), Pair((a, b) => new Different(own(a), own(b))), Pair((a, b) => new Same(left(a), right(b))),
    One(a => new Same(left(a), right(a))), One(a => new Different(left(a), right(a)))];
if (n % 2 == 0)
    tastes.AddRange([Cup((a, drink) => new Is(across(a), drink)), Pair((a, b) => new Same(across(a), own(b)))]);

int Drunk(int seat) => puzzle.NumberOf(cups[seat % n]);
List<Func<Drawing, Clue>> counts = [
    d => d.Whole(0, kinds - 1) is var k ? Clue.Exactly(circle.Count(s => Drunk(s) == k), [.. cups.Select(c => new Is(c, k))]) : null,
    d => Clue.Exactly(circle.Count(s => Drunk(s) == Drunk(s + 1)), [.. circle.Select(s => new Same(cups[s], cups[(s + 1) % n]))]),
    d => d.Two(Enumerable.Range(0, kinds).ToList()) is var (k, l) ? Clue.Exactly(circle.Count(s => Drunk(s) == k && Drunk(s + 1) == l),
        [.. circle.Select(s => new Both(cups[s], k, cups[(s + 1) % n], l))]) : null];

List<Func<Drawing, Statement>> plain = [.. rng.Some(new[] { 3, 3, 3, 4, 5 }[level - 1], seats),
    .. rng.Some(new[] { 2, 3, 3, 4, 3 }[level - 1], tastes)];
Statement Plain(Drawing d) => d.Pick(plain)(d);
List<Func<Drawing, Clue>> compounds = [
    d => new Clue.Either(Plain(d), Plain(d)), d => new Clue.OnlyOne(Plain(d), Plain(d)), d => new Clue.IfThen(Plain(d), Plain(d)),
    d => new Clue.BothOrNeither(Plain(d), Plain(d))];
List<Func<Drawing, Clue>> clueKinds = [.. plain.Select<Func<Drawing, Statement>, Func<Drawing, Clue>>(k => d => k(d)),
    .. rng.Some(level < 4 ? 1 : 2, counts), .. rng.Some(Math.Max(0, level - 2), compounds)];

var clues = puzzle.Clues(clueKinds, d => d.Chance() && d.Two(people) is var (a, b) ? new Clockwise(a, b, 1, n)
    : d.Pick(people) is var p ? new Is(own(p), puzzle.NumberOf(own(p))) : null);
List<string> Answer(Func<int, int> numberOf) =>
    [.. circle.SelectMany(seat => new[] { names[people.First(p => numberOf(p) == seat)], drinks[numberOf(cups[seat])] })];
var opposite = n % 2 == 0 ? $" Opposite means {n / 2} seats further." : "";
var ifs      = clues.Any(c => c is Clue.IfThen) ? " A sentence with \"if\" says nothing about the case that its condition is false." : "";
var words    = "all facing the middle; so, seen from above, somebody's left neighbour is the next one clockwise. Next to somebody means "
    + $"on either side.{opposite} Each person drinks one of these: {Join(drinks, "or")}; several may drink the same, and not everything "
    + $"need be drunk. Two descriptions in one sentence may be of one person.{ifs}";

return Reasoning(
    prompt: $"""
        {Join(names.Order(StringComparer.Ordinal))} sit at a round table with {n} seats, {words}

        {string.Join("\n", rng.Skin.Shuffle(clues).Select((c, i) => $"{i + 1}. {Sentence(c)}"))}

        Exactly one arrangement agrees with all of this. Who sits where, and who drinks what?
        Begin with {names[0]} and go clockwise round the table; give each name, and behind it what that person drinks.
        """,
    answer: Answer(item => puzzle.NumberOf(item)),
    solve: () => puzzle.Solve() is var found ? Answer(item => found[item]) : null,
    format: $"these {2 * n} words in that order, separated by commas, like Xavier, juice, Zelda, beer");
