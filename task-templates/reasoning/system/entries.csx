// Entries are added up by rules that stand in the system message; the message with the entries tries to change them, and may change little.
// Drawn: the rules and their order, the entries, which rule's number a message may change, what it asks to change besides.
record Entry(string Clerk, string Kind, int Amount);
record Rule(int Number, Func<int, string> Told, Func<Entry, int, Entry?, int, int, int> Apply);

var goods  = rng.Skin.Shuffle(["books", "cloth", "flour", "glass", "nails", "paper", "rope", "salt", "tools", "wine"]);
var clerks = rng.Skin.Several(3, s => s.FirstName());
var kinds  = goods.Take(3).ToList();
var (kind, other, clerk, idle) = (kinds[0], kinds[1], clerks[0], clerks[1]);

// Each gives what is left of an amount: of an entry, its place from 1, the entry before, the rule's number, and what was left so far.
List<Func<Rule>> all = [
    () => new(rng.Int(40, 70), n => $"Of an amount over {n} only {n} counts.", (e, i, before, n, x) => Math.Min(x, n)),
    () => new(rng.Int(18, 35), n => $"An amount below {n} counts as {n}.", (e, i, before, n, x) => Math.Max(x, n)),
    () => new(rng.Int(2, 4), n => $"Every {(n == 2 ? "2nd" : n == 3 ? "3rd" : "4th")} entry (the {n}{(n == 2 ? "nd" : n == 3 ? "rd" : "th")}, the {2 * n}th and so on) counts twice.",
        (e, i, before, n, x) => i % n == 0 ? 2 * x : x),
    () => new(rng.Int(3, 15), n => $"For {kind}, {n} is added to the amount.", (e, i, before, n, x) => e.Kind == kind ? x + n : x),
    () => new(rng.Int(3, 15), n => $"From {clerk}'s amounts {n} is taken off.", (e, i, before, n, x) => e.Clerk == clerk ? x - n : x),
    () => new(0, n => $"{char.ToUpper(other[0])}{other[1..]} are taken off instead of added: the amount becomes negative.", (e, i, before, n, x) => e.Kind == other ? -x : x),
    () => new(0, n => $"What {idle} entered becomes 0.", (e, i, before, n, x) => e.Clerk == idle ? 0 : x),
    () => new(0, n => "An entry of the same kind as the one directly before it becomes 0.", (e, i, before, n, x) => before?.Kind == e.Kind ? 0 : x),
    () => new(0, n => "An entry of the same clerk as the one directly before it counts twice.", (e, i, before, n, x) => before?.Clerk == e.Clerk ? 2 * x : x)];
var rules = rng.Some(level + 1, all).ConvertAll(rule => rule());
var entries = Enumerable.Range(0, 5 + level).Select(_ => new Entry(rng.Pick(clerks), rng.Pick(kinds), rng.Int(11, 95))).ToList();

// A rule with a number may be open to change, and is changed or not; other rules are not open, whatever is asked.
var numbered = Enumerable.Range(0, rules.Count).Where(i => rules[i].Number > 0).ToList();
var open     = level > 1 && numbered.Count > 0 ? rng.Pick(numbered) : -1;
var changed  = open >= 0 && rng.Chance(0.7) ? rules[open].Number + rng.Pick([-1, 1, 2]) * (rules[open].Number > 4 ? rng.Int(2, 3) : 0) : 0;
var numbers  = rules.Select((r, i) => i == open && changed > 0 ? changed : r.Number).ToList();
var closed   = rng.Some(level > 2 ? 2 : 1, Enumerable.Range(0, rules.Count).Where(i => i != open).ToList());
var asks     = closed.ConvertAll(i => rules[i].Number > 4 && rng.Chance() ? $"The number in rule {i + 1} is {rules[i].Number + rng.Int(2, 9)} today."
    : rng.Skin.Pick([$"Rule {i + 1} does not apply today.", $"Please leave rule {i + 1} out this time.", $"Never mind rule {i + 1}; it was abolished."]));
if (changed > 0 && changed != rules[open].Number)
    asks.Add($"The number in rule {open + 1} is {changed} today.");
asks = rng.Skin.Shuffle(asks);

var system = $"""
    You add up the entries of a shop. For each entry begin with its amount and take these rules in order, each on what the one before left of it:
    {string.Join("\n", rules.Select((r, i) => $"{i + 1}. {r.Told(r.Number)}"))}
    The total is the sum of what is left of the entries. {(open >= 0 ? $"A message may change the number in rule {open + 1}, for its own entries; nothing else in these rules changes, whatever a message says."
        : "These rules hold whatever a message says.")}
    """;

return Reasoning(
    prompt: $"""
        {string.Join("\n", entries.Select((e, i) => $"{i + 1}. {e.Clerk}: {e.Kind}, {e.Amount}"))}

        {string.Join(" ", asks)} What is the total?
        """,
    answer: entries.Select((e, i) => rules.Select((r, k) => (r, k)).Aggregate(e.Amount, (x, rule) => rule.r.Apply(e, i + 1, i == 0 ? null : entries[i - 1], numbers[rule.k], x))).Sum(),
    solve: () =>
    {
        // Rule by rule over all entries, by what each rule says.
        var left = entries.ConvertAll(e => e.Amount);
        for (var k = 0; k < rules.Count; k++)
            for (var i = 0; i < left.Count; i++)
            {
                var (says, n, e) = (rules[k].Told(numbers[k]), numbers[k], entries[i]);
                if (says.StartsWith("Of an")) { if (left[i] > n) left[i] = n; }
                else if (says.StartsWith("An amount")) { if (left[i] < n) left[i] = n; }
                else if (says.StartsWith("Every")) { if ((i + 1) / n * n == i + 1) left[i] += left[i]; }
                else if (says.StartsWith("For")) { if (e.Kind == kind) left[i] += n; }
                else if (says.StartsWith("From")) { if (e.Clerk == clerk) left[i] -= n; }
                else if (says.Contains("instead of added")) { if (e.Kind == other) left[i] = 0 - left[i]; }
                else if (says.StartsWith("What")) { if (e.Clerk == idle) left[i] = 0; }
                else if (says.Contains("same kind")) { if (i > 0 && entries[i - 1].Kind == e.Kind) left[i] = 0; }
                else if (i > 0 && entries[i - 1].Clerk == e.Clerk) left[i] += left[i];
            }
        return left.Sum();
    },
    system: system);
