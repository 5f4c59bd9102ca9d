// A line of settings: entries of a name and a value. Drawn: the characters with a meaning; which of escapes, quotes, remarks, blanks,
// groups, removals, additions, references, repetitions and parts there are; what odd entries and repeated names do; the result's order.
// Long because every rule stands three times: as English and twice as code.
using System.Text.RegularExpressions;

record Rule(string Id, string English, string Code, Func<string, Func<string, string>, string>? Run = null);   // Run: on a value
record Odd(string English, string Code, int Kind);    // what an odd entry does
record Order(string English, string Code, Func<(string Name, string Value), int> First);
record Plan(List<Rule> Rules, int Bare, int Unnamed, int Again, bool LastDivides)
{
    public bool Has(string id) => Rules.Exists(r => r.Id == id);
}

const int Up = 256;                                   // the oracle lifts characters without meaning out of the way
string Lift(string text) => string.Concat(text.Select(c => c < Up ? (char)(c + Up) : c));
string Drop(string text) => string.Concat(text.Select(c => c < Up ? c : (char)(c - Up)));
string Esc(char c) => Regex.Escape($"{c}");

var signs = rng.Some(11, [.. ";,|/&:=>~^!%@*+#$_-<"]);
var (between, equals, escape, mark, remark, refer, times, part, minus, plus, group) =
    (signs[0], signs[1], signs[2], signs[3], signs[4], signs[5], signs[6], signs[7], signs[8], signs[9], signs[10]);
var name = rng.Pick(["ReadSettings", "Unpack", "ParseLine", "Decode", "LoadPairs", "Scan"]);
var (deaf, trailing, word, joint, length) = (rng.Chance(), rng.Chance(), rng.Pick(["on", "yes", "set"]), rng.Pick(["", "."]),
    rng.Int(1, 2));
var (parts, partsCode, partsRun) = rng.Pick<(string, string, Func<List<string>, IEnumerable<string>>)>([
    ("the parts in reverse order", "list.Reverse();", v => v.Select((_, i) => v[v.Count - 1 - i])),
    ("the parts sorted upwards by character codes", "list.Sort(string.CompareOrdinal);", v => v.OrderBy(p => p, StringComparer.Ordinal)),
    ("the parts without those that equal an earlier one", "list = list.Distinct().ToList();", v => v.Where((p, i) => v.IndexOf(p) == i)),
    ("the longest part alone (equally long: the first)", "list = list.OrderByDescending(p => p.Length).Take(1).ToList();",
        v => [v.First(p => v.All(q => q.Length <= p.Length))]),
    ("the last part, then all others in their order", "list.Insert(0, list[^1]); list.RemoveAt(list.Count - 1);",
        v => v.TakeLast(1).Concat(v.SkipLast(1)))]);

List<Rule> pool =
[
    new("escape", "", ""), new("mark", "", ""), new("blank", "", ""), new("remark", "", ""), new("cut", "", ""), new("group", "", ""),
        new("minus", "", ""), new("plus", "", ""),
    new("refer", $"'{refer}' and the character after it, from left to right, are replaced by the value that the setting whose whole name "
        + $"is this one character has at that time, or by nothing if there is none; the value put in is ordinary. A '{refer}' at the end "
            + $"of the value stays.",
        $$"""
        for (int i = 0; i + 1 < value.Count; i++)
            if (value[i] == ('{{refer}}', true))
            {
                var known = values.GetValueOrDefault($"{value[i + 1].Sign}", "").Select(c => (c, false)).ToList();
                value.RemoveRange(i, 2);
                value.InsertRange(i, known);
                i += known.Count - 1;
            }
        """, (v, of) => Regex.Replace(v, Esc(refer) + "(.)", m => Lift(of(Drop(m.Groups[1].Value))))),
    new("times", $"If the value begins with a digit and then '{times}', it becomes what follows the '{times}', as many times in a row as "
        + $"the digit says.",
        $"if (value.Count > 1 && char.IsAsciiDigit(value[0].Sign) && value[1] == ('{times}', true))\n    value = "
            + $"Enumerable.Repeat(value.Skip(2), value[0].Sign - '0').SelectMany(v => v).ToList();",
        (v, _) => v.IndexOf(times) == 1 && Drop(v)[0] is >= '0' and <= '9'
            ? string.Concat(Enumerable.Range(0, Drop(v)[0] - '0').Select(_ => v[2..])) : v),
    new("parts", $"If there is a '{part}' in the value, '{part}' divides it into parts (which may be empty), and it becomes "
        + $"{parts}{(parts.Contains("alone") ? "" : joint == "" ? ", with nothing between" : $", with '{joint}' between")}; all of it is "
            + $"then ordinary.",
        $$"""
        if (value.Contains(('{{part}}', true)))
        {
            var list = new List<string> { "" };
            foreach (var sign in value)
                if (sign == ('{{part}}', true)) list.Add("");
                else list[^1] += sign.Sign;
            {{partsCode}}
            value = string.Join("{{joint}}", list).Select(c => (c, false)).ToList();
        }
        """, (v, _) => v.Contains(part) ? Lift(string.Join(joint, partsRun([.. v.Split(part).Select(Drop)]))) : v),
];
List<Odd> bares =
[
    new("is skipped", "continue;", 0), new($"counts as if '{equals}{word}' stood behind it",
        $"at = entry.Count; entry.Add(('{equals}', true)); entry.AddRange(\"{word}\".Select(c => (c, false)));", 1),
    new($"is put, as it is, behind the value of the setting with the name that was used last (by an earlier entry with a name and a "
        + $"'{equals}', even if that changed nothing); it is skipped if there is no such setting now",
        "if (values.ContainsKey(latest)) values[latest] += Text(entry); continue;", 2),
];
List<Odd> unnameds = [new("is skipped", "continue;", 0),
    new($"takes the whole name used by the last entry before it that had a name and a '{equals}', or is skipped if there is none",
        "if (latest == \"\") continue; key = latest;", 1)];
List<Odd> agains =
[
    new("the first value stays", "", 0), new("the new value replaces the old one, and the setting keeps its place",
        "values[key] = fresh;", 1),
    new("the new value is put behind the old one", "values[key] += fresh;", 2), new("the new value is put before the old one",
        "values[key] = fresh + values[key];", 3),
    new("the longer value stays; if both are equally long, the old one", "if (fresh.Length > values[key].Length) values[key] = fresh;", 4),
    new("the new value replaces the old one, and the setting moves to the last place",
        "values[key] = fresh; names.Remove(key); names.Add(key);", 5),
];
var order = rng.Pick<Order>([new("in the order of their places", "names", _ => 0), new("from the last place to the first",
    "names.AsEnumerable().Reverse()", _ => 0),
    new("the longest value first, equally long ones in the order of their places", "names.OrderByDescending(n => values[n].Length)",
        p => -p.Value.Length),
    new("the shortest name first, equally long ones in the order of their places", "names.OrderBy(n => n.Length)", p => p.Name.Length)]);

List<(string, string)> Slow(string line, Plan plan)
{
    var (heard, all) = (line, new List<(string Name, string Value)>());
    string Escaped(Match m) => m.Groups[1].Success ? Lift(m.Groups[1].Value) : trailing ? Lift($"{escape}") : "";
    var (x, q) = ($"{Esc(escape)}(.)?", $"{Esc(mark)}(?<in>[^{Esc(mark)}]*)({Esc(mark)}|$)");
    if (plan.Has("escape") && !(deaf && plan.Has("mark"))) heard = Regex.Replace(heard, x, Escaped);
    if (plan.Has("mark"))
        heard = Regex.Replace(heard, deaf && plan.Has("escape") ? $"{q}|{Esc(escape)}(?<one>.)?" : q,
            m => m.Groups["in"].Success ? Lift(m.Groups["in"].Value) : m.Groups["one"].Success ? Lift(m.Groups["one"].Value) : trailing
                ? Lift($"{escape}") : "");
    if (plan.Has("blank")) heard = heard.Replace(" ", "");
    var (before, used) = ("", "");
    foreach (var whole in heard.Split(between))
    {
        var entry = plan.Has("remark") ? whole.Split(remark)[0] : whole;
        if (entry == "") continue;
        if (plan.Has("group") && entry[0] == group) { before = entry.Length == 1 ? "" : Drop(entry[1..]) + "."; continue; }
        if (plan.Has("minus") && entry[0] == minus) { all.RemoveAll(p => p.Name == before + Drop(entry[1..])); continue; }
        if (!entry.Contains(equals) && plan.Bare == 1) entry += $"{equals}{word}";
        if (!entry.Contains(equals))
        {
            all = [.. all.Select(p => plan.Bare == 2 && p.Name == used ? (p.Name, p.Value + Drop(entry)) : p)];
            continue;
        }
        var divide = plan.LastDivides ? entry.LastIndexOf(equals) : entry.IndexOf(equals);
        var (left, value) = (entry[..divide], entry[(divide + 1)..]);
        var adds = plan.Has("plus") && left.StartsWith(plus);
        var key = Drop(adds ? left[1..] : left);
        key = key != "" ? before + (plan.Has("cut") ? string.Concat(key.Take(length)) : key) : plan.Unnamed == 1 ? used : "";
        if (key == "") continue;
        used = key;
        foreach (var rule in plan.Rules) value = rule.Run?.Invoke(value, n => all.Find(p => p.Name == n).Value ?? "") ?? value;
        var (found, fresh) = (all.FindIndex(p => p.Name == key), Drop(value));
        var old = found < 0 ? "" : all[found].Value;
        if (found < 0) all.Add((key, fresh));
        else if (!adds && plan.Again == 5) { all.RemoveAt(found); all.Add((key, fresh)); }
        else all[found] = (key, adds ? old + fresh : plan.Again switch { 0 => old, 1 => fresh, 2 => old + fresh, 3 => fresh + old,
            _ => fresh.Length > old.Length ? fresh : old });
    }
    if (order.Code.Contains("Reverse")) all.Reverse();
    return [.. all.OrderBy(order.First)];
}

Domain<string> Given(Plan plan)
{
    string If(string id, char c) => plan.Has(id) ? $"{c}" : "";
    var used = $"{between}{equals}" + If("escape", escape) + If("mark", mark) + If("remark", remark) + If("refer", refer)
        + If("times", times)
        + If("parts", part) + If("minus", minus) + If("plus", plus) + If("group", group) + If("blank", ' ');
    var alphabet = "abc0123" + used;
    string Word(Rng r, int most) => string.Concat(Enumerable.Range(0, r.Int(1, most)).Select(_ => r.Pick([.. "aabbc"])));
    string Noise(Rng r, string text) => r.Chance(0.45) ? text.Insert(r.Int(0, text.Length),
        r.Pick([.. used.Select(c => $"{c}"), $"{escape}{between}", $"{mark}{r.Pick([.. used])}a{mark}"])) : text;
    string Entry(Rng r)
    {
        var key = r.Chance(0.12) ? "" : Word(r, r.Chance(0.3) ? 3 : 1);
        if (plan.Has("group") && r.Chance(0.15)) return $"{group}{(r.Chance(0.2) ? "" : key)}";
        if (plan.Has("minus") && r.Chance(0.15)) return $"{minus}{key}";
        if (r.Chance(0.15)) return key;
        var value = (plan.Has("times") && r.Chance(0.4) ? $"{r.Int(0, 3)}{times}" : "") + (plan.Has("refer") && r.Chance(0.4)
            ? $"{refer}{r.Pick([.. "abc"])}" : "") + r.Pick(["", "0", "1", "2", "3", "ca", "10", "bab"]);
        if (plan.Has("parts") && r.Chance(0.5)) value += $"{part}{Word(r, 2)}{(r.Chance(0.3) ? $"{part}{Word(r, 1)}" : "")}";
        return $"{(plan.Has("plus") && r.Chance(0.25) ? $"{plus}" : "")}{key}{equals}{value}{(r.Chance(0.15) ? $"{equals}{Word(r, 2)}"
            : "")}";
    }
    bool Inside(string text) => text.Length <= 60 && text.All(alphabet.Contains);
    string Cut(string text) => string.Concat(text.Where(alphabet.Contains).Take(60));
    return Made($"a string of 0 to 60 characters, each a letter from a to c, a digit from 0 to 3, "
        + $"{(plan.Has("blank") ? "a space, " : "")}or one of these: {string.Join(" ", used.Trim().ToCharArray())}",
        r => Cut(string.Join(between, Enumerable.Range(0, r.Int(r.Chance(0.15) ? 0 : 3, 9)).Select(_ => Noise(r, Entry(r))))
            + (r.Chance(0.1) ? $"{escape}" : "")), Inside);
}

// What is drawn must matter: every rule and choice changes many results, and results differ. Otherwise the draw is made again.
bool Bites(Plan plan)
{
    var (probe, given) = (new Rng(new byte[32]), Given(plan));
    var samples = Enumerable.Range(0, 50).Select(_ => given.Draw(probe)).ToList();
    string Text(string line, Plan p) => string.Join(" ", Slow(line, p).Select(s => $"{s.Item1} {s.Item2}"));
    var results = samples.ConvertAll(s => Text(s, plan));
    bool Differs(Plan other) => samples.Where((s, i) => Text(s, other) != results[i]).Count() >= 6;
    return plan.Rules.All(r => Differs(plan with { Rules = plan.Rules.FindAll(o => o != r) }))
        && Differs(plan with { Bare = (plan.Bare + 1) % 3 }) && Differs(plan with { Unnamed = 1 - plan.Unnamed })
        && Differs(plan with { Again = (plan.Again + 1) % 6 }) && Differs(plan with { LastDivides = !plan.LastDivides })
        && results.GroupBy(r => r).Max(g => g.Count()) <= 7;
}
var plan = new Plan([], 0, 0, 0, false);
do
    plan = new Plan(rng.Some(new[] { 1, 3, 4, 6, 8 }[level - 1], pool), rng.Int(0, 2), rng.Int(0, 1), rng.Int(0, 5), rng.Chance());
while (!Bites(plan));

var (escapes, marks) = (plan.Has("escape"), plan.Has("mark"));
var reading = new List<string>();
if (escapes) reading.Add($"'{escape}' makes the character after it ordinary, and is dropped itself. At the very end of the text it is "
    + $"{(trailing ? "an ordinary character" : "dropped")}.");
if (marks) reading.Add($"'{mark}' begins a quote, which ends with the next "
    + $"'{mark}'{(escapes && !deaf ? " that is not made ordinary" : "")}, or else with the text. Both '{mark}' are dropped; all characters "
        + $"in the quote are ordinary"
    + $"{(!escapes ? "" : deaf ? $", '{escape}' too" : $", but '{escape}' works there as elsewhere")}.");
if (plan.Has("blank")) reading.Add(escapes || marks ? "Spaces that were not made ordinary are dropped." : "Spaces are dropped.");
var steps = new List<string>();
if (plan.Has("remark")) steps.Add($"From the first '{remark}' on, the entry is a remark: this is dropped.");
steps.Add("An entry of no characters is skipped.");
if (plan.Has("group")) steps.Add($"An entry that begins with '{group}' is not a setting: what follows the '{group}', and then a '.', is "
    + $"the prefix from there on. A '{group}' alone: there is no prefix any more, as at the start.");
if (plan.Has("minus")) steps.Add($"An entry that begins with '{minus}' is not a setting: the setting whose name is what follows the "
    + $"'{minus}'{(plan.Has("group") ? " (with the prefix before it)" : "")} is taken away, if there is one.");
steps.Add($"An entry without '{equals}' {bares[plan.Bare].English}.");
steps.Add($"Otherwise the {(plan.LastDivides ? "last" : "first")} '{equals}' divides name and value; others are "
    + $"ordinary.{(plan.Has("plus") ? $" A '{plus}' at the beginning of the name is taken off and remembered." : "")}");
var (cut, prefixed) = (plan.Has("cut") ? $"is cut to its first {(length == 1 ? "character" : $"{length} characters")}" : "",
    plan.Has("group") ? "gets the prefix before it" : "");
var change = Join(new[] { cut, prefixed }.Where(c => c != ""), "and then");
steps.Add($"An entry with an empty name {unnameds[plan.Unnamed].English}.{(change == "" ? "" : $" Any other name {change}.")}");
steps.AddRange(plan.Rules.Where(r => r.Run is not null).Select(r => r.English));
steps.Add($"A name that is not there yet becomes a setting in the last place. For a name that is there, "
    + $"{(plan.Has("plus") ? $"if the name had a '{plus}', the new value is put behind the old one; otherwise "
        : "")}{agains[plan.Again].English}.");
string Code(string id, string code) => plan.Has(id) ? code : "";
var lex = string.Join("\nelse ", new[]
{
    Code("escape", $"if (c == '{escape}'{(marks && deaf ? " && !marked" : "")})\n{{\n    live = false;\n    if (i + 1 < text.Length) c = "
        + $"text[++i];{(trailing ? "" : "\n    else break;")}\n}}"),
    Code("mark", $"if (c == '{mark}') {{ marked = !marked; continue; }}"), Code("mark", "if (marked) live = false;"),
        Code("blank", "if (c == ' ') continue;"),
}.Where(c => c != ""));

return Coding(
    signature: $"List<(string, string)> {name}(string text)",
    prompt: $"""
        The text holds entries, with '{between}' between them. An entry is a name, '{equals}' and a value. Some characters have a meaning,
        said below; where they have none, or lost it, they are ordinary characters like letters and digits.
        {(reading.Count == 0 ? $"The text is divided at every '{between}'."
            : $"First the whole text is read from left to right. {string.Join(" ", reading)} Then what is left is divided at every "
                + $"'{between}' that is not ordinary.")}
        Then the entries are taken in order, each by these rules:
        {string.Join("\n", steps.Select(s => $"- {s}"))}
        Result: the settings, as pairs of name and value, {order.English}.
        """,
    given: Given(plan),
    reference: $$"""
        public static List<(string, string)> {{name}}(string text)
        {
            var entries = new List<List<(char Sign, bool Live)>> { new() };
            bool marked = false, ignored = false;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                bool live = true;
                {{lex.Replace("\n", "\n        ")}}
                if (live && c == '{{between}}')
                {
                    entries.Add(new());
                    ignored = false;
                    continue;
                }
                {{Code("remark", $"ignored |= live && c == '{remark}';")}}
                if (!ignored) entries[^1].Add((c, live));
            }
            string prefix = "", latest = "";
            var names = new List<string>();
            var values = new Dictionary<string, string>();
            foreach (var entry in entries)
            {
                if (entry.Count == 0) continue;
                {{Code("group", $"if (entry[0] == ('{group}', true)) {{ prefix = entry.Count == 1 ? \"\" : Text(entry.Skip(1)) + \".\"; "
                    + $"continue; }}")}}
                {{Code("minus", $"if (entry[0] == ('{minus}', true)) {{ string gone = prefix + Text(entry.Skip(1)); names.Remove(gone); "
                    + $"values.Remove(gone); continue; }}")}}
                int at = entry.Find{{(plan.LastDivides ? "Last" : "")}}Index(s => s == ('{{equals}}', true));
                if (at < 0) { {{bares[plan.Bare].Code}} }
                var left = entry.Take(at).ToList();
                var value = entry.Skip(at + 1).ToList();
                bool adds = {{(plan.Has("plus") ? $"left.Count > 0 && left[0] == ('{plus}', true)" : "false")}};
                string key = Text(adds ? left.Skip(1) : left);
                if (key == "") { {{unnameds[plan.Unnamed].Code}} }
                else key = prefix + {{(plan.Has("cut") ? $"key[..Math.Min({length}, key.Length)]" : "key")}};
                latest = key;
                {{string.Join("\n", plan.Rules.Where(r => r.Run is not null).Select(r => r.Code)).Replace("\n", "\n        ")}}
                string fresh = Text(value);
                if (values.TryAdd(key, fresh)) names.Add(key);
                else if (adds) values[key] += fresh;
                else { {{agains[plan.Again].Code}} }
            }
            return {{order.Code}}.Select(n => (n, values[n])).ToList();

            static string Text(IEnumerable<(char Sign, bool Live)> signs) => string.Concat(signs.Select(s => s.Sign));
        }
        """,
    oracle: line => Slow(line, plan),
    edges: ["", $"{equals}", $"a{equals}0{between}a{equals}1{between}b{equals}{equals}2", $"{between}{between}c"]);
