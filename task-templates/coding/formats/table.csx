// Lines of delimited text become rows of a table, the table is changed, and strings are written from it. Drawn: the characters with a
// meaning; quotes, comments, spaces and lines that go on; what short, long and empty things become; the operations on columns and rows,
// and their order; what is written. The reference reads character by character, the oracle by regular expressions.
using System.Text.RegularExpressions;

record Odd(string English, string Code, Func<List<string>, int, List<string>?> Run);      // a line's fields, and how many there should be
record Blank(string English, string Code, Func<List<string>, int, List<List<string>>, string> Run);
record Step(string English, string Code, Func<List<List<string>>, List<List<string>>> Run);

var signs = rng.Shuffle([';', ',', '|', '/', ':']);
var (between, quote, remark, goes, joint) = (signs[0], rng.Pick(['"', '`', '~']), rng.Pick(['#', '%', '!']), '&', signs[1]);
var (quotes, remarks, spaces, goesOn) = (level >= 2, level >= 3, level >= 4, level >= 5);
var width = rng.Int(3, 4);
string Lift(string text) => string.Concat(text.Select(c => (char)(c + 0xE000)));          // quoted characters, out of reach
string Drop(string text) => string.Concat(text.Select(c => c >= 0xE000 ? (char)(c - 0xE000) : c));

var few = rng.Pick<Odd>(
[
    new("gives no row", "if (fields.Count < WIDTH) continue;", (f, w) => f.Count < w ? null : f),
    new("gets empty fields at its end", "while (fields.Count < WIDTH) fields.Add(\"\");", (f, w) => [.. f, .. Enumerable.Repeat("",
        Math.Max(0, w - f.Count))]),
    new("gets empty fields at its start", "while (fields.Count < WIDTH) fields.Insert(0, \"\");",
        (f, w) => [.. Enumerable.Repeat("", Math.Max(0, w - f.Count)), .. f]),
    new("gets its last field again at its end, as often as needed", "while (fields.Count < WIDTH) fields.Add(fields[^1]);",
        (f, w) => [.. Enumerable.Range(0, Math.Max(w, f.Count)).Select(i => f[Math.Min(i, f.Count - 1)])]),
]);
var many = rng.Pick<Odd>(
[
    new("gives no row", "if (fields.Count > WIDTH) continue;", (f, w) => f.Count > w ? null : f),
    new("loses the fields at its end that are too many", "", (f, w) => [.. f.Where((_, i) => i < w)]),
    new("loses the fields at its start that are too many", "fields = fields.TakeLast(WIDTH).ToList();", (f, w) => [.. f.Where((_,
        i) => i >= f.Count - w)]),
    new($"has all that is too many put behind its field {width}, with nothing between",
        "fields = fields.Take(WIDTH - 1).Append(string.Concat(fields.Skip(WIDTH - 1))).ToList();",
        (f, w) => [.. f.Take(w - 1), string.Join("", f.Where((_, i) => i >= w - 1))]),
]);
var blank = rng.Pick<Blank>(
[
    new("becomes x", "\"x\"", (_, _, _) => "x"),
    new("takes over what the field of the same column has in the row before (it stays empty in the first row)",
        "rows.Count > 0 ? rows[^1][i] : \"\"", (_, i, rows) => rows.LastOrDefault()?[i] ?? ""),
    new("takes over what the field directly before it in its row has by then (it becomes x in column 1)",
        "i > 0 ? fields[i - 1] : \"x\"", (f, i, _) => f.Take(i).Prepend("x").Last()),
    new("becomes the number of its row (the first row is 0)", "rows.Count.ToString()", (_, _, rows) => $"{rows.Count}"),
]);

Step Two(Func<int, int, Step> make) => rng.Some(2, Enumerable.Range(0, width).ToList()) is var c ? make(c[0],
    c[1]) : throw new InvalidOperationException();
Step One(Func<int, Step> make) => make(rng.Int(0, width - 1));
List<List<string>> Each(List<List<string>> rows, int column, Func<List<string>, int, string> value) =>
    [.. rows.Select((r, n) => r.Select((v, i) => i == column ? value(r, n) : v).ToList())];
List<Func<Step>> pool =
[
    () => Two((a, b) => new($"Columns {a + 1} and {b + 1} change places.", $"foreach (var r in rows) (r[{a}], r[{b}]) = (r[{b}], r[{a}]);",
        rows => Each(Each(rows, a, (r, _) => r[b]), b, (_, n) => rows[n][a]))),
    () => Two((a, b) => new($"Each row that has in column {a + 1} the same as in its own column {b + 1} is dropped.",
        $"rows.RemoveAll(r => r[{a}] == r[{b}]);",
        rows => [.. rows.Where(r => r[a] != r[b])])),
    () => One(a => new($"Of rows with the same in column {a + 1} only the first stays.", $"rows = rows.DistinctBy(r => r[{a}]).ToList();",
        rows => [.. rows.GroupBy(r => r[a]).Select(g => g.First())])),
    () => Two((a, b) => new($"In each row, what column {b + 1} has is put behind what column {a + 1} has (column {b + 1} keeps it too).",
        $"foreach (var r in rows) r[{a}] += r[{b}];", rows => Each(rows, a, (r, _) => r[a] + r[b]))),
    () => One(a => new($"The rows are sorted by the length of column {a + 1}, shortest first; rows with equal lengths keep their order.",
        $"rows = rows.OrderBy(r => r[{a}].Length).ToList();",
        rows => [.. rows.GroupBy(r => r[a].Length).OrderBy(g => g.Key).SelectMany(g => g)])),
    () => One(a => new($"In column {a + 1}, only the first character of each field stays.",
        $"foreach (var r in rows) r[{a}] = string.Concat(r[{a}].Take(1));", rows => Each(rows, a, (r, _) => r[a] == "" ? "" : r[a][..1]))),
    () => One(a => new($"In column {a + 1}, every field moves down by one row; that of the last row moves to the first.",
        $"for (int i = rows.Count - 1; i > 0; i--) (rows[i][{a}], rows[i - 1][{a}]) = (rows[i - 1][{a}], rows[i][{a}]);",
        rows => Each(rows, a, (_, n) => rows[(n + rows.Count - 1) % rows.Count][a]))),
    () => One(a => new($"Rows in which column {a + 1} contains the letter a are dropped.", $"rows.RemoveAll(r => r[{a}].Contains('a'));",
        rows => rows.FindAll(r => r[a].IndexOf('a') < 0))),
    () => One(a => new($"The fields of column {a + 1} are written backwards.",
        $"foreach (var r in rows) r[{a}] = string.Concat(r[{a}].Reverse());",
        rows => Each(rows, a, (r, _) => r[a].Aggregate("", (s, c) => c + s)))),
    () => new("The order of the rows is reversed.", "rows.Reverse();", rows => rows.Aggregate(new List<List<string>>(), (l, r) => [r,
        .. l])),
];
var outs = new List<Func<(string English, string Code, Func<List<List<string>>, List<string>> Run)>>
{
    () => ($"for each row, its fields with '{joint}' between them", $"return rows.Select(r => string.Join('{joint}', r)).ToList();",
        rows => rows.ConvertAll(r => r.Aggregate((a, b) => a + joint + b))),
    () => ($"for each column from the first to the last, its fields from the top row down, with '{joint}' between them "
            + "(an empty string if there is no row)",
        $"return Enumerable.Range(0, {width}).Select(i => string.Join('{joint}', rows.Select(r => r[i]))).ToList();",
        rows => [.. Enumerable.Range(0, width).Select(i => string.Concat(rows.Select(r => joint + r[i])))
            .Select(s => s == "" ? s : s[1..])]),
    () => rng.Int(0, width - 1) is var a
        ? ($"for each different content of column {a + 1}, in the order of its first row, that content, then '{joint}', then the fields of "
            + "the other columns from all rows with it, row by row, in each row from left to right, one directly behind the other",
            $"return rows.GroupBy(r => r[{a}])\n        .Select(g => g.Key + \"{joint}\" + "
            + $"string.Concat(g.SelectMany(r => r.Where((_, i) => i != {a})))).ToList();",
            rows => [.. rows.Select(r => r[a]).Distinct().Select(k => rows.FindAll(r => r[a] == k)
                .Aggregate(k + joint, (s, r) => s + string.Concat(r[..a]) + string.Concat(r[(a + 1)..])))])
        : default,
};
var steps = rng.Some(new[] { 1, 2, 2, 3, 4 }[level - 1], pool).Select(s => s()).ToList();
var (written, writing, write) = rng.Pick(outs)();

List<string> Slow(List<string> lines)
{
    var q = Regex.Escape($"{quote}");
    var whole = goesOn ? string.Join("\n", lines).Replace($"{goes}\n", "").Split('\n').ToList() : lines;
    var rows = new List<List<string>>();
    foreach (var line in whole)
    {
        var text = !quotes ? line : Regex.Replace(line, $"{q}((?:[^{q}]|{q}{q})*)(?:{q}|$)",
            m => Lift(m.Groups[1].Value.Replace($"{quote}{quote}", $"{quote}")));
        if (remarks) text = text.Split(remark)[0];
        if (spaces) text = text.Replace(" ", "");
        if (text == "") continue;
        if (few.Run([.. text.Split(between).Select(Drop)], width) is not { } enough || many.Run(enough, width) is not { } fields) continue;
        for (var i = 0; i < width; i++)
            if (fields[i] == "") fields[i] = blank.Run(fields, i, rows);
        rows.Add(fields);
    }
    return write(steps.Aggregate(rows, (all, s) => s.Run(all)));
}

var quoting = $"if (line[i] == '{quote}')\n            {{\n                if (quoted && i + 1 < line.Length && "
    + $"line[i + 1] == '{quote}') " + "fields[^1] += line[++i];\n                else quoted = !quoted;\n"
    + "                continue;\n            }\n            if (quoted) { fields[^1] += line[i]; continue; }";
var joining = $"var whole = new List<string>();\n    for (int i = 0; i < lines.Count; i++)\n"
    + $"        if (i > 0 && lines[i - 1].EndsWith('{goes}')) whole[^1] = whole[^1][..^1] + lines[i];\n        else whole.Add(lines[i]);";
var used = $"{between}" + (quotes ? quote : "") + (remarks ? remark : "") + (spaces ? " " : "") + (goesOn ? goes : "");
var (outside, reading) = (quotes ? " outside quotes" : "", new List<string>());
if (goesOn) reading.Add($"Before anything else, if a line but the last ends with '{goes}', this '{goes}' is taken off, and the next line "
    + $"is put behind it as a part of the same line; elsewhere '{goes}' is an ordinary character.");
if (quotes) reading.Add($"In a line, '{quote}' begins a quote, which ends with the next '{quote}' or else with the line; two '{quote}' "
    + $"directly behind each other inside a quote do not end it, but stand for one '{quote}' of its content. "
    + "The marks are taken off. Characters in a quote have no special meaning.");
if (remarks) reading.Add($"From the first '{remark}'{outside} on, the line is a comment, which is dropped.");
if (spaces) reading.Add("Spaces outside quotes are dropped.");
var name = rng.Skin.Pick(["Tabulate", "ReadTable", "Import", "Rewrite", "Convert", "Load", "Digest", "Restate", "Unpack", "Render"]);
return Coding(
    signature: $"List<string> {name}(List<string> lines)",
    prompt: $"""
        The lines are rows of a table with {width} columns, with '{between}' between the fields. Columns are counted from 1.
        {string.Join("\n", reading)}
        A line of which no character is left gives no row. Any other line is divided into fields at every '{between}'{outside}.
        A line with fewer than {width} fields {few.English}. A line with more than {width} fields {many.English}.
        Then the fields of the row are taken from left to right; one that is empty {blank.English}.

        When all rows are there, the table is changed, in this order:
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. {s.English}"))}

        The result holds {written}.
        """,
    given: Lists(Strings("aaabbc" + new string(between, 4) + used, 4, 18,
        $"a letter from a to c or one of these: {string.Join(" ", used.Select(c => c == ' ' ? "space" : $"{c}"))}"), 4, 11),
    reference: $$"""
        public static List<string> {{name}}(List<string> lines)
        {
            {{(goesOn ? joining : "")}}
            var rows = new List<List<string>>();
            foreach (string line in {{(goesOn ? "whole" : "lines")}})
            {
                var fields = new List<string> { "" };
                {{(quotes ? "bool quoted = false;" : "")}}
                for (int i = 0; i < line.Length; i++)
                {
                    {{(quotes ? quoting : "")}}
                    {{(remarks ? $"if (line[i] == '{remark}') break;" : "")}}
                    {{(spaces ? "if (line[i] == ' ') continue;" : "")}}
                    if (line[i] == '{{between}}') fields.Add("");
                    else fields[^1] += line[i];
                }
                if (fields.Count == 1 && fields[0] == "") continue;
                {{few.Code.Replace("WIDTH", $"{width}")}}
                {{many.Code.Replace("WIDTH", $"{width}")}}
                for (int i = 0; i < {{width}}; i++)
                    if (fields[i] == "") fields[i] = {{blank.Code}};
                rows.Add(fields{{(many.Code == "" ? $".Take({width}).ToList()" : "")}});
            }
            {{string.Join("\n    ", steps.Select(s => s.Code))}}
            {{writing}}
        }
        """,
    oracle: Slow,
    edges: [["aaaa", "bbbb", "aabb", "bbaa"],
        [$"{between}{between}{between}{between}", $"a{between}bb", $"a{between}b{between}{between}c{between}b",
        $"b{between}{between}{between}"]]);
