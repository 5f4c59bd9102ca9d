// A text with brackets is read; its pairs are measured, or it is written anew. Drawn: what is passed over, which brackets do not open and
// why, what a closing bracket does that does not fit, a further sign, what becomes of brackets open at the end; which pairs are told, in
// which order, by which figures, or how the text is written. The reference keeps a stack, the oracle a string of marks.
using System.Text.RegularExpressions;
record Rule<T>(string English, string Code, T Run, string Signs = "");
record Found(string Text, string Marks, List<(int Open, int Close)> Pairs, List<int> Depths);
T With<T>(int value, Func<int, T> make) => make(value);
var (kinds, writes) = (level < 3 ? 2 : 3, rng.Chance(0.4));
var (opening, closing) = ("([{"[..kinds], ")]}"[..kinds]);
int Last(string marks) => marks.LastIndexOf('o');
char Top(string text, string marks) => Last(marks) < 0 ? ' ' : text[Last(marks)];
string Put(string marks, int at, char mark) => at < 0 ? marks : marks[..at] + mark + marks[(at + 1)..];
bool Own(char open, char close) => opening.Contains(open) && opening.IndexOf(open) == closing.IndexOf(close);
var skips = rng.Some<Rule<string>>(level / 2, [
    new("all characters from a ' to the next ' (if there is none, to the end of the text)",
        "if (c == '\\'') i = (text + '\\'').IndexOf('\\'', i + 1);", "'[^']*('|$)", "'"),
    new("a ~ and the character behind it", "if (c == '~') i++;", "~.?", "~"),
    new("a digit and as many characters behind it as it says", "if (char.IsAsciiDigit(c)) i += c - '0';",
        "1.?|2.{0,2}|3.{0,3}", "123")]);
var bars = rng.Some<Func<Rule<Func<string, string, int, bool>>>>(level < 3 ? 1 : 2, [         // of text, marks before it, position
    () => new("two brackets are open", "open.Count == 2", (_, m, _) => m.Split('o').Length > 2),
    () => rng.Some(2, [.. opening]) is var k ? new($"the innermost open bracket is {k[1]} and this one is not {k[0]}",
        $"c != '{k[0]}' && Top() == '{k[1]}'", (t, m, i) => t[i] != k[0] && Top(t, m) == k[1]) : null!,
    () => new("the innermost open bracket is of the same kind", "Top() == c", (t, m, i) => Top(t, m) == t[i]),
    () => new("the character directly before it is an opening bracket (any such character, one that was passed over too)",
        $"i > 0 && \"{opening}\".Contains(text[i - 1])", (t, _, i) => Regex.IsMatch(t[..i], @"[(\[{]$")),
    () => new("the character directly behind it is a closing bracket",
        $"i + 1 < text.Length && \"{closing}\".Contains(text[i + 1])", (t, _, i) => Regex.IsMatch(t[(i + 1)..], @"^[)\]}]"))])
    .ConvertAll(b => b());

var tail = level < 3 || writes ? "" : rng.Pick(["", "stray", "lost"]);
var (stray, gone) = (writes || tail == "stray" ? "stray.Add(i);" : "", writes || tail == "lost");
string Lost(string what) => gone ? $"lost.AddRange({what}); " : "";
string Else(string code) => code == "" ? "" : $"\nelse {code}";
const string Fits = "if (Top() == own) Pair(i);", One = "open.TakeLast(1)", Drop = "open.RemoveAt(open.Count - 1);";
const string Innermost = "A closing bracket closes the innermost open bracket if of its kind: they are a pair. Otherwise it is stray";
var close = rng.Pick(new Rule<Func<string, string, int, (string Marks, int Open)>>[] {    // -1: none, -2: none, and the end
    new($"{Innermost}.", $"{Fits}{Else(stray)}", (t, m, i) => (m, Own(Top(t, m), t[i]) ? Last(m) : -1)),
    new("A closing bracket closes that open bracket of its kind which was opened last: they are a pair. All opened after that one "
        + "are lost. If no bracket of its kind is open, it is stray.", "int at = open.FindLastIndex(p => text[p] == own);\nif (at >= 0)\n"
            + $"{{\n    {Lost("open.Skip(at + 1)")}open.RemoveRange(at + 1, open.Count - at - 1);\n    Pair(i);\n}}{Else(stray)}",
        (t, m, i) => m.Select((x, p) => x == 'o' && Own(t[p], t[i]) ? p : -1).Append(-1).Max() is var at and >= 0
            ? (m[..(at + 1)] + m[(at + 1)..].Replace('o', 'x'), at) : (m, -1)),
    new($"{Innermost}, and the innermost open bracket (if any is open) is lost.",
        $"{Fits}\nelse\n{{\n    {stray}\n    if (open.Count > 0) {{ {Lost(One)}{Drop} }}\n}}",
        (t, m, i) => Own(Top(t, m), t[i]) ? (m, Last(m)) : (Put(m, Last(m), 'x'), -1)),
    new("A closing bracket closes the innermost open bracket, of whatever kind: they are a pair. If none is open, it is stray.",
        $"if (open.Count > 0) Pair(i);{Else(stray)}", (t, m, i) => (m, Last(m))),
    new($"{Innermost}, and all open brackets are lost.", $"{Fits}\nelse\n{{\n    {stray}\n    {Lost("open")}open.Clear();\n}}",
        (t, m, i) => Own(Top(t, m), t[i]) ? (m, Last(m)) : (m.Replace('o', 'x'), -1)),
    new($"{Innermost}, and no character behind it has a meaning.", $"{Fits}\nelse\n{{\n    {stray}\n    break;\n}}",
        (t, m, i) => (m, Own(Top(t, m), t[i]) ? Last(m) : -2)) }[..(level < 3 ? 6 : 5)]);
var sign = level < 3 ? null : rng.Pick<Rule<Func<string, int>>>([                         // of the marks: the position that is lost
    new("At a ; all open brackets are lost.", $"{Lost("open")}open.Clear();", _ => -1),
    new("At a ; the innermost open bracket (if any is open) is lost.", $"if (open.Count > 0) {{ {Lost(One)}{Drop} }}", Last)]);
var losing = sign is not null || close.English.Contains("lost");                          // else nothing would be, by the last of these
var rest = rng.Pick<Rule<int>>(new Rule<int>[] {
    new("Brackets still open at the end of the text are lost.", gone ? "lost.AddRange(open);" : "", 0),
    new("If brackets are still open at the end of the text, one closing bracket is put behind it; it is of the kind of the innermost open "
        + "one, closes it, and belongs to the text from then on. All others still open are lost.",
        $"if (open.Count > 0) {{ text += Closing(open[^1]); Pair(text.Length - 1); }}{(gone ? "\nlost.AddRange(open);" : "")}", 1),
    new("At the end of the text, a closing bracket of its kind is put behind it for every bracket still open, from the innermost to the "
        + "outermost, and closes it. These belong to the text from then on.",
        "for (; open.Count > 0; Pair(text.Length - 1)) text += Closing(open[^1]);", 99) }[..(losing ? 3 : 2)]);

const string Within = "q => q.Open > p.Open && q.Close < p.Close";
bool In((int Open, int Close) inner, (int Open, int Close) p) => inner.Open > p.Open && inner.Close < p.Close;
var measures = rng.Some<Rule<Func<Found, (int Open, int Close), int>>>(level < 4 ? 1 : 2, [
    new("the position of its opening bracket", "p.Open", (_, p) => p.Open),
    new("the number of characters between its brackets", "p.Close - p.Open - 1", (f, p) => f.Text[(p.Open + 1)..p.Close].Length),
    new("its depth", "Depth(p.Open)", (f, p) => f.Depths[p.Open], "d"),
    new("the number of pairs inside it", $"pairs.Count({Within})", (f, p) => f.Pairs.Count(q => In(q, p)), "i"),
    new("the number of letters inside it (those that were passed over count too) that are in no pair inside it",
        "Enumerable.Range(p.Open, p.Close - p.Open).Count(i => char.IsAsciiLetter(text[i]) && Depth(i) == Depth(p.Open) + 1)",
        (f, p) => Enumerable.Range(0, f.Text.Length).Count(i => "abc".Contains(f.Text[i]) && In((i, i), p)
            && !f.Pairs.Exists(q => In(q, p) && In((i, i), q))))]);
var sieve = level < 3 ? null : rng.Pick(new Rule<Func<Found, (int Open, int Close), bool>>[] {
    new($" whose opening bracket is not {opening[0]}", $"text[p.Open] != '{opening[0]}'", (f, p) => opening.IndexOf(f.Text[p.Open]) > 0),
    new(" with no pair around them", "Depth(p.Open) == 0", (f, p) => !f.Pairs.Exists(q => In(p, q)), "d"),
    new(" with no pair inside them", $"!pairs.Exists({Within})", (f, p) => !f.Pairs.Exists(q => In(q, p)), "i") }
    .Where(s => s.Signs == "" || measures.TrueForAll(m => m.Signs != s.Signs)).ToList());
var order = rng.Pick<Rule<Func<(int Open, int Close), int>>>([
    new("in the order of their opening brackets", "OrderBy(p => p.Open)", p => p.Open),
    new("in the order of their closing brackets, from the last to the first", "OrderByDescending(p => p.Close)", p => -p.Close),
    new("the one with the most characters between its brackets first, equal ones in the order of their opening brackets",
        "OrderByDescending(p => p.Close - p.Open).ThenBy(p => p.Open)", p => ((p.Open - p.Close) * 100) + p.Open)]);
var odd = rng.Pick([("left out", "continue;", ""), ("written as *", "result.Append('*');", "*")]);
var alone = rng.Pick([("left out", "continue;", ""), ("written as !", "result.Append('!');", "!")]);
Rule<Func<char, int, string>>[] writings = [
    new("left out at depth 0, and else written as it is", "if (depth > 0) result.Append(c);", (c, d) => d == 0 ? "" : $"{c}"),
    new("left out at odd depths, and else written as it is", "if (depth % 2 == 0) result.Append(c);", (c, d) => (d & 1) > 0 ? "" : $"{c}"),
    new("written as its depth", "result.Append(depth);", (_, d) => $"{d}"), new("written as it is", "result.Append(c);", (c, _) => $"{c}"),
    new("written once more than its depth says", "result.Append(c, depth + 1);", (c, d) => string.Concat(Enumerable.Repeat(c, d + 1)))];
var (paired, others) = (rng.Pick(writings), rng.Pick(writings[1..]));

Found Read(string text)
{
    var seen = skips.Count == 0 ? text : Regex.Replace(text, string.Join('|', skips.Select(s => s.Run)), m => new('.', m.Length));
    var (marks, pairs, at) = ("", new List<(int, int)>(), -1);
    for (var i = 0; i < text.Length; i++)
    {
        var c = at == -2 ? '.' : seen[i];
        if (closing.Contains(c))
        {
            (marks, at) = close.Run(text, marks, i);
            if (at >= 0) pairs.Add((at, i));
            marks = Put(marks, at, 'p') + (at >= 0 ? 'p' : 's');
        }
        else marks = c != ';' || sign is null ? marks + (opening.Contains(c) && !bars.Exists(b => b.Run(text, marks, i)) ? 'o' : '.')
            : (sign.Run(marks) < 0 ? marks.Replace('o', 'x') : Put(marks, sign.Run(marks), 'x')) + '.';
    }
    for (var added = 0; added < rest.Run && Last(marks) is var p and >= 0; added++)
    {
        pairs.Add((p, text.Length));
        (text, marks) = (text + closing[opening.IndexOf(text[p])], Put(marks, p, 'p') + 'p');
    }
    var depths = text.Select((_, i) => pairs.Count(p => p.Item1 < i) - pairs.Count(p => p.Item2 <= i));
    return new(text, marks.Replace('o', 'x'), pairs, [.. depths]);
}
List<int> Listed(string text) => Read(text) is var f && f.Pairs.Where(p => sieve?.Run(f, p) != false).OrderBy(order.Run)
    .SelectMany(p => measures.Select(m => m.Run(f, p))) is var told && tail == "" ? [.. told]
    : [.. told, f.Marks.Split(tail == "lost" ? 'x' : 's').Length - 1];
string Written(string text) => Read(text) is var f ? string.Concat(f.Text.Select((c, i) => f.Marks[i] switch
    { 's' => odd.Item3, 'x' => alone.Item3, 'p' => paired.Run(c, f.Depths[i]), _ => others.Run(c, f.Depths[i]) })) : "";

var used = string.Concat(skips.Select(s => s.Signs)) + (sign is null ? "" : ";");
var signs = opening + closing + used;
Func<Rng, int, string> Piece = (r, deep) => r.Int(0, 13) switch
{
    < 3 => $"{"abc"[r.Int(0, 2)]}", 3 => $"{r.Pick([.. signs])}", 4 or 5 when used != "" => $"{r.Pick([.. used])}{r.Pick([.. signs])}",
    6 when sign is not null => ";", _ when deep == 0 => "", _ => (opening + closing).Substring(r.Int(0, kinds - 1)) is var of ? of[0]
        + string.Concat(Enumerable.Range(0, r.Int(0, 4)).Select(_ => Piece!(r, deep - 1))) + (r.Chance(0.75) ? $"{of[kinds]}" : "") : "",
};
string Line(Rng r) => string.Concat(Enumerable.Range(0, r.Int(r.Chance(0.1) ? 0 : 4, 8)).Select(_ => Piece(r, 4))) is var line
    && line.Length > 50 ? line[..50] : line;
string Lines(string indent, params string[] code) => string.Join($"\n{indent}", code.Where(c => c != "").SelectMany(c => c.Split('\n')));
var name = rng.Skin.Pick(["Read", "Inspect", "Examine", "Survey", "Scan", "Check", "Study", "Assess", "Review", "Judge", "Audit", "Probe",
        "Trace", "Follow", "Gauge", "Weigh", "Rate", "Walk"])
    + rng.Skin.Pick(["", "Brackets", "Text", "Line", "Pairs", "Nesting", "Depths", "Code", "Source", "Marks", "Groups", "Nests", "Levels",
        "Row", "Signs", "Input", "Layers", "Shape", "Outline", "Boxes", "Shells", "Frame", "Parts", "Fences"]);
string Need(string what, string code, params string[] by) => by.Any(b => b.Contains($"{what}(")) ? code : "";
TaskDraft Task<R>(string returns, string told, Func<string, R> oracle, params string[] report) => Coding(
    signature: $"{returns} {name}(string text)",
    prompt: $"""
        The text holds brackets of {kinds} kinds: {Join(opening.Zip(closing, (o, c) => $"{o} {c}"))}. It is read from left to right.
        A bracket that is open stays so until it becomes one of a pair or is lost. The innermost open bracket is the one opened last.
        A bracket that neither opens nor closes has no meaning, like all other characters.

        {Lines("", [.. skips.Select(s => $"Passed over, as if they had no meaning, are {s.English}."),
            $"An opening bracket is open from where it stands on, unless {string.Join(", or unless ", bars.Select(b => b.English))}.",
            close.English, sign?.English ?? "", rest.English])}

        The depth of a character is the number of pairs around it (opening bracket before it, closing bracket behind it). The brackets of a
        pair have the same depth, which is also the depth of the pair. Positions are counted from 0.
        {told}
        """,
    given: Made($"a string of 0 to 50 characters, each a letter from a to c or one of these: {string.Join(" ", signs.ToCharArray())}",
        Line, text => text.Length <= 50 && text.All($"abc{signs}".Contains)),
    reference: $$"""
        public static {{returns}} {{name}}(string text)
        {
            var (open, pairs) = (new List<int>(), new List<(int Open, int Close)>());
            {{Lines("    ", stray == "" ? "" : "var stray = new List<int>();", gone ? "var lost = new List<int>();" : "")}}
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                {{Lines("        ", [.. skips.Select(s => s.Code), sign is null ? "" : $"if (c == ';') {{ {sign.Code} }}"])}}
                if ("{{opening}}".Contains(c))
                {
                    {{Lines("            ", [.. bars.Select(b => $"if ({b.Code}) continue;")])}}
                    open.Add(i);
                }
                else if ("{{closing}}".Contains(c))
                {
                    {{(close.Code.Contains("own") ? $"char own = \"{opening}\"[\"{closing}\".IndexOf(c)];" : "")}}
                    {{Lines("            ", close.Code)}}
                }
            }
            {{Lines("    ", rest.Code)}}
            {{Lines("    ", report)}}

            void Pair(int at) { pairs.Add((open[^1], at)); open.RemoveAt(open.Count - 1); }
            {{Lines("    ", Need("Top", "char Top() => open.Count > 0 ? text[open[^1]] : ' ';", [close.Code, .. bars.Select(b => b.Code)]),
                Need("Depth", "int Depth(int at) => pairs.Count(p => p.Open < at && p.Close > at);", report),
                Need("Closing", $"char Closing(int at) => \"{closing}\"[\"{opening}\".IndexOf(text[at])];", rest.Code))}}
        }
        """,
    oracle: oracle, edges: ["", "a", $"{opening[0]}{closing[0]}"]);
return writes ? Task("string", $"""
    The result is the text, written anew. Stray closing brackets are {odd.Item1}; lost opening brackets are {alone.Item1};
    a bracket of a pair is {paired.English}; any other character is {others.English}.
    """, Written, "var result = new StringBuilder();", "for (int i = 0; i < text.Length; i++)", "{", "    char c = text[i];",
        "    int depth = Depth(i);", $"    if (stray.Contains(i)) {odd.Item2}", $"    else if (lost.Contains(i)) {alone.Item2}",
        "    else if (pairs.Exists(p => p.Open == i || p.Close == i))", "    {", $"        {paired.Code}", "    }", "    else", "    {",
        $"        {others.Code}", "    }", "}", "return result.ToString();")
    : Task("List<int>", $"""
    Take all pairs{sieve?.English}, {order.English}.
    For each, append to the result: {string.Join("; then ", measures.Select(m => m.English))}.
    {(tail == "" ? "" : $"After all of them, append the number of {tail} brackets.")}
    """, Listed, ["var result = new List<int>();",
        $"foreach (var p in pairs{(sieve is null ? "" : $".Where(p => {sieve.Code})")}.{order.Code})", "{",
        .. measures.Select(m => $"    result.Add({m.Code});"), "}", tail == "" ? "" : $"result.Add({tail}.Count);", "return result;"]);
