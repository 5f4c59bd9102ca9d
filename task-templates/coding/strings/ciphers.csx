// Texts are encoded, or decoded again, by a chain of steps. Drawn: which steps in which order, with which keys: letters that move in their
// row by what stands around them, lists that change, characters that change places, runs that are counted, fillers, check letters; steps
// that hang on the length; the direction. The reference computes with places and sorted positions, the oracle cuts and joins strings.
using System.Text.RegularExpressions;

record Step(string English, string Do, string Undo, Func<string, string> Run, Func<string, string> Back);
record Spot(int At, int Length, int Was, int Now);                                         // was, now: the place of the last letter before
record Shift(string English, string Code, Func<Spot, int> Run);
record Move(string English, string Key, Func<string, IEnumerable<char>> Run);              // key: what positions are sorted by

T With<T>(int value, Func<int, T> make) => make(value);
var size = rng.Pick([5, 7, 9]);                                                           // odd: further on and back are never the same
var (row, decodes) = ("abcdefghi"[..size], rng.Chance());
Func<int, int> Mod = v => ((v % size) + size) % size;
Func<string, int> Last = s => s.LastOrDefault(row.Contains, 'a') - 'a';
string Loop(string body, string before = "") => $$"""
    {
        var next = new StringBuilder();{{before}}
        for (int i = 0; i < s.Length; i++)
        {
            {{body.Replace("\n", "\n        ")}}
        }
        s = next.ToString();
    }
    """;
var fresh = $"\n    var list = \"{row}\".ToList();";
var other = "if (p < 0) { next.Append(s[i]); continue; }\n";

List<Func<Shift>> shifts = [
    () => With<Shift>(rng.Int(2, size - 2), k => new($"{k}", $"{k}", _ => k)),
    () => With(rng.Int(1, 3), k => With<Shift>(rng.Int(4, size - 1), l => new($"{k} if its position in the text is even, {l} if it is odd",
        $"(i % 2 == 0 ? {k} : {l})", p => (p.At & 1) > 0 ? l : k))),
    () => rng.Some(3, Enumerable.Range(0, size).ToList()) is var k ? new($"{k[0]} at positions 0, 3, 6 and so on, {k[1]} at positions "
        + $"1, 4, 7 and so on, {k[2]} at positions 2, 5, 8 and so on", $"(i % 3 == 0 ? {k[0]} : i % 3 == 1 ? {k[1]} : {k[2]})",
        p => k[p.At % 3]) : null!,
    () => With<Shift>(rng.Int(1, 4), k => new($"its position in the text{(k == 1 ? "" : $" times {k}")}", $"{k} * i", p => p.At * k)),
    () => With<Shift>(rng.Int(1, 4), k => new($"{k} more than the place of the last letter before it, as that was before this step "
        + $"({k} if there is none)", $"(was + {k})", p => k + p.Was)),
    () => With<Shift>(rng.Int(1, 4), k => new($"{k} more than the place of the last letter before it, as that is after this step "
        + $"({k} if there is none)", $"(now + {k})", p => k + p.Now)),
    () => With<Shift>(rng.Int(1, 3), k => new($"{(k == 1 ? "" : $"{k} times ")}the number of characters of the text", $"{k} * s.Length",
        p => p.Length * k))];
Step Shifting(Shift by)
{
    var (says, sign, turned) = rng.Pick([("further on in the row", 1, false), ("further back in the row", -1, false), ("", 1, true)]);
    string Code(bool undo)
    {
        var move = turned ? $"({by.Code} % {size} - p + {size}) % {size}" : (sign > 0) != undo ? $"(p + {by.Code}) % {size}"
            : $"(p - {by.Code} % {size} + {size}) % {size}";
        var kept = by.Code.Contains("was") ? "was" : by.Code.Contains("now") ? "now" : "";
        return Loop($"int p = \"{row}\".IndexOf(s[i]);\n{other}int q = {move};\nnext.Append(\"{row}\"[q]);"
            + (kept == "" ? "" : $"\n{kept} = {((kept == "was") == undo ? "q" : "p")};"), kept == "" ? "" : $"\n    int {kept} = 0;");
    }
    Func<string, string, bool, int> By = (s, done, undo) => sign * by.Run(new(done.Length, s.Length,
        Last(undo ? done : s[..done.Length]), Last(undo ? s[..done.Length] : done)));
    Func<string, bool, string> Run = (s, undo) => s.Aggregate("", (done, c) => done + (!row.Contains(c) ? c : row[Mod(turned
        ? By(s, done, undo) - row.IndexOf(c) : row.IndexOf(c) + (undo ? -By(s, done, undo) : By(s, done, undo)))]));
    return new(turned ? "Every letter is replaced by the one whose place is the following number minus the place of the letter, with "
            + $"{size} added or subtracted until it is a place: {by.English}."
        : $"Every letter is replaced by the one that stands so many places {says}: {by.English}.",
        Code(false), Code(true), s => Run(s, false), s => Run(s, true));
}

List<Func<Move>> moves = [
    () => With<Move>(rng.Int(3, 5), k => new($"Every block of {k} characters, the last of which may be shorter, is written backwards.",
        $"(i / {k}, -i)", s => s.Chunk(k).SelectMany(c => c.Reverse()))),
    () => rng.Some(3, [0, 1, 2]) is var k ? new("The characters are written in rows of three, one row below the other; the last row may be "
        + $"shorter. Then the columns are read from top to bottom, first column {k[0] + 1}, then {k[1] + 1}, at last column {k[2] + 1}.",
        $"(i % 3 == {k[0]} ? 0 : i % 3 == {k[1]} ? 1 : 2, i)", s => k.SelectMany(col => s.Where((_, i) => i % 3 == col))) : null!,
    () => With<Move>(rng.Int(2, 4), k => new($"The first character moves to the end; this is done {k} times.",
        $"(i + s.Length - {k} % s.Length) % s.Length",
        s => Enumerable.Range(0, k).Aggregate(s, (t, _) => t.Length < 2 ? t : t[1..] + t[0]))),
    () => new("The text is cut into two halves, the first of which is longer by one if the number of characters is odd. Then the "
        + "characters are taken by turns from the first and the second half.",
        "(i % ((s.Length + 1) / 2), i)",
        s => s[((s.Length + 1) / 2)..] is var t ? s[..^t.Length].SelectMany((c, i) => i < t.Length ? $"{c}{t[i]}" : $"{c}") : []),
    () => new("The characters are taken by turns from the beginning and from the end: the first, the last, the second, the last but one, "
        + "and so on.", "(Math.Min(i, s.Length - 1 - i), i)",
        s => s.Zip(s.Reverse(), (a, b) => $"{a}{b}").SelectMany(c => c).Take(s.Length)),
    () => With<Move>(rng.Int(3, 4), k => new($"The characters are written in a zigzag over {k} lines: the first on line 1, the next ones "
        + $"each a line down to line {k}, then each a line up to line 1, and so on. Then the lines are read from top to bottom.",
        $"(Math.Abs((i + {k - 1}) % {2 * k - 2} - {k - 1}), i)",
        s => "0123"[..k].SelectMany(line => s.Where((_, i) => (k == 3 ? "0121" : "012321")[i % (2 * k - 2)] == line)))),
    () => new("The characters at positions 0 and 1 change places, and so do those at 2 and 3, at 4 and 5, and so on.", "i ^ 1",
        s => s.Chunk(2).SelectMany(c => c.Reverse())),
    () => With<Move>(rng.Int(2, 5), k => new($"All characters behind the first {k} are written backwards.",
        $"(Math.Min(i, {k}), -i)", s => s.Take(k).Concat(s.Skip(k).Reverse())))];
Step Moving(Move by) => new(by.English,
    $"s = string.Concat(Enumerable.Range(0, s.Length).OrderBy(i => {by.Key}).Select(i => s[i]));",
    $"{{\n    var order = Enumerable.Range(0, s.Length).OrderBy(i => {by.Key}).ToList();\n"
        + "    s = string.Concat(Enumerable.Range(0, s.Length).OrderBy(i => order[i]).Select(i => s[i]));\n}",
    s => string.Concat(by.Run(s)),
    s => by.Run(string.Concat(s.Select((_, i) => (char)i))).Zip(s).OrderBy(p => p.First).Aggregate("", (t, p) => t + p.Second));

Func<string, string> Pieces = s => s.Split('-').Aggregate((done, piece) => $"{piece}-{done}");
Func<string, bool, string> Listed = (s, undo) => s.Aggregate((Text: "", List: row), (t, c) => !row.Contains(c) ? (t.Text + c, t.List)
    : (undo ? t.List[row.IndexOf(c)] : c) is var plain
        ? (t.Text + (undo ? plain : row[t.List.IndexOf(c)]), plain + t.List.Replace($"{plain}", "")) : t).Text;
const string Turn = "s = string.Join('-', s.Split('-').Reverse());", ToFront = "list.RemoveAt(p);\nlist.Insert(0, c);";
List<Func<Step>> others = [
    () => With(decodes ? 2 : rng.Int(2, 3), k => rng.Chance() is var first ? new Step($"Every run of {k} to 9 equal characters is replaced "
        + $"by {(first ? "the number of them and one of them" : "one of them and the number of them")}. A run is as long as possible; of "
        + "more than 9 equal characters the first 9 are a run, and the rest is looked at by itself.",
        $$"""
        {
            var next = new StringBuilder();
            for (int i = 0, end; i < s.Length; i = end)
            {
                for (end = i + 1; end < s.Length && end < i + 9 && s[end] == s[i];) end++;
                if (end - i < {{k}}) next.Append(s[i..end]);
                else next.Append({{(first ? "end - i" : "s[i]")}}).Append({{(first ? "s[i]" : "end - i")}});
            }
            s = next.ToString();
        }
        """, Loop(first ? "if (char.IsAsciiDigit(s[i])) { next.Append(s[i + 1], s[i] - '0'); i++; }\nelse next.Append(s[i]);"
            : "if (char.IsAsciiDigit(s[i])) next.Append(s[i - 1], s[i] - '1');\nelse next.Append(s[i]);"),
        s => Regex.Replace(s, $@"(.)\1{{{k - 1},8}}", m => first ? $"{m.Length}{m.Value[0]}" : $"{m.Value[0]}{m.Length}"),
        s => Regex.Replace(s, first ? @"(?<n>\d)(?<c>.)" : @"(?<c>.)(?<n>\d)",
            m => new(m.Groups["c"].Value[0], m.Groups["n"].Value[0] - '0'))) : null!),
    () => new("Between two equal characters that stand side by side, a + is put in.",
        Loop("if (i > 0 && s[i] == s[i - 1]) next.Append('+');\nnext.Append(s[i]);"), "s = s.Replace(\"+\", \"\");",
        s => Regex.Replace(s, @"(.)(?=\1)", "$1+"), s => string.Concat(s.Split('+'))),
    () => With(decodes ? 3 : rng.Int(2, 4), k => (!decodes && rng.Chance()) is var all ? new Step($"Behind every {k} characters, and at "
        + $"the end if some but fewer than {k} are left, a letter is put in. Its place is the remainder when the sum of the places of all "
        + $"letters {(all ? "before it" : "of these characters")} is divided by {size}; letters put in by this step do not count.",
        Loop($"next.Append(s[i]);\nsum += Math.Max(\"{row}\".IndexOf(s[i]), 0);\nif (i % {k} < {k - 1} && i < s.Length - 1) continue;\n"
            + $"next.Append(\"{row}\"[sum % {size}]);{(all ? "" : "\nsum = 0;")}", "\n    int sum = 0;"),
        $"s = string.Concat(s.Where((_, i) => i % {k + 1} < {k} && i < s.Length - 1));",
        s => string.Concat(s.Chunk(k).Select((c, j) => new string(c)
            + row[s[(all ? 0 : j * k)..(j * k + c.Length)].Where(row.Contains).Sum(x => x - 'a') % size])),
        s => string.Concat(s.Chunk(k + 1).SelectMany(c => c.SkipLast(1)))) : null!),
    () => new("At first there is a list of all letters in the order of the row. From left to right, every letter of the text is replaced "
        + "by the letter whose place is its position in the list (counted from 0); then the letter that is replaced moves to the beginning "
        + "of the list.", Loop($"char c = s[i];\nint p = list.IndexOf(c);\n{other}next.Append(\"{row}\"[p]);\n{ToFront}", fresh),
        Loop($"int p = \"{row}\".IndexOf(s[i]);\n{other}char c = list[p];\nnext.Append(c);\n{ToFront}", fresh),
        s => Listed(s, false), s => Listed(s, true)),
    () => new("The text is divided at every - sign. The pieces are put in reverse order, again with - between them.", Turn, Turn,
        Pieces, Pieces)];

List<Func<Step>> even = [.. shifts.Select(x => (Func<Step>)(() => Shifting(x()))), .. moves.Select(x => (Func<Step>)(() => Moving(x())))];
Step Hanging(Step a, Step b)                                                              // neither changes the length
{
    string Code(string x, string y) => $"if (s.Length % 2 == 0)\n    {x.Replace("\n", "\n    ")}\nelse\n    {y.Replace("\n", "\n    ")}";
    return new($"If the number of characters is even: {a.English} If it is odd: {b.English}", Code(a.Do, b.Do), Code(a.Undo, b.Undo),
        s => s.Length % 2 == 0 ? a.Run(s) : b.Run(s), s => s.Length % 2 == 0 ? a.Back(s) : b.Back(s));
}
var chosen = rng.Some(level < 3 ? level + 1 : level, [.. even, .. others]).Select(x => x()).ToList();
if (level > 2) chosen.Insert(level / 2, rng.Some(2, even) is var two ? Hanging(two[0](), two[1]()) : chosen[0]);
Func<string, string> Encoded = s => chosen.Aggregate(s, (t, step) => step.Run(t));
Func<string, string> Decoded = s => chosen.AsEnumerable().Reverse().Aggregate(s, (t, step) => step.Back(t));
Func<Rng, string> Plain = r => string.Concat(Enumerable.Range(0, r.Int(r.Chance(0.1) ? 0 : 4, 11)).Select(_ => r.Chance(0.15) ? "-"
    : new string(row[r.Int(0, size - 1)], r.Chance(0.35) ? r.Int(2, 3) : 1)));
Func<string, bool> Inside = s => s.Length <= 33 && s.All($"{row}-".Contains);
var plain = $"a string of 0 to 33 characters, each a letter from a to {row[^1]} or a -";
var name = (decodes ? "De" : "En") + rng.Skin.Pick(["code", "cipher", "crypt"])
    + rng.Skin.Pick(["", "Text", "Line", "Word", "Message", "Note", "Letter", "Row", "Signal", "Wire", "Script", "Memo", "Report", "Order",
        "Reply", "Entry", "Page", "Record", "Phrase", "Address", "Label", "Title", "Post", "Cable", "Notice"]);
return Coding(
    signature: $"string {name}(string text)",
    prompt: $"""
        {(decodes ? "Texts are encoded by the steps below. The function is given an encoded text, and returns the text it was made from."
            : "The function encodes a text by the steps below.")}
        For encoding, the steps are taken in this order, each on what the one before it made.

        The letters are those of the row {row}. The place of a letter is its position in the row, from 0 for a to {size - 1} for
        {row[^1]}; behind {row[^1]}, the row goes on with a again, and before a with {row[^1]}. Where a step replaces letters, all other
        characters stay as they are. Positions in a text are counted from 0, all characters included.

        {string.Join("\n", chosen.Select((x, i) => $"{i + 1}. {x.English}"))}
        """,
    given: !decodes ? Made(plain, Plain, Inside) : Made($"a text that these steps make from {plain}", r => Encoded(Plain(r)),
        s => Decoded(s) is var t && Inside(t) && Encoded(t) == s),
    reference: $$"""
        public static string {{name}}(string text)
        {
            string s = text;
            {{string.Join("\n", decodes ? chosen.AsEnumerable().Reverse().Select(x => x.Undo) : chosen.Select(x => x.Do))
                .Replace("\n", "\n    ")}}
            return s;
        }
        """,
    oracle: s => decodes ? Decoded(s) : Encoded(s), edges: [decodes ? Encoded("a") : "a"]);
