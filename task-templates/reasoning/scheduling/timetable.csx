// A day of talks: which talk is in which room, at which time? The whole timetable is asked for.
// Drawn: rooms, times and talks, who gives two talks, how many come, what needs which equipment, the kinds of clues (rooms, times, order,
// pauses, rooms that stay empty, how many talks there are, and from level 3 on either-or and if-then), and the clues. Nothing told can be
// spared: how many come to a talk, what it needs and who gives it are clues too.
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

var rooms = level < 3 ? 2 : 3;
var slots = new[] { 3, 4, 3, 4, 4 }[level - 1];
var count = new[] { 5, 6, 8, 9, 10 }[level - 1];
var first = rng.Skin.Pick([8, 9, 10]);
var halls = rng.Skin.Shuffle(["Oak", "Elm", "Ash", "Lime", "Maple", "Cedar", "Birch", "Willow"]).Take(rooms)
    .Order(StringComparer.Ordinal).ToList();
var titles = rng.Skin.Shuffle(["Amber", "Chalk", "Copper", "Cotton", "Glass", "Honey", "Ink", "Ivory", "Jade", "Marble", "Moss", "Paper",
    "Pepper", "Saffron", "Salt", "Silk", "Sugar", "Timber", "Velvet", "Wheat"]).Take(count).Order(StringComparer.Ordinal).ToList();

var board  = new Board();
var talks  = board.Different(count, 0, rooms * slots - 1);             // the item's own number is its cell
var slot   = board.Part(cell => cell % slots);
var room   = board.Part(cell => cell / slots % rooms);
var puzzle = Puzzle(board);
var draw   = puzzle.Drawing;
int SlotOf(int talk) => puzzle.NumberOf(slot(talk));
int RoomOf(int talk) => puzzle.NumberOf(room(talk));
string Clock(int s) => $"{first + s}:00";
string Talk(Quantity q) => titles[q.Item];
string Talks(int k) => k == 0 ? "is no talk" : k == 1 ? "is exactly one talk" : $"are exactly {k} talks";

// Rules are drawn so that they fit the hidden timetable; of each, what can be spared will not be told.
record Rule(Statement Says, int Talk, int Other);
var seats     = draw.Some(rooms, [30, 50, 80, 120]);
var listeners = talks.Select(t => draw.Pick([.. new[] { 20, 40, 60, 100 }.Where(x => x <= seats[RoomOf(t)])])).ToList();
var plainRoom = draw.Whole(0, rooms - 1);
var pause     = draw.Chance(0.3) ? 2 : 1;
List<int> Fitting(int talk) => [.. Enumerable.Range(0, rooms).Where(r => seats[r] >= listeners[talk])];
List<Rule> Crowds() => [.. talks.Select(t => new Rule(new Among(room(t), Fitting(t)), t, t))];
List<Rule> Screens() =>
    [.. talks.Where(t => RoomOf(t) != plainRoom && draw.Chance()).Select(t => new Rule(new IsNot(room(t), plainRoom), t, t))];
List<Rule> People()
{
    var order = draw.Some(count, talks);
    return [.. Enumerable.Range(0, level < 3 ? 2 : 3).Select(i => (A: order[2 * i], B: order[2 * i + 1]))
        .Where(c => Math.Abs(SlotOf(c.A) - SlotOf(c.B)) >= pause)
        .Select(c => new Rule(new ApartAtLeast(slot(c.A), slot(c.B), pause), c.A, c.B))];
}
var rules    = rng.Some(level < 3 ? 1 : 2, new List<Func<List<Rule>>> { Crowds, Screens, People }).SelectMany(rule => rule()).ToList();
var speakers = rng.Skin.Several(3, s => s.FirstName());

string Told(Statement said) => said switch
{
    Is { It.Axis: 0 } s => $"{Talk(s.It)} is in {halls[s.Number / slots]} at {Clock(s.Number % slots)}",
    Is { It.Axis: 1 } s => $"{Talk(s.It)} is at {Clock(s.Number)}",
    Is s => $"{Talk(s.It)} is in {halls[s.Number]}",
    IsNot { It.Axis: 1 } s => $"{Talk(s.It)} is not at {Clock(s.Number)}",
    IsNot s => $"{Talk(s.It)} is not in {halls[s.Number]}",
    AtMost s => $"{Talk(s.It)} is at {Clock(s.Number)} or earlier",
    AtLeast s => $"{Talk(s.It)} is at {Clock(s.Number)} or later",
    Same { A.Axis: 1 } s => $"{Talk(s.A)} and {Talk(s.B)} are at the same time",
    Same s => $"{Talk(s.A)} and {Talk(s.B)} are in the same room",
    Different s => $"{Talk(s.A)} and {Talk(s.B)} are in different rooms",
    Less s => $"{Talk(s.A)} is earlier than {Talk(s.B)}",
    LessBy s => $"{Talk(s.B)} is exactly {(s.By == 1 ? "one hour" : "two hours")} later than {Talk(s.A)}",
    LessByAtLeast s => $"{Talk(s.B)} is at least two hours later than {Talk(s.A)}",
    Between s => $"{Talk(s.A)} is at a time between those of {Talk(s.B)} and {Talk(s.C)}, whichever of these two is the earlier",
    _ => throw new InvalidOperationException($"no words for {said}"),
};
string Line(Clue clue) => clue switch
{
    Clue.Fact c => Told(c.Told),
    Clue.Either c => $"{Told(c.First)}, or {Told(c.Second)}, or both",
    Clue.IfThen c => $"if {Told(c.First)}, then {Told(c.Second)}",
    Clue.Count { Of: [Is { It.Axis: 0 } s, ..] } => $"no talk is in {halls[s.Number / slots]} at {Clock(s.Number % slots)}",
    Clue.Count { Of: [Is { It.Axis: 1 } s, ..] } c => $"at {Clock(s.Number)} there {Talks(c.Most)}",
    Clue.Count { Of: [Is { It.Axis: 2 } s, ..] } c => $"in {halls[s.Number]} there {Talks(c.Most)}",
    Clue.OnlyOne c => $"either {Told(c.First)}, or {Told(c.Second)}, but not both",
    _ => throw new InvalidOperationException($"no words for {clue}"),
};
string Sentence(Clue clue) => Line(clue) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";

Func<Drawing, Statement> Pair(Func<int, int, Statement> kind) => d => d.Two(talks) is var (a, b) ? kind(a, b) : null;
List<Func<Drawing, Statement>> orders = [
    Pair((a, b) => new Less(slot(a), slot(b))), Pair((a, b) => new Same(slot(a), slot(b))), Pair((a, b) => new Same(room(a), room(b))),
    Pair((a, b) => new Different(room(a), room(b))), Pair((a, b) => new LessBy(slot(a), slot(b), 1)),
    Pair((a, b) => new LessBy(slot(a), slot(b), 2)), Pair((a, b) => new LessByAtLeast(slot(a), slot(b), 2)),
    d => d.Some(3, talks) is var o ? new Between(slot(o[0]), slot(o[1]), slot(o[2])) : null];
List<Func<Drawing, Statement>> places = [
    d => new Is(room(d.Pick(talks)), d.Whole(0, rooms - 1)), d => new Is(slot(d.Pick(talks)), d.Whole(0, slots - 1)),
    d => new IsNot(room(d.Pick(talks)), d.Whole(0, rooms - 1)), d => new IsNot(slot(d.Pick(talks)), d.Whole(0, slots - 1)),
    d => new AtMost(slot(d.Pick(talks)), d.Whole(1, slots - 2)), d => new AtLeast(slot(d.Pick(talks)), d.Whole(1, slots - 2))];
var plain = level switch
{
    1 => [.. rng.Some(2, places), .. rng.Some(3, orders[..4])],
    2 => [.. rng.Some(2, places), .. rng.Some(4, orders)],
    _ => (List<Func<Drawing, Statement>>)[.. rng.Some(2, places), .. rng.Some(5, orders)],
};
Clue Counted(Func<int, Quantity> of, int number) =>
    Clue.Exactly(talks.Count(t => puzzle.NumberOf(of(t)) == number), [.. talks.Select(t => new Is(of(t), number))]);
List<Func<Drawing, Clue>> counts = [
    d => Counted(slot, d.Whole(0, slots - 1)), d => Counted(room, d.Whole(0, rooms - 1)),
    d => Clue.Exactly(0, [.. d.Whole(0, rooms * slots - 1) is var cell ? talks.Select(t => new Is(t, cell)) : []])];
Statement Plain(Drawing d) => d.Pick(plain)(d);
List<Func<Drawing, Clue>> compounds = [
    d => new Clue.Either(Plain(d), Plain(d)), d => new Clue.OnlyOne(Plain(d), Plain(d)), d => new Clue.IfThen(Plain(d), Plain(d))];
List<Func<Drawing, Clue>> kinds = [.. plain.Select<Func<Drawing, Statement>, Func<Drawing, Clue>>(k => d => k(d)),
    .. rng.Some(level < 3 ? 1 : 2, counts), .. rng.Some(Math.Max(0, level - 2), compounds)];

var clues   = puzzle.Clues(kinds, d => d.Pick(talks) is var t && d.Chance() ? new Is(slot(t), SlotOf(t)) : new Is(room(t), RoomOf(t)),
    [.. rules.Select(r => (Clue)r.Says)]);
var needed  = rules.FindAll(r => clues.Any(c => c is Clue.Fact f && ReferenceEquals(f.Told, r.Says)));
var crowds  = needed.FindAll(r => r.Says is Among);
var screens = needed.FindAll(r => r.Says is IsNot);
var people  = needed.FindAll(r => r.Says is ApartAtLeast);
var told    = clues.Where(c => !needed.Any(r => c is Clue.Fact f && ReferenceEquals(f.Told, r.Says))).Select(Sentence).ToList();
if (crowds.Count > 0)
    told.Add("A room must have at least as many seats as its talk has listeners. "
        + $"{Join(halls.Select((h, r) => $"{h} has {seats[r]}"))} seats. " + string.Join(" ", crowds.GroupBy(r => listeners[r.Talk])
           .Select(g => $"There will be {g.Key} listeners for {(g.Count() > 1 ? "each of " : "")}{Join(g.Select(r => titles[r.Talk]))}.")));
if (screens.Count > 0)
    told.Add($"{Join(screens.Select(r => titles[r.Talk]))} {(screens.Count == 1 ? "needs" : "need")} a projector, "
        + $"which every room has but {halls[plainRoom]}.");
if (people.Count > 0)
    told.Add($"{string.Join(" ", people.Select((r, i) => $"{speakers[i]} gives both {titles[r.Talk]} and {titles[r.Other]}."))} "
        + (pause == 1 ? "Nobody gives two talks at the same time." : "The talks of one speaker begin at least two hours apart."));

Dictionary<string, string> Answer(Func<int, int> cellOf) =>
    talks.ToDictionary(t => titles[t], t => $"{halls[cellOf(t) / slots]} {Clock(cellOf(t) % slots)}");

var ifs   = clues.Any(c => c is Clue.IfThen) ? " A sentence with \"if\" says nothing about the case that its condition is false." : "";
var words = $"Every talk takes one hour and begins at {Join(Enumerable.Range(0, slots).Select(Clock), "or")}; what is said of times is "
    + $"about when talks begin. A room has at most one talk at a time, and need not have one at every time.{ifs}";

return Reasoning(
    prompt: $"""
        A day of {count} talks is planned in the rooms {Join(halls)}. The talks are called {Join(titles)}. {words}

        {string.Join("\n", rng.Skin.Shuffle(told).Select(c => $"- {c}"))}

        Exactly one timetable agrees with all of this. In which room and at what time is each talk?
        """,
    answer: Answer(t => puzzle.NumberOf(t)),
    solve: () => puzzle.Solve() is var found ? Answer(t => found[t]) : null,
    format: "every talk with its room and its time, like Tar = Hall 7:00, Zinc = Loft 6:00");
