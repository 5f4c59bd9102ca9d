// Expressions of a small language are evaluated. Drawn: infix operators (sign, meaning, strength, side), what becomes of results out of
// range, how numbers are written, prefix and postfix operators and which go first, lists, conditions, empty brackets, operators left out,
// spaces that weaken, a sign that takes all that follows. The reference climbs along strengths, the oracle rewrites the text by patterns.
using System.Text.RegularExpressions;
record Infix(string English, string Code, Func<int, int, int> Run);
record Rule<T>(string English, string Code, Func<T, int> Run);
record Rank(List<(char Sign, Infix Does)> All, bool Left);
T With<T>(int value, Func<int, T> make) => make(value);
var few = rng.Some(new[] { 0, 2, 2, 3, 3 }[level - 1], ["prefix", "postfix", "implied", "spaces", "empty", "greedy"]);
List<string> has = level < 3 ? few : [.. few, .. rng.Some(level - 2, ["condition", "list"])];
bool Has(string id) => has.Contains(id);
string If(string id, string text) => has.Contains(id) ? text : "";
Infix Plain(string formula, Func<int, int, int> run) => new(formula, formula, run);
Rule<int> Sole(string formula, Func<int, int> run) => new(formula, formula, run);
List<Func<Infix>> grow = [
    () => Plain("a * b", (a, b) => b * a), () => Plain("a * a + b", (a, b) => b + (a * a)), () => Plain("a + b", (a, b) => b + a),
    () => With(rng.Int(2, 9), k => Plain($"{k} * a + b", (a, b) => b + (a * k))),
    () => With(rng.Int(2, 9), k => Plain($"a + {k} * b", (a, b) => (b * k) + a)),
    () => With(rng.Int(1, 9), k => Plain($"a * b + {k}", (a, b) => k + (b * a)))];
List<Func<Infix>> sink = [
    () => Plain("a - b", (a, b) => -(b - a)), () => Plain("b - a", (a, b) => -a + b), () => With(rng.Int(2, 4),
        k => Plain($"a - {k} * b", (a, b) => -(b * k) + a)), () => With(rng.Int(1, 9), k => Plain($"a - b - {k}", (a, b) => a - (k + b)))];
List<Func<Infix>> tame = [
    () => new("the larger of a and b", "Math.Max(a, b)", (a, b) => a < b ? b : a),
    () => new("the smaller of a and b", "Math.Min(a, b)", (a, b) => a < b ? a : b),
    () => new("the larger of a and b minus the smaller", "Math.Abs(a - b)", (a, b) => a < b ? b - a : a - b),
    () => With<Infix>(rng.Int(1, 9), k => new($"a if a > b, otherwise b + {k}", $"a > b ? a : b + {k}", (a, b) => b < a ? a : k + b)),
    () => new("the remainder of a divided by b + 1", "a % (b + 1)", (a, b) => a - (a / (b + 1) * (b + 1))),
    () => new("half of a + b, rounded down", "(a + b) / 2", (a, b) => a + b >> 1),
    () => new("a + b if a is odd, otherwise b", "a % 2 == 1 ? a + b : b", (a, b) => (a & 1) == 0 ? b : b + a)];
List<Func<Rule<int>>> unaries = [
    () => Sole("a * a", a => Enumerable.Repeat(a, a).Sum()), () => With(rng.Int(2, 7), k => Sole($"{k} * a", a => a * k)),
    () => With(rng.Int(2, 30), k => Sole($"a + {k}", a => k + a)), () => With(rng.Int(2, 30), k => Sole($"a - {k}", a => -(k - a))),
    () => With(rng.Int(50, 300), k => Sole($"{k} - a", a => -a + k)),
    () => With<Rule<int>>(rng.Int(7, 19), k => new($"the remainder of a divided by {k}", $"a % {k}", a => a - (a / k * k))),
    () => With<Rule<int>>(rng.Int(1, 5), k => new($"3 * a + {k} if a is odd, otherwise half of a", $"a % 2 == 1 ? 3 * a + {k} : a / 2",
        a => (a & 1) == 0 ? a >> 1 : a + a + a + k))];
var numeral = With(level < 2 ? 10 : rng.Int(4, 12), k => Plain($"{k} * a + b", (a, b) => b + (a * k)));
var (limit, t, signs) = (rng.Int(61, 149), rng.Int(20, 60), rng.Some(8, [.. "+-*/%^&|~!@#$"]));
var (pre, post, takes) = (signs[5], signs[6], signs[7]);
var operators = rng.Shuffle([.. rng.Some(1, grow), .. rng.Some(level < 5 ? 1 : 2, sink), .. rng.Some(level < 3 ? 1 : 2, tame)])
    .Select((o, i) => (Sign: signs[i], Does: o())).ToList();
var sizes = rng.Pick<int[]>(level < 3 ? [[1, 2], [2, 1], [1, 1, 1]]
    : level < 5 ? [[2, 2], [1, 2, 1], [2, 1, 1], [1, 1, 2], [3, 1], [1, 3]] : [[2, 2, 1], [2, 1, 2], [1, 2, 2], [1, 3, 1], [2, 3], [3, 2]]);
bool Even(Infix op) => op.Code is "a + b" or "a * b" or "Math.Max(a, b)" or "Math.Min(a, b)";             // from either side the same
var ranks = sizes.Select((n, i) => operators.GetRange(sizes.Take(i).Sum(), n))
    .Select(all => new Rank(all, (all.Count == 1 && Even(all[0].Does)) || rng.Chance())).ToList();
var ones = rng.Some(3, unaries).Select(u => u()).ToList();
var (prefix, postfix, greedy) = (Has("prefix") ? ones[0] : null, Has("postfix") ? ones[1] : null, Has("greedy") ? ones[2] : null);
var preFirst = prefix is null || postfix is null || rng.Chance();
var (empty, implied) = (Has("empty") ? rng.Int(2, 50) : 0, Has("implied") ? rng.Pick(operators).Sign : ' ');
var listing = !Has("list") ? null : rng.Pick<Rule<List<int>>>([
    new("the sum of its items times the number of its items", "items.Sum() * items.Count", v => v.Select(_ => v.Sum()).Sum()),
    new("its last item minus half of its first, the half rounded down", "items[^1] - items[0] / 2", v => v[^1] - (v[0] >> 1)),
    new("its first item plus 2 times its second item, if there is one, plus 3 times its third item, if there is one",
        "items.Select((v, i) => (i + 1) * v).Sum()", v => Enumerable.Range(0, v.Count).Sum(i => v.Skip(i).Sum())),
    new("its largest item plus 5 times the number of its items", "items.Max() + 5 * items.Count", v => v.Order().Last() + (v.Count * 5))]);
var check = !Has("condition") ? null : rng.Pick<Rule<int>>([new("is odd", "x % 2 == 1", x => x & 1),
    new($"is larger than {t}", $"x > {t}", x => x - t), new("is 0 or a multiple of 3", "x % 3 == 0", x => x / 3 * 3 - x + 1)]);
var large = rng.Pick<Rule<int>>([
    new($"is replaced by the remainder when it is divided by {limit}", $"v %= {limit};", v => v - (v / limit * limit)),
    new($"is halved, rounded down, as often as needed to make it less than {limit}", $"while (v >= {limit}) v /= 2;",
        v => Enumerable.Range(0, 30).Select(i => v >> i).First(x => x < limit)),
    new($"is replaced by {limit} minus the remainder when it is divided by {limit}", $"if (v >= {limit}) v = {limit} - v % {limit};",
        v => v < limit ? v : (v / limit * limit) + limit - v)]);
var small = rng.Pick<Rule<int>>([new("is multiplied by -2", "if (v < 0) v *= -2;", v => v < 0 ? 0 - v - v : v),
    new("loses its sign", "v = Math.Abs(v);", v => v < 0 ? -v : v),
    new($"has {limit} added, as often as needed", $"while (v < 0) v += {limit};", v => v < 0 ? limit - 1 - ((-v - 1) % limit) : v)]);
var (takesIn, preIn, postIn) = (If("greedy", $"{takes}"), If("prefix", $"{pre}"), If("postfix", $"{post}"));
var (voids, gaps, skips, lists, forks) = (Has("empty"), Has("spaces"), Has("implied"), Has("list"), Has("condition"));
Func<string, string> Esc = s => string.Concat(s.Select(c => $@"\{c}"));
Func<Rank, string> Signs = r => string.Concat(r.All.Select(o => o.Sign));
Func<int, int> Fit = v => large.Run(small.Run(v));
const string V = @"<(\d+)>";                                                              // a value in the rewritten text
Func<Match, int, int> Read = (m, group) => int.Parse(m.Groups[group].Value);
Func<string, Rule<int>?, Func<string, int>, (Regex, Func<Match, int>)[]> Single = (at, rule, value) =>
    rule is null ? [] : [(new(at), m => value(m.Groups[1].Value) is var v and >= 0 ? Fit(rule.Run(v)) : -1)];
var turns = new Lazy<List<(Regex At, Func<Match, int> Run)>>(() => [
    .. Single(Esc(takesIn) + $"([^?:{Esc(takesIn)}]*)(?![^?:])", greedy, s => Flat!(s)),
    .. new[] { preFirst, !preFirst }.SelectMany(now => Single(now ? Esc(preIn) + V : V + Esc(postIn), now ? prefix : postfix, int.Parse)),
    .. (gaps ? new[] { "", " " } : [""]).SelectMany(s => ranks.Select(r => (
        new Regex($"{V}{s}([{Esc(Signs(r))}]){s}{V}", r.Left ? RegexOptions.None : RegexOptions.RightToLeft),
        (Func<Match, int>)(m => Fit(r.All.Find(o => o.Sign == m.Groups[2].Value[0]).Does.Run(Read(m, 1), Read(m, 3))))))),
    (new($@"{V}\?{V}:{V}", RegexOptions.RightToLeft), m => Read(m, check!.Run(Read(m, 1)) > 0 ? 2 : 3))]);
Func<string, Regex, Func<Match, int>, string> Rewritten = (text, at, run) =>
    Enumerable.Range(0, text.Length).Aggregate(text, (s, _) => at.Replace(s, m => $"<{run(m)}>", 1));
Func<string, int> Flat = text => turns.Value.Aggregate(text, (s, t) => Rewritten(s, t.At, t.Run)) is var s
    && Regex.IsMatch(s, $"^{V}$") ? int.Parse(s[1..^1]) : -1;                                // -1: no expression
Func<string, List<int>, string> Valued = (text, values) => Regex.Replace(text, "[0-9][0-9]?|[ABC]", m => m.Value[0] is >= 'A' and var c
    ? $"<{values[c - 'A']}>" : $"<{(m.Length == 1 ? m.Value : $"{numeral.Run(m.Value[0] - '0', m.Value[1] - '0')}")}>");
Func<string, List<int>, int> Slow = (text, values) => Flat(Rewritten(Regex.Replace(Valued(text, values),
    skips ? $@"(?<=[>)\]{Esc(postIn)}])\(" : "(?!)", _ => $"{implied}("), new(@"\((?<in>[^()\[\]]*)\)|\[(?<in>[^()\[\]]*)\]"),
    m => m.Value == "()" && voids ? empty : m.Value[0] == '(' ? Flat(m.Groups["in"].Value)
        : m.Groups["in"].Value.Split(',').Select(Flat).ToList() is var v && (v.Contains(-1) || v.Count > 3) ? -1 : Fit(listing!.Run(v))));
// Texts with so many numbers, letters and (). Plain lambdas, as drawing is done often.
Func<Rng, int, string> Item = (r, size) => (r.Chance(0.15) ? takesIn : "") + (r.Chance(0.3) ? preIn : "") + (
    size > 1 && lists && r.Chance(0.6) ? $"[{(r.Chance() ? $"{Item!(r, 1)}," : "")}{Chain!(r, size - 1)}{r.Pick(["", ",1", ",A"])}]"
    : size > 1 ? $"({Whole!(r, size)})" : voids && r.Chance(0.2) ? "()" : r.Chance(0.4) ? r.Pick(["A", "B", "C"])
    : $"{(r.Chance(0.4) ? r.Int(1, 9) : r.Int(10, 99))}") + (r.Chance(0.3) ? postIn : "");
Func<Rng, int, string> Chain = (r, size) => size == 1 ? Item(r, 1)
    : (r.Chance(skips ? 0.45 : 0.3) ? r.Int(Math.Min(2, size - 1), Math.Min(3, size - 1)) : 1) is var part && Item(r, part) is var item
    && operators[r.Chance(0.4) ? size / 5 : r.Int(0, operators.Count - 1)].Sign is var sign ? Chain!(r, size - part)
    + (skips && item[0] == '(' && r.Chance(0.8) ? "" : gaps && r.Chance(0.4) ? $" {sign} " : $"{sign}") + item : "";
Func<Rng, int, string> Whole = (r, size) => !forks || size < 3 || r.Chance(0.3) ? Chain(r, size)
    : r.Int(1, size - 2) is var n && r.Int(1, size - 1 - n) is var m ? $"{Chain(r, n)}?{Whole!(r, m)}:{Whole!(r, size - n - m)}" : "";
Func<string, bool> Inside = text => text.Length <= 80 && Regex.IsMatch(text, $"^[0-9ABC(){Esc(used!)}]+$")
    && !Regex.IsMatch(text, "[0-9]{3}|0[0-9]") && Slow(text, [1, 2, 3]) >= 0;
var used = string.Concat(ranks.Select(Signs)) + preIn + postIn + takesIn + If("list", "[],") + If("condition", "?:") + If("spaces", " ");
var (rights, top) = (string.Concat(ranks.Where(r => !r.Left).Select(Signs)), forks ? "Whole()" : "Infix(1)");
string Or(IEnumerable<char> of) => string.Join(" or ", of.Select(c => $"'{c}'"));
var above = Join(new[] { If("prefix", "prefix"), If("postfix", "postfix") }.Where(k => k != "")) is var fixes && fixes == "" ? ""
    : $"; {fixes} operators bind more strongly than all of these";
List<string> rules = [
    "The letters A, B and C stand for the values at positions 0, 1 and 2 of the list. A number is a digit, which means itself, or two "
        + $"digits, a and then b, which mean {numeral.English}.",
    $"An expression in ( and ) is an operand, like a number or a letter.{If("empty", $" () with nothing in it is worth {empty}.")}",
    lists ? $"A list is an operand too: [ and ] around 1 to 3 expressions with ',' between them. It is worth {listing!.English}." : "",
    prefix is null ? "" : $"The prefix operator '{pre}' stands before its operand a and gives {prefix.English}.",
    postfix is null ? "" : $"The postfix operator '{post}' stands behind its operand a and gives {postfix.English}.",
    prefix is null || postfix is null ? "" : $"At the same operand, {(preFirst ? "prefix" : "postfix")} operators are applied first.",
    greedy is null ? "" : $"'{takes}' may stand where operands begin; its operand a is all that follows, up to the end of the text or the "
        + $"next ){If("list", " or ] or ','")}{If("condition", " or '?' or ':'")} not in brackets opened later. It gives {greedy.English}.",
    If("spaces", "An infix operator with a space on either side binds less strongly than all infix operators without spaces; those with "
        + "spaces follow the same lines among themselves. Spaces occur only there."),
    If("implied", $"Where ( follows directly behind an operand, the operator '{implied}' is meant between them, as if it stood there."),
    forks ? $"The form x?y:z, made of expressions, is worth y if x {check!.English}, and otherwise z. It binds less strongly than all "
        + "infix operators. y and z may be such forms without brackets: p?q:r?s:t means p?q:(r?s:t), and p?q?r:s:t means p?(q?r:s):t." : "",
    $"If the result of an operator{If("list", " or a list")} is negative, it {small.English}. If after that it is {limit} or more, it "
        + $"{large.English}. This is done before the result is used. Outside quotes, +, -, * and > have their usual meaning."];
var name = rng.Skin.Pick(["Evaluate", "Calculate", "Compute", "Reckon", "WorkOut"]);
return Coding(
    signature: $"int {name}(string text, List<int> values)",
    prompt: $"""
        The text is an expression in a small language for whole numbers; return its value.

        Infix operators, those that bind most strongly first; a is the value of the operand on the left, b of that on the right{above}:
        {string.Join("\n", ranks.Select((r, i) => $"{i + 1}. {string.Join("; ", r.All.Select(o => $"'{o.Sign}' gives {o.Does.English}"))}. "
            + $"Where operators of this line compete for an operand, the one further {(r.Left ? "left" : "right")} is applied first."))}
        {"\n" + string.Join("\n", rules.Where(r => r != ""))}
        """,
    given: Inputs(Made("an expression as described, without mistakes, of 1 to 80 characters, each a digit, one of the letters A, B and C, "
        + $"{If("spaces", "a space, ")}or one of these: {string.Join(" ", $"(){used}".Replace(" ", "").ToCharArray())}",
        r => Whole(r, r.Int(r.Chance(0.1) ? 1 : 4, 7 + (level / 2))), Inside), Lists(Ints(0, 99), 3, 3)),
    reference: $$"""
        public static int {{name}}(string text, List<int> values)
        {
            int at = 0;
            return {{top}};
            bool Take(char sign) { if (at == text.Length || text[at] != sign) return false; at++; return true; }
            {{(forks ? "int Whole()\n    {\n        int x = Infix(1);\n        if (!Take('?')) return x;\n        int y = Whole();\n"
                + $"        at++;\n        int z = Whole();\n        return {check!.Code} ? y : z;\n    }}" : "")}}
            int Infix(int least)
            {
                int a = Operand();
                while (at < text.Length)
                {
                    {{If("spaces", "bool spaced = text[at] == ' ';")}}
                    char sign = text[{{(gaps ? "spaced ? at + 1 : at" : "at")}}];
                    {{If("implied", $"bool meant = sign == '(';\n            if (meant) sign = '{implied}';")}}
                    int rank = sign switch { {{string.Concat(ranks.Select((r, i) => $"{Or(Signs(r))} => {ranks.Count - i}, "))}}_ => 0 };
                    {{If("spaces", $"if (!spaced && rank > 0) rank += {ranks.Count};")}}
                    if (rank < least) break;
                    {{If("implied", "if (!meant) ")}}at += {{(gaps ? "spaced ? 3 : 1" : "1")}};
                    int b = Infix({{(rights == "" ? "rank + 1" : $"sign is {Or(rights)} ? rank : rank + 1")}});
                    a = Fit(sign switch { {{string.Concat(operators.Select(o => $"'{o.Sign}' => {o.Does.Code}, "))}}_ => -1 });
                }
                return a;
            }
            int Operand()
            {
                {{(prefix is null ? "" : $"int signs = 0;\n        while (Take('{pre}')) signs++;")}}
                int a = Single();
                {{string.Join("\n        ", new[] { preFirst, !preFirst }.Select(now => now
                    ? prefix is null ? "" : $"for (; signs > 0; signs--) a = Fit({prefix.Code});"
                    : postfix is null ? "" : $"while (Take('{post}')) a = Fit({postfix.Code});"))}}
                return a;
            }
            int Single()
            {
                int a, b;
                {{(greedy is null ? "" : $"if (Take('{takes}')) {{ a = Infix(1); return Fit({greedy.Code}); }}")}}
                if (Take('(')) { {{If("empty", $"if (Take(')')) return {empty}; ")}}a = {{top}}; at++; return a; }
                {{(lists ? $"if (Take('['))\n        {{\n            var items = new List<int>();\n            do items.Add({top});\n"
                    + $"            while (Take(','));\n            at++;\n            return Fit({listing!.Code});\n        }}" : "")}}
                if (char.IsAsciiLetter(text[at])) return values[text[at++] - 'A'];
                a = text[at++] - '0';
                if (at == text.Length || !char.IsAsciiDigit(text[at])) return a;
                b = text[at++] - '0';
                return {{numeral.Code}};
            }
            int Fit(int v)
            {
                {{small.Code}}
                {{large.Code}}
                return v;
            }
        }
        """,
    oracle: (text, values) => Slow(text, values), edges: [("3", [1, 2, 3])]);
