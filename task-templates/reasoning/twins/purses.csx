// How many do some people have? What is told decides it, or says too little of one of those who are asked about: then that one is named.
// Drawn: how the numbers follow from one another, of whom only a limit or the past is told, whom the question asks about and how.
record Fact(int Of, int From, string English, Func<int, int> Forth, Func<int, int> Back);

var (people, vague) = (level + 5, (level + 2) / 2);
var goods  = rng.Skin.Pick(["beads", "buttons", "coins", "marbles", "medals", "shells", "stamps", "tickets"]);
var names  = rng.Skin.Several(people + vague, s => s.FirstName());
var values = new int[people];
values[0] = rng.Int(18, 75);

Fact Linked(int of, int from)
{
    var (a, b, v, k, times) = (names[of], names[from], values[from], rng.Int(3, 25), rng.Int(2, 3));
    return rng.Int(0, level < 3 ? 3 : 6) switch
    {
        1 when v > k + 2 => new(of, from, $"{a} has {k} {goods} fewer than {b}.", x => x - k, x => x + k),
        2 when v < 200 => new(of, from, $"{a} has {(times == 2 ? "twice" : "three times")} as many {goods} as {b}.", x => times * x, x => x / times),
        3 when v > k + 2 => new(of, from, $"{b} has {k} {goods} more than {a}.", x => x - k, x => x + k),
        4 => new(of, from, $"{a} and {b} have {v + k} {goods} together.", x => v + k - x, x => v + k - x),
        5 => new(of, from, $"If {a} gave {k} {goods} to {b}, the two would have the same number.", x => x + 2 * k, x => x - 2 * k),
        6 when v > 2 * k + 2 => new(of, from, $"If {b} gave {k} {goods} to {a}, the two would have the same number.", x => x - 2 * k, x => x + 2 * k),
        _ => new(of, from, $"{a} has {k} {goods} more than {b}.", x => x + k, x => x - k),
    };
}
var facts = new List<Fact>();
for (var i = 1; i < people; i++)
{
    facts.Add(Linked(i, rng.Int(Math.Max(0, i - 3), i - 1)));
    values[i] = facts[^1].Forth(values[facts[^1].From]);
}

// Of these nothing follows: a limit, or what was or would be.
string Little(string who, string whose) => rng.Pick([
    $"{who} has more {goods} than {whose}.", $"{who} has fewer {goods} than {whose}.",
    $"A year ago {who} had as many {goods} as {whose} has now, and has been given some since.",
    $"{who} would have as many {goods} as {whose}, had {who} not lost some.",
    $"{who} has at least {rng.Int(3, 9)} {goods}.", $"{who}'s sister has {rng.Int(3, 25)} {goods} more than {whose}."]);
var told = new List<string> { $"{names[0]} has {values[0]} {goods}." };
told.AddRange(facts.Select(f => f.English));
for (var i = 0; i < vague; i++)
    told.Add(Little(names[people + i], names[rng.Int(0, people - 1)]));
foreach (var pair in Enumerable.Range(0, level / 2).Select(_ => rng.Some(2, Enumerable.Range(0, people).ToList())))
    if (values[pair[0]] != values[pair[1]])
        told.Add($"{names[pair[0]]} has {(values[pair[0]] > values[pair[1]] ? "more" : "fewer")} {goods} than {names[pair[1]]}.");

var asked = rng.Some(5, Enumerable.Range(0, people).ToList());
var gap = rng.Chance(0.36) ? people + rng.Int(0, vague - 1) : -1;
if (gap >= 0)
    asked[rng.Int(0, asked.Count - 1)] = gap;
var together = rng.Chance();
var first = asked.Take(asked.Count - 1).ToList();
var question = together ? $"How many {goods} do {Join(asked.Select(a => names[a]))} have together?"
    : $"By how many {goods} does what {Join(first.Select(a => names[a]))} {(first.Count == 1 ? "has" : "have together")} differ from what {names[asked[^1]]} has?";
int Number(Func<int, int> of) => together ? asked.Sum(of) : Math.Abs(first.Sum(of) - of(asked[^1]));

// Goes from fact to fact, in either direction, until nothing new follows.
Known<int> Follow()
{
    var found = new Dictionary<int, int> { [0] = values[0] };
    for (var before = 0; before < found.Count;)
    {
        before = found.Count;
        foreach (var f in facts)
            if (found.TryGetValue(f.From, out var x))
                found.TryAdd(f.Of, f.Forth(x));
            else if (found.TryGetValue(f.Of, out var y))
                found.TryAdd(f.From, f.Back(y));
    }
    return asked.All(found.ContainsKey) ? Number(a => found[a]) : Missing<int>(names[asked.First(a => !found.ContainsKey(a))]);
}

return Twin(
    prompt: $"Some people collect {goods}. {string.Join(" ", rng.Skin.Shuffle(told))}\n\n{question}",
    answer: gap < 0 ? Number(a => values[a]) : Missing<int>(names[gap]),
    solve: Follow,
    missing: "the name of the one person in the question of whom too little is told");
