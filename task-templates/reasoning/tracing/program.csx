// A small program with loops, conditions, a list and exits, to be traced by hand; the values of its variables at the end are asked for.
// Drawn: the whole tree of statements, its expressions and numbers; what does not matter is then left out, so that every condition turns
// out both ways and every assignment changes what comes out. The maker builds closures that run; `solve` reads the printed lines again,
// finds blocks by their indentation and works out expressions by rewriting their text. Long because the language stands twice.
using System.Text.RegularExpressions;
record Expression(string Says, Func<int> Value);
record Statement(Func<List<string>> Lines, Func<bool> Run);             // Run: whether the loop around it is left

var vars   = rng.Skin.Pick<string[]>([["a", "b", "c", "d"], ["p", "q", "r", "s"], ["x", "y", "z", "w"], ["k", "m", "n", "h"]]);
var count  = level < 2 ? 2 : level < 5 ? 3 : 4;
var room   = new[] { 5, 7, 10, 13, 17 }[level - 1];
var (least, most) = (new[] { 8, 16, 24, 34, 44 }[level - 1], new[] { 28, 44, 64, 84, 110 }[level - 1]);
var (first, items) = (new int[4], new int[0]);
var (v, i, t, ticks, skipped, parts, whole) = (new int[4], new int[3], new int[0], 0, -1, 0, new List<Statement>());
var (gone, held, failed, broken, ifs, sets) = (new bool[99], new bool[99], new bool[99], false, 0, 0);
Expression Variable() { var k = rng.Int(0, count - 1); return new(vars[k], () => v[k]); }

// What an expression may be made of: variables, numbers, the counters of the loops around it, the list at a counter.
Expression Atom(int loops, bool plain = false)
{
    var (kind, at, n) = (rng.Int(plain ? 1 : 0, loops == 0 ? 2 : items.Length == 0 ? 4 : 6), loops - 1, rng.Int(2, 19));
    return kind < 1 ? new($"{n}", () => n) : kind < 3 ? Variable()
        : kind < 5 ? new($"{"ij"[at]}", () => i[at]) : new($"t[{"ij"[at]}]", () => t[i[at] - 1]);
}
Expression Condition(int loops)
{
    var (x, y, q, limit) = (Atom(loops, plain: true), Variable(), rng.Int(2, 4), rng.Int(12, 60));
    var r = rng.Int(0, q - 1);
    return (x.Says == y.Says ? rng.Int(0, 2) : rng.Int(0, 5)) switch
    {
        0 => new($"{y.Says} < {limit}", () => y.Value() < limit ? 1 : 0),
        1 or 2 => new($"{y.Says} mod {q} = {r}", () => y.Value() % q == r ? 1 : 0),
        3 or 4 => new($"({x.Says} + {y.Says}) mod {q} = {r}", () => (x.Value() + y.Value()) % q == r ? 1 : 0),
        _ => new($"{x.Says} > {y.Says}", () => x.Value() > y.Value() ? 1 : 0),
    };
}
Statement Simple(string says, Action run)
{
    var id = parts++;
    return new(() => { if (gone[id]) return []; sets++; return [says]; },
        () => { ticks++; if (id != skipped && !gone[id]) run(); return broken; });
}
Statement Set(int k, string says, Func<int> value) => Simple($"{vars[k]} = {says}", () => broken |= (v[k] = value()) > 999);
Statement Assign(int loops)
{
    var (k, x, y, o, c, m) = (rng.Int(0, count - 1), Atom(loops), Atom(loops, plain: true), Variable(), rng.Int(2, 5), rng.Int(23, 99));
    var (name, w) = (vars[k], (k + rng.Int(1, count - 1)) % count);
    return rng.Int(0, level < 4 ? 7 : 8) switch
    {
        0 => Set(k, $"{name} + {x.Says}", () => v[k] + x.Value()),
        1 => Set(k, $"{name} + {c} * {y.Says}", () => v[k] + c * y.Value()),
        2 => Set(k, $"({c} * {name} + {x.Says}) mod {m}", () => (c * v[k] + x.Value()) % m),
        3 => Set(k, $"{name} div 2 + {x.Says}", () => v[k] / 2 + x.Value()),
        4 => Set(k, $"{o.Says} + {x.Says}", () => o.Value() + x.Value()),
        5 => Set(k, $"({o.Says} + {c} * {y.Says}) mod {m}", () => (o.Value() + c * y.Value()) % m),
        6 => Simple($"swap {name} and {vars[w]}", () => (v[k], v[w]) = (v[w], v[k])),
        7 => Set(k, $"max({name} - {x.Says}, {c})", () => Math.Max(v[k] - x.Value(), c)),
        _ => Simple($"t[{name} mod {t.Length} + 1] = ({o.Says} + {x.Says}) mod {m}",
            () => t[v[k] % t.Length] = (o.Value() + x.Value()) % m),
    };
}

Func<bool> All(List<Statement> block) => () => { foreach (var s in block) if (s.Run()) return true; return false; };
List<string> Lines(List<Statement> block) => [.. block.SelectMany(s => s.Lines())];
List<string> Under(string head, List<string> lines) => lines.Count == 0 ? [] : [head, .. lines.Select(l => "    " + l)];
Statement If(int loops, int depth, int size)
{
    var (id, test, otherwise) = (parts++, Condition(loops), size > 1 && rng.Chance(0.6));
    var (yes, no) = (Block(loops, depth + 1, otherwise ? size / 2 : size), otherwise ? Block(loops, depth + 1, size - size / 2) : []);
    if (!otherwise && loops > 0 && level > 2 && rng.Chance(0.4))
        yes.Add(new(() => held[id] && !failed[id] ? ["(always)"] : ["leave"], () => true));
    var (then, or) = (All(yes), All(no));
    List<string> Written()
    {
        var (a, b) = (Lines(yes), Lines(no));
        ifs += a.Count > 0 ? 1 : 0;
        return a.Count == 0 && b.Count > 0 ? ["(empty)"] : [.. Under($"if {test.Says}:", a), .. Under("else:", b)];
    }
    return new(() => held[id] && failed[id] ? Written() : held[id] ? Lines(yes) : failed[id] ? Lines(no) : [],
        () => { ticks++; return test.Value() == 1 ? (held[id] = true) && then() : (failed[id] = true) && or(); });
}
Statement Loop(int loops, int depth, int size)
{
    var (kind, n) = (rng.Int(0, loops == 0 ? 4 : 5), rng.Int(depth == 0 ? 4 : 2, depth == 0 ? 6 : 4));
    if (kind == 4 && level > 1)
    {
        var (limit, k) = (rng.Int(30, 150), rng.Int(0, count - 1));
        var body = Block(loops, depth + 1, size - 1).Append(Set(k, $"{vars[k]} + {n + 2}", () => v[k] + n + 2)).ToList();
        var pass = All(body);
        return new(() => Under($"while {vars[k]} < {limit}:", Lines(body)), () =>
        {
            while (v[k] < limit && !(broken |= ++ticks > most) && !pass()) { }
            return broken;
        });
    }
    var (counted, down, inner) = (kind > 0, kind == 3, Block(loops + (kind > 0 ? 1 : 0), depth + 1, size));
    var (run, letter, last) = (All(inner), "ij"[loops], kind == 5 ? $"{"ij"[loops - 1]}" : $"{n}");
    var head = !counted ? $"repeat {n} times:" : down ? $"for {letter} from {n} down to 1:" : $"for {letter} from 1 to {last}:";
    return new(() => Under(head, Lines(inner)), () =>
    {
        for (var (turn, to) = (1, kind == 5 ? i[loops - 1] : n); turn <= to; turn++)
        {
            if (counted) i[loops] = down ? to + 1 - turn : turn;
            if (run() || (broken |= ticks > most)) break;
        }
        return broken;
    });
}
List<Statement> Block(int loops, int depth, int left)
{
    var block = new List<Statement>();
    while (left > 0)
    {
        var (kind, inside) = (rng.Int(0, 9), left < 3 ? 1 : rng.Int(2, left - 1));
        if (left > 2 && (depth == 0 && block.Count == 0 || kind < 3 && loops < 2 && depth < (level < 3 ? 1 : 3)))
            block.Add(Loop(loops, depth, inside));
        else if (left > 1 && kind < 7 && depth > 0 && depth < 4)
            block.Add(If(loops, depth, inside));
        else
            (inside, block) = (0, [.. block, Assign(loops)]);
        left -= inside + 1;
    }
    return block;
}

List<int>? Outcome(int without = -1)
{
    (v, t, ticks, skipped, broken) = ([.. first], [.. items], 0, without, false);
    All(whole)();
    return broken ? null : [.. v.Take(count)];
}
var (answer, lines) = (new List<int>(), new List<string>());
bool Draw()
{
    (parts, ifs, sets, gone, held, failed) = (0, 0, 0, new bool[99], new bool[99], new bool[99]);
    items  = level == 1 ? [] : [.. Enumerable.Range(0, 6).Select(_ => rng.Int(2, 30))];
    first  = [.. Enumerable.Range(0, 4).Select(_ => rng.Int(2, 30))];
    t      = [.. items];
    whole  = Block(0, 0, room);
    answer = Outcome() ?? [];
    if (answer.Where((x, k) => x != first[k]).Distinct().Count() < (count + 3) / 2 || ticks < least)
        return false;
    for (var id = 0; id < parts; id++)
        gone[id] = Outcome(id) is { } other && other.SequenceEqual(answer);
    (held, failed) = (new bool[99], new bool[99]);
    (answer, lines) = (Outcome()!, Lines(whole));
    return ticks >= least && ifs > level / 4 && sets > level + 1 && !lines.Any(l => l.Contains("(always)") || l.Contains("(empty)"));
}
while (!Draw()) { }

// The other way: the printed lines, from one to before another; true when the loop around them is left.
var memory = new Dictionary<string, int>();
int Indent(int line) => lines[line].Length - lines[line].TrimStart().Length;
bool Execute(int from, int to)
{
    for (var line = from; line < to;)
    {
        var (text, at) = (lines[line].Trim(), line);
        int End(int of) => Enumerable.Range(of + 1, to - of - 1).FirstOrDefault(l => Indent(l) <= Indent(of), to);
        var end  = End(line);
        var word = text.TrimEnd(':').Split(' ');
        line = end;
        if (word[0] == "if")
        {
            var holds = Holds(text[3..^1]);
            var second = end < to && lines[end].Trim() == "else:" && Indent(end) == Indent(at);
            line = second ? End(end) : end;
            if (holds ? Execute(at + 1, end) : second && Execute(end + 1, line))
                return true;
        }
        else if (word[0] == "while")
            while (Holds(text[6..^1]) && !Execute(at + 1, end)) { }
        else if (word[0] == "repeat")
            for (var left = int.Parse(word[1]); left > 0 && !Execute(at + 1, end); left--) { }
        else if (word[0] == "for")
        {
            var (low, high) = word[4] == "down" ? (1, int.Parse(word[3])) : (1, Work(word[^1]));
            var turns = Enumerable.Range(low, high);
            foreach (var turn in word[4] == "down" ? turns.Reverse() : turns)
            {
                memory[word[1]] = turn;
                if (Execute(at + 1, end))
                    break;
            }
        }
        else if (word[0] == "leave")
            return true;
        else if (word[0] == "swap")
            (memory[word[1]], memory[word[3]]) = (memory[word[3]], memory[word[1]]);
        else
        {
            var sides = text.Split(" = ");
            memory[sides[0][0] == 't' ? $"t{Work(sides[0][2..^1])}" : sides[0]] = Work(sides[1]);
        }
    }
    return false;
}
bool Holds(string condition)
{
    var sides = Regex.Split(condition, " ([<>=]) ");
    return Math.Sign(Work(sides[0]) - Work(sides[2])) == "<=>".IndexOf(sides[1], StringComparison.Ordinal) - 1;
}

// Innermost first: names, the list, brackets, then products and remainders, then sums, all by rewriting the text.
int Work(string text)
{
    string Once(string pattern, Func<Match, int> value)
    {
        while (Regex.Match(text, pattern) is { Success: true } m)
            text = text[..m.Index] + value(m) + text[(m.Index + m.Length)..];
        return text;
    }
    int Part(Match m, int group) => int.Parse(m.Groups[group].Value);
    Once(@"\bt\[(.+?)\]", m => memory[$"t{Work(m.Groups[1].Value)}"]);
    Once(@"max\((.+), (.+)\)", m => new[] { Work(m.Groups[1].Value), Work(m.Groups[2].Value) }.Order().Last());
    Once(@"\(([^()]+)\)", m => Work(m.Groups[1].Value));
    Once(@"\b[a-z]\b", m => memory[m.Value]);
    Once(@"(-?\d+) (\*|div|mod) (\d+)", m => m.Groups[2].Value switch
        { "*" => Part(m, 1) * Part(m, 3), "div" => Part(m, 1) / Part(m, 3), _ => Part(m, 1) % Part(m, 3) });
    Once(@"(-?\d+) ([-+]) (\d+)", m => m.Groups[2].Value == "+" ? Part(m, 1) + Part(m, 3) : Part(m, 1) - Part(m, 3));
    return int.Parse(text);
}
List<int> Solve()
{
    memory = vars.Take(count).Select((name, k) => (name, first[k])).Concat(items.Select((item, at) => ($"t{at + 1}", item)))
        .ToDictionary(x => x.Item1, x => x.Item2);
    Execute(0, lines.Count);
    return [.. vars.Take(count).Select(name => memory[name])];
}

var code  = string.Join("\n", lines);
var notes = new[]
{
    ("mod", "\"u mod v\" is what is left over when u is divided by v."), ("div", "\"u div v\" is u divided by v, rounded down."),
    ("max", "\"max(u, v)\" is the larger of u and v."), ("swap", "\"swap u and v\" exchanges the values of the two."),
    ("for", "A \"for\" takes both of its ends, too."), ("leave", "\"leave\" ends the innermost loop (for, repeat, while) around it."),
    ("while", "The condition of a \"while\" is looked at before each pass only."),
}.Where(x => Regex.IsMatch(code, $@"\b{x.Item1}\b")).Select(x => x.Item2);
var list = code.Contains("t[") ? $", and t is the list {string.Join(", ", items)}; its first item is t[1]" : "";

return Reasoning(
    prompt: $"""
        A program. At the start, {Join(vars.Take(count).Select((name, k) => $"{name} = {first[k]}"))}{list}.

        {code}

        {string.Join(" ", notes)}
        What are the values of {Join(vars.Take(count))} at the end?
        """,
    answer: answer,
    solve: Solve,
    format: $"the values of {Join(vars.Take(count))}, in this order, separated by commas");
