// A made-up policy with numbered clauses, and a case of several losses: which losses are covered, and what is paid in all?
// Drawn: the losses; clauses that refuse cover, clauses against clauses (and against these), what is done to single
// amounts and to their sum, in which order, and the conditions of all of them. The maker keeps for each clause a set of losses and takes
// exceptions out of it from the last to the first; `solve` reads the printed case and asks, loss by loss, whether a clause applies.
using System.Text.RegularExpressions;
record Story(string Policy, string Unit, string[] Things, string[] Causes, string[] Places);
record Loss(int Day, string Place, string Cause, string Thing, int Age, bool Receipt, int Reported, int Amount);
record Condition(string English, int Fields, Func<Loss, bool> Holds, Func<Loss, bool> Again);
record Clause(string Kind, Condition If, int Target = -1, int N = 0);

var story = rng.Skin.Pick<Story>([
    new("household policy", "crowns", ["a bicycle", "a camera", "a carpet", "a lamp", "a piano"], ["fire", "water", "theft",
        "storm"], ["in the flat", "in the cellar", "in the garden"]),
    new("workshop policy", "marks", ["a lathe", "a drill", "a pump", "a saw", "a welder"], ["fire", "frost", "theft",
        "lightning"], ["in the hall", "in the yard", "on a building site"]),
    new("farm policy", "shillings", ["a plough", "a fence", "a trailer", "a barn door", "a cooler"], ["hail", "storm", "frost",
        "vandals"], ["at the farmhouse", "on the hill", "by the river"]),
    new("museum policy", "francs", ["a vase", "a mask", "a clock", "a painting", "a globe"], ["water", "a fall", "theft",
        "smoke"], ["in the gallery", "in the store", "on loan elsewhere"]),
    new("theatre policy", "pesos", ["a costume", "a spotlight", "a curtain", "a trumpet", "a backdrop"], ["fire", "water", "theft",
        "mice"], ["on stage", "in the van", "in the depot"]),
    new("boat policy", "talers", ["a sail", "an engine", "an anchor", "a radio", "a dinghy"], ["storm", "ice", "theft",
        "lightning"], ["in the harbour", "at sea", "in the boathouse"])]);
var (unit, fold) = (story.Unit, level - 1);
var count  = new[] { 4, 4, 5, 5, 6 }[fold];
var losses = Enumerable.Range(0, count).Select(_ => (Day: rng.Int(5, 300), Late: rng.Int(0, 20)) is var (day, late) ? new Loss(day,
    rng.Pick(story.Places), rng.Pick(story.Causes),
    rng.Pick(story.Things), rng.Int(1, 12), rng.Chance(), day + late, rng.Int(200, 4000)) : null!).ToList();
var all    = Enumerable.Range(0, count).ToList();
string Letter(int i) => $"{(char)('A' + i)}";
string Tell(Loss l, int i) => $"Loss {Letter(i)}: on day {l.Day}, {l.Place}, because of {l.Cause}: {l.Thing}, {Years(l.Age)} old, "
    + $"{(l.Receipt ? "with" : "without")} a receipt. Reported on day {l.Reported}. Amount: {l.Amount} {unit}.";
var told = losses.Select(Tell).ToList();
Loss Read(string line) => Regex.Match(line,
    @"on day (\d+), (.+), because of (.+): (.+), (\d+) years? old, (with|without) .*day (\d+)\. Amount: (\d+)").Groups is var g
    ? new(int.Parse(g[1].Value), g[2].Value, g[3].Value, g[4].Value, int.Parse(g[5].Value), g[6].Value == "with", int.Parse(g[7].Value),
        int.Parse(g[8].Value)) : null!;

// A condition that a given loss meets.
Condition One(Loss l)
{
    var (more, other, near, late, field) = (rng.Chance(), rng.Pick(story.Causes), rng.Int(0, 2), l.Reported - l.Day, rng.Int(0, 7));
    Condition New(string english, Func<Loss, bool> holds, Func<Loss, bool> again) => new(english, 1 << field, holds, again);
    switch (field)
    {
        case 0: return other == l.Cause ? New($"was caused by {other}", x => x.Cause == other, x => other.Equals(x.Cause))
            : New($"was not caused by {other}", x => x.Cause != other, x => !other.Equals(x.Cause));
        case 1: return New($"happened {l.Place}", x => x.Place == l.Place, x => l.Place.Equals(x.Place));
        case 2: return New($"concerns {l.Thing}", x => x.Thing == l.Thing, x => l.Thing.Equals(x.Thing));
        case 3: return more ? New($"happened on day {l.Day - near} or later", x => x.Day >= l.Day - near, x => !(x.Day + near < l.Day))
            : New($"happened on day {l.Day + near} or before", x => x.Day <= l.Day + near, x => !(x.Day - near > l.Day));
        case 4: return more && late > near ? New($"was reported {Days(late - near)} or more after the day on which it happened",
                x => x.Reported - x.Day >= late - near, x => x.Day + late - near <= x.Reported)
            : New($"was reported less than {Days(late + near + 1)} after the day on which it happened",
                x => x.Reported - x.Day < late + near + 1, x => x.Day + late + near >= x.Reported);
        case 5: return more ? New($"concerns a thing that is at least {Years(l.Age)} old", x => x.Age >= l.Age, x => l.Age - x.Age < 1)
            : New($"concerns a thing that is less than {Years(l.Age + 1)} old", x => x.Age < l.Age + 1, x => x.Age - l.Age <= 0);
        case 6: return New($"concerns a thing {(l.Receipt ? "with" : "without")} a receipt", x => x.Receipt == l.Receipt,
                x => x.Receipt ? l.Receipt : !l.Receipt);
        default:
            var round = l.Amount / 50 * 50;
            return more ? New($"has an amount of more than {round - 1} {unit}", x => x.Amount > round - 1, x => x.Amount >= round)
                : New($"has an amount of at most {round + 50} {unit}", x => x.Amount <= round + 50, x => x.Amount - 50 <= round);
    }
}
string Days(int n) => n == 1 ? "1 day" : $"{n} days";
string Years(int n) => n == 1 ? "1 year" : $"{n} years";
Condition Meets(Loss l)
{
    var (a, b, join) = (One(l), level < 2 ? null : One(l), rng.Int(0, 4));
    return b is null || join > 2 || (a.Fields & b.Fields) != 0 || a.English[0] == 'c' && b.English[0] == 'c' ? a
        : join == 2 && level > 3 ? new($"{a.English} or {b.English} (or both)", a.Fields | b.Fields, x => a.Holds(x) || b.Holds(x),
            x => a.Again(x) | b.Again(x))
        : new($"{a.English} and {b.English}", a.Fields | b.Fields, x => a.Holds(x) && b.Holds(x), x => !(!a.Again(x) || !b.Again(x)));
}

// The clauses as they come up; a set of losses is a number with a bit for each.
var clauses = new List<Clause>();
var every   = new Condition("", 0, _ => true, _ => true);
int Set(Condition c) => all.Sum(i => c.Holds(losses[i]) ? 1 << i : 0);
int[] Sets()
{
    var sets = clauses.Select(c => Set(c.If)).ToArray();
    for (var i = clauses.Count - 1; i >= 0; i--)
        if (clauses[i].Target >= 0) sets[clauses[i].Target] &= ~sets[i];
    return sets;
}
int Covered(int[] sets) => (1 << count) - 1 & ~Enumerable.Range(0, clauses.Count).Where(i => clauses[i].Kind == "not").Aggregate(0,
    (s, i) => s | sets[i]);
int Change(string kind, int n, int amount, Loss? l, int covered) => kind switch
{
    "most" => Math.Min(amount, n),
    "share" or "sum share" => amount * n / 100,
    "less" or "sum less" => Math.Max(0, amount - n),
    "years" => Math.Max(0, amount - n * l!.Age),
    "days" => Math.Max(0, amount - n * (l!.Reported - l.Day)),
    "petty" => amount < n ? 0 : amount,
    "add" => amount + n,
    "sum over" => amount - Math.Max(0, amount - n) / 2,
    "sum round" => amount / n * n,
    "sum count" => amount + n * covered,
    _ => amount,
};
(int Sum, int[] Amounts, int Set) Pay()
{
    var sets = Sets();
    var set = Covered(sets);
    var amounts = all.Select(i => (set >> i & 1) == 1 ? losses[i].Amount : 0).ToArray();
    for (var c = 0; c < clauses.Count; c++)
        foreach (var i in all)
            if (!clauses[c].Kind.StartsWith("sum") && (sets[c] & set & 1 << i) != 0) amounts[i] = Change(clauses[c].Kind, clauses[c].N,
                amounts[i], losses[i], 0);
    return (clauses.Where(c => c.Kind.StartsWith("sum")).Aggregate(amounts.Sum(),
        (s, c) => Change(c.Kind, c.N, s, null, int.PopCount(set))), amounts, set);
}
int Bit(int set) => all.FindAll(i => (set >> i & 1) == 1) is { Count: > 0 } bits ? rng.Pick(bits) : -1;
bool New(Condition c) => clauses.All(x => x.If == every || x.If.English != c.English);
bool Except(int target, int of)
{
    for (var tries = 0; tries < 5; tries++)
        if (Bit(of) is >= 0 and var i && Meets(losses[i]) is var c && New(c) && (c.Fields & clauses[target].If.Fields) == 0
            && ((Set(c) & of) != of || int.PopCount(of) == 1))
        {
            clauses.Add(new("except", c, target));
            return true;
        }
    return false;
}
var (nots, excepts, counter) = (new[] { 1, 2, 2, 3, 3 }[fold], new[] { 1, 1, 2, 2, 3 }[fold], level > 3);
for (var (made, tries) = (0, 0); made < nots && tries < 16; tries++)
{
    var (before, condition) = (Covered(Sets()), Meets(losses[rng.Int(0, count - 1)]));
    var hit = Set(condition) & before;
    if (!New(condition) || int.PopCount(hit) < (tries < 10 && made < excepts ? 2 : 1) || int.PopCount(before & ~hit) < (made < excepts ? 1
        : 2))
        continue;
    clauses.Add(new("not", condition));
    var at = clauses.Count - 1;
    if (made++ < excepts && Except(at, hit) && counter)
        counter = !Except(at + 1, Set(clauses[at + 1].If) & hit);
}
var spare = level > 2;
var singles = rng.Some(new[] { 1, 2, 2, 3, 4 }[fold], new List<string> { "most", "share", "less", "years", "days", "petty", "add" });
foreach (var kind in singles)
{
    var (_, amounts, set) = Pay();
    var (i, share, few, cut) = (Bit(set), rng.Int(6, 19) * 5, rng.Int(3, 25), rng.Int(30, 85));
    var n = kind switch { "most" => amounts[i] * cut / 1000 * 10, "petty" => amounts[i] / 10 * 10 + 10 * few, "share" => share,
        "less" => 10 * few, "add" => 10 * few + 5, _ => few };
    var condition = kind is "most" or "add" or "petty" || rng.Chance(0.6) ? Meets(losses[i]) : every;
    var hit = set & Set(condition);
    if (condition != every && !New(condition) || kind == "petty" && (int.PopCount(set) < 3 || int.PopCount(hit) > 2)) continue;
    clauses.Add(new(kind, condition, N: n));
    if (spare && int.PopCount(hit) > 1) spare = !Except(clauses.Count - 1, hit);
}
foreach (var kind in rng.Some(new[] { 1, 1, 2, 2, 3 }[fold], new List<string> { "sum over", "sum less", "sum share", "sum round",
    "sum count" }))
{
    var (sum, few) = (Pay().Sum, rng.Int(2, 20));
    clauses.Add(new(kind, every, N: kind switch { "sum over" => sum * (50 + few) / 1000 * 10, "sum less" => Math.Min(15 * few, sum / 3 + 5),
        "sum share" => 100 - 2 * few, "sum round" => 10 * few + 15, _ => 10 * few + 5 }));
}
var (paid, _, kept) = Pay();

// In print the clauses are mixed from level 2 on, but for the order of those that change amounts.
var order = level < 2 ? Enumerable.Range(0, clauses.Count).ToList() : rng.Skin.Shuffle(Enumerable.Range(0, clauses.Count).ToList());
bool Counts(int c) => clauses[c].Kind is not ("not" or "except");
var slots = Enumerable.Range(0, order.Count).Where(i => Counts(order[i])).ToList();
foreach (var (slot, c) in slots.Zip(slots.Select(s => order[s]).Order().ToList())) order[slot] = c;
string A(Clause c, string none = "every loss") => c.If == every ? none : $"a loss that {c.If.English}";
string Say(Clause c) => c.Kind switch
{
    "not" => $"Not covered is {A(c)}.",
    "except" => $"Clause {order.IndexOf(c.Target) + 1} does not apply to {A(c)}.",
    "most" => $"For {A(c)}, the amount reached is cut to {c.N} {unit} if it is more.",
    "share" => $"For {A(c)}, the amount reached is brought down to {c.N} percent of itself.",
    "less" => $"For {A(c)}, {c.N} {unit} are deducted.",
    "years" => $"For {A(c)}, {c.N} {unit} are deducted for each year of the thing's age.",
    "days" => $"For {A(c)}, {c.N} {unit} are deducted for each day by which the day of the report is later "
        + "than the day on which it happened.",
    "petty" => $"For {A(c)}, the amount reached becomes 0 if it is less than {c.N} {unit}.",
    "add" => $"For {A(c)}, {c.N} {unit} are added for the trouble.",
    "sum over" => $"If the sum is more than {c.N} {unit}, half of what is above {c.N} {unit} is deducted; "
        + "if that half is no whole number, it is rounded down.",
    "sum less" => $"From the sum, {c.N} {unit} are deducted.",
    "sum share" => $"The sum is brought down to {c.N} percent of itself.",
    "sum round" => $"The sum is rounded down to a multiple of {c.N} {unit}.",
    _ => $"To the sum, {c.N} {unit} are added for each loss that is covered.",
};

List<string> Solve()
{
    var (read, policy) = (told.Select(Read).ToList(), order.Select(c => clauses[c]).ToList());
    bool Applies(Clause c, Loss l) => c.If.Again(l) && !policy.Any(x => x.Target >= 0 && clauses[x.Target] == c && Applies(x, l));
    var covered = read.FindAll(l => !policy.Any(c => c.Kind == "not" && Applies(c, l)));
    var sum = 0m;
    foreach (var l in covered)
    {
        var left = (decimal)l.Amount;
        foreach (var c in policy.Where(c => Applies(c, l)))
            left = c.Kind switch { "most" when left > c.N => c.N, "share" => Math.Floor(left * c.N / 100), "less" => left - c.N,
                "years" => left - c.N * l.Age,
                "days" => left - Enumerable.Range(l.Day + 1, l.Reported - l.Day).Count() * c.N,
                    "petty" when left < c.N => 0, "add" => left + c.N, _ => left } is var to && to < 0 ? 0 : to;
        sum += left;
    }
    foreach (var c in policy)
        sum = c.Kind switch { "sum over" when c.N < sum => sum - Math.Floor((sum - c.N) / 2), "sum less" => sum < c.N ? 0 : sum - c.N,
            "sum share" => Math.Floor(sum / 100 * c.N), "sum round" => sum - sum % c.N,
            "sum count" => sum + covered.Sum(_ => c.N), _ => sum };
    return [$"{sum}", .. read.Select((l, i) => (l, i)).Where(x => covered.Any(y => ReferenceEquals(x.l, y))).Select(x => Letter(x.i))];
}

return Reasoning(
    prompt: $"""
        A {story.Policy} says:
        {string.Join("\n", order.Select((c, i) => $"{i + 1}. {Say(clauses[c])}"))}

        How the clauses are read: a loss is covered unless a clause says that it is not covered. Where a clause does not apply to a loss,
        the policy is read for this loss as if that clause were not there. For each covered loss one begins with its amount as stated in the
        case and carries out the clauses that change the amount of a loss, in the order of their numbers, each on the amount that has been
        reached. Then what has been reached for the covered losses is added up, and the clauses about the sum are carried out in the order
        of their numbers. Whenever a percentage is no whole number of {unit}, it is rounded down at once; an amount or a sum that would fall
        below 0 becomes 0. Where a clause says "has an amount of", the amount stated in the case is meant.

        The case; days are counted from the start of the policy:
        {string.Join("\n", told)}

        How many {unit} are paid in all, and which losses are covered?
        """,
    answer: (List<string>)[$"{paid}", .. all.Where(i => (kept >> i & 1) == 1).Select(Letter)],
    solve: Solve,
    format: "the number, then the letters of the covered losses in alphabetical order, separated by commas");
