// A sequence whose possible rules are stated in full, with unknown numbers in them; enough terms are shown to pin down the later ones.
// Drawn: which sums a term is made of, whether there are two rules (in turns, by the term before, by a comparison, at every k-th place),
// the modulus (told or one of several), a kind that is not the one, an unreadable term, which terms are asked.
// The maker tests rules one by one on the lines they would have to explain; `solve` runs every sequence of the stated kinds.
enum Kind { One, Turns, Parity, Rise, Every }
record Sort(Kind Kind, List<int[]> Rules);                         // for each rule the features it adds up
record Feature(string English, Func<int, int, int, int> Of, Func<int, int, int, int> Again);     // of position, term before, two before

List<Feature> features =
[
    new("the position", (n, _, _) => n, (n, _, _) => n),
    new("the square of the position", (n, _, _) => n * n, (n, _, _) => Enumerable.Range(0, n).Sum(i => 2 * i + 1)),
    new("", (_, _, _) => 1, (_, _, _) => 1),
    new("the remainder when the position is divided by 5", (n, _, _) => n % 5, (n, _, _) => n - n / 5 * 5),
    new("the term before", (_, p, _) => p, (_, p, _) => p),
    new("the term two places before", (_, _, q) => q, (_, _, q) => q),
    new("the digit sum of the term before", (_, p, _) => p / 100 + p / 10 % 10 + p % 10, (_, p, _) => $"{p}".Sum(c => c - '0')),
    new("the difference of the two terms before (the larger minus the smaller)", (_, p, q) => Math.Abs(p - q),
        (_, p, q) => Math.Max(p, q) - Math.Min(p, q)),
    new("the larger of the two terms before", (_, p, q) => Math.Max(p, q), (_, p, q) => p > q ? p : q),
    new("the smaller of the two terms before", (_, p, q) => Math.Min(p, q), (_, p, q) => p > q ? q : p),
    new("the last digit of the term before", (_, p, _) => p % 10, (_, p, _) => $"{p}"[^1] - '0'),
    new("half the term before (rounded down)", (_, p, _) => p / 2, (_, p, _) => (p - (p % 2 == 0 ? 0 : 1)) / 2),
    new("the product of the last digits of the two terms before", (_, p, q) => p % 10 * (q % 10),
        (_, p, q) => ($"{p}"[^1] - '0') * ($"{q}"[^1] - '0')),
    new("the sum of the two terms before", (_, p, q) => p + q, (_, p, q) => q - -p),
    new("the remainder when the term before is divided by 7", (_, p, _) => p % 7, (_, p, _) => p - p / 7 * 7),
    new("the product of the position and the last digit of the term before", (n, p, _) => n * (p % 10),
        (n, p, _) => ($"{p}"[^1] - '0') * n),
];
Kind[] structures = [Kind.One, Kind.Turns, Kind.Parity, Kind.Rise, Kind.Every];
var primes = new[] { 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149 };
int[] moving = [0, 1], sums = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], all = [2, 3, .. sums];   // a position keeps it moving
const int Most = 9;                                                  // every unknown number is from 1 to this

var kind   = level == 1 ? Kind.One : rng.Pick(level == 2 ? structures[..3] : structures[1..]);
var parts  = kind == Kind.One && level > 1 ? 3 : 2;
int[] Drawn() => [rng.Pick(moving), .. rng.Some(parts - 1, parts > 2 ? all : sums)];
var truth  = new Sort(kind, kind == Kind.One ? [Drawn()] : [Drawn(), Drawn()]);
var (modulus, gap) = (rng.Pick(primes), kind == Kind.Every ? rng.Int(2, 4) : 1);
var numbers = truth.Rules.ConvertAll(r => r.Select(_ => rng.Int(1, Most)).ToArray());
int Which(Kind kind, int gap, int n, int p, int q) => kind switch
{
    Kind.One => 0, Kind.Turns => 1 - n % 2, Kind.Parity => p % 2, Kind.Rise => p > q ? 0 : 1, _ => n % gap == 0 ? 1 : 0,
};
List<int> x = [0, rng.Int(0, modulus - 1), rng.Int(0, modulus - 1)];
for (var n = 3; n < 34; n++)
{
    var (rule, sum) = (Which(kind, gap, n, x[n - 1], x[n - 2]), 0);
    for (var i = 0; i < parts; i++)
        sum += numbers[rule][i] * features[truth.Rules[rule][i]].Of(n, x[n - 1], x[n - 2]);
    x.Add(sum % modulus);
}

// What else might be the case, and what is told.
int[] Idle() => [rng.Skin.Pick(moving), rng.Skin.Pick(sums)];
var sorts   = level < 3 ? [truth] : rng.Skin.Shuffle([truth, new Sort(rng.Skin.Pick(structures), [Idle(), Idle()])]);
var moduli  = level < 5 ? [modulus] : rng.Skin.Shuffle(primes).Where(p => p != modulus).Take(2).Append(modulus).Order().ToList();
var blot    = level > 1 && rng.Chance(0.35) ? rng.Int(4, 6) : 0;
var (first, second) = (rng.Int(1, 2), rng.Int(1, 2));
bool Plain(int n) => n < blot || n > blot + 2 || blot == 0;
var (lines, shown) = (new int[2], 2);

// How many numbers a, b (and c) explain the terms at some positions.
int Fits(int[] f, List<int> at, int m)
{
    var (rows, count) = (at.ConvertAll(n => Array.ConvertAll(f, i => features[i].Of(n, x[n - 1], x[n - 2]))), 0);
    var many = at.Exists(n => x[n] >= m) ? 0 : f.Length < 3 ? Most * Most : Most * Most * Most;
    for (var code = 0; code < many; code++)
    {
        var (i, a, b, c) = (0, code % Most + 1, code / Most % Most + 1, code / Most / Most + 1);
        while (i < at.Count && (a * rows[i][0] + b * rows[i][1] + (f.Length < 3 ? 0 : c * rows[i][2]) - x[at[i]]) % m == 0) i++;
        count += i == at.Count ? 1 : 0;
    }
    return count;
}
List<int> Places(int rule, Kind kind, int gap)
{
    var places = new List<int>();
    for (var n = 3; n <= shown; n++)
        if (Plain(n) && Which(kind, gap, n, x[n - 1], x[n - 2]) == rule)
            places.Add(n);
    return places;
}
List<int> Asked() => blot > 0 ? [blot, shown + first, shown + first + second] : [shown + first, shown + first + second];
bool Pinned()
{
    var used = Enumerable.Range(shown + 1, Asked()[^1] - shown).Concat(Asked())
        .Select(n => Which(kind, gap, n, x[n - 1], x[n - 2])).Distinct().ToList();
    foreach (var sort in sorts)
        foreach (var g in sort.Kind == Kind.Every ? [2, 3, 4] : new[] { 1 })
            foreach (var m in moduli)
            {
                var own = sort == truth && m == modulus && g == gap;
                int Ways(int r) => Places(r, sort.Kind, g) is { Count: > 0 } at ? Fits(sort.Rules[r], at, m) : own ? 0 : 1;
                if (own ? used.Exists(r => Ways(r) != 1) : Ways(0) > 0 && (sort.Rules.Count < 2 || Ways(1) > 0))
                    return false;
            }
    return true;
}
for (; shown < 17 && lines.Take(truth.Rules.Count).Min() <= parts; shown++)
    lines[Which(kind, gap, shown + 1, x[shown], x[shown - 1])] += Plain(shown + 1) ? 1 : 0;
void Extend() { while (shown < 24 && !Pinned()) shown++; }
Extend();
if (shown == 24)
{
    (sorts, moduli, shown) = ([truth], [modulus], 12);               // nothing tells the kinds or the moduli apart: they are told
    Extend();
}
var asked = Asked();

// All sequences of all kinds, with all numbers: what the readable ones agree on.
List<int> Solve()
{
    var found = new List<List<int>>();
    void Try(Sort sort, int g, int m, int[] unknown)
    {
        var y = new List<int> { 0, x[1], x[2] };
        for (var n = 3; n <= asked.Max(); n++)
        {
            var (p, q, at) = (y[n - 1], y[n - 2], 0);
            var second = sort.Kind switch { Kind.One => false, Kind.Turns => n % 2 == 0, Kind.Parity => p % 2 != 0,
                Kind.Rise => p <= q, _ => n / g * g == n };
            if (second) at = sort.Rules[0].Length;
            y.Add(sort.Rules[second ? 1 : 0].Sum(f => features[f].Again(n, p, q) * unknown[at++]) % m);
            if (n <= shown && n != blot && y[n] != x[n])
                return;
        }
        found.Add(asked.ConvertAll(n => y[n]));
    }
    foreach (var sort in sorts)
        foreach (var m in moduli)
            for (var g = 2; g <= (sort.Kind == Kind.Every ? 4 : 2); g++)
            {
                var unknown = new int[sort.Rules.Sum(r => r.Length)];
                Array.Fill(unknown, 1);
                while (true)
                {
                    Try(sort, g, m, unknown);
                    var i = Array.FindIndex(unknown, u => u < Most);
                    if (i < 0) break;
                    Array.Fill(unknown, 1, 0, i);
                    unknown[i]++;
                }
            }
    return found.All(f => f.SequenceEqual(found[0])) ? found[0] : [-1];
}

string Sum(int[] rule, int from) => "S is " + string.Join(" plus ", rule.Select((f, i) =>
    $"{(char)('a' + from + i)}{(features[f].English == "" ? "" : $" times {features[f].English}")}"));
string Said(Sort s) => (Sum(s.Rules[0], 0), s.Rules.Count < 2 ? "" : Sum(s.Rules[1], s.Rules[0].Length)) is var (one, two) ? s.Kind switch
{
    Kind.One => $"{one}.",
    Kind.Turns => $"at odd positions {one}; at even positions {two}.",
    Kind.Parity => $"if the term before is even, {one}; if it is odd, {two}.",
    Kind.Rise => $"if the term before is larger than the term two places before, {one}; if not, {two}.",
    _ => $"there is a whole number k from 2 to 4, not told: at positions that are not multiples of k, {one}; at multiples of k, {two}.",
} : "";
var letters = Join(Enumerable.Range(0, sorts.Max(s => s.Rules.Sum(r => r.Length))).Select(i => $"{(char)('a' + i)}"));
var divisor = moduli.Count == 1 ? $"{modulus}" : $"m, which is {Join(moduli.Select(m => $"{m}"), "or")}, not told which";
var listed  = string.Join("\n", sorts.Select((s, i) => $"{(sorts.Count == 1 ? "How S is made" : $"Kind {i + 1}")}: {Said(s)}"));
var row     = string.Join(", ", Enumerable.Range(1, shown).Select(n => n == blot ? "?" : $"{x[n]}"));

return Reasoning(
    prompt: $"""
        The terms of a sequence stand at positions 1, 2, 3 and so on. The first two terms are just given. For each later term, a sum S is
        made from earlier terms and the position of the new term; the term is the remainder when S is divided by {divisor}.
        {(sorts.Count == 1 ? "" : "The whole sequence is of one of two kinds, not told which:\n")}{listed}
        The letters {letters} stand for whole numbers from 1 to {Most} that are not told; each is the same for the whole sequence.

        The first {shown} terms{(blot > 0 ? " (? cannot be read)" : "")}: {row}
        Whatever fits these terms, the answer is the same. What are the terms at positions {Join(asked.Select(a => $"{a}"))}?
        """,
    answer: asked.ConvertAll(n => x[n]),
    solve: Solve,
    format: "the terms asked for, in the order of their positions, separated by commas");
