// A system of string rewriting: rules over a few letters, and the word after so many steps.
// Drawn: the rules, how one is chosen and where it is applied, what happens when none fits, what is done after every so many steps.
// The maker cuts and joins strings; `solve` sorts all places where a rule fits, or lets regular expressions do a whole pass.
using System.Text.RegularExpressions;
record Rule(int Number, string Left, string Right);
record Change(string English, Func<string, string> Run, Func<string, string> Again);
record Plan(List<Rule> Rules, string Way, string Side, string Tie, Change? Idle, List<(int Every, Change What)> Extras, string Start,
    int Steps);

var letters = rng.Skin.Pick(["abcd", "pqrs", "wxyz", "klmn", "efgh", "tuvw"]);
var known   = letters[..(level < 4 ? 3 : 4)].Select(c => $"{c}").ToList();
var pairs   = known.SelectMany(x => known.Select(y => x + y)).ToList();
var triples = pairs.SelectMany(x => known.Select(y => x + y)).ToList();
List<string> rights = [.. known, .. pairs, .. pairs, .. triples], mayVanish = ["", .. rights];
List<string> lookedFor = [.. known, .. pairs, .. triples.Take(level < 3 ? 0 : 6)];
var (x, y)  = (letters[0], letters[1]);
List<Change> changes =
[
    new("the word is reversed", w => new string([.. w.AsEnumerable().Reverse()]), w => w.Aggregate("", (done, c) => c + done)),
    new("the first letter of the word moves to its end", w => w[1..] + w[0], w => (w + w).Substring(1, w.Length)),
    new("the last letter of the word moves to its front", w => w[^1] + w[..^1], w => (w + w).Substring(w.Length - 1, w.Length)),
    new($"every {x} of the word becomes {y} and, at the same time, every {y} becomes {x}",
        w => string.Concat(w.Select(c => c == x ? y : c == y ? x : c)), w => w.Replace(x, '#').Replace(y, x).Replace('#', y)),
    new("the first letter of the word is written once more, at its end", w => w + w[0], w => string.Concat(w.Append(w.First()))),
    new("the first two letters of the word change places", w => $"{w[1]}{w[0]}{w[2..]}", w => Regex.Replace(w, "^(.)(.)", "$2$1")),
];
List<string> ways = level == 1 ? ["list", "place", "turns"] : ["list", "place", "turns", "all", "sweep", "pass"];
List<string> ties = ["long", "early", "late"];
bool Whole(Plan p) => p.Way is "all" or "sweep" or "pass";
bool Right(Plan p, int step) => p.Side == "right" || p.Side == "both" && step % 2 == 0;

Plan Draw()
{
    var way = rng.Pick(ways);
    var lefts = rng.Some(level switch { 1 => 4, < 4 => 5, _ => 7 }, lookedFor);
    var rules = lefts.Select((left, i) => new Rule(i + 1, left, rng.Pick(level > 1 && left.Length > 1 ? mayVanish : rights))).ToList();
    var start = string.Concat(Enumerable.Range(0, 6 + level / 3).Select(_ => rng.Pick(known)));
    var idle = way is "list" or "place" or "turns" && rng.Chance(0.6) ? rng.Pick(changes) : null;
    var extras = rng.Some(new[] { 0, 1, 1, 2, 2 }[level - 1], changes).Select(c => (rng.Int(2, 4), c)).ToList();
    var steps = new[] { 5, 7, 9, 11, 13 }[level - 1] + rng.Int(0, 2);
    return new(rules, way, rng.Pick<string>(level < 3 ? ["left", "right"] : ["left", "right", "both"]), rng.Pick(ties), idle, extras, start,
        way switch { "sweep" or "pass" => steps / 2, "all" => steps * 3 / 4, _ => steps });
}

// The maker. The log takes the numbers of the rules applied, 0 for a step in which none fits; null for a word too short or too long.
string? Run(Plan p, List<int>? log = null)
{
    string Put(string w, int at, Rule r) { log?.Add(r.Number); return w[..at] + r.Right + w[(at + r.Left.Length)..]; }
    var (word, exact) = (p.Start, StringComparison.Ordinal);
    var order = p.Tie switch { "long" => [.. p.Rules.OrderByDescending(r => r.Left.Length)], "early" => p.Rules,
        _ => p.Rules.AsEnumerable().Reverse().ToList() };
    for (var step = 1; step <= p.Steps; step++)
    {
        string? next = null;
        var turn = p.Rules[(step - 1) % p.Rules.Count];
        if (p.Way is "list" or "turns")
            foreach (var r in p.Way == "list" ? p.Rules : [turn])
                if ((Right(p, step) ? word.LastIndexOf(r.Left, exact) : word.IndexOf(r.Left, exact)) is >= 0 and var at)
                {
                    next = Put(word, at, r);
                    break;
                }
        if (p.Way == "place")
            for (var i = 0; i < word.Length && next is null; i++)
                for (var (k, at) = (0, Right(p, step) ? word.Length - 1 - i : i); k < order.Count && next is null; k++)
                    if (string.CompareOrdinal(word, at, order[k].Left, 0, order[k].Left.Length) == 0)
                        next = Put(word, at, order[k]);
        if (p.Way is "all" or "sweep")
            foreach (var r in p.Way == "sweep" ? p.Rules : [turn])
            {
                if (word.Contains(r.Left, StringComparison.Ordinal)) log?.Add(r.Number);
                next = word = word.Replace(r.Left, r.Right);
            }
        if (p.Way == "pass")
        {
            next = "";
            for (var at = 0; at < word.Length;)
            {
                var fit = p.Rules.Find(r => string.CompareOrdinal(word, at, r.Left, 0, r.Left.Length) == 0);
                if (fit is not null) log?.Add(fit.Number);
                next += fit?.Right ?? $"{word[at]}";
                at += fit?.Left.Length ?? 1;
            }
        }
        if (next is null) log?.Add(0);
        word = next ?? p.Idle?.Run(word) ?? word;
        foreach (var (every, what) in p.Extras)
            if (word.Length > 2 && step % every == 0) word = what.Run(word);
        if (word.Length is < 3 or > 22) return null;
    }
    return word;
}

// The other way: every place where a rule fits, sorted by what decides.
string Again(Plan p)
{
    var (word, step) = (p.Start, 0);
    while (step++ < p.Steps)
    {
        var turn = p.Rules.Single(r => (step - r.Number) % p.Rules.Count == 0);
        var fits = p.Rules.SelectMany(r => Enumerable.Range(0, word.Length)
            .Where(at => word.Skip(at).Take(r.Left.Length).SequenceEqual(r.Left))
            .Select(at => (Rule: r, At: at, Side: Right(p, step) ? -at : at)));
        var sorted = p.Way switch
        {
            "list" => fits.OrderBy(f => f.Rule.Number).ThenBy(f => f.Side),
            "turns" => fits.Where(f => f.Rule == turn).OrderBy(f => f.Side),
            _ => fits.OrderBy(f => f.Side)
                .ThenBy(f => p.Tie switch { "long" => -f.Rule.Left.Length, "early" => f.Rule.Number, _ => -f.Rule.Number }),
        };
        word = p.Way switch
        {
            "all" => Regex.Replace(word, turn.Left, turn.Right),
            "sweep" => p.Rules.Aggregate(word, (w, r) => Regex.Replace(w, r.Left, r.Right)),
            "pass" => Regex.Replace(word, string.Join('|', p.Rules.Select(r => r.Left)),
                m => p.Rules.Single(r => r.Left == m.Value).Right),
            _ => sorted.Select(f => string.Concat(word.Take(f.At).Concat(f.Rule.Right).Concat(word.Skip(f.At + f.Rule.Left.Length))))
                .FirstOrDefault(p.Idle?.Again(word) ?? word),
        };
        word = p.Extras.Where(e => step / e.Every * e.Every == step).Aggregate(word, (w, e) => e.What.Again(w));
    }
    return word;
}

bool Overlap(Plan p) => p.Way == "place"
    && p.Rules.Any(r => p.Rules.Any(q => q != r && q.Left.StartsWith(r.Left, StringComparison.Ordinal)));
bool Good(Plan p)
{
    var log = new List<int>();
    if (p.Rules.Count < new[] { 3, 3, 4, 4, 5 }[level - 1] || p.Rules.Any(r => r.Left == r.Right)
        || Run(p, log) is not { Length: > 5 } word || word.Distinct().Count() < 3 || word == p.Start
        || p.Rules.Any(r => !log.Contains(r.Number)) || log.Count(n => n == 0) > (p.Idle is null ? p.Steps / 4 : p.Steps / 2))
        return false;
    bool Moves(Plan other) => Run(other) != word;
    return p.Rules.All(r => Moves(p with { Rules = [.. p.Rules.Select(q => q == r ? q with { Left = "#" } : q)] }))
        && p.Extras.All(e => Moves(p with { Extras = [.. p.Extras.Where(o => o != e)] })) && Moves(p with { Steps = p.Steps - 1 })
        && (Whole(p) || Moves(p with { Side = p.Side == "left" ? "right" : "left" })) && (p.Idle is null || Moves(p with { Idle = null }))
        && (!Overlap(p) || ties.Any(t => Moves(p with { Tie = t })));
}
// Rules that never come to be applied are left out, and so is what happens when none fits, if that never is.
Plan Trimmed(Plan p)
{
    var log = new List<int>();
    return Run(p, log) is null ? p : p with { Idle = log.Contains(0) ? p.Idle : null,
        Rules = [.. p.Rules.FindAll(r => log.Contains(r.Number)).Select((r, i) => r with { Number = i + 1 })] };
}
var plan = Trimmed(Draw());
while (!Good(plan))
    plan = Trimmed(Draw());

var side = plan.Side == "both" ? "leftmost in steps with an odd number, rightmost in steps with an even number" : $"{plan.Side}most";
var tie  = !Overlap(plan) ? "" : " If the left sides of several rules begin at that place, " + plan.Tie switch
    { "long" => "the longest of them counts.", "early" => "that of the rule first in the list counts.",
        _ => "that of the rule last in the list counts." };
var turns = $"The rules take turns: step 1 is for rule 1, step 2 for rule 2 and so on; after rule {plan.Rules.Count} comes rule 1 again.";
var once  = "from left to right, without overlaps, and what has been put in is not looked at again";
var how   = plan.Way switch
{
    "list" => "In each step exactly one rule is applied, once: the first in the list whose left side occurs in the word. It is applied at "
        + $"one occurrence of its left side: {side}.",
    "place" => "In each step exactly one rule is applied, once. Of all places of the word where the left side of a rule begins, one is "
        + $"taken: {side}.{tie}",
    "turns" => $"{turns} In its step a rule is applied once, at one occurrence of its left side: {side}.",
    "all" => $"{turns} In its step a rule replaces every occurrence of its left side, {once} in that step. "
        + "If there is none, the word stays.",
    "sweep" => $"In each step every rule is applied, in the order of the list, to what the rule before has left. A rule replaces every "
        + $"occurrence of its left side, {once} by this rule in this step. A rule whose left side does not occur changes nothing.",
    _ => "Each step reads the word once, from left to right. Where the left side of a rule begins (of several such rules the first in "
        + "the list counts), its right side is written and reading goes on behind the left side; where none begins, the letter is copied "
        + "and reading goes on with the next letter. What has been written is the word for the next step.",
};
var none = Whole(plan) ? "" : $" If {(plan.Way == "turns" ? "its left side does not occur" : "no left side occurs")} in the word, "
    + $"then in that step {plan.Idle?.English ?? "the word stays as it is"}.";
string After((int Every, Change What) e) => $"After steps {e.Every}, {2 * e.Every}, {3 * e.Every} and so on, {e.What.English}.";
var both = plan.Extras.Count > 1 ? " Where both are due after the same step, they are done in the order in which they stand here." : "";

return Reasoning(
    prompt: $"""
        A word is rewritten with these rules. Where the letters of a rule's left side stand next to one another in the word, in that order,
        the rule can replace them by its right side:
        {string.Join("\n", plan.Rules.Select(r => $"{r.Number}. {r.Left} -> {(r.Right == "" ? "(nothing)" : r.Right)}"))}

        {how}{none}{string.Concat(plan.Extras.Select(e => $" {After(e)}"))}{both}

        The word at the start: {plan.Start}
        What is the word after {plan.Steps} steps{(plan.Extras.Count > 0 ? ", with all that is due after them" : "")}?
        """,
    answer: Run(plan)!,
    solve: () => Again(plan),
    format: "the word alone, its letters without spaces between them");
