// Words of 16 bits go through a chain of bit operations; numbers about each result are listed. Drawn: which operations in which order,
// on which bits; which of them hang on a condition, with or without an alternative; how a second register takes part; which words are
// left out; what is listed. The reference computes with integers, the oracle with strings of '0' and '1', highest bit first.
record Step(string English, string Code, Func<string, Around, string> Run);
record Test(string English, string Code, Func<string, Around, bool> Run);
record Figure(string English, string Code, Func<string, int> Run);
record Around(int Place, string Kept);                 // the word's position in the list, and the second register

string Word(long value) => Convert.ToString(value % 65536, 2).PadLeft(16, '0');
int Number(string bits) => Convert.ToInt32(bits, 2);
string Part(string s, int low, int bits) => s.Substring(16 - low - bits, bits);
string Put(string s, int low, string part) => s[..(16 - low - part.Length)] + part + s[(16 - low)..];
int Ones(string s) => s.Count(c => c == '1');
string Flipped(string s, string where) => string.Concat(s.Zip(where, (a, b) => a == b ? '0' : '1'));
string Turned(string s, int by) => s[by..] + s[..by];
int Mask(int low, int bits) => ((1 << bits) - 1) << low;
string Span(int low, int bits) => $"bits {low} to {low + bits - 1}";
T With<T>(int value, Func<int, T> make) => make(value);
Step Field(int bits, Func<int, int, Step> make) => make(rng.Int(0, 16 - bits), bits);

List<Func<Step>> operations =
[
    () => With<Step>(rng.Int(2, 14), k => rng.Chance()
        ? new($"Rotate w left by {k} bits.", $"w = (w << {k} | w >> {16 - k}) & 0xFFFF;", (s, _) => Turned(s, k))
        : new($"Rotate w right by {k} bits.", $"w = (w >> {k} | w << {16 - k}) & 0xFFFF;", (s, _) => Turned(s, 16 - k))),
    () => With<Step>(rng.Int(3, 5), n => With<Step>(rng.Int(0, 8 - n), a => With<Step>(rng.Int(8, 16 - n), b =>
        new($"Exchange {Span(a, n)} of w with {Span(b, n)}; inside each of the two groups the order of the bits stays.",
            $"w = w & 0x{0xFFFF ^ Mask(a, n) ^ Mask(b, n):X4} | (w >> {a} & {Mask(0, n)}) << {b} | (w >> {b} & {Mask(0, n)}) << {a};",
            (s, _) => Put(Put(s, a, Part(s, b, n)), b, Part(s, a, n)))))),
    () => With<Step>(rng.Int(0x1000, 0xEFFF), mask =>
        new($"Flip those bits of w that are 1 in 0x{mask:X4}.", $"w ^= 0x{mask:X4};", (s, _) => Flipped(s, Word(mask)))),
    () => Field(rng.Int(2, 5), (low, n) => rng.Chance()
        ? new($"Set {Span(low, n)} of w to 0.", $"w &= 0x{0xFFFF ^ Mask(low, n):X4};", (s, _) => Put(s, low, new('0', n)))
        : new($"Set {Span(low, n)} of w to 1.", $"w |= 0x{Mask(low, n):X4};", (s, _) => Put(s, low, new('1', n)))),
    () => Field(rng.Int(5, 12), (low, n) =>
        new($"Reverse the order of {Span(low, n)} of w; its other bits stay.",
            $"w = w & 0x{0xFFFF ^ Mask(low, n):X4} | Enumerable.Range({low}, {n}).Sum(i => (w >> i & 1) << {low + low + n - 1} - i);",
            (s, _) => Put(s, low, string.Concat(Part(s, low, n).Reverse())))),
    () => new("Exchange each bit at an even position of w with the bit directly above it (0 with 1, 2 with 3, and so on).",
        "w = (w & 0x5555) << 1 | (w & 0xAAAA) >> 1;", (s, _) => string.Concat(s.Chunk(2).Select(c => $"{c[1]}{c[0]}"))),
    () => With<Step>(rng.Int(1, 9), k => rng.Chance()
        ? new($"Replace w by w XOR (w shifted right by {k} bits, zeros coming in).", $"w ^= w >> {k};",
            (s, _) => Flipped(s, new string('0', k) + s[..^k]))
        : new($"Replace w by w XOR (the lowest 16 bits of w shifted left by {k} bits, zeros coming in).", $"w ^= w << {k} & 0xFFFF;",
            (s, _) => Flipped(s, s[k..] + new string('0', k)))),
    () => With<Step>(rng.Int(101, 40000), c =>
        new($"Add {c} to w and keep the lowest 16 bits of the sum.", $"w = (w + {c}) & 0xFFFF;", (s, _) => Word(Number(s) + c))),
    () => With<Step>((2 * rng.Int(1, 99)) + 1, c =>
        new($"Multiply w by {c} and keep the lowest 16 bits of the product.", $"w = w * {c} & 0xFFFF;",
            (s, _) => Word(s.Aggregate(0L, (v, bit) => ((2 * v) + (bit == '1' ? c : 0)) % 65536)))),
    () => Field(rng.Int(3, 7), (low, n) =>
        new($"Rotate w left by as many bits as {Span(low, n)} of w hold ones.",
            $"w = (w << int.PopCount(w & 0x{Mask(low, n):X4}) | w >> 16 - int.PopCount(w & 0x{Mask(low, n):X4})) & 0xFFFF;",
            (s, _) => Turned(s, Ones(Part(s, low, n))))),
    () => new("Set the lowest 1 bit of w to 0 (nothing happens if w is 0).", "w &= w - 1;",
        (s, _) => s.LastIndexOf('1') is var at and >= 0 ? s.Remove(at, 1).Insert(at, "0") : s),
    () => new("Move the bits at odd positions of w together into the upper half (bits 8 to 15), those at even positions "
        + "into the lower half (bits 0 to 7); both groups keep their order.",
        "w = Enumerable.Range(0, 8).Sum(i => (w >> 2 * i & 1) << i | (w >> 2 * i + 1 & 1) << i + 8);",
        (s, _) => string.Concat(s.Where((_, i) => i % 2 == 0)) + string.Concat(s.Where((_, i) => i % 2 == 1))),
    () => With<Step>(rng.Int(1, 14), at =>
        new($"Set bit {at} of w to 1 if the other 15 bits hold an odd number of ones, to 0 otherwise.",
            $"w = w & 0x{0xFFFF ^ (1 << at):X4} | (int.PopCount(w & 0x{0xFFFF ^ (1 << at):X4}) & 1) << {at};",
            (s, _) => Put(s, at, Ones(s.Remove(15 - at, 1)) % 2 == 0 ? "0" : "1"))),
];
List<Func<Step>> withRegister =
[
    () => new("Replace w by w XOR r.", "w ^= r;", (s, a) => Flipped(s, a.Kept)),
    () => new("Add r to w and keep the lowest 16 bits of the sum.", "w = (w + r) & 0xFFFF;",
        (s, a) => Word(Number(s) + Number(a.Kept))),
    () => new("Subtract r from w, and add 65536 if the difference is negative.", "w = (w - r) & 0xFFFF;",
        (s, a) => Word(Number(s) + 65536 - Number(a.Kept))),
    () => With<Step>(rng.Int(0, 12), low =>
        new($"Rotate w left by the number that {Span(low, 4)} of r are (bit {low} counts 1, bit {low + 1} 2, and so on).",
            $"w = (w << (r >> {low} & 15) | w >> 16 - (r >> {low} & 15)) & 0xFFFF;",
            (s, a) => Turned(s, Number(Part(a.Kept, low, 4))))),
];
List<Func<Test>> tests =
[
    () => With<Test>(rng.Int(0, 15), i => new($"bit {i} of w is 1", $"(w >> {i} & 1) == 1", (s, _) => s[15 - i] == '1')),
    () => new("the number of ones in w is odd", "(int.PopCount(w) & 1) == 1", (s, _) => Ones(s) % 2 == 1),
    () => With(rng.Int(0, 6), i => With<Test>(rng.Int(7, 15), j =>
        new($"bits {i} and {j} of w differ", $"(w >> {i} & 1) != (w >> {j} & 1)", (s, _) => s[15 - i] != s[15 - j]))),
    () => new("bits 8 to 15 of w, read as a number, are smaller than bits 0 to 7", "w >> 8 < (w & 0xFF)",
        (s, _) => string.CompareOrdinal(s[..8], s[8..]) < 0),
    () => new("the word's position in the list is odd (the first position is 0)", "(place & 1) == 1", (_, a) => a.Place % 2 == 1),
    () => With<Test>(rng.Int(6, 8), k =>
        new($"w holds more than {k} ones", $"int.PopCount(w) > {k}", (s, _) => s.Replace("0", "").Length > k)),
];
var onRegister = (int i) => new Test($"bit {i} of r is 1", $"(r >> {i} & 1) == 1", (_, a) => Part(a.Kept, i, 1) == "1");
var figures = rng.Some<Figure>(level / 4 + 1,
[
    new("w itself", "w", Number),
    new("the sum of the positions of the ones in w", "Enumerable.Range(0, 16).Sum(i => (w >> i & 1) * i)",
        s => s.Select((c, i) => c == '1' ? 15 - i : 0).Sum()),
    new("w with its upper and lower halves exchanged", "w >> 8 | (w & 0xFF) << 8", s => Number(s[8..] + s[..8])),
    new("how many pairs of neighbouring bits of w differ, times 100, plus the number of ones in w",
        "int.PopCount((w ^ w >> 1) & 0x7FFF) * 100 + int.PopCount(w)",
        s => (s.Zip(s[1..]).Count(p => p.First != p.Second) * 100) + Ones(s)),
]);

bool remembers = level >= 3;
Step Hanging(Func<Step> one, Func<Step>? other, Test test)
{
    var (yes, no) = (one(), other?.Invoke());
    return new($"If {test.English}: {yes.English}{(no is null ? "" : $" Otherwise: {no.English}")}",
        $"if ({test.Code}) {yes.Code}{(no is null ? "" : $" else {no.Code}")}",
        (s, a) => test.Run(s, a) ? yes.Run(s, a) : no?.Run(s, a) ?? s);
}

var hanging = level == 1 ? 0 : (level + 1) / 2;
var chosen = rng.Some(level + 2 + (level / 4), operations);
var conditions = rng.Some(hanging, tests);
var plan = chosen.Take(level + 2 - hanging).Select(o => o()).ToList();
for (var i = 0; i < hanging; i++)
    plan.Add(Hanging(chosen[level + 1 - i], level >= 4 && i == 0 ? chosen[^1] : null, i == 1 ? onRegister(rng.Int(0,
        15)) : conditions[i]()));
if (remembers) plan.Add(rng.Pick(withRegister)());
plan = rng.Shuffle(plan);
var (start, turn) = remembers ? (rng.Int(0x1000, 0xEFFF), rng.Int(1, 15)) : (0, 1);
var update = !remembers ? null : rng.Pick<Step>(
[
    new("w", "r = w;", (s, _) => s),
    new($"r rotated left by {turn} bits, XOR w", $"r = (r << {turn} | r >> {16 - turn}) & 0xFFFF ^ w;",
        (s, a) => Flipped(Turned(a.Kept, turn), s)),
    new($"the lowest 16 bits of r + w + {turn}", $"r = (r + w + {turn}) & 0xFFFF;",
        (s, a) => Word(Number(s) + Number(a.Kept) + turn)),
    new("r XOR the word as it stands in the list", "r ^= words[place];", (_, a) => a.Kept),
]);
var left = level >= 4 ? tests[rng.Pick([0, 1, 2, 3])]() : null;

List<int> Slow(List<int> words)
{
    var (around, all) = (new Around(0, Word(start)), new List<int>());
    foreach (var word in words)
    {
        var s = plan.Aggregate(Word(word), (bits, step) => step.Run(bits, around));
        var kept = update is null ? around.Kept : update.Code.Contains("words") ? Flipped(around.Kept, Word(word)) : update.Run(s, around);
        if (left?.Run(s, around) != true) all.AddRange(figures.Select(f => f.Run(s)));
        around = new(around.Place + 1, kept);
    }
    return all;
}

var name = rng.Skin.Pick(["Scramble", "Encode", "Transmit", "Whiten", "Process"]);
return Coding(
    signature: $"List<int> {name}(List<int> words)",
    prompt: $"""
        The list holds {rng.Skin.Pick(["words from a sensor", "words of a radio message", "words of an image", "words from a bus"])};
        each has 16 bits. Bit 0 of a word is the lowest (it counts 1), bit 15 the highest. 0x begins a hexadecimal number; XOR works bit by
        bit. Rotating by k bits moves all 16 bits by k places; those that leave at one end come in at the other, in the same order.
        {(remembers ? $"A second register of 16 bits, r, holds 0x{start:X4} before the first word." : "")}

        Take the words in order. For each, w starts as that word. Then these steps are taken in order, each on what the one before left:
        {string.Join("\n", plan.Select((s, i) => $"{i + 1}. {s.English}"))}

        After the steps{(left is null ? "" : $", unless then {left.English}")}, append to the result:
        {string.Join("; then ", figures.Select(f => f.English))}.
        {(update is null ? ""
            : $"Last of all{(left is null ? "" : ", also if nothing was appended for the word")}, r becomes {update.English}.")}
        """,
    given: Lists(Ints(0, 65535), 0, 16),
    reference: $$"""
        public static List<int> {{name}}(List<int> words)
        {
            var result = new List<int>();
            {{(remembers ? $"int r = 0x{start:X4};" : "")}}
            for (int place = 0; place < words.Count; place++)
            {
                int w = words[place];
                {{string.Join("\n        ", plan.Select(s => s.Code))}}
                {{(left is null ? "" : $"if (!({left.Code}))\n        {{")}}
                {{string.Join("\n        ", figures.Select(f => $"result.Add({f.Code});"))}}
                {{(left is null ? "" : "}")}}
                {{update?.Code}}
            }
            return result;
        }
        """,
    oracle: Slow,
    edges: [[], [0], [65535, 0], [0x8000, 1, 0x0FF0]]);
