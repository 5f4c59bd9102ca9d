// A row of houses: who lives where, and what goes with whom? The whole row is asked for.
// Drawn: which things vary, one of them a number from level 2 on, the kinds of clues (same house, places, order, distances, comparisons and
// sums of numbers, and from level 3 on either-or, if-then, how many of several), and the clues, of which none can be spared.
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

// Who stands for the person, Does and DoesNot say it of a person; %: the value.
record Trait(string Kind, string Who, string Does, string DoesNot, string[] Values);
record Measure(Trait Trait, int Low, int High, int Unit, string More, string MoreBy, Func<string, string, string> Together);

var n      = level < 3 ? 4 : 5;
var row    = rng.Skin.Pick<(string Place, string Of)>(
    [("house", "street"), ("cabin", "lake shore"), ("boat", "quay"), ("stall", "market")]);
var place  = row.Place;
var traits = rng.Some<Trait>(level < 4 ? 2 : 3, [
    new("colour", $"the owner of the % {place}", $"owns the % {place}", $"does not own the % {place}",
        ["red", "blue", "green", "white", "yellow", "grey", "brown", "pink"]),
    new("pet", "the owner of the %", "owns the %", "does not own the %",
        ["cat", "dog", "parrot", "rabbit", "goat", "turtle", "hamster", "pony"]),
    new("drink", "the % drinker", "drinks %", "does not drink %",
        ["tea", "coffee", "milk", "cider", "cocoa", "lemonade", "water", "beer"]),
    new("instrument", "the % player", "plays the %", "does not play the %",
        ["flute", "violin", "trumpet", "cello", "harp", "oboe", "drum", "guitar"]),
    new("job", "the %", "is the %", "is not the %", ["baker", "nurse", "pilot", "lawyer", "tailor", "farmer", "painter", "dentist"]),
    new("crop", "the one who grows %", "grows %", "does not grow %",
        ["plums", "beans", "roses", "leeks", "hops", "figs", "tulips", "peas"])]);
var measure = rng.Pick<Measure>([
    new(new("age in years", "the %-year-old", "is % years old", "is not % years old", []), 19, 60, 1,
        "is older than", "is exactly % years older than", (a, b) => $"the ages of {a} and {b} add up to %"),
    new(new("rent in euros", "the one who pays a rent of %", "pays a rent of %", "does not pay a rent of %", []), 6, 30, 50,
        "pays a higher rent than", "pays a rent that is higher by exactly % than that of",
        (a, b) => $"the rents of {a} and {b} add up to %"),
    new(new("number of years since they came", "the one who came % years ago", "came % years ago", "did not come % years ago", []),
        2, 30, 1, "came earlier than", "came exactly % years earlier than",
        (a, b) => $"the years since {a} came and the years since {b} came add up to %")]);

var board   = new Board();
var names   = rng.Skin.Several(n, s => s.FirstName());
var numbers = rng.Some(n, Enumerable.Range(measure.Low, measure.High - measure.Low + 1).ToList()).Order().ToList();
List<Trait> rows = [new("name", "%", "is %", "is not %", [.. names.Order(StringComparer.Ordinal)]),
    .. traits.Select(t => t with { Values = [.. rng.Skin.Shuffle(t.Values).Take(n).Order(StringComparer.Ordinal)] }),
    .. level > 1 ? [measure.Trait with { Values = [.. numbers.Select(x => $"{x * measure.Unit}")] }] : new Trait[0]];
var groups  = rows.Select(_ => board.Different(n, 1, n)).ToList();      // the item's own number is that of the house
var all     = groups.SelectMany(g => g).ToList();
var number  = board.With(groups[^1], numbers);
var persons = all.Take(level > 1 ? all.Count - n : all.Count).ToList();
var puzzle  = Puzzle(board);

string Put(string text, object value) => text.Replace("%", $"{value}");
Trait Row(int item) => rows[item / n];
string Value(int item) => Row(item).Values[item % n];
string Who(Quantity q) => Put(Row(q.Item).Who, Value(q.Item));
string More(Quantity a, Quantity b, string how) => $"{Who(a)} {how} {Who(b)}";
string Has(Quantity a, string what) => $"{Who(a)} has {what}";

string Told(Statement said) => said switch
{
    Is s => Has(s.It, $"{place} {s.Number}"),
    IsNot s => $"{Who(s.It)} does not have {place} {s.Number}",
    Odd s => Has(s.It, $"a {place} with an odd number"),
    Even s => Has(s.It, $"a {place} with an even number"),
    Among { Numbers: [1, var last] } s when last == n => Has(s.It, $"the first or the last {place} of the row"),
    Among s => Has(s.It, $"{place} {s.Numbers[0]} or {place} {s.Numbers[1]}"),
    Same s => $"{Who(s.A)} {Put(Row(s.B.Item).Does, Value(s.B.Item))}",
    Different s => $"{Who(s.A)} {Put(Row(s.B.Item).DoesNot, Value(s.B.Item))}",
    Less { A.Axis: > 0 } s => More(s.B, s.A, measure.More),
    LessBy { A.Axis: > 0 } s => More(s.B, s.A, Put(measure.MoreBy, s.By * measure.Unit)),
    Less s => More(s.A, s.B, "is somewhere to the left of"),
    LessBy s => More(s.A, s.B, "is directly to the left of"),
    Apart { By: 1 } s => More(s.A, s.B, "is directly next to"),
    NotApart s => More(s.A, s.B, "is not directly next to"),
    Apart s => $"there {(s.By == 2 ? $"is exactly one {place}" : $"are exactly two {place}s")} between {Who(s.A)} and {Who(s.B)}",
    ApartAtLeast s => $"there are at least two {place}s between {Who(s.A)} and {Who(s.B)}",
    Between s => $"{Who(s.A)} is somewhere between {Who(s.B)} and {Who(s.C)}",
    Total s => Put(measure.Together(Who(s.A), Who(s.B)), s.Sum * measure.Unit),
    _ => throw new InvalidOperationException($"no words for {said}"),
};
string Line(Clue clue) => clue switch
{
    Clue.Fact c => Told(c.Told),
    Clue.Either c => $"{Told(c.First)}, or {Told(c.Second)}, or both",
    Clue.OnlyOne c => $"either {Told(c.First)}, or {Told(c.Second)}, but not both",
    Clue.IfThen c => $"if {Told(c.First)}, then {Told(c.Second)}",
    Clue.BothOrNeither c => $"either both of these are true or neither is: {Told(c.First)}; {Told(c.Second)}",
    Clue.Count c => $"exactly {(c.Most == 1 ? "one of these three is" : "two of these three are")} true: "
        + string.Join("; ", c.Of.Select(Told)),
    _ => throw new InvalidOperationException($"no words for {clue}"),
};
string Sentence(Clue clue) => Line(clue) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";

// Two things, of one person or of two: a name comes first, so that the other is told of it.
(int, int) Across(Drawing d) => d.Two(groups) is var (g, h) && g[0] < h[0] ? (d.Pick(g), d.Pick(h)) : (d.Pick(h), d.Pick(g));
int Worth(int item) => puzzle.NumberOf(number(item));
Func<Drawing, Statement> Pair(Func<int, int, Statement> kind) => d => d.Two(all) is var (a, b) ? kind(a, b) : null;
Func<Drawing, Statement> Persons(Func<int, int, Statement> kind) => d => d.Two(persons) is var (a, b) ? kind(a, b) : null;
Statement Same(Drawing d) => Across(d) is var (a, b) ? new Same(a, b) : null;
Statement Different(Drawing d) => Across(d) is var (a, b) ? new Different(a, b) : null;
List<Func<Drawing, Statement>> places = [
    d => new Is(d.Pick(all), d.Whole(1, n)), d => new IsNot(d.Pick(all), d.Whole(1, n)), d => new Odd(d.Pick(all)),
    d => new Even(d.Pick(all)), d => new Among(d.Pick(all), [1, n]),
    d => d.Whole(1, n - 1) is var a ? new Among(d.Pick(all), [a, d.Whole(a + 1, n)]) : null];
List<Func<Drawing, Statement>> orders = [
    Pair((a, b) => new Less(a, b)), Pair((a, b) => new LessBy(a, b, 1)), Pair((a, b) => new Apart(a, b, 1)),
    Pair((a, b) => new NotApart(a, b, 1)), d => d.Two(all) is var (a, b) ? new Apart(a, b, d.Whole(2, 3)) : null,
    Pair((a, b) => new ApartAtLeast(a, b, 3)), d => d.Some(3, all) is var o ? new Between(o[0], o[1], o[2]) : null];
// Only two of a kind are surely two people, whose numbers can be added up.
List<Func<Drawing, Statement>> comparisons = [
    Persons((a, b) => new Less(number(a), number(b))),
    Persons((a, b) => new LessBy(number(a), number(b), Math.Max(1, Worth(b) - Worth(a)))),
    d => d.Two(groups[d.Whole(0, groups.Count - 2)]) is var (a, b) ? new Total(number(a), number(b), Worth(a) + Worth(b)) : null];

List<Func<Drawing, Statement>> plain = level switch
{
    1 => [Same, Different, .. rng.Some(1, places), .. rng.Some(3, orders[..4])],
    2 => [Same, .. rng.Some(1, places), .. rng.Some(2, orders), .. rng.Some(2, comparisons)],
    3 => [Same, .. rng.Some(2, places), .. rng.Some(2, orders), .. rng.Some(2, comparisons)],
    _ => [.. rng.Some(2, [Same, Different, .. places]), .. rng.Some(3, orders), .. rng.Some(2, comparisons)],
};
Statement Plain(Drawing d) => d.Pick(plain)(d);
List<Func<Drawing, Clue>> compounds = [
    d => new Clue.Either(Plain(d), Plain(d)), d => new Clue.OnlyOne(Plain(d), Plain(d)), d => new Clue.IfThen(Plain(d), Plain(d)),
    d => new Clue.BothOrNeither(Plain(d), Plain(d)), d => Clue.Exactly(d.Whole(1, 2), Plain(d), Plain(d), Plain(d))];
List<Func<Drawing, Clue>> kinds = [.. plain.Select<Func<Drawing, Statement>, Func<Drawing, Clue>>(k => d => k(d)),
    .. rng.Some(Math.Max(0, level - 2), compounds)];

var clues     = puzzle.Clues(kinds, d => d.Pick(all) is var a ? new Is(a, puzzle.NumberOf(a)) : null);
var backwards = rng.Chance();
var way       = backwards ? $"from {place} {n} to {place} 1" : $"from {place} 1 to {place} {n}";
var ifs       = clues.Any(c => c is Clue.IfThen) ? " A clue with \"if\" says nothing about the case that its condition is false." : "";
var words     = $"To the left of somebody means in a {place} with a lower number, directly next to somebody in a {place} whose number is "
    + $"one less or one more. Two descriptions in one clue may be of the same person unless the clue itself rules that out.{ifs}";
List<string> Answer(Func<int, int> houseOf) => [.. Enumerable.Range(1, n).Select(i => backwards ? n + 1 - i : i)
    .SelectMany(house => groups.Select(g => Value(g.First(item => houseOf(item) == house))))];

return Reasoning(
    prompt: $"""
        Along a {row.Of} there is a row of {n} {place}s, numbered 1 to {n} from left to right. Each belongs to one person. They differ in:
        {string.Join("\n", rows.Select(r => $"- {r.Kind}: {Join(r.Values)}"))}

        Each of these goes with exactly one person. {words}

        {string.Join("\n", rng.Skin.Shuffle(clues).Select((c, i) => $"{i + 1}. {Sentence(c)}"))}

        Exactly one arrangement agrees with all the clues. Write it down {place} by {place}, {way}.
        For each {place}, give its owner's {Join(rows.Select(r => r.Kind))}, in this order.
        """,
    answer: Answer(item => puzzle.NumberOf(item)),
    solve: () => puzzle.Solve() is var found ? Answer(item => found[item]) : null,
    format: $"these {n * rows.Count} things in that order, separated by commas");
