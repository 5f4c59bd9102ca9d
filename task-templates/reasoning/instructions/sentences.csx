// A line of words, chosen from a list and put in order, that has to meet a number of demands exactly; every line that does is right.
// Drawn: the words and their numbers, the order that is demanded, which demands are made, and of what: letters, lengths, sums, places.
// The maker draws a line and demands what is true of it; `check` takes an answer word by word and asks every demand again.
record Demand(string Says, Func<string[], bool> Holds);

string[] pool = ["acorn", "amber", "anchor", "apple", "arch", "ash", "badge", "bamboo", "barley", "basin", "beaver", "bell", "birch",
    "bishop",
    "blanket", "bone", "bottle", "brick", "bronze", "bucket", "cabin", "cactus", "candle", "carpet", "cedar", "chalk", "cherry", "cliff",
        "clover",
    "cobalt", "coral", "cotton", "crane", "cup", "dagger", "daisy", "desert", "dish", "dolphin", "drum", "dune", "eagle", "ebony", "echo",
        "elbow",
    "ember", "engine", "estate", "fabric", "falcon", "fern", "fiddle", "flint", "fog", "forest", "fox", "gallery", "garlic", "gate",
        "ginger",
    "glove", "goose", "granite", "grove", "hammer", "harbour", "hazel", "hinge", "honey", "hut", "igloo", "ink", "iron", "island", "ivory",
        "jacket",
    "jewel", "judge", "jug", "kettle", "kiln", "kitten", "knot", "ladder", "lake", "lantern", "lemon", "linen", "lizard", "loaf", "magnet",
        "maple",
    "marble", "meadow", "mint", "mirror", "nail", "needle", "nest", "nickel", "oak", "oasis", "olive", "onion", "orchard", "otter",
        "oyster", "paddle",
    "palace", "pear", "pebble", "pepper", "pigeon", "plum", "quarry", "quilt", "rabbit", "raft", "ribbon", "river", "rope", "ruby",
        "saddle", "salt",
    "sandal", "shell", "silver", "spoon", "stone", "straw", "table", "temple", "thorn", "tiger", "timber", "tower", "trumpet", "tulip",
        "umbrella",
    "urn", "valley", "velvet", "violet", "wagon", "walnut", "wheat", "willow", "window", "yarn", "yolk", "zebra", "zinc"];
var fold   = level - 1;
var (size, length) = (new[] { 14, 16, 18, 20, 24 }[fold], new[] { 4, 5, 5, 6, 7 }[fold]);
var words  = rng.Some(size, pool);
var values = rng.Some(size, Enumerable.Range(11, 88).ToList());
var told   = words.Zip(values).ToDictionary(w => w.First, w => w.Second);
int N(string w) => told[w];
bool Vowel(char c) => "aeiou".Contains(c);
string Times(int n) => n == 1 ? "once" : n == 2 ? "twice" : $"{n} times";
string[] nth = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

// The line, put in the order that is demanded; of the halves by number one takes turns.
var chosen = words.Take(length).ToList();
var sorted = chosen.OrderBy(N).ToList();
string[] Turns(bool up) => [.. Enumerable.Range(0, length).Select(i => i % 2 == 0 == up ? sorted[i / 2] : sorted[length - 1 - i / 2])];
bool Each(string[] l, Func<string, string, int, bool> holds) => Enumerable.Range(1, l.Length - 1).All(i => holds(l[i - 1], l[i], i));
int Alphabet(string a, string b) => string.CompareOrdinal(a, b);
(Demand, string[]) Arranged() => rng.Int(0, 8) switch
{
    0 => (new("The words stand in alphabetical order.", l => Each(l, (a, b, _) => Alphabet(a, b) < 0)),
        chosen.Order(StringComparer.Ordinal).ToArray()),
    1 => (new("The words stand in the reverse of alphabetical order.", l => Each(l, (a, b, _) => Alphabet(a, b) > 0)),
        [.. chosen.OrderDescending(StringComparer.Ordinal)]),
    2 => (new("No word has more letters than the one after it.", l => Each(l, (a, b, _) => a.Length <= b.Length)),
        [.. chosen.OrderBy(w => w.Length)]),
    3 => (new("No word has fewer letters than the one after it.", l => Each(l, (a, b, _) => a.Length >= b.Length)),
        [.. chosen.OrderBy(w => -w.Length)]),
    4 => (new("The numbers of the words rise from each word to the next.", l => Each(l, (a, b, _) => N(a) < N(b))), [.. sorted]),
    5 => (new("The numbers of the words fall from each word to the next.", l => Each(l, (a, b, _) => N(a) > N(b))),
        [.. sorted.AsEnumerable().Reverse()]),
    6 => (new("The numbers of the words rise and fall in turn: the second is larger than the first, the third smaller than the second, "
        + "and so on.",
        l => Each(l, (a, b, i) => i % 2 == 1 ? N(a) < N(b) : N(a) > N(b))), Turns(true)),
    7 => (new("The numbers of the words fall and rise in turn: the second is smaller than the first, the third larger than the second, "
        + "and so on.",
        l => Each(l, (a, b, i) => i % 2 == 0 ? N(a) < N(b) : N(a) > N(b))), Turns(false)),
    _ => (new("Of two neighbouring words, the last letter of the right one never comes before the last letter of the left one in the "
        + "alphabet (the same letter is allowed).", l => Each(l, (a, b, _) => a[^1] <= b[^1])), chosen.OrderBy(w => w[^1]).ToArray()),
};
var (order, line) = Arranged();

// Demands, of what is true of the line.
var text  = string.Concat(line);
var (x, y, z) = (rng.Int(0, length - 1), rng.Int(0, length - 2), rng.Int(2, 5));
var (p, q) = (Math.Min(x, y), x == y ? y + 1 : Math.Max(x, y));
var letter = rng.Pick(text.Distinct().ToList());
var absent = Enumerable.Range('a', 26).Select(c => (char)c).Where(c => !text.Contains(c) && words.Count(w => w.Contains(c)) > 2).ToList();
var none   = absent.Count == 0 ? '-' : rng.Pick(absent);
var spot   = rng.Int(length, text.Length);
var four   = rng.Shuffle([.. chosen.Take(length / 2), .. words.Skip(length).Take(4 - length / 3)]);
int Sum(string[] l) => l.Sum(N);
int Weighted(string[] l) => l.Select((w, i) => N(w) * (i + 1)).Sum();
int Letters(string[] l) => l.Sum(w => w.Length);
int Has(string[] l, char c) => l.Count(w => w.Contains(c));
int Vowels(string[] l) => l.Sum(w => w.Count(Vowel));
int Shared(string[] l) => l.Skip(1).Zip(l).Count(pair => pair.First.Intersect(pair.Second).Any());
int Spread(string[] l) => l.Max(N) - l.Min(N);
int Step(string[] l) => l.Skip(1).Zip(l).Max(pair => Math.Abs(N(pair.First) - N(pair.Second)));
int Double(string[] l) => l.Count(w => w.Skip(1).Zip(w).Any(pair => pair.First == pair.Second));
Demand Fixed(string says, Func<string[], int> of) => of(line) is var n ? new($"{says} {n}.", l => of(l) == n) : null!;
List<Func<Demand>> kinds =
[
    () => Fixed("The number of letters of all words together is", Letters),
    () => new($"No word contains the letter {none}.", l => l.All(w => !w.Contains(none))),
    () => Has(line, letter) is var n ? new($"The letter {letter} is contained in exactly {n} of the words.", l => Has(l, letter) == n)
        : null!,
    () => text.Count(c => c == letter) is var n ? new($"The letter {letter} occurs exactly {Times(n)} in the whole line.",
        l => l.Sum(w => w.Count(c => c == letter)) == n) : null!,
    () => new($"The {nth[x]} word has exactly {line[x].Length} letters, and the number of the {nth[y]} word is "
        + $"{(N(line[y]) % 2 == 0 ? "even" : "odd")}.",
        l => l[x].Length == line[x].Length && N(l[y]) % 2 == N(line[y]) % 2),
    () => Fixed("Multiply the number of each word by its place in the line (1 for the first word); the sum of the products is", Weighted),
    () => Fixed("The number of different letters with which the words begin is", l => l.DistinctBy(w => w[0]).Count()),
    () => Fixed("The number of different letters with which the words end is", l => l.DistinctBy(w => w[^1]).Count()),
    () => Fixed("The number of words whose number is odd is", l => l.Count(w => N(w) % 2 == 1)),
    () => Fixed("The largest difference between the numbers of two neighbouring words is", Step),
    () => Fixed("The number of pairs of neighbouring words that have at least one letter in common is", Shared),
    () => Fixed("The largest number in the line minus the smallest one is", Spread),
    () => Fixed("The number of vowels (a, e, i, o, u) in the whole line is", Vowels),
    () => Fixed($"The {nth[p]} and the {nth[q]} word together have a number of letters of", l => l[p].Length + l[q].Length),
    () => Fixed($"The numbers of the {nth[p]} and the {nth[q]} word add up to", l => N(l[p]) + N(l[q])),
    () => new($"If the line is written without commas and spaces, its letter number {spot} is {text[spot - 1]}.", l =>
        string.Concat(l) is var s
        && s.Length >= spot && s[spot - 1] == text[spot - 1]),
    () => four.Count(chosen.Contains) is var n ? new($"Of the words {Join(four)}, exactly {n} {(n == 1 ? "is" : "are")} in the line.",
        l => four.Count(l.Contains) == n) : null!,
    () => Fixed("The number of words in which two equal letters stand side by side is", Double),
    () => Fixed("The number of words that begin with a vowel is", l => l.Count(w => Vowel(w[0]))),
    () => Fixed($"The number of words whose number is a multiple of {z + 1} is", l => l.Count(w => N(w) % (z + 1) == 0)),
    () => Fixed("The longest word has more letters than the shortest one by", l => l.Max(w => w.Length) - l.Min(w => w.Length)),
];
if (none == '-') kinds.RemoveAt(1);
List<Demand> demands = [order, Fixed("The sum of the numbers of the words is", Sum),
    .. rng.Some(new[] { 2, 3, 4, 5, 7 }[fold], kinds).Select(make => make())];

var list = string.Join(", ", rng.Skin.Shuffle(words).Select(w => $"{w} {N(w)}"));
bool Check(List<string> got)
{
    var given = got.Select(w => w.Trim().TrimEnd('.').ToLowerInvariant()).ToArray();
    return given.Length == length && given.Distinct().Count() == length && given.All(told.ContainsKey) && demands.All(d => d.Holds(given));
}

return Reasoning(
    prompt: $"""
        Here are {size} words, each with a number of its own:
        {list}

        Choose {length} different ones of these words and write them in a line, from left to right, so that all of this is true:
        {string.Join("\n", rng.Skin.Shuffle(demands).Select(d => $"- {d.Says}"))}

        There may be several such lines; any of them is right.
        Two words are neighbouring if one stands directly after the other in the line.
        """,
    answer: line.ToList(),
    check: Check,
    format: $"the {length} words without their numbers, in the order of the line, separated by commas");
