// A line of settings: entries of a name and a value. Drawn: the characters with a meaning; which of escapes, quotes, remarks, blanks,
// groups, removals, additions, references, repetitions and parts there are; what odd entries and repeated names do; the result's order.
// A little long because every rule stands three times: as English and twice as code.
using System.Text.RegularExpressions;

record Rule(string English, string Code, Func<string, Func<string, string>, string> Run);   // on a value; looks other values up
record Way(string English, string Code);
record Order(string English, string Code, Func<(string Name, string Value), int> First);

const int Up = 256;                                   // the oracle lifts characters without meaning out of the way
string Lift(string text) => string.Concat(text.Select(c => c < Up ? (char)(c + Up) : c));
string Drop(string text) => string.Concat(text.Select(c => c < Up ? c : (char)(c - Up)));
string Esc(char c) => Regex.Escape($"{c}");

var signs = rng.Some(11, [.. ";,|/&:=>~^!%@*+#$_-<"]);
var (between, equals, escape, mark, remark, refer, times, part, minus, plus, group) =
    (signs[0], signs[1], signs[2], signs[3], signs[4], signs[5], signs[6], signs[7], signs[8], signs[9], signs[10]);
var name = rng.Skin.Pick(["ReadSettings", "Unpack", "ParseLine", "Decode", "LoadPairs", "Scan"]);
var has = rng.Some(new[] { 1, 3, 4, 6, 8 }[level - 1],
    ["escape", "mark", "blank", "remark", "cut", "group", "minus", "plus", "refer", "times", "parts"]);
bool Has(string id) => has.Contains(id);
string If(string id, string text) => Has(id) ? text : "";
var trailing = Has("escape") && rng.Chance();         // at the very end it is a character like others
var deaf = Has("escape") && Has("mark") && rng.Chance();
var length = Has("cut") ? rng.Int(1, 2) : 0;
var lastDivides = rng.Chance();
var lexing = Has("escape") || Has("mark");

Rule Refer() => new($"'{refer}' and the character after it, from left to right, are replaced by the value that the setting whose "
    + $"whole name is this one character has at that time, or by nothing if there is none; the value put in is ordinary. A '{refer}' "
    + "at the end of the value stays.",
    $$"""
    for (int i = 0; i + 1 < value.Count; i++)
        if (value[i] == ('{{refer}}', true))
        {
            var known = Ordinary(values.GetValueOrDefault($"{value[i + 1].Sign}", ""));
            value.RemoveRange(i, 2);
            value.InsertRange(i, known);
            i += known.Count - 1;
        }
    """, (v, of) => Regex.Replace(v, Esc(refer) + "(.)", m => Lift(of(Drop(m.Groups[1].Value)))));
Rule Times() => new($"If the value begins with a digit, ordinary or not, and then '{times}', it becomes what follows the '{times}', as many times in a "
    + "row as the digit says.",
    $"if (value.Count > 1 && char.IsAsciiDigit(value[0].Sign) && value[1] == ('{times}', true))\n"
    + "    value = Enumerable.Repeat(value.Skip(2), value[0].Sign - '0').SelectMany(v => v).ToList();",
    (v, _) => v.IndexOf(times) == 1 && Drop(v)[0] is >= '0' and <= '9'
        ? string.Concat(Enumerable.Range(0, Drop(v)[0] - '0').Select(_ => v[2..])) : v);
Rule Parts()
{
    var (what, code, run) = rng.Pick<(string, string, Func<List<string>, IEnumerable<string>>)>([
        ("the parts in reverse order", "list.Reverse();", v => v.Select((_, i) => v[v.Count - 1 - i])),
        ("the parts sorted upwards by character codes", "list.Sort(string.CompareOrdinal);",
            v => v.OrderBy(p => p, StringComparer.Ordinal)),
        ("the parts without those that equal an earlier one", "list = list.Distinct().ToList();",
            v => v.Where((p, i) => v.IndexOf(p) == i)),
        ("the longest part alone (equally long: the first)", "list = list.OrderByDescending(p => p.Count()).Take(1).ToList();",
            v => [v.First(p => v.All(q => q.Length <= p.Length))]),
        ("the last part, then all others in their order", "list = list.TakeLast(1).Concat(list.SkipLast(1)).ToList();",
            v => [v[^1], .. v[..^1]])]);
    var alone = what.Contains("alone");
    var joint = alone ? "" : rng.Pick(["", "."]);
    return new($"If there is a '{part}' in the value, '{part}' divides it into parts (which may be empty), and it becomes "
        + $"{what}{(alone ? "" : joint == "" ? ", with nothing between" : $", with '{joint}' between")}; all of it is then ordinary.",
        $$"""
        if (value.Contains(('{{part}}', true)))
        {
            var list = new List<string> { "" };
            foreach (var sign in value)
                if (sign == ('{{part}}', true)) list.Add("");
                else list[^1] += sign.Sign;
            {{code}}
            value = Ordinary(string.{{(joint == "" ? "Concat(" : $"Join(\"{joint}\", ")}}list));
        }
        """, (v, _) => v.Contains(part) ? Lift(string.Join(joint, run([.. v.Split(part).Select(Drop)]))) : v);
}
var rules = has.Select(id => id switch { "refer" => Refer(), "times" => Times(), "parts" => Parts(), _ => null }).OfType<Rule>().ToList();

var again = rng.Pick<int>(Has("plus") ? [0, 1, 3, 4, 5] : [0, 1, 2, 3, 4, 5]);                // with a plus, 2 would say the same twice
var unnamed = again == 0 ? 0 : rng.Int(0, 1);                                              // where the first stays, 1 would change nothing
var bare = rng.Int(0, 2);
var word = bare == 1 ? rng.Pick(["on", "yes", "set"]) : "";
var odd = bare switch
{
    0 => new Way("is skipped", unnamed == 0 ? "" : "if (at < 0) continue;"),               // its name is empty: that is looked at later
    1 => new($"counts as if '{equals}{word}' stood behind it", $"if (at < 0) {{{(unnamed == 0 ? "" : " if (entry.Count == 0) continue;")}"
        + $" at = entry.Count; entry.AddRange(Ordinary(\"{equals}{word}\")); }}"),
    _ => new($"is put, as it is, behind the value of the setting with the name that was used last (by an earlier entry with a name and a "
        + $"'{equals}', even if that changed nothing); it is skipped if there is no such setting now",
        "if (at < 0) { if (values.ContainsKey(latest)) values[latest] += Text(entry); continue; }"),
};
var repeated = new Way[]
{
    new("the first value stays", ""), new("the new value replaces the old one, and the setting keeps its place", "values[key] = fresh;"),
    new("the new value is put behind the old one", "values[key] += fresh;"),
    new("the new value is put before the old one", "values[key] = fresh + values[key];"),
    new("the longer value stays; if both are equally long, the old one", "if (fresh.Length > values[key].Length) values[key] = fresh;"),
    new("the new value replaces the old one, and the setting moves to the last place",
        "{ values[key] = fresh; names.Remove(key); names.Add(key); }"),
}[again];
var order = rng.Pick<Order>([new("in the order of their places", "names", _ => 0),
    new("from the last place to the first", "names.AsEnumerable().Reverse()", _ => 0),
    new("the longest value first, equally long ones in the order of their places", "names.OrderByDescending(n => values[n].Count())",
        p => -p.Value.Length),
    new("the shortest name first, equally long ones in the order of their places", "names.OrderBy(n => n.Count())", p => p.Name.Length)]);

List<(string, string)> Slow(string line)
{
    var (heard, all) = (line, new List<(string Name, string Value)>());
    string Lone(Group g) => g.Success ? Lift(g.Value) : trailing ? Lift($"{escape}") : "";
    var (x, q) = ($"{Esc(escape)}(?<one>.)?", $"{Esc(mark)}(?<in>[^{Esc(mark)}]*)({Esc(mark)}|$)");
    if (Has("escape") && !deaf) heard = Regex.Replace(heard, x, m => Lone(m.Groups["one"]));
    if (Has("mark")) heard = Regex.Replace(heard, deaf ? $"{q}|{x}" : q,
        m => m.Groups["in"].Success ? Lift(m.Groups["in"].Value) : Lone(m.Groups["one"]));
    if (Has("blank")) heard = heard.Replace(" ", "");
    var (before, used) = ("", "");
    foreach (var whole in heard.Split(between))
    {
        var entry = Has("remark") ? whole.Split(remark)[0] : whole;
        if (entry == "") continue;
        if (Has("group") && entry[0] == group) { before = entry.Length == 1 ? "" : Drop(entry[1..]) + "."; continue; }
        if (Has("minus") && entry[0] == minus) { all.RemoveAll(p => p.Name == before + Drop(entry[1..])); continue; }
        if (!entry.Contains(equals) && bare == 1) entry += $"{equals}{word}";
        if (!entry.Contains(equals))
        {
            all = [.. all.Select(p => bare == 2 && p.Name == used ? (p.Name, p.Value + Drop(entry)) : p)];
            continue;
        }
        var divide = lastDivides ? entry.LastIndexOf(equals) : entry.IndexOf(equals);
        var (left, value) = (entry[..divide], entry[(divide + 1)..]);
        var adds = Has("plus") && left.StartsWith(plus);
        var key = Drop(adds ? left[1..] : left);
        key = key != "" ? before + (Has("cut") && key.Length > length ? key[..length] : key) : unnamed == 1 ? used : "";
        if (key == "") continue;
        used = key;
        foreach (var rule in rules) value = rule.Run(value, n => all.Find(p => p.Name == n).Value ?? "");
        var (found, fresh) = (all.FindIndex(p => p.Name == key), Drop(value));
        var old = found < 0 ? "" : all[found].Value;
        if (found < 0) all.Add((key, fresh));
        else if (!adds && again == 5) { all.RemoveAt(found); all.Add((key, fresh)); }
        else all[found] = (key, adds ? old + fresh : again switch { 0 => old, 1 => fresh, 2 => old + fresh, 3 => fresh + old,
            _ => fresh.Length > old.Length ? fresh : old });
    }
    if (order.Code.Contains("Reverse")) all.Reverse();
    return [.. all.OrderBy(order.First)];
}

var odds = If("escape", $"{escape}") + If("mark", $"{mark}") + If("remark", $"{remark}") + If("blank", " ");
var used = $"{between}{equals}{odds}" + If("refer", $"{refer}") + If("times", $"{times}") + If("parts", $"{part}")
    + If("minus", $"{minus}") + If("plus", $"{plus}") + If("group", $"{group}");
var alphabet = "abc0123" + used;
string Word(Rng r, int most) => string.Concat(Enumerable.Range(0, r.Int(1, most)).Select(_ => r.Pick([.. "aabbc"])));
string Odd(Rng r) => odds == "" || r.Chance(0.3) ? $"{r.Pick([.. used])}"
    : r.Pick([.. odds]) is var c && c == mark && r.Chance(0.7) ? $"{mark}{r.Pick([.. used])}a{mark}"
    : c == escape && r.Chance() ? $"{escape}{r.Pick([between, equals])}" : $"{c}";
string Noise(Rng r, string text) => r.Chance() ? text.Insert(r.Int(0, text.Length), Odd(r)) : text;
string Entry(Rng r)
{
    var key = r.Chance(0.12) ? "" : Word(r, r.Chance(0.3) ? 3 : 1);
    if (Has("group") && r.Chance(0.15)) return $"{group}{(r.Chance(0.2) ? "" : key)}";
    if (Has("minus") && r.Chance(0.15)) return $"{minus}{key}";
    if (r.Chance(0.15)) return key;
    var value = (Has("times") && r.Chance(0.4) ? $"{r.Int(0, 3)}{times}" : "") + (Has("refer") && r.Chance(0.4)
        ? $"{refer}{r.Pick([.. "abc"])}" : "") + r.Pick(["", "0", "1", "2", "3", "ca", "10", "bab"]);
    if (Has("parts") && r.Chance(0.5)) value += $"{part}{Word(r, 2)}{(r.Chance(0.4) ? $"{part}{Word(r, 1)}" : "")}";
    return $"{(Has("plus") && r.Chance(0.25) ? $"{plus}" : "")}{key}{equals}{value}{(r.Chance(0.15) ? $"{equals}{Word(r, 2)}" : "")}";
}
string Line(Rng r) => string.Join(between, Enumerable.Range(0, r.Int(r.Chance(0.1) ? 0 : 4, 9)).Select(_ => Noise(r, Entry(r))))
    + (Has("escape") && r.Chance(0.1) ? $"{escape}" : "");

var reading = new List<string>();
if (Has("escape")) reading.Add($"'{escape}' makes the character after it ordinary, and is dropped itself. At the very end of the text it "
    + $"is {(trailing ? "an ordinary character" : "dropped")}.");
if (Has("mark")) reading.Add($"'{mark}' begins a quote, which ends with the next "
    + $"'{mark}'{(Has("escape") && !deaf ? " that is not made ordinary" : "")}, or else with the text. Both '{mark}' are dropped; all "
    + $"characters in the quote are ordinary"
    + $"{(!Has("escape") ? "" : deaf ? $", '{escape}' too" : $", but '{escape}' works there as elsewhere")}.");
if (Has("blank")) reading.Add(lexing ? "Spaces that were not made ordinary are dropped." : "Spaces are dropped.");
var change = Join(new[] { If("cut", $"is cut to its first {(length == 1 ? "character" : $"{length} characters")}"),
    If("group", "gets the prefix before it") }.Where(c => c != ""), "and then");
List<string> steps = [
    If("remark", $"From the first '{remark}' on, the entry is a remark: this is dropped."), "An entry of no characters is skipped.",
    If("group", $"An entry that begins with '{group}' is not a setting: what follows the '{group}', and then a '.', is the prefix from "
        + $"there on. A '{group}' alone: there is no prefix any more, as at the start."),
    If("minus", $"An entry that begins with '{minus}' is not a setting: the setting whose name is what follows the "
        + $"'{minus}'{If("group", " (with the prefix before it)")} is taken away, if there is one."),
    $"An entry without '{equals}' {odd.English}.",
    $"Otherwise the {(lastDivides ? "last" : "first")} '{equals}' divides name and value; others are ordinary."
        + If("plus", $" A '{plus}' at the beginning of the name is taken off and remembered."),
    $"An entry with an empty name {(unnamed == 0 ? "is skipped" : "takes the whole name used by the last entry before it that had a name "
        + $"and a '{equals}', or is skipped if there is none")}.{(change == "" ? "" : $" Any other name {change}.")}",
    .. rules.Select(r => r.English), "A name that is not there yet becomes a setting in the last place. For a name that is there, "
        + $"{If("plus", $"if the name had a '{plus}', the new value is put behind the old one; otherwise ")}{repeated.English}."];

var live = lexing ? "live && " : "";
List<string> signing = [lexing ? "bool live = true;" : "",
    .. string.Join("\nelse ", new[] {
        If("escape", $"if (c == '{escape}'{(deaf ? " && !marked" : "")})\n{{\n    live = false;\n    if (i + 1 < text.Length) "
            + $"c = text[++i];{(trailing ? "" : "\n    else break;")}\n}}"),
        If("mark", $"if (c == '{mark}') {{ marked = !marked; continue; }}\nelse if (marked) live = false;"),
        If("blank", "if (c == ' ') continue;") }.Where(c => c != "")).Split('\n'),
    $"if ({live}c == '{between}') {{ entries.Add(new());{If("remark", " ignored = false;")} continue; }}",
    If("remark", $"if ({live}c == '{remark}') ignored = true;"),
    $"{If("remark", "if (!ignored) ")}entries[^1].Add((c, {(lexing ? "live" : "true")}));"];
var latest = bare == 2 || unnamed == 1;
var changed = change == "" ? "" : $"key = {If("group", "prefix + ")}{(Has("cut") ? $"string.Concat(key.Take({length}))" : "key")};";
List<string> reads = [
    If("group", $"if (entry.FirstOrDefault() == ('{group}', true)) {{ prefix = entry.Count == 1 ? \"\" : Text(entry.Skip(1)) + \".\"; "
        + "continue; }"),
    If("minus", $"if (entry.FirstOrDefault() == ('{minus}', true)) {{ string gone = {If("group", "prefix + ")}Text(entry.Skip(1)); "
        + "names.Remove(gone); values.Remove(gone); continue; }"),
    $"int at = entry.Find{(lastDivides ? "Last" : "")}Index(s => s == ('{equals}', true));", odd.Code,
    "var left = entry.Take(at).ToList();", "var value = entry.Skip(at + 1).ToList();",
    If("plus", $"bool adds = left.FirstOrDefault() == ('{plus}', true);"),
    $"string key = Text({(Has("plus") ? "adds ? left.Skip(1) : left" : "left")});",
    .. unnamed == 0 ? [] : new[] { "if (key == \"\") key = latest;", changed == "" ? "" : $"else {changed}" },
    "if (key == \"\") continue;", unnamed == 0 ? changed : "", latest ? "latest = key;" : "",
    .. rules.SelectMany(r => r.Code.Split('\n')), "string fresh = Text(value);", "if (values.TryAdd(key, fresh)) names.Add(key);",
    If("plus", "else if (adds) values[key] += fresh;"), again == 0 ? "" : $"else {repeated.Code}"];
string Block(string indent, IEnumerable<string> lines) => string.Join($"\n{indent}", lines.Where(l => l != ""));

return Coding(
    signature: $"List<(string, string)> {name}(string text)",
    prompt: $"""
        The text holds entries, with '{between}' between them. An entry is a name, '{equals}' and a value. Some characters have a meaning,
        said below; where they have none, or lost it, they are ordinary characters like letters and digits.
        {(reading.Count == 0 ? $"The text is divided at every '{between}'."
            : $"First the whole text is read from left to right. {string.Join(" ", reading)} Then what is left is divided at every "
                + $"'{between}' that is not ordinary.")}
        Then the entries are taken in order, each by these rules:
        {Block("", steps.Where(s => s != "").Select(s => $"- {s}"))}
        Result: the settings, as pairs of name and value, {order.English}.
        """,
    given: Made("a string of 0 to 60 characters, each a letter from a to c, a digit from 0 to 3, "
        + $"{If("blank", "a space, ")}or one of these: " + string.Join(" ", used.Replace(" ", "").ToCharArray()),
        r => Line(r) is var text && text.Length > 60 ? text[..60] : text, text => text.Length <= 60 && text.All(alphabet.Contains)),
    reference: $$"""
        public static List<(string, string)> {{name}}(string text)
        {
            var entries = new List<List<(char Sign, bool Live)>> { new() };
            {{Block("    ", [If("mark", "bool marked = false;"), If("remark", "bool ignored = false;")])}}
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                {{Block("        ", signing)}}
            }
            {{Block("    ", [If("group", "string prefix = \"\";"), latest ? "string latest = \"\";" : ""])}}
            var names = new List<string>();
            var values = new Dictionary<string, string>();
            foreach (var entry in entries)
            {
                {{Block("        ", reads)}}
            }
            return {{order.Code}}.Select(n => (n, values[n])).ToList();

            {{(bare == 1 || Has("refer") || Has("parts")
                ? "static List<(char Sign, bool Live)> Ordinary(string text) => text.Select(c => (c, false)).ToList();" : "")}}
            static string Text(IEnumerable<(char Sign, bool Live)> signs) => string.Concat(signs.Select(s => s.Sign));
        }
        """,
    oracle: Slow,
    edges: ["", $"{equals}", $"a{equals}0{between}a{equals}1{between}b{equals}{equals}2", $"{between}{between}c"]);
