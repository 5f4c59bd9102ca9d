// Tasks need one another; a list of tasks is put right, planned, and the plan is written out. Drawn: what is done about needs that are
// no tasks, and about circles; which tasks take longer; how many are done at a time; a chain of rules for who goes first; figures of
// each task and of the whole. The reference goes through time step by step and asks the tasks by recursion; the oracle jumps from
// event to event, closes the relation of needing as a set of pairs, and looks at all chains of tasks, written out as strings.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
class Net(List<char> names, Dictionary<char, int> time, Dictionary<char, string> needs)
{
    List<string>? chains;                                                                 // each needs the one before it
    public List<char> Names => names;
    public Dictionary<char, int> Time => time;
    public Dictionary<char, string> Needs => needs;
    public List<char> Order { get; } = [];                                                // as they begin
    public Dictionary<char, int> Start { get; } = [];
    public List<string> Chains => chains ??= [.. names.SelectMany(x => From($"{x}"))];
    public Net With(IEnumerable<char> left, Func<char, int>? takes = null, Func<char, char, bool>? keeps = null) => new([.. left],
        left.ToDictionary(x => x, x => takes is null ? time[x] : takes(x)),
        left.ToDictionary(x => x, x => string.Concat(needs.GetValueOrDefault(x, "").Where(y => keeps is null || keeps(x, y)))));
    public HashSet<(char, char)> Closed()                                                 // who needs whom, directly or through others
    {
        var all = names.SelectMany(x => needs[x].Select(y => (x, y))).ToHashSet();
        for (var size = -1; size != all.Count;)
        {
            size = all.Count;
            all.UnionWith(all.SelectMany(p => all.Where(q => q.x == p.y).Select(q => (p.x, q.y))).ToList());
        }
        return all;
    }
    IEnumerable<string> From(string way) => names.Where(x => needs[x].Contains(way[^1])).SelectMany(x => From(way + x)).Prepend(way);
    public int Long(string chain) => chain.Sum(x => time[x]);
}
record Mend(string English, string Code, Func<Net, Net> Run);
record Figure(string English, string Code, Func<Net, char, int> Of, string Term = "");    // the code is about @; a term is to be explained
record Rule(string English, string Code, Func<Net, char, int> Rank);                      // the smallest rank goes first

var (one, many, unit) = rng.Skin.Pick([("task", "tasks", "hours"), ("course", "courses", "weeks"), ("repair", "repairs", "days"),
    ("job", "jobs", "minutes"), ("phase", "phases", "months")]);
var name = rng.Skin.Pick(["Plan", "Arrange", "Schedule", "Organise", "Prepare", "Sequence"])
    + rng.Skin.Pick(["", "All", "Everything", "Jobs", "Steps", "Things", "Work"]);
var (lacks, circles) = level < 2 ? (false, false) : level > 2 ? (true, true) : rng.Chance() ? (true, false) : (false, true);
var rounds = rng.Chance(0.3);
var hands = rounds ? 2 : level < 3 ? 1 : rng.Int(1, 2);
string About(string code, string x) => code.Replace("@", x);

Mend Lacking(int which, int k) => which switch
{
    0 => new("Such a need is ignored.", "foreach (char x in names) needs[x].RemoveAll(y => !names.Contains(y));",
        n => n.With(n.Names, keeps: (_, y) => n.Names.Contains(y))),
    1 => new($"A {one} with such a need is dropped, and is no {one} any more. So {many} that need it have such a need then, and are "
        + "dropped too.", "bool Whole(char x) => needs[x].All(names.Contains);\n    while (!names.All(Whole))\n"
        + "        names = names.Where(Whole).ToList();",
        n => n.Closed() is var c ? n.With(n.Names.Where(x => !c.Any(p => p.Item1 == x && !n.Names.Contains(p.Item2)))) : n),
    2 => new($"For each such letter a {one} with this name comes in at the end of the list; it takes {k} {unit} and needs nothing. They "
        + "come in in the order in which their letters first stand among the needs, read from the beginning of the list.",
        $"foreach (char y in names.SelectMany(x => needs[x]).Distinct().Where(y => !names.Contains(y)).ToList())\n    {{\n        "
            + $"names.Add(y);\n        time[y] = {k};\n        needs[y] = new List<char>();\n    }}",
        n => n.With(n.Names.Union(n.Names.SelectMany(x => n.Needs[x])).ToList(), x => n.Time.GetValueOrDefault(x, k))),
    _ => new($"Such a need is ignored, but for each of them the {one} takes {k} {unit} longer.",
        $"foreach (char x in names) time[x] += {k} * needs[x].RemoveAll(y => !names.Contains(y));",
        n => n.With(n.Names, x => n.Time[x] + n.Needs[x].Where(y => !n.Names.Contains(y)).Sum(_ => k), (_, y) => n.Names.Contains(y))),
};
Mend Circling(int which) => which switch
{
    0 => new($"Every {one} that needs itself, directly or through others, is dropped (all of them are found first); needs for them are "
        + "ignored.",
        "var circle = names.Where(x => Needed(x).Contains(x)).ToList();\n    names = names.Except(circle).ToList();\n    foreach (char x in "
            + "names) needs[x].RemoveAll(circle.Contains);",
        n => n.Closed() is var c ? n.With(n.Names.Where(x => !c.Contains((x, x))), keeps: (_, y) => !c.Contains((y, y))) : n),
    1 => new($"Every {one} that needs itself, directly or through others, is dropped, and so is every {one} that needs such a one, "
        + "directly or through others.", "names = names.Where(x => !Needed(x).Any(y => Needed(y).Contains(y))).ToList();",
        n => n.Closed() is var c ? n.With(n.Names.Where(x => n.Names.TrueForAll(y => !c.Contains((y, y)) || !c.Contains((x, y))))) : n),
    2 => new($"A need of a {one} for one that itself needs it, directly or through others, is ignored, and so is the need of a {one} for "
        + "itself. All this is judged before any need is ignored.", Ignoring("all[y].Contains(x)"),
        n => n.Closed() is var c ? n.With(n.Names, keeps: (x, y) => !c.Contains((y, x))) : n),
    3 => new($"A need of a {one} for one that stands later in the list, but itself needs it, directly or through others, is ignored, and "
        + $"so is the need of a {one} for itself. All this is judged before any need is ignored.",
        Ignoring("all[y].Contains(x) && names.SkipWhile(z => z != x).Contains(y)"), n => n.Closed() is var c
            ? n.With(n.Names, keeps: (x, y) => !c.Contains((y, x)) || n.Names.TakeWhile(z => z != x).Contains(y)) : n),
    _ => new($"When none is ready{(rounds ? "" : ", none is under way,")} and some are left, all that are left count as ready "
        + $"{(rounds ? "for that round" : "at that moment")}.", "", n => n),
};
string Ignoring(string which) => "var all = names.ToDictionary(x => x, Needed);\n    foreach (char x in names) needs[x].RemoveAll(y => "
    + $"{which});";
Mend Longer(int which, int k) => which switch
{
    0 => new($"A {one} with at least two needs takes {k} {unit} longer.", $"foreach (char x in names) time[x] += needs[x].Count > 1 ? {k} "
        + ": 0;",
        n => n.With(n.Names, x => n.Time[x] + (n.Needs[x].Length is 0 or 1 ? 0 : k))),
    1 => new($"A {one} that no other needs takes {k} {unit} longer.", $"foreach (char x in names) time[x] += Users(x).Any() ? 0 : {k};",
        n => n.With(n.Names, x => n.Time[x] + (n.Needs.Values.Any(s => s.Contains(x)) ? 0 : k))),
    _ => new($"A {one} takes as many {unit} longer as it has needs.", "foreach (char x in names) time[x] += needs[x].Count;",
        n => n.With(n.Names, x => n.Needs[x].Length + n.Time[x])),
};

int Length(Net n, char x) => rounds ? 1 : n.Time[x];
int Ready(Net n, char x) => n.Needs[x].Aggregate(0, (at, y) => Math.Max(at, n.Start[y] + Length(n, y)));
int Head(Net n, char x) => n.Chains.Where(c => c[^1] == x).Max(c => n.Long(c[..^1]));
int Tail(Net n, char x) => n.Chains.Where(c => c[0] == x).Max(n.Long);
var (heads, tails) = ($"The head of a {one} is 0 if it needs nothing, and otherwise the largest sum of head and duration of one of its "
    + "needs.",
    $"The tail of a {one} is its duration plus the largest tail of those that need it directly (plus 0 if there is none).");
Figure Static(int which) => which switch
{
    0 => new("number of needs", "needs[@].Count", (n, x) => n.Needs[x].Length),
    1 => new($"number of {many} that need it directly", "Users(@).Count()", (n, x) => n.Needs.Values.Count(s => s.Contains(x))),
    2 => new($"number of {many} it needs, directly or through others", "Needed(@).Count", (n, x) => n.Closed().Count(p => p.Item1 == x)),
    3 => new($"number of {many} that need it, directly or through others", "names.Count(y => Needed(y).Contains(@))",
        (n, x) => n.Closed().Count(p => p.Item2 == x)),
    4 => new("duration", "time[@]", (n, x) => n.Time[x]),
    5 => new("level", "Level(@)", (n, x) => n.Chains.Where(c => c[^1] == x).Max(c => c.Length) - 1,
        $"The level of a {one} is 0 if it needs nothing, and otherwise 1 more than the largest level of its needs."),
    6 => new("head", "Head(@)", Head, heads), 7 => new("tail", "Tail(@)", Tail, tails),
    _ => new("slack", "names.Max(Tail) - Head(@) - Tail(@)", (n, x) => n.Chains.Max(n.Long) - Head(n, x) - Tail(n, x),
        $"{heads}\n{tails}\nThe slack of a {one} is the largest tail of all {many} minus its own head minus its own tail."),
};
var missing = lacks ? Lacking(rng.Int(0, rounds ? 1 : 3), rng.Int(2, 6)) : null;
var circling = circles ? Circling(rng.Int(0, 4)) : null;
var forced = circling?.Code == "";
var pause = level > 3 && !rounds && !forced && rng.Chance() ? rng.Int(1, 3) : 0;
var longer = level < 4 || rounds ? null : Longer(rng.Int(0, 2), rng.Int(2, 5));
var (known, same) = (Enumerable.Range(0, forced ? 5 : 9).ToList(), "names.Max(Tail) - ");   // a summand all have in common orders nothing
Rule Ranked(Figure f) => rng.Chance() ? new($"the one with the smaller {f.English}", $"OrderBy(x => {About(f.Code, "x").Replace(same, "-")})", f.Of)
    : new($"the one with the larger {f.English}", $"OrderByDescending(x => {About(f.Code, "x").Replace(same, "-")})", (n, x) => -f.Of(n, x));
var judged = rng.Some(level < 4 ? 1 : 2, known).Order().Select(Static).ToList();          // what seldom leaves a tie comes last
var chain = judged.ConvertAll(Ranked);
var moving = level < 3 ? 0 : rng.Int(0, 3);                                               // a rule that looks at what has happened so far
if (moving == 1 && hands == 1)
    chain[0] = new($"one that needs the {one} begun last before one that does not",
        "OrderByDescending(x => needs[x].Contains(order.LastOrDefault()))",
        (n, x) => n.Order.Count > 0 && n.Needs[x].Contains(n.Order[^1]) ? 0 : 1);
else if (moving > 1 && !forced && pause == 0)
    chain[0] = new($"the one that became ready {(moving == 2 ? "earlier" : "later")} (when the last of its needs was done; if it needs "
        + "nothing, at the very "
        + "beginning)", $"OrderBy{(moving == 2 ? "" : "Descending")}(Ready)", (n, x) => moving == 2 ? Ready(n, x) : -Ready(n, x));
chain.Add(rng.Pick<Rule>([
    new("the one whose name comes first in the alphabet", "OrderBy(x => x)", (_, x) => x),
    new("the one whose name comes last in the alphabet", "OrderByDescending(x => x)", (_, x) => -x),
    new("the one that stands earlier in the list", "OrderBy(names.IndexOf)", (n, x) => n.Names.IndexOf(x)),
    new("the one that stands later in the list", "OrderByDescending(names.IndexOf)", (n, x) => -n.Names.IndexOf(x))]));
List<Figure> timed = [new("start", "start[@]", (n, x) => n.Start[x]), new("end", "end[@]", (n, x) => n.Start[x] + n.Time[x]),
    new("start minus the moment when the last of its needs was done (minus 0 if it needs nothing)", "start[@] - Ready(@)",
        (n, x) => n.Start[x] - Ready(n, x))];
var told = rng.Shuffle([rounds ? new("round", "start[@] + 1", (n, x) => n.Start[x] + 1) : rng.Pick(forced ? timed[..2] : timed),
    .. rng.Some(level < 3 ? 0 : level < 5 ? 1 : 2, known).ConvertAll(Static)]);
var (listed, sorting, sort) = rng.Pick<(string, string, Func<Net, IEnumerable<char>>)>([
    ("in the order in which they begin (of several at the same moment, the one that goes first is first)", "order", n => n.Order),
    ("in alphabetical order of their names", "order.Order()", n => n.Names.Order()),
    ("in the order of the list", "names", n => n.Names)]);
var sign = rng.Pick([':', '=', '/', '-', '|', '+', '*', '#']);
List<(string English, string Code, Func<Net, string> Of)> endings = [
    (rounds ? "the number of rounds" : "the moment when all are done (0 if there is none)", "end.Values.DefaultIfEmpty().Max().ToString()",
        n => $"{n.Names.Aggregate(0, (at, x) => Math.Max(at, n.Start[x] + Length(n, x)))}"),
    ($"the names of a chain of {many}, each but the first needing the one directly before it: the chain with the largest sum of "
        + "durations, and of several the one that comes first in alphabetical order (an empty string if there is "
        + "none)", "Best(names.Select(Chain))",
        n => n.Chains.OrderBy(c => -n.Long(c)).ThenBy(c => c, StringComparer.Ordinal).FirstOrDefault(""))];
var ending = level < 4 ? default : rng.Pick(forced ? endings[..1] : endings);

Net Given(List<(string, int, string)> list) => new([.. list.Select(t => t.Item1[0])],
    list.ToDictionary(t => t.Item1[0], t => t.Item2), list.ToDictionary(t => t.Item1[0], t => t.Item3));
List<string> Slow(List<(string, int, string)> list)
{
    var net = Given(list);
    foreach (var mend in new[] { missing, circling, longer }) net = mend?.Run(net) ?? net;
    var moments = new SortedSet<int> { 0 };
    while (moments.Count > 0 && net.Order.Count < net.Names.Count)
    {
        var now = moments.Min;
        moments.Remove(now);
        var busy = net.Order.Count(x => net.Start[x] + Length(net, x) > now);
        var left = net.Names.Except(net.Order).ToList();
        var ready = left.FindAll(x => net.Needs[x].All(y => net.Order.Contains(y) && net.Start[y] + Length(net, y) + pause <= now));
        if (forced && ready.Count + busy == 0) ready = left;
        var ranks = ready.ToDictionary(x => x, x => chain.ConvertAll(r => r.Rank(net, x)));
        bool Before(char a, char b) => ranks[a].Zip(ranks[b], (i, j) => i.CompareTo(j)).FirstOrDefault(c => c != 0) < 0;
        foreach (var x in ready.OrderBy(a => ready.Count(b => Before(b, a))).Take(hands - busy).ToList())
        {
            net.Start[x] = now;
            net.Order.Add(x);
            moments.UnionWith([now + Length(net, x), now + Length(net, x) + pause]);
        }
    }
    List<string> lines = [.. sort(net).Select(x => string.Join(sign, told.Select(f => $"{f.Of(net, x)}").Prepend($"{x}")))];
    return ending.Of is null ? lines : [.. lines, ending.Of(net)];
}

var code = string.Concat([
    missing?.Code, circling?.Code, longer?.Code, ending.Code, .. chain.Select(r => r.Code), .. told.Select(f => f.Code)]);
List<(string Word, string Code)> helpers = [
    ("Users", "IEnumerable<char> Users(char x) => names.Where(y => needs[y].Contains(x));"),
    ("Level", "int Level(char x) => needs[x].Select(y => Level(y) + 1).DefaultIfEmpty().Max();"),
    ("Head", "int Head(char x) => needs[x].Select(y => Head(y) + time[y]).DefaultIfEmpty().Max();"),
    ("Tail", "int Tail(char x) => time[x] + Users(x).Select(Tail).DefaultIfEmpty().Max();"),
    ("Ready", "int Ready(char x) => needs[x].Select(y => end[y]).DefaultIfEmpty().Max();"),
    ("Chain", "string Chain(char x) => x + Best(Users(x).Select(Chain));\n    string Best(IEnumerable<string> chains) => chains\n        "
        + ".OrderByDescending(c => c.Sum(x => time[x])).ThenBy(c => c, StringComparer.Ordinal).FirstOrDefault(\"\");"),
    ("Needed", "HashSet<char> Needed(char x)\n    {\n        var found = new HashSet<char>();\n        var open = new Queue<char>(needs[x]);\n  "
        + "      while (open.TryDequeue(out char y))\n            if (found.Add(y)) needs[y].ForEach(open.Enqueue);\n        return "
        + "found;\n    }")];
if (code.Contains("Tail(") || code.Contains("Chain")) code += "Users";
var terms = judged.Where(f => chain.Exists(r => r.English.EndsWith(f.English))).Concat(told).SelectMany(f => f.Term.Split('\n')).Distinct();
var mends = new[] { (missing, $"A need may be the name of no {one}. "), (forced ? null : circling, ""), (longer, "") }
    .Where(m => m.Item1 is not null).Select(m => $"- {m.Item2}{m.Item1!.English}").ToList();
var (waits, sorted) = (pause == 0 ? "" : $" + {pause}", string.Join(".Then", chain.Select(r => r.Code)).Replace("ThenOrder", "Then"));
var under = hands == 1 ? $"one {one} is" : $"{hands} {many} are";
var ready = pause == 0 ? "when the ends of all its needs have come"
    : $"when the ends of all its needs are at least {pause} {(pause == 1 ? unit[..^1] : unit)} ago";
List<string?> paragraphs = [
    $"The list holds {many}: (name, duration, needs). The name is one letter, the duration is in {unit}, and every letter of the needs is "
        + $"the name of a {one} that must be done before this one begins.",
    mends.Count > 0 ? $"\nFirst the list is put right{(mends.Count > 1 ? ", in this order" : "")}:" : null,
    .. mends, mends.Count > 0 ? "" : null,
    $"{(mends.Count > 0 ? "Then the" : "The")} {many} are carried out{(rounds ? " in rounds" : "")}.",
    rounds ? $"A {one} is ready for a round if all its needs were done in earlier rounds; {hands} of the ready ones are done in it, or "
        + "all, if there are fewer." : $"Time is counted in {unit} from 0. At every moment, at most {under} under way; one that begins "
        + $"at a moment s and has duration d is under way until its end, s + d, and not any more at that moment. A {one} is ready "
        + $"{ready}. As soon as there is room, ready ones begin, as many as there is room for.", forced ? circling!.English : null,
    $"Who goes first among the ready ones: {string.Join("; if that leaves a tie, ", chain.Select(r => r.English))}.",
    .. terms.Where(t => t != ""),
    $"\nReturn, for each {one}{(mends.Count > 0 ? " that there is then" : "")}, {listed}, a string: its name, "
        + string.Join(", ", told.Select(f => $"{(f.English.StartsWith("number") ? "the" : "its")} {f.English}"))
        + $", with '{sign}' between them.",
    ending.Of is null ? null : $"At the end comes one more string: {ending.English}."];
return Coding(
    signature: $"List<string> {name}(List<(string, int, string)> {many})",
    prompt: string.Join("\n", paragraphs.OfType<string>()),
    given: Made($"a list of 1 to 8 {many}: names are different letters from a to j, durations integers from 1 to 9, needs 0 to 3 "
        + $"different letters from a to j{(lacks ? $", which may be names of no {one}" : $", each the name of a {one} of the list")}"
        + (circles ? "" : $"; no {one} needs itself, directly or through others"),
        r =>
        {
            var (all, count) = (r.Shuffle("abcdefghij".ToList()), r.Chance(0.1) ? 8 : r.Int(4, 6));
            var rank = r.Shuffle(Enumerable.Range(0, count).ToList());
            string Needs(int i) => string.Concat(r.Some(r.Int(0, 3), [.. Enumerable.Range(0, count).Where(j => rank[j] < rank[i]
                || (circles && r.Chance(0.12))).Select(j => all[j]), .. lacks && r.Chance(0.3) ? all[count..(count + 1)] : []]));
            return Enumerable.Range(0, count).Select(i => ($"{all[i]}", r.Int(1, 9), Needs(i))).ToList();
        },
        list => list.Count is > 0 and <= 8 && list.TrueForAll(t => t.Item1.Length == 1 && t.Item2 is > 0 and < 10 && t.Item3.Length <= 3
            && (t.Item1 + t.Item3).All("abcdefghij".Contains) && t.Item3.Distinct().Count() == t.Item3.Length
            && (lacks || t.Item3.All(y => list.Exists(u => u.Item1[0] == y)))) && list.DistinctBy(t => t.Item1).Count() == list.Count
            && (circles || Given(list).Closed().All(p => p.Item1 != p.Item2))),
    reference: $$"""
        public static List<string> {{name}}(List<(string Name, int Duration, string Needs)> {{many}})
        {
            var names = {{many}}.Select(t => t.Name[0]).ToList();
            var time = {{many}}.ToDictionary(t => t.Name[0], t => t.Duration);
            var needs = {{many}}.ToDictionary(t => t.Name[0], t => t.Needs.ToList());
            {{missing?.Code}}
            {{circling?.Code}}
            {{longer?.Code}}
            var order = new List<char>();
            var (start, end) = (new Dictionary<char, int>(), new Dictionary<char, int>());
            for (int now = 0; order.Count < names.Count; now++)
            {
                {{(rounds ? "" : "int busy = order.Count(x => end[x] > now);")}}
                var left = names.Except(order).ToList();
                var ready = left.Where(x => needs[x].All({{(rounds ? "order.Contains" : $"y => order.Contains(y) && end[y]{waits} <= now")}})).ToList();
                {{(forced ? $"if (ready.Count == 0{(rounds ? "" : " && busy == 0")}) ready = left;" : "")}}
                foreach (char x in ready.{{sorted}}.Take({{hands}}{{(rounds ? "" : " - busy")}}).ToList())
                {
                    {{(code.Contains("start") ? "start[x] = now;" : "")}}
                    {{(!rounds ? "end[x] = now + time[x];" : code.Contains("end.") || code.Contains("Ready") ? "end[x] = now + 1;" : "")}}
                    order.Add(x);
                }
            }
            var lines = {{sorting}}.Select(x => $"{x}{{string.Concat(told.Select(f => $"{sign}{{{About(f.Code, "x")}}}"))}}").ToList();
            {{(ending.Of is null ? "" : $"lines.Add({ending.Code});")}}
            return lines;

            {{string.Join("\n    ", helpers.Where(h => code.Contains(h.Word)).Select(h => h.Code))}}
        }
        """,
    oracle: Slow,
    edges: [[("d", 4, "")], [("c", 2, ""), ("b", 2, "c"), ("h", 5, "c"), ("a", 2, "bh")]]);
