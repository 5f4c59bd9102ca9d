// A short program in pseudo-code with numbered lines is shown; asked is what can be seen while it runs on an input: values before a line,
// lines in the order they run, counts between lines. Drawn: the statements and how they nest, how the list is walked, the helper, what is
// asked. The reference is the program with notes in it; the oracle interprets the drawn tree, keeps a log, and answers from the log.
enum Kind { Set, If, While, For, Jump }
record Exp(string Code, Func<Machine, int> Of);
record Test(string Code, Func<Machine, bool> Of);
record Event(int Line, int A, int B);
record Question(string English, List<(Node At, string Code)> Notes, string Start, string End, Func<List<Event>, List<int>> Of);
class Machine
{
    public int A, B, I, J;
    public List<int> Xs = [];
    public List<Event> Log = [];
    public int Get(bool a) => a ? A : B;
    public int Around(int ahead) => (I + ahead) % Xs.Count;
}
class Node
{
    public Kind Kind;
    public int Line;
    public string Head = "";
    public Action<Machine> Do = _ => { };
    public Func<Machine, bool> Holds = _ => true;
    public Func<Machine, (int From, int To)> Range = _ => (0, 0);
    public List<Node> Kids = [], Others = [];
}

string Pseudo(string code) => code.Replace("Math.Abs", "abs").Replace("%", "mod").Replace("/", "div").Replace("==", "=").Replace(";", "");
string Name(bool a) => a ? "a" : "b";
(string Says, string Code, Func<int, int, int> Of) Helper() => (rng.Int(2, 5), rng.Pick([19, 23, 29, 31])) is var (c, m) ? rng.Pick<(string, string, Func<int, int, int>)>([
    ($"if a mod {c} > b mod {c}:\n    return abs(a - b)\nreturn ({c} * a + b) mod {m}",
        $"if (a % {c} > b % {c}) return Math.Abs(a - b);\n    return ({c} * a + b) % {m};",
        (int a, int b) => a % c > b % c ? Math.Abs(a - b) : ((a * c) + b) % m),
    ($"if (a + b) mod {c} = 0:\n    a = a + {m}\nreturn abs({c} * b - a)",
        $"if ((a + b) % {c} == 0) a = a + {m};\n    return Math.Abs({c} * b - a);",
        (a, b) => Math.Abs((c * b) - ((a + b) % c == 0 ? a + m : a))),
    ($"k = a div {c}\nwhile b > 0:\n    exchange a and b\n    b = b mod a\nreturn a + k",
        $"int k = a / {c};\n    while (b > 0) (a, b) = (b, a % b);\n    return a + k;",
        (a, b) => (int)System.Numerics.BigInteger.GreatestCommonDivisor(a, b) + (a / c)),
    ($"while {c} * a + b > {m}:\n    a = a div 2\n    b = b div 3\nreturn {c} * a + b",
        $"while ({c} * a + b > {m})\n    {{\n        a = a / 2;\n        b = b / 3;\n    }}\n    return {c} * a + b;",
        (a, b) => { for (; (c * a) + b > m; b /= 3) a /= 2; return (c * a) + b; }),
]) : default;
var helper = level >= 3 ? Helper() : default;
var call = rng.Skin.Pick(["mix", "join", "blend", "twist", "meld", "fuse"]);

Exp Small(bool inner) => rng.Pick<Func<Exp>>([
    () => new("xs[i]", m => m.Xs[m.I]),
    () => inner ? new("xs[j]", m => m.Xs[m.J]) : new("i", m => m.I),
    () => rng.Int(1, 3) is var c ? new($"xs[(i + {c}) % n]", m => m.Xs[m.Around(c)]) : null!,
    () => rng.Int(2, 4) is var c ? new(inner ? $"{c} * xs[j]" : $"{c} * xs[i]", m => c * m.Xs[inner ? m.J : m.I]) : null!])();
Node Set(string code, Action<Machine> act) => new() { Kind = Kind.Set, Head = code + ";", Do = act };
Node Let(bool a, string code, Func<Machine, int> of) =>
    Set($"{Name(a)} = {code}", m => { if (a) m.A = of(m); else m.B = of(m); });
Node Statement(bool a, bool inner, bool write = false)
{
    var (t, o, s) = (Name(a), Name(!a), Small(inner));
    List<Func<Node>> kinds = [
        () => Let(a, $"{t} + {s.Code}", m => m.Get(a) + s.Of(m)),
        () => Let(a, $"Math.Abs({t} - {s.Code})", m => Math.Abs(m.Get(a) - s.Of(m))),
        () => (rng.Int(2, 5), rng.Pick([17, 19, 23, 29, 31])) is var (c, d)
            ? Let(a, $"({c} * {t} + {s.Code}) % {d}", m => ((c * m.Get(a)) + s.Of(m)) % d) : null!,
        () => rng.Pick([17, 21, 25, 29, 33]) is var d
            ? Let(a, $"({t} + {o} + {s.Code}) % {d}", m => (m.A + m.B + s.Of(m)) % d) : null!,
        () => rng.Int(2, 3) is var c ? Let(a, $"{t} / {c} + {s.Code}", m => (m.Get(a) / c) + s.Of(m)) : null!,
        () => Let(a, $"Math.Abs({o} - {t}) + {s.Code}", m => Math.Abs(m.A - m.B) + s.Of(m)),
    ];
    return write && rng.Int(1, 3) is var ahead && rng.Pick([11, 13, 15, 17]) is var w
        ? Set($"xs[(i + {ahead}) % n] = (xs[(i + {ahead}) % n] + {t}) % {w}",
            m => m.Xs[m.Around(ahead)] = (m.Xs[m.Around(ahead)] + m.Get(a)) % w)
        : rng.Pick(kinds)();
}
Test Condition(bool inner) => rng.Pick<Func<Test>>([
    () => rng.Int(4, 9) is var c ? new($"xs[i] > {c}", m => m.Xs[m.I] > c) : null!,
    () => rng.Int(2, 3) is var k ? new(inner ? $"(xs[j] + a) % {k} == 0" : $"(xs[i] + a) % {k} == 0",
        m => (m.Xs[inner ? m.J : m.I] + m.A) % k == 0) : null!,
    () => rng.Int(2, 3) is var k ? new($"b % {k + 1} < {k - 1}", m => m.B % (k + 1) < k - 1) : null!,
    () => rng.Chance() is var a ? new($"{Name(a)} > {Name(!a)}", m => m.Get(a) > m.Get(!a)) : null!,
    () => rng.Int(1, 3) is var c ? new($"xs[(i + {c}) % n] < {(inner ? "xs[j]" : "xs[i]")}",
        m => m.Xs[m.Around(c)] < m.Xs[inner ? m.J : m.I]) : null!,
    () => rng.Int(1, 2) is var c ? new($"(i + b) % 3 == {c}", m => (m.I + m.B) % 3 == c) : null!])();
Node Choice(bool other, Node yes, Node? no, bool inner) => Condition(inner) is var t
    ? new() { Kind = Kind.If, Head = t.Code, Holds = t.Of, Kids = [yes], Others = other ? [no!] : [] } : null!;
Node Wearing(bool a) => (rng.Int(12, 30), rng.Int(2, 3), Statement(!a, false)) is var (top, by, second)
    ? new() { Kind = Kind.While, Head = $"{Name(a)} >= {top}", Holds = m => m.Get(a) >= top,
        Kids = [Let(a, $"{Name(a)} / {by}", m => m.Get(a) / by), second] } : null!;
Node Inner(Node body) => rng.Chance()
    ? new() { Kind = Kind.For, Head = "0; i - 1", Range = m => (0, m.I - 1), Kids = [body] }
    : new() { Kind = Kind.For, Head = "i + 1; n - 1", Range = m => (m.I + 1, m.Xs.Count - 1), Kids = [body] };
Node Calls(bool a) => (Small(false), rng.Chance()) is var (s, first)
    ? Let(a, first ? $"{call}({Name(a)}, {s.Code})" : $"{call}({s.Code}, {Name(a)})",
        m => first ? helper.Of(m.Get(a), s.Of(m)) : helper.Of(s.Of(m), m.Get(a))) : null!;
Node Leaves() => rng.Chance() is var on && rng.Int(4, 6) is var k
    ? new() { Kind = Kind.If, Head = $"(xs[i] + b) % {k} == 1", Holds = m => (m.Xs[m.I] + m.B) % k == 1,
        Kids = [new() { Kind = Kind.Jump, Head = on ? "continue;" : "break;" }] } : null!;

var side = rng.Chance();                                                                  // which variable the first statement changes
List<Node> blocks = [Choice(true, Statement(side, false), Statement(!side, false), false), Statement(!side, false)];
if (level is 2 or 4) blocks.Add(Choice(false, Statement(side, false), null, false));
if (level == 2) blocks.Add(Statement(rng.Chance(), false));
if (level >= 3) blocks.AddRange([Calls(rng.Chance()), rng.Chance() ? Wearing(rng.Chance())
    : Inner(Choice(false, Statement(rng.Chance(), true), null, true))]);
if (level >= 4) blocks.Add(Statement(rng.Chance(), false, write: true));
if (level == 5) blocks.Add(Inner(Choice(true, Statement(rng.Chance(), true), Statement(rng.Chance(), true), true)));
blocks = rng.Shuffle(blocks);
if (level >= 4) blocks.Insert(rng.Int(1, 3), Leaves());
var walk = rng.Int(0, level is 2 or 3 ? 2 : 1);                                           // up, down, with jumps
if (walk == 2) blocks.Add(rng.Chance() is var w ? Set($"i = i + 1 + {Name(w)} % 2", m => m.I += 1 + (m.Get(w) % 2)) : null!);
var (a0, b0) = (rng.Int(0, 9), rng.Int(1, 9));

// Lines get their numbers while they are written down.
var name = rng.Skin.Pick(["run", "work", "pass", "walk", "roll", "step"]) + rng.Skin.Pick(["Over", "Along", "Through", "Down"]);
var (says, sets, count) = (new List<string>(), new List<Node>(), 0);
int Say(int depth, string text) { says.Add($"{++count,2}  {new string(' ', 4 * depth)}{Pseudo(text)}"); return count; }
void Tell(Node n, int depth)
{
    n.Line = Say(depth, n.Kind switch
    {
        Kind.If => $"if {n.Head}:", Kind.While => $"while {n.Head}:",
        Kind.For => $"for j from {n.Head.Replace(";", " to")}:", _ => n.Head,
    });
    if (n.Kind == Kind.Set) sets.Add(n);
    n.Kids.ForEach(k => Tell(k, depth + 1));
    if (n.Others.Count > 0) Say(depth, "else:");
    n.Others.ForEach(k => Tell(k, depth + 1));
}
if (level >= 3)
{
    Say(0, $"function {call}(a, b):");
    foreach (var line in helper.Says.Split('\n')) Say(1, line);
}
Say(0, $"function {name}(values):");
foreach (var line in new[] { "xs = copy of values", "n = length(xs)", $"a = {a0}", $"b = {b0}" }) Say(1, line);
if (walk == 2) Say(1, "i = 0");
Say(1, walk == 0 ? "for i from 0 to n - 1:" : walk == 1 ? "for i from n - 1 down to 0:" : "while i < n:");
blocks.ForEach(b => Tell(b, 2));

string Number(Node n) => $"line {n.Line}";
Question Ask(int at) => rng.Some(2, sets) is var two && (two[0], two[1], rng.Chance(), $"asked{at}") is var (l, k, a, r) ? rng.Pick<Func<Question>>([
    () => new($"Each time {Number(l)} is about to run, append the value that {Name(a)} has then.", [(l, $"{r}.Add({Name(a)});")], "", "",
        log => log.FindAll(e => e.Line == l.Line).ConvertAll(e => a ? e.A : e.B)),
    () => new($"Each time {Number(l)} or {Number(k)} is about to run, append its line number, and behind it the value that {Name(a)} has then.",
        [.. new[] { l, k }.Select(n => (n, $"{r}.Add({n.Line});\n{r}.Add({Name(a)});"))], "", "",
        log => [.. log.Where(e => e.Line == l.Line || e.Line == k.Line).SelectMany(e => new[] { e.Line, a ? e.A : e.B })]),
    () => new($"Each time {Number(l)} is about to run, append how many times {Number(k)} has run since {Number(l)} ran last "
        + "(the first time: since the start).", [(l, $"{r}.Add(since{at});\nsince{at} = 0;"), (k, $"since{at}++;")], $"int since{at} = 0;", "",
        log => [.. log.FindAll(e => e.Line == l.Line || e.Line == k.Line) is var some ? some.Select((e, i) => (e, i)).Where(t => t.e.Line == l.Line)
            .Select(t => some.Take(t.i).Reverse().TakeWhile(e => e.Line == k.Line).Count()) : []]),
    () => new($"Each time {Number(l)} is about to run, append the largest value that {Name(a)} has had at such moments (just before {Number(l)} "
        + "runs) up to now, this one included.", [(l, $"top{at} = Math.Max(top{at}, {Name(a)});\n{r}.Add(top{at});")],
        $"int top{at} = 0; // equivalent: no value is below 0", "",
        log => log.FindAll(e => e.Line == l.Line).ConvertAll(e => a ? e.A : e.B) is var v ? [.. v.Select((_, i) => v[..(i + 1)].Max())] : []),
    () => new($"Each time {Number(l)} is about to run, append the value that {Name(a)} has then minus the value that {Name(!a)} had "
        + $"the last time {Number(l)} was about to run (the first time: minus 0).",
        [(l, $"{r}.Add({Name(a)} - past{at});\npast{at} = {Name(!a)};")], $"int past{at} = 0;", "",
        log => log.FindAll(e => e.Line == l.Line) is var v
            ? [.. v.Select((e, i) => (a ? e.A : e.B) - (i == 0 ? 0 : a ? v[i - 1].B : v[i - 1].A))] : []),
    () => new($"At the end, append how many times {Number(l)} has run, then how many times {Number(k)} has run.",
        [(l, $"first{at}++;"), (k, $"second{at}++;")], $"int first{at} = 0, second{at} = 0;", $"{r}.Add(first{at});\n    {r}.Add(second{at});",
        log => [log.Count(e => e.Line == l.Line), log.Count(e => e.Line == k.Line)]),
])() : null!;
var questions = Enumerable.Range(0, level < 4 ? 1 : 2).Select(Ask).ToList();

string Code(Node n, string pad)
{
    string Block(List<Node> all) => $"{pad}{{\n{string.Join("\n", all.Select(k => Code(k, pad + "    ")))}\n{pad}}}";
    return n.Kind switch
    {
        Kind.If => $"{pad}if ({n.Head})\n{Block(n.Kids)}{(n.Others.Count == 0 ? "" : $"\n{pad}else\n{Block(n.Others)}")}",
        Kind.While => $"{pad}while ({n.Head})\n{Block(n.Kids)}",
        Kind.For => $"{pad}for (int j = {n.Head.Replace("; ", "; j <= ")}; j++)\n{Block(n.Kids)}",
        _ => pad + string.Join($"\n{pad}", questions.SelectMany(q => q.Notes).Where(t => t.At == n).SelectMany(t => t.Code.Split('\n')).Append(n.Head)),
    };
}
int Run(List<Node> nodes, Machine m)                                                      // 1: on with the next pass, 2: out of the loop
{
    foreach (var n in nodes)
    {
        if (n.Kind == Kind.Jump) return n.Head[0] == 'c' ? 1 : 2;
        if (n.Kind == Kind.Set)
        {
            m.Log.Add(new(n.Line, m.A, m.B));
            n.Do(m);
        }
        else if (n.Kind == Kind.While) while (n.Holds(m)) Run(n.Kids, m);
        else if (n.Kind == Kind.For) for (var (j, to) = n.Range(m); j <= to; j++) { m.J = j; Run(n.Kids, m); }
        else if (Run(n.Holds(m) ? n.Kids : n.Others, m) is var jump and > 0) return jump;
    }
    return 0;
}
List<int> Slow(List<int> values)
{
    var m = new Machine { A = a0, B = b0, Xs = [.. values], I = walk == 1 ? values.Count - 1 : 0 };
    for (; m.I >= 0 && m.I < values.Count; m.I += walk == 2 ? 0 : walk == 1 ? -1 : 1)
        if (Run(blocks, m) == 2) break;
    return [.. questions.SelectMany(q => q.Of(m.Log)), m.A, m.B, .. level < 4 ? [] : m.Xs];
}
var task = rng.Skin.Pick(["Watch", "Trace", "Follow", "Observe", "Record", "Monitor"]) + rng.Skin.Pick(["Run", "Program", "Lines", "Work", "Steps"]);
return Coding(
    signature: $"List<int> {task}(List<int> values)",
    prompt: $"""
        This is a program; its lines are numbered. Positions in lists are counted from 0; x div y is the quotient rounded down, x mod y the
        remainder, abs(x) is x without its sign; div and mod bind as tightly as *. "for" takes both ends, and makes no pass if the end is already behind the start. The lines
        that belong to an if, an else, a loop or a function stand further to the right. {(level < 4 ? "" : "\"continue\" ends the "
        + "pass of the loop over i, and the next pass begins; \"break\" ends that loop. ")}{(level < 3 ? "" : $"The variables of {call} are its own.")}

        {string.Join("\n", says)}

        Write a function that tells what happens when {name} runs on the list that it is given:
        {string.Join("\n", questions.Select((q, i) => questions.Count == 1 ? q.English : $"{i + 1}. {q.English}"))}
        {(questions.Count == 1 ? "" : "Each of the two gives a list; the result is the first list, with the second behind it. ")}{
            $"Last of all, append the values that a and b have at the end{(level < 4 ? "" : ", and then the values of xs at the end, in order")}."}
        """,
    given: Lists(Ints(0, 12), 4, 10),
    reference: $$"""
        public static List<int> {{task}}(List<int> values)
        {
            {{string.Join("\n    ", questions.Select((_, i) => $"var asked{i} = new List<int>();"))}}
            {{string.Join("\n    ", questions.Select(q => q.Start))}}
            {{(level < 4 ? "var xs = values;" : "var xs = new List<int>(values);")}}
            int n = xs.Count, a = {{a0}}, b = {{b0}};
            {{(walk == 2 ? "int i = 0;" : "")}}
            {{(walk == 0 ? "for (int i = 0; i < n; i++)" : walk == 1 ? "for (int i = n - 1; i >= 0; i--)" : "while (i < n)")}}
            {
        {{string.Join("\n", blocks.Select(b => Code(b, "        ")))}}
            }
            {{string.Join("\n    ", questions.Select(q => q.End))}}
            {{(questions.Count == 1 ? "" : "asked0.AddRange(asked1);")}}
            asked0.Add(a);
            asked0.Add(b);
            {{(level < 4 ? "" : "asked0.AddRange(xs);")}}
            return asked0;
        }

        {{(level < 3 ? "" : $"static int {call}(int a, int b)\n{{\n    {helper.Code}\n}}")}}
        """,
    oracle: Slow);
