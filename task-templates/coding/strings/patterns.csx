// A text is searched for a pattern, both given, in a small pattern language. Drawn: the signs of the language and what they stand for,
// how items are repeated, gaps, escapes, neighbours that forbid a match, alternatives; which of the possible matches count; what is told
// of them, or how they are written anew. The reference tries item by item, the oracle translates the pattern and looks at every stretch.
using System.Text.RegularExpressions;
record Unit(string English, string Test, string Match, string Like, string Tail = "");    // like: < again, > the next, _ nothing
record Rule<T>(string English, string Code, T Run);
record Span(int Start, int End);
const string Letters = "abcd", Before = "directly before it in the text", Too = " and the letter behind it";
var sign = rng.Some(10, [.. "!#%*=?^~:/|"]);                                              // no two with neighbouring codes
var units = rng.Some<Func<Unit>>(level < 2 ? 1 : level < 4 ? 2 : 3, [
    () => new("one character, whichever it is", "true", ".", Letters),
    () => rng.Some(2, [.. Letters]).Order().ToList() is var k
        ? new($"one character that is {k[0]} or {k[1]}", $"text[p] is '{k[0]}' or '{k[1]}'", $"[{k[0]}{k[1]}]", $"{k[0]}{k[1]}") : null!,
    () => new("one character other than this letter", "text[p] != letter", "[^X]", Letters, "[a-d]"),
    () => new($"one character that equals the character {Before}", "p > 0 && text[p] == text[p - 1]", @"(?:(?<=(?<q>.))\k<q>)", "<"),
    () => new($"one letter that in the alphabet comes directly after the character {Before}",
        "p > 0 && text[p] == text[p - 1] + 1", "(?:(?<=a)b|(?<=b)c|(?<=c)d)", ">"),
    () => new($"one character that differs from the two characters {Before} (or from the one, if there is only one; any, if there is none)",
        "!text[Math.Max(0, p - 2)..p].Contains(text[p])", @"(?:(?<q>.)(?<!\k<q>.{1,2}))", Letters)])
    .Select((u, i) => (Sign: sign[i], Is: u())).ToList();
var repeats = rng.Some(level < 3 ? 1 : 2, new Unit[] {
    new("one or more times", "1, int.MaxValue", "+", "_<"), new("any number of times, or not at all", "0, int.MaxValue", "*", "_<"),
    new("once or not at all", "0, 1", "?", "_"), new("two or more times", "2, int.MaxValue", "{2,}", "<"),
    new("twice, once or not at all", "0, 2", "{0,2}", "_<"), new("exactly twice", "2, 2", "{2}", "<") }[..(level < 3 ? 5 : 6)])
    .Select((r, i) => (Sign: sign[3 + i], Is: r)).ToList();
var has = rng.Some(level - 1, ["escape", "gap", "before", "behind", "or"]);
char Own(string id, int i) => has.Contains(id) ? sign[i] : ' ';                            // a space: not in this language
string If(char own, string text) => own == ' ' ? "" : text;
var (gap, escape, before, behind, or) = (Own("gap", 5), Own("escape", 6), Own("before", 7), Own("behind", 8), Own("or", 9));
var gaps = gap == ' ' ? null : rng.Pick<Unit>([new("any number of characters, or none", "0, int.MaxValue", ".*", "_abcd"),
    new("one, two or three characters", "1, 3", ".{1,3}", "abcd"), new("one or two characters, or none", "0, 2", ".{0,2}", "_abcd")]);

var longest = rng.Chance();
var (size, last, first) = longest ? ("longest", "^1", "0") : ("shortest", "0", "^1");
const string Ends = "{\n    var ends = Enumerable.Range(at + 1, text.Length - at).Where(e => Fits(at, e)).ToList();\n";
int Size(Span s) => longest ? s.Start - s.End : s.End - s.Start;
bool Apart(Span a, Span b) => a.End <= b.Start || b.End <= a.Start;
IEnumerable<Span> Picked(IEnumerable<Span> all) =>
    all.Aggregate(new List<Span>(), (l, s) => l.TrueForAll(o => Apart(o, s)) ? [.. l, s] : l);
var search = rng.Pick<Rule<Func<string, List<Span>, IEnumerable<Span>>>>([
    new($"Go through the text from left to right: the match that begins first counts, of several that begin there the {size}. Go on in the "
        + "same way behind it, and so on.", $"for (int at = 0; at != text.Length;)\n{Ends}    if (ends.Count == 0) {{ at++; continue; }}\n"
        + $"    found.Add((at, ends[{last}]));\n    at = found[^1].End;\n}}", (_, all) => Picked(all.OrderBy(s => s.Start).ThenBy(Size))),
    new($"Go through the text from right to left: the match that ends last counts, of several that end there the {size}. Go on in the same "
        + "way before it, and so on.",
        "for (int at = text.Length; at != 0;)\n{\n    var starts = Enumerable.Range(0, at).Where(s => Fits(s, at)).ToList();\n"
        + $"    if (starts.Count == 0) {{ at--; continue; }}\n    found.Insert(0, (starts[{first}], at));\n    at = found[0].Start;\n}}",
        (_, all) => Picked(all.OrderByDescending(s => s.End).ThenBy(Size))),
    new($"The {size} match counts, of several that are equally long the one that begins first. Then, of the matches that have no character "
        + $"in common with those that count, again the {size} counts, and so on.",
        $"for (int size = {(longest ? "text.Length; size > 0; size--" : "1; size <= text.Length; size++")})\n    for (int at = 0, end; "
        + "(end = at + size) <= text.Length; at++)\n        if (Fits(at, end) && !found.Exists(f => f.Start < end && at < f.End)) "
        + "found.Add((at, end));\nfound.Sort();", (_, all) => Picked(all.OrderBy(Size).ThenBy(s => s.Start))),
    new("The text is divided into pieces at every - sign, which belongs to no piece. A match counts if it is a whole piece.",
        "for (int at = 0, end; at <= text.Length; at = end + 1)\n{\n    end = (text + \"-\").IndexOf('-', at);\n"
        + "    if (end > at && Fits(at, end)) found.Add((at, end));\n}",
        (t, all) => all.Where(s => $"-{t}-"[s.Start] == '-' && $"-{t}-"[s.End + 1] == '-' && !t[s.Start..s.End].Contains('-'))),
    new($"For every position at which matches begin, the {size} of these counts, whether it overlaps with others or not.",
        $"for (int at = 0; at != text.Length; at++)\n{Ends}    if (ends.Count > 0) found.Add((at, ends[{last}]));\n}}",
        (_, all) => all.GroupBy(s => s.Start).Select(g => g.MinBy(Size)!))]);

var (piecewise, overlaps, x) = (search.English.Contains('-'), search.English[0] == 'F', rng.Pick([.. Letters]));
var writes = !overlaps && rng.Chance(0.4);
var measures = rng.Some(level < 4 ? 1 : 2, new Rule<Func<string, Span, int>>[] {
    new("the position at which it begins", "start", (_, s) => s.Start),
    new("its length", "end - start", (t, s) => t[s.Start..s.End].Length), new("the position directly behind it", "end", (_, s) => s.End),
    new($"how many of its characters are {x}", $"text[start..end].Count(c => c == '{x}')", (t, s) => t[s.Start..s.End].Split(x).Length - 1),
    new("how many different characters it has", "text[start..end].Distinct().Count()", (t, s) => t[s.Start..s.End].ToHashSet().Count) }
    [(overlaps ? 1 : 0)..]);
var writing = rng.Pick<Rule<Func<string, string>>>([
    new("its characters in reverse order", "string.Concat(text[start..end].Reverse())", m => m.Aggregate("", (s, c) => c + s)),
    new("its length, in digits", "end - start", m => $"{m.Length}"),
    new("its characters, each twice", "string.Concat(text[start..end].Select(c => $\"{c}{c}\"))", m => Regex.Replace(m, ".", "$0$0")),
    new($"its characters without every {x}", $"text[start..end].Replace(\"{x}\", \"\")", m => string.Join("", m.Split(x))),
    new("( and its characters and )", "\"(\" + text[start..end] + \")\"", m => $"({m})")]);
var outside = rng.Pick<Rule<Func<string, string>>>([new("stay as they are", "text[done..{0}]", s => s),
    new("are each replaced by a dot", "new string('.', {0} - done)", s => Regex.Replace(s, ".", "."))]);

Func<string, string> Esc = of => string.Concat(of.Select(c => $@"\{c}"));
Func<IEnumerable<char>, string> Any = of => $"[{Esc(string.Concat(of))}]";
var pairs = new Lazy<string>(() => Any([.. units.Where(u => u.Is.Tail != "").Select(u => u.Sign), escape, before, behind]));
Func<string, List<string>> Parts = pattern => [.. Regex.Matches(pattern, $"{pairs.Value}.|.").Select(m => m.Value)];
Func<char, Unit?> Meaning = c => c == gap ? gaps : units.Concat(repeats).FirstOrDefault(u => u.Sign == c).Is;
Func<string, string> Translated = part => part[0] == escape ? Esc(part[1..]) : part[0] == or ? "|"
    : Meaning(part[0])?.Match.Replace("X", part[1..]) ?? part;
List<Span> Counted(string pattern, string text)
{
    var parts = Parts(pattern);
    var (front, back) = (parts[0][0] == before, parts[^1][0] == behind);
    var regex = new Regex($@"\G(?:{string.Concat(parts.Skip(front ? 1 : 0).SkipLast(back ? 1 : 0).Select(Translated))})\z");
    var all = Enumerable.Range(0, text.Length).SelectMany(s => Enumerable.Range(s + 1, text.Length - s).Select(e => new Span(s, e)))
        .Where(s => !(front && text[..s.Start].EndsWith(parts[0][1])) && !(back && text[s.End..].StartsWith(parts[^1][1])))
        .Where(s => regex.IsMatch(text[..s.End], s.Start)).ToList();
    return [.. search.Run(text, all).OrderBy(s => s.Start)];
}
string Written(string pattern, string text) => Counted(pattern, text) is var all
    ? string.Concat(all.Prepend(new(0, 0)).Zip(all.Append(new(text.Length, text.Length)), (a, b) => outside.Run(text[a.End..b.Start])
        + (b.Start < text.Length ? writing.Run(text[b.Start..b.End]) : ""))) : "";

var odd = If(escape, $"{units[0].Sign}{repeats[0].Sign}") + (piecewise ? "--" : "");
Func<Rng, string> Letter = r => $"{Letters[r.Int(0, 3)]}";
Func<Rng, char, string> Guard = (r, own) => r.Chance() ? If(own, own + Letter(r)) : "";
Func<Rng, string> Item = r => r.Chance(0.12) && gap != ' ' ? $"{gap}" : r.Chance(0.2) && escape != ' ' ? $"{escape}{odd[r.Int(0, 1)]}"
    : (r.Chance() ? Letter(r) : r.Pick(units) is var u && u.Is.Tail == "" ? $"{u.Sign}" : u.Sign + Letter(r))
        + (r.Chance(0.45) ? $"{r.Pick(repeats).Sign}" : "");
Func<Rng, int, string> Items = (r, most) => string.Concat(Enumerable.Range(0, r.Int(1, most)).Select(_ => Item(r)));
Func<Rng, string> Pattern = r => Guard(r, before) + (r.Chance(0.6) && or != ' ' ? Items(r, 2) + or + Items(r, 3) : Items(r, r.Int(1, 4)))
    + Guard(r, behind);
// Texts are made of what the items may stand for, more or less: else they would hardly have matches.
Func<Rng, string, string, string> Next = (r, text, part) => (text.LastOrDefault('a'), part[0] == escape ? part[^1]
    : r.Pick([.. Meaning(part[0])?.Like ?? (Letters.Contains(part[0]) ? part : "_")])) is var (last, c)
    ? c switch { '_' => "", '<' => $"{last}", '>' => $"{"bcda"[Math.Max(0, Letters.IndexOf(last))]}", _ => $"{c}" } : "";
Func<Rng, string, string> Text = (r, pattern) => Enumerable.Range(0, r.Int(r.Chance(0.05) ? 0 : 3, 7)).Aggregate("", (text, _) =>
    r.Int(0, 5) switch { 0 when odd != "" => text + r.Pick([.. odd]), 1 => text + Letter(r),
        _ => Parts(pattern).Aggregate(text, (t, part) => r.Chance(0.97) ? t + Next(r, t, part) : t) + (piecewise ? "-" : "") });
Func<string> One = () => $"(?:([a-d]|{string.Join("|", units.Select(u => Esc($"{u.Sign}") + u.Is.Tail))}){Any(repeats.Select(u => u.Sign))}"
    + $"?|{Any([gap])}|{Any([escape])}{Any([units[0].Sign, repeats[0].Sign])})";
var grammar = new Lazy<Regex>(() => One() is var item
    ? new($"^({Any([before])}[a-d])?{item}{{1,4}}({Any([or])}{item}{{1,3}})?({Any([behind])}[a-d])?$") : null!);

string Lines(string indent, params string[] code) => string.Join($"\n{indent}", code.Where(c => c != "").SelectMany(c => c.Split('\n')));
var name = rng.Skin.Pick(["Search", "FindAll", "Match", "Locate", "Sift", "Seek", "Trace", "Spot", "Detect", "Track", "Hunt", "Discover"]);
var used = string.Concat(units.Concat(repeats).Select(u => u.Sign).Concat([gap, escape, before, behind, or])).Replace(" ", "");
var fits = If(before, "(start == 0 || text[start - 1] != before) && ") + If(behind, "(end == text.Length || text[end] != behind) && ")
    + (or == ' ' ? "Goes(items, 0, start, end)" : "ways.Exists(w => Goes(w, 0, start, end))");
const string Way = "List<(Func<int, bool> One, int Fewest, int Most)>";
string Read(char c, string code) => If(c, $"if (c == '{c}') {{ {code} continue; }}");
TaskDraft Task<R>(string returns, string told, Func<string, string, R> oracle, params string[] report) => Coding(
    signature: $"{returns} {name}(string pattern, string text)",
    prompt: $"""
        The text is searched for matches of the pattern. A pattern is a row of items, written one behind the other:
        {Lines("", ["- A letter is an item that stands for itself.",
            .. units.Select(u => $"- {u.Sign}{(u.Is.Tail == "" ? "" : Too)} is an item that stands for {u.Is.English}."),
            .. repeats.Select(u => $"- {u.Sign} behind an item means that it is there {u.Is.English}, perhaps for different characters."),
            gaps is null ? "" : $"- {gap} is an item that stands for {gaps.English}.",
            If(escape, $"- {escape} and the character behind it are an item that stands for that character itself."),
            If(or, $"- {or} divides the pattern into two; what one of them matches is a match."),
            If(before, $"- {before} and the letter behind it, at the beginning of the pattern, are no item: a match must not begin "
                + "directly behind this letter."),
            If(behind, $"- {behind} and the letter behind it, at the end of the pattern, are no item: a match must not end "
                + "directly before this letter."),
            or != ' ' && (before != ' ' || behind != ' ') ? $"- What is no item holds for both sides of {or}." : ""])}

        A match is a stretch of the text, at least one character long, that consists of what the items stand for, one behind the other.
        Where items may stand for different things, every choice is allowed. Positions are counted from 0.
        {search.English}

        {told}
        """,
    given: Made($"a pattern as described, of 1 to 4 items{If(or, $", or of 1 to 4 items, {or} and 1 to 3 items")}; its letters are from a "
        + $"to d, its signs are {Join(used.Select(c => $"{c}"))}\n- text: a string of 0 to 24 characters, each a letter from a to d"
        + (odd == "" ? "" : $" or one of these: {string.Join(" ", odd.Distinct())}"),
        r => Pattern(r) is var p && Text(r, p) is var t ? (p, t.Length > 24 ? t[..24] : t) : default,
        x => grammar.Value.IsMatch(x.Item1) && x.Item1.IndexOf(' ') < 0 && x.Item2.Length <= 24 && x.Item2.All((Letters + odd).Contains)),
    reference: $$"""
        public static {{returns}} {{name}}(string pattern, string text)
        {
            var items = new {{Way}}();
            {{Lines("    ", If(or, $"var ways = new List<{Way}> {{ items }};"), If(before, "char before = ' ';"),
                If(behind, "char behind = ' ';"))}}
            for (int i = 0; i < pattern.Length; i++)
            {
                char c = pattern[i];
                {{Lines("        ", [Read(before, "before = pattern[++i];"), Read(behind, "behind = pattern[++i];"),
                    Read(or, "ways.Add(items = new());"), gaps is null ? "" : Read(gap, $"items.Add((p => true, {gaps.Test}));"),
                    .. units.Select(u => Read(u.Sign, (u.Is.Tail == "" ? "" : "char letter = pattern[++i]; ")
                        + $"items.Add((p => {u.Is.Test}, 1, 1));")),
                    .. repeats.Select(u => Read(u.Sign, $"items[^1] = (items[^1].One, {u.Is.Test});")),
                    If(escape, $"if (c == '{escape}') c = pattern[++i];")])}}
                items.Add((p => text[p] == c, 1, 1));
            }
            var found = new List<(int Start, int End)>();
            {{Lines("    ", search.Code)}}
            {{Lines("    ", report)}}

            bool Fits(int start, int end) => {{fits}};
            bool Goes({{Way}} way, int i, int at, int end)
            {
                if (i == way.Count) return at == end;
                for (int n = 0; ; n++)
                {
                    if (n >= way[i].Fewest && Goes(way, i + 1, at + n, end)) return true;
                    if (n == way[i].Most || at + n == end || !way[i].One(at + n)) return false;
                }
            }
        }
        """,
    oracle: oracle, edges: [("a", ""), ("a", "a")]);
return writes ? Task("string", $"""
    The result is the text, in which every match that counts is replaced by {writing.English}; all other characters {outside.English}.
    """, Written, "var result = new StringBuilder();", "int done = 0;", "foreach (var (start, end) in found)", "{",
        $"    result.Append({outside.Code.Replace("{0}", "start")}).Append({writing.Code});", "    done = end;", "}",
        $"return result.Append({outside.Code.Replace("{0}", "text.Length")}).ToString();")
    : Task("List<int>", $"""
    Go through the matches that count, from the one that begins first to the one that begins last.
    For each, append to the result: {string.Join("; then ", measures.Select(m => m.English))}. No match gives an empty list.
    """, (pattern, text) => Counted(pattern, text).SelectMany(s => measures.Select(m => m.Run(text, s))).ToList(),
        ["var result = new List<int>();", "foreach (var (start, end) in found)", "{", .. measures.Select(m => $"    result.Add({m.Code});"),
            "}", "return result;"]);
