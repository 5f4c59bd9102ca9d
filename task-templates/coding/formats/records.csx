// A text of tagged records is read and written anew as lines. Drawn: how a record is framed (a length before or behind its tag, dots, a
// closing sign), check digits, what happens where no record begins or the text ends too early, how contents are decoded, what the tags
// do, in which order and shape the lines are written. The reference walks by index, the oracle matches what is left of the text.
using System.Text.RegularExpressions;

record R(char Tag, string Content);
record Frame(string English, string Head, string Test, string Code, Func<char, string, string> Write);
record Rule(string English, string Code, Func<List<R>, string, (List<R>, string)> Run);            // records, what is left of the text
record Decoding(string Marks, string English, string Code, Func<string, string> Run);
record Role(string English, string Code, Func<List<R>, string, char, List<R>> Run);                // records, content, tag
record Part(string English, string Code, Func<List<R>, List<R>> Run);
record Check(string English, string Code, Func<string, int> Run);
record Shape(string English, string Code, Func<R, string> Run);

var plain = "AD";
var special = level == 1 ? "B" : level < 5 ? "BC" : "BCE";
var tags = string.Concat((plain + special).Order());
var extra = rng.Int(1, 2);
var plus = $"{extra} more than the ";
var frame = rng.Pick<Func<Frame>>([
    () => new($"A record begins with its tag, one of the letters {Join(tags.Select(c => $"{c}"))}, and a digit directly behind it. Its content "
        + $"is the characters that follow, {plus}digit says.", $"^(?<tag>[{tags}])(?<n>[0-9])",
        $"at + 1 < text.Length && \"{tags}\".Contains(text[at]) && char.IsDigit(text[at + 1])",
        $"char tag = text[at];\n        int length = text[at + 1] - '0' + {extra};\n        at += 2;", (t, c) => $"{t}{Math.Max(0, c.Length - extra)}{c}"),
    () => new($"A record begins with a digit, and its tag, one of the letters {Join(tags.Select(c => $"{c}"))}, directly behind it. Its content "
        + $"is the characters that follow, {plus}digit says.", $"^(?<n>[0-9])(?<tag>[{tags}])",
        $"at + 1 < text.Length && char.IsDigit(text[at]) && \"{tags}\".Contains(text[at + 1])",
        $"char tag = text[at + 1];\n        int length = text[at] - '0' + {extra};\n        at += 2;", (t, c) => $"{Math.Max(0, c.Length - extra)}{t}{c}"),
    () => new($"A record begins with its tag, one of the letters {Join(tags.Select(c => $"{c}"))}. All full stops directly behind the tag, if any, belong to "
        + $"the head. Its content is the characters that follow, {plus}number of these full stops.", $"^(?<tag>[{tags}])(?<n>\\.*)",
        $"\"{tags}\".Contains(text[at])", $"char tag = text[at++];\n        int length = {extra};\n        while (at < text.Length && text[at] == '.')\n"
        + "        {\n            length++;\n            at++;\n        }", (t, c) => t + new string('.', Math.Max(0, c.Length - extra)) + c),
    () => new($"A record begins with its tag, one of the letters {Join(tags.Select(c => $"{c}"))}. Its content is all characters behind the tag "
        + "up to the next semicolon; the semicolon ends the record and is no part of the content.", $"^(?<tag>[{tags}])", $"\"{tags}\".Contains(text[at])",
        "char tag = text[at++];\n        int end = text.IndexOf(';', at);", (t, c) => $"{t}{c};")])();
var until = frame.Head.EndsWith("])");
until = until && !frame.Head.Contains("<n>");
var bad = rng.Pick<Rule>([
    new("the character there is skipped, and a record may begin at the next one", "at++;",
        (all, rest) => (all, rest[1..])),
    new("everything is skipped up to the next minus sign and this too (the character there may itself be the minus sign), and a record may begin behind it; "
        + "if there is no minus sign any more, the rest of the text is skipped",
        "int minus = text.IndexOf('-', at);\n            at = minus < 0 ? text.Length : minus + 1;",
        (all, rest) => (all, string.Concat(rest.SkipWhile(c => c != '-').Skip(1)))),
    new("the character there is put at the end of the content of the last record that is in the list then (if there is none, it is skipped), "
        + "and a record may begin at the next character",
        "if (records.Count > 0) records[^1] = (records[^1].Tag, records[^1].Content + text[at]);\n            at++;",
        (all, rest) => (all.Count == 0 ? all : [.. all.SkipLast(1), all[^1] with { Content = all[^1].Content + rest[0] }], rest[1..]))]);
var checks = level < 3 ? null : rng.Pick<Check>([
    new("the number of letters a and b in the content", "content.Count(c => c == 'a' || c == 'b')", s => s.Length - Regex.Replace(s, "[ab]", "").Length),
    new("the number of different characters in the content", "content.Distinct().Count()", s => s.ToHashSet().Count),
    new("the number of pairs of equal neighbours in the content", "content.Skip(1).Where((c, i) => c == content[i]).Count()",
        s => Regex.Count(s, "(.)(?=\\1)")),
    new("the number of characters in the content that are no letters from a to c", "content.Count(c => c < 'a' || c > 'c')",
        s => s.Count(c => !"abc".Contains(c)))]);
var wrong = checks is not null && rng.Chance();                                           // a record with a wrong digit stays, marked

var early = checks is not null && !wrong ? 0 : rng.Int(0, until ? 1 : 2);                  // dropped, shortened, filled up
var decodings = rng.Some<Decoding>(new[] { 1, 1, 2, 2, 3 }[level - 1], [
    new("<", "From left to right, each < is dropped, and with it the character that then stands directly before it, if there is one.",
        "content = content.Aggregate(\"\", (s, c) => c != '<' ? s + c : s == \"\" ? s : s[..^1]);",
        s => Regex.IsMatch(s, "[^<]<") ? decodeAll("[^<]<", s).Replace("<", "") : s.Replace("<", "")),
    new("*", "From left to right, each * becomes the character that then stands directly before it; at the beginning of the content, it is dropped.",
        "content = content.Aggregate(\"\", (s, c) => c != '*' ? s + c : s == \"\" ? s : s + s[^1]);",
        s => Regex.Replace(s.TrimStart('*'), "([^*])(\\*+)", m => new string(m.Value[0], m.Length))),
    new("^", "If there is a ^, the first one is dropped, and everything behind it is written backwards.",
        "content = content.Contains('^') ? content[..content.IndexOf('^')] + string.Concat(content[(content.IndexOf('^') + 1)..].Reverse()) : content;",
        s => Regex.Replace(s, "^([^^]*)\\^(.*)$", m => m.Groups[1].Value + m.Groups[2].Value.Aggregate("", (t, c) => c + t))),
    new("~", "A letter from a to c with a ~ directly before it becomes the capital letter; then every ~ is dropped.",
        "content = string.Concat(content.Select((c, i) => i > 0 && content[i - 1] == '~' && c >= 'a' && c <= 'c' ? char.ToUpper(c) : c).Where(c => c != '~'));",
        s => Regex.Replace(s, "~([abc])", m => m.Value.ToUpperInvariant()).Replace("~", "")),
    new("", "All digits are dropped.", "content = string.Concat(content.Where(c => !char.IsDigit(c)));", s => Regex.Replace(s, "[0-9]", "")),
    new("", "Every a becomes b, and at the same time every b becomes a.", "content = string.Concat(content.Select(c => c == 'a' ? 'b' : c == 'b' ? 'a' : c));",
        s => s.Replace('a', '#').Replace('b', 'a').Replace('#', 'b')),
    new("+", "The parts that the + divide the content into are written in reverse order, with + between them again.",
        "content = string.Join('+', content.Split('+').Reverse());", s => s.Split('+').Aggregate((t, p) => p + "+" + t))]);
var (spared, without) = level < 4 ? (' ', -1) : (rng.Pick([.. plain]), rng.Int(0, decodings.Count - 1));   // a tag whose records miss a step
string decodeAll(string pattern, string s)                                                // the leftmost match goes, until there is none
{
    for (; Regex.Match(s, pattern) is { Success: true } m; s = s.Remove(m.Index, m.Length)) ;
    return s;
}

string Some(string code) => $"if (records.Count > 0) {code}";
var roles = rng.Some<Role>(special.Length, [
    new("its content is put behind that of the last record in the list (if the list is empty, nothing happens)",
        Some("records[^1] = (records[^1].Tag, records[^1].Content + content);"),
        (l, c, _) => l.Count == 0 ? l : [.. l.SkipLast(1), l.Last() with { Content = l.Last().Content + c }]),
    new("the last record of the list is removed (if there is one)", Some("records.RemoveAt(records.Count - 1);"), (l, _, _) => [.. l.SkipLast(1)]),
    new("a copy of the last record is added at the end of the list, with this content put in front of the copy's content (if the list is empty, nothing happens)",
        Some("records.Add((records[^1].Tag, content + records[^1].Content));"),
        (l, c, _) => [.. l, .. l.TakeLast(1).Select(r => r with { Content = c + r.Content })]),
    new("it is added at the beginning of the list", "records.Insert(0, (tag, content));", (l, c, t) => [new(t, c), .. l]),
    new("the first record of the list moves to its end (if there is one), and this content is put behind the one it has",
        "if (records.Count > 0)\n            {\n                records.Add((records[0].Tag, records[0].Content + content));\n                records.RemoveAt(0);\n            }",
        (l, c, _) => [.. l.Skip(1), .. l.Take(1).Select(r => new R(r.Tag, r.Content + c))]),
    new("the last record of the list gets this tag instead of its own, and keeps its content (if the list is empty, nothing happens)",
        Some("records[^1] = (tag, records[^1].Content);"), (l, _, t) => [.. l.SkipLast(1), .. l.TakeLast(1).Select(r => new R(t, r.Content))]),
    new("all records whose content is the same as this content are removed from the list, and it is added at the end",
        "records.RemoveAll(r => r.Content == content);\n            records.Add((tag, content));", (l, c, t) => [.. l.Where(r => r.Content != c), new(t, c)])]);
var order = level < 2 ? null : rng.Pick<Part>([
    new("from the last record to the first", "records.Reverse();", l => [.. Enumerable.Range(1, l.Count).Select(i => l[^i])]),
    new("sorted by the lengths of the contents, the shortest first; records with equal lengths keep their order",
        "records = records.OrderBy(r => r.Content.Length).ToList();", l => [.. l.GroupBy(r => r.Content.Length).OrderBy(g => g.Key).SelectMany(g => g)]),
    new("sorted by their tags in the order of the alphabet; records with equal tags keep their order", "records = records.OrderBy(r => r.Tag).ToList();",
        l => [.. tags.SelectMany(t => l.Where(r => r.Tag == t))]),
    new("first all at positions 0, 2, 4 and so on, counted from 0, then all others", "records = records.Where((_, i) => i % 2 == 0).Concat(records.Where((_, i) => i % 2 == 1)).ToList();",
        l => [.. l.Chunk(2).Select(c => c[0]), .. l.Chunk(2).SelectMany(c => c.Skip(1))])]);
var width = rng.Int(2, 4);
var shape = rng.Pick<Shape>([
    new($"the tag, and then the content in exactly {width} characters: if it is longer, only its first {width} are written; if it is shorter, underscores are put behind it",
        $"r.Tag + (r.Content + \"{new string('_', width)}\")[..{width}]", r => string.Concat($"{r.Tag}{r.Content}{new string('_', width)}".Take(width + 1))),
    new($"the content in exactly {width} characters, and then the tag: if the content is longer, only its last {width} are written; if it is shorter, underscores are put in front of it",
        $"(\"{new string('_', width)}\" + r.Content)[^{width}..] + r.Tag", r => string.Concat((new string('_', width) + r.Content).TakeLast(width)) + r.Tag),
    new("the number of characters of the content, the tag, and then the content", "r.Content.Length.ToString() + r.Tag + r.Content", r => $"{r.Content.Length}{r.Tag}{r.Content}"),
    new("the content, a colon, the tag, and then the number of characters of the content", "r.Content + ':' + r.Tag + r.Content.Length", r => $"{r.Content}:{r.Tag}{r.Content.Length}")]);

var marks = string.Concat(decodings.Select(d => d.Marks));
var signs = (until ? ";" : frame.Head.Contains("\\.") ? "." : "") + (bad.Code.Contains("'-'") ? "-" : "") + marks;
var (near, alphabet) = (tags + "abc01234" + signs, "ABCDEabc01234.;-<*^~+");              // marks without a meaning may stand in a text
var palette = "aabbbccc12" + marks + marks + tags[..2];
string Letters(Rng r, string from, int n) => string.Concat(Enumerable.Range(0, n).Select(_ => from[r.Int(0, from.Length - 1)]));
string Draw(Rng r)
{
    var text = "";
    for (var k = r.Int(4, 8); k > 0; k--)
    {
        var content = Letters(r, palette, r.Int(0, 4) + extra);
        var stray = Letters(r, r.Int(0, 9) > 0 ? near : alphabet, r.Int(0, 5) / 3);
        text += stray + (stray != "" && near.Contains('-') && r.Int(0, 3) > 0 ? "-" : "") + frame.Write((plain + plain + tags)[r.Int(0, tags.Length + 3)], content)
            + (checks is null || r.Int(0, 7) == 0 ? "" : $"{(checks.Run(content) + (r.Int(0, 5) / 5)) % 4}");
    }
    return text[..(Math.Min(60, text.Length) - r.Int(2, 4))];
}

List<string> Slow(string text)
{
    var all = new List<R>();
    for (var rest = text; rest != "";)
    {
        var head = Regex.Match(rest, frame.Head);
        if (!head.Success) { (all, rest) = bad.Run(all, rest); continue; }
        rest = rest[head.Length..];
        var (tag, n) = (head.Groups["tag"].Value[0], head.Groups["n"].Value);
        var size = until ? rest.Split(';')[0].Length : extra + (n is "" or ['.', ..] ? n.Length : int.Parse(n));
        if (early == 0 && (until ? !rest.Contains(';') : rest.Length < size)) break;
        var content = string.Concat(rest.Take(size)) + new string('?', early == 2 ? Math.Max(0, size - rest.Length) : 0);
        rest = string.Concat(rest.Skip(until ? size + 1 : size));
        if (checks is not null)
        {
            var right = rest.StartsWith($"{checks.Run(content) % 4}");
            rest = string.Concat(rest.Skip(1));
            if (!right && !wrong) continue;
            content = (right ? "" : "!") + content;
        }
        content = decodings.Where((_, i) => tag != spared || i != without).Aggregate(content, (s, d) => d.Run(s));
        all = plain.Contains(tag) ? [.. all, new(tag, content)] : roles[special.IndexOf(tag)].Run(all, content, tag);
    }
    return (order?.Run(all) ?? all).ConvertAll(r => shape.Run(r));
}

var cutting = until ? "if (end == -1) " + (early == 0 ? "break;" : "end = text.Length;")
    : early == 2 ? "" : early == 0 ? "if (at + length > text.Length) break;" : "length = Math.Min(length, text.Length - at);";
var taking = until ? "string content = text[at..end];\n        at = end + 1;"
    : early == 2 ? "string content = string.Concat(text.Skip(at).Take(length)).PadRight(length, '?');\n        at += length;"
    : "string content = text.Substring(at, length);\n        at += length;";
var checking = checks is null ? "" : $"bool right = at < text.Length && text[at] - '0' == {checks.Code} % 4;\n        at++;\n        "
    + (wrong ? "if (!right) content = \"!\" + content;" : "if (!right) continue;");
var name = rng.Skin.Pick(["Read", "Rewrite", "Convert", "Load", "Unpack", "Decode", "Restate", "Import", "Parse", "Scan", "Render"]) + rng.Skin.Pick(["Records", "Message", "Stream", "Packets", "Entries", "Frames", "Cards", "Tape"]);
return Coding(
    signature: $"List<string> {name}(string text)",
    prompt: $"""
        The text is read from left to right; it consists of records. A list of records, empty at first, is built.
        {frame.English} {(until ? "If there is no semicolon any more" : "If the text ends before the content has all its characters")}, {(early == 0
            ? "the record is dropped, and nothing is left to read" : early == 1 ? "the content is the rest of the text"
            : "question marks are put at the end of the content in place of those that are missing")}.
        {(checks is null ? "" : $"The character directly behind {(until ? "the semicolon" : "the content")}, whatever it is, is the record's check character. It is right if it is the digit that "
            + $"is the remainder of {checks.English}, divided by 4. If it is not, or the text has ended, {(wrong ? "an exclamation mark is put in front of the content, before it is decoded" : "the record is dropped")}.\n")}Behind a record, the next one may begin. Where no record begins, {bad.English}.

        The content of each record is decoded{(decodings.Count == 1 ? ":" : ", in this order:")}
        {string.Join("\n", decodings.Select((d, i) => $"{i + 1}. {(i == without ? $"(Not in records with the tag {spared}.) " : "")}{d.English}"))}

        Then the tag says what happens with the record:
        - {Join(plain.Select(c => $"{c}"), "or")}: it is added at the end of the list.
        {string.Join("\n", roles.Select((r, i) => $"- {special[i]}: {r.English}."))}
        Only where it is said here that it is added does the record itself come into the list.

        At the end, the records of the list are written{(order is null ? " in their order" : $", {order.English}")}. The result has one line for each: {shape.English}.
        """,
    given: Made($"a string of 0 to 60 characters, each one of {string.Join(" ", alphabet.ToCharArray())}", Draw, t => t.Length <= 60 && t.All(alphabet.Contains)),
    reference: $$"""
        public static List<string> {{name}}(string text)
        {
            var records = new List<(char Tag, string Content)>();
            int at = 0;
            while (at < text.Length)
            {
                if (!({{frame.Test}}))
                {
                    {{bad.Code}}
                    continue;
                }
                {{frame.Code}}
                {{cutting}}
                {{taking}}
                {{checking}}
                {{string.Join("\n        ", decodings.Select((d, i) => (i == without ? $"if (tag != '{spared}') " : "") + d.Code))}}
                {{string.Join("\n        else ", roles.Select((r, i) => $"if (tag == '{special[i]}')\n        {{\n            {r.Code}\n        }}"))}}
                else records.Add((tag, content));
            }
            {{order?.Code}}
            return records.Select(r => {{shape.Code}}).ToList();
        }
        """,
    oracle: Slow);
