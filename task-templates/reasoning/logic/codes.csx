// A lock: which code opens it? Digits, from level 3 on behind a letter.
// Drawn: the kinds of hints (how many digits of a tried code stand right or occur, parities and bounds, comparisons, differences, sums,
// products, multiples, equal digits, how many digits are of a kind, and from level 3 on either-or, if-then), and the hints, of which none
// can be spared.
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

var digits   = new[] { 3, 4, 4, 5, 6 }[level - 1];
var lettered = level > 2 && rng.Chance();
var length   = lettered ? digits + 1 : digits;
const string letters = "?ABCDEFGHI";                                   // A is 1
var board    = new Board();
List<int> places = [.. lettered ? board.Items(1, 1, 9) : [], .. board.Items(digits, 0, 9)];
var numbers  = places.TakeLast(digits).ToList();
var puzzle   = Puzzle(board);
var thing    = rng.Skin.Pick(["safe", "gate", "bicycle lock", "locker", "suitcase", "strongroom"]);

string Nth(int i) => new[] { "first", "second", "third", "fourth", "fifth", "sixth" }[i];
string The(Quantity q) => lettered && q.Item == 0 ? "the letter's number" : $"the {Nth(numbers.IndexOf(q.Item))} digit";
string Word(int place, int number) => lettered && place == 0 ? $"{letters[number]}" : $"{number}";
string Code(IEnumerable<int> code) => string.Concat(code.Select((x, i) => Word(i, x)));
string Many(int k, string are) => $"{(k == 0 ? "none" : k == 1 ? "exactly one" : $"exactly {k}")} of the digits "
    + $"{(k > 1 ? "are" : "is")} {are}";
string Tried(Clue.Count tried) => Code(tried.Of.Select(s => ((Is)s).Number));
string All(IEnumerable<Quantity> of) => Join(of.Select(q => The(q)));

string Told(Statement said) => said switch
{
    Odd s => $"{The(s.It)} is odd",
    Even s => $"{The(s.It)} is even",
    AtMost s => $"{The(s.It)} is at most {s.Number}",
    AtLeast s => $"{The(s.It)} is at least {s.Number}",
    Is s => $"{The(s.It)} is {s.Number}",
    IsNot s => $"{The(s.It)} is not {s.Number}",
    Among s => $"{The(s.It)} is one of {Join(s.Numbers.Select(x => $"{x}"), "or")}",
    Same s => $"{The(s.A)} and {The(s.B)} are equal",
    Less s => $"{The(s.A)} is less than {The(s.B)}",
    LessBy s => $"{The(s.B)} is {The(s.A)} plus {s.By}",
    Apart s => $"{The(s.A)} and {The(s.B)} differ by exactly {s.By}",
    ApartAtLeast s => $"{The(s.A)} and {The(s.B)} differ by at least {s.By}",
    SameParity s => $"{The(s.A)} and {The(s.B)} are both odd or both even",
    Total s => $"{The(s.A)} and {The(s.B)} add up to {s.Sum}",
    Product s => $"{The(s.A)} times {The(s.B)} is {s.Result}",
    DigitsOfMultiple s => $"ten times {The(s.A)} plus {The(s.B)} can be divided by {s.Of} without a remainder",
    Nearer s => $"{The(s.A)} is nearer to {The(s.B)} than to {The(s.C)}",
    Between s => $"{The(s.A)} is greater than one of {The(s.B)} and {The(s.C)} and less than the other",
    SumOf s => $"{The(s.A)} is the sum of {The(s.B)} and {The(s.C)}",
    TotalOf s => $"{All(s.All)} add up to {s.Sum}",
    TotalOdd s => $"the sum of {All(s.All)} is odd",
    _ => throw new InvalidOperationException($"no words for {said}"),
};
string Line(Clue clue) => clue switch
{
    Clue.Fact c => Told(c.Told),
    Clue.Either c => $"{Told(c.First)}, or {Told(c.Second)}, or both",
    Clue.IfThen c => $"if {Told(c.First)}, then {Told(c.Second)}",
    Clue.BothOrNeither c => $"either both of these are true or neither is: {Told(c.First)}; {Told(c.Second)}",
    Clue.Count { Of: [Is, ..], Most: 0 } c => $"{Tried(c)} and the code differ at every place",
    Clue.Count { Of: [Is, ..] } c => $"at exactly {(c.Most == 1 ? "one place" : $"{c.Most} places")}, {Tried(c)} and the code have "
        + "the same character",
    Clue.Count { Of: [Among s, ..] } c => Many(c.Most, $"among {Join(s.Numbers.Select(x => $"{x}"))}"),
    Clue.Count { Of: [Odd, ..] } c => Many(c.Most, "odd"),
    Clue.Count { Of: [AtLeast s, ..] } c => Many(c.Most, $"{s.Number} or more"),
    Clue.Count { Of: [Same, ..], Fewest: 0, Most: 0 } => "no two digits are equal",
    Clue.Count { Of: [Same, ..], Fewest: 1 } => "some digit occurs more than once",
    Clue.Count { Of: [Less, ..] } c => "going from left to right, a digit is followed by a greater one "
        + (c.Most == 0 ? "nowhere" : c.Most == 1 ? "exactly once" : $"exactly {c.Most} times"),
    Clue.OnlyOne c => $"either {Told(c.First)}, or {Told(c.Second)}, but not both",
    _ => throw new InvalidOperationException($"no words for {clue}"),
};
string Sentence(Clue clue) => Line(clue) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";

int At(int place) => puzzle.NumberOf(place);
Func<Drawing, Statement> Pair(Func<int, int, Statement> kind) => d => d.Two(places) is var (a, b) ? kind(a, b) : null;
Func<Drawing, Statement> Three(Func<int, int, int, Statement> kind) => d => d.Some(3, places) is var o ? kind(o[0], o[1], o[2]) : null;
Func<Drawing, Statement> One(Func<int, Statement> kind) => d => kind(d.Pick(places));
List<Func<Drawing, Statement>> single = [
    One(a => new Odd(a)), One(a => new Even(a)), d => new AtMost(d.Pick(places), d.Whole(3, 6)),
    d => new AtLeast(d.Pick(places), d.Whole(3, 6)),
    d => new Among(d.Pick(places), [.. d.Some(4, Enumerable.Range(1, 9).ToList()).Order()])];
List<Func<Drawing, Statement>> pairs = [
    Pair((a, b) => new Less(a, b)), Pair((a, b) => new LessBy(a, b, Math.Max(1, At(b) - At(a)))),
    Pair((a, b) => new Apart(a, b, Math.Max(1, Math.Abs(At(a) - At(b))))), Pair((a, b) => new SameParity(a, b)),
    Pair((a, b) => new Total(a, b, At(a) + At(b))), Pair((a, b) => new Product(a, b, At(a) * At(b))),
    d => d.Two(places) is var (a, b) ? new ApartAtLeast(a, b, d.Whole(3, 6)) : null,
    d => d.Two(numbers) is var (a, b) ? new DigitsOfMultiple(a, b, d.Pick([3, 4, 6, 7, 8, 9, 11, 13])) : null];
List<Func<Drawing, Statement>> several = [
    Three((a, b, c) => new SumOf(a, b, c)), Three((a, b, c) => new Between(a, b, c)), Three((a, b, c) => new Nearer(a, b, c)),
    d => d.Some(3, places).Order().ToList() is var o ? new TotalOf([o[0], o[1], o[2]], o.Sum(At)) : null,
    d => d.Some(3, places).Order().ToList() is var o ? new TotalOdd([o[0], o[1], o[2]]) : null];

Clue Trial(Drawing d)
{
    var tried = places.Select(p => d.Chance(0.35) ? At(p) : d.Whole(lettered && p == 0 ? 1 : 0, 9)).ToList();
    var right = places.Where((p, i) => At(p) == tried[i]).Count();
    return right == length ? null : Clue.Exactly(right, [.. places.Select((p, i) => new Is(p, tried[i]))]);
}
Clue Digits(Func<int, Statement> kind, Func<int, bool> holds) => Clue.Exactly(numbers.Count(p => holds(At(p))), [.. numbers.Select(kind)]);
var couples = numbers.SelectMany(a => numbers.Where(b => a < b), (a, b) => new Same(a, b)).ToList();
List<Func<Drawing, Clue>> wholes = [
    d => d.Some(4, Enumerable.Range(0, 10).ToList()).Order().ToList() is var four ? Digits(p => new Among(p, four), four.Contains) : null,
    d => Digits(p => new Odd(p), x => x % 2 == 1), d => d.Whole(3, 7) is var k ? Digits(p => new AtLeast(p, k), x => x >= k) : null,
    d => d.Chance() ? Clue.Exactly(0, [.. couples]) : new Clue.Count(couples, 1, couples.Count),
    d => new TotalOf([.. numbers.Select(p => (Quantity)p)], numbers.Sum(At)),
    d => Clue.Exactly(numbers.SkipLast(1).Count(p => At(p) < At(p + 1)), [.. numbers.SkipLast(1).Select(p => new Less(p, p + 1))])];

List<Func<Drawing, Statement>> plain = level switch
{
    1 => [.. rng.Some(2, single), .. rng.Some(2, pairs)],
    2 => [.. rng.Some(2, single), .. rng.Some(3, pairs), .. rng.Some(1, several)],
    _ => [.. rng.Some(2, single), .. rng.Some(3, pairs), .. rng.Some(2, several)],
};
Statement Plain(Drawing d) => d.Pick(plain)(d);
List<Func<Drawing, Clue>> compounds = [
    d => new Clue.Either(Plain(d), Plain(d)), d => new Clue.OnlyOne(Plain(d), Plain(d)), d => new Clue.IfThen(Plain(d), Plain(d)),
    d => new Clue.BothOrNeither(Plain(d), Plain(d))];
List<Func<Drawing, Clue>> kinds = [Trial, .. plain.Select<Func<Drawing, Statement>, Func<Drawing, Clue>>(k => d => k(d)),
    .. rng.Some(Math.Min(level, 3), wholes), .. rng.Some(Math.Max(0, level - 2), compounds)];
IReadOnlyList<Clue> Hints() => puzzle.Clues(kinds, d => d.Pick(places) is var p && d.Chance() ? new AtMost(p, At(p)) : new AtLeast(p, At(p)));
var clues = Hints(); for (var i = 0; i < 20 && clues.Count < 3; i++) clues = Hints();         // there are too few different pairs of hints
var form  = lettered ? $"a letter from A to I and behind it {digits} digits" : $"{digits} digits";
var alpha = lettered ? " The letter's number is its place in the alphabet: 1 for A, 2 for B and so on to 9 for I; where a hint speaks of "
    + "the digits, it does not mean the letter." : "";
var ifs   = clues.Any(c => c is Clue.IfThen) ? " A hint with \"if\" says nothing about the case that its condition is false." : "";

return Reasoning(
    prompt: $"""
        The code of a {thing} is {form}.{alpha}
        Each digit may be any from 0 to 9 (0 is even), and digits may repeat unless a hint rules that out.{ifs}

        {string.Join("\n", rng.Skin.Shuffle(clues).Select((c, i) => $"{i + 1}. {Sentence(c)}"))}

        Exactly one code agrees with all the hints. Which?
        """,
    answer: Code(places.Select(At)),
    solve: () => puzzle.Solve() is var found ? Code(places.Select(p => found[p])) : null,
    format: $"the code, its {length} characters without spaces between them");
