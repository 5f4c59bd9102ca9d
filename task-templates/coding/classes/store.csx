// A small store that makes room for what comes in. Drawn: when it is full, which entry goes first (criteria one after the other), what
// giving a key again and reading it do, whether entries grow too old, what storing tells, and the other methods.
// The reference keeps entries; the oracle keeps a log of what happened, and finds all it needs in that log again at every call.
record Fact(int Time, string What, int Amount);                                           // What: stored, again, read, turned
record Criterion(string English, string Code, Func<Log, string, int> Rank);               // the smallest rank goes first
record Again(string English, string Code, Func<int, int, int>? Change);                   // from the old and the new value; null: refused
record Reading(string English, string Code, Func<Log, string, int> Change);               // of the value, when the read is in the log
record Age(string English, string Code, string[] Counts);
record Told(string Type, string English, string Code, string Nothing, Func<List<(string Key, int Value)>, Log, object> Of);
record Extra(string Type, string Name, string Takes, string English, string Code, Func<Log, ScriptCall, List<string>, object> Do);
record Plan(bool BySum, bool Spared, List<Criterion> Order, Again Again, Reading? Reading, Age? Age, int Life, Told Told,
    List<Extra> Extras);
class Log
{
    private readonly Dictionary<string, List<Fact>> lives = [];                           // what happened to each entry since it came in
    public int Now { get; set; }
    public List<string> Keys => [.. lives.Keys];
    public bool Has(string key) => lives.ContainsKey(key);
    public int Value(string key) => lives[key].Sum(f => f.Amount);
    public int Reads(string key) => lives[key].Count(f => f.What == "read");
    public int Last(string key, string[] what) => lives[key].FindLast(f => what.Contains(f.What))!.Time;
    public void Add(string what, string key, int amount = 0) => (Has(key) ? lives[key] : lives[key] = []).Add(new(Now, what, amount));
    public int Remove(string key) => Value(key) is var value && lives.Remove(key) ? value : 0;
}

var name = rng.Skin.Pick(["Shelf", "Cache", "Depot", "Pantry", "Locker", "Cellar", "Attic", "Vault", "Chest", "Drawer"]);
var (put, get) = rng.Skin.Pick([("Put", "Get"), ("Store", "Fetch"), ("Add", "Read"), ("Keep", "Look")]);
var some = rng.Skin.Shuffle("abcdefghijklmnopqrstuvwxyz".Select(c => $"{c}").ToList()).Take(4).Order(StringComparer.Ordinal);
var (keys, values, bounds) = (OneOf([.. some]), Ints(1, 6), Ints(2, 5));
List<Age> ages = [
    new("came in", "Came", ["stored"]),
    new($"was last given to {put}", "Given", ["stored", "again"]),
    new($"was last given to {put} or found by {get}", "Used", ["stored", "again", "read"])];

List<Criterion> Order()
{
    Criterion Tying(int what) => (what, rng.Chance()) switch
    {
        (0, true) => new("the one with the smallest value", "OrderBy(e => e.Value)", (l, k) => l.Value(k)),
        (0, _) => new("the one with the largest value", "OrderByDescending(e => e.Value)", (l, k) => -l.Value(k)),
        (1, true) => new($"the one that {get} has found the fewest times since it came in", "OrderBy(e => e.Reads)", (l, k) => l.Reads(k)),
        (1, _) => new($"the one that {get} has found the most times since it came in", "OrderByDescending(e => e.Reads)",
            (l, k) => -l.Reads(k)),
        (_, true) => new("one with an even value before one with an odd value", "OrderBy(e => e.Value % 2)", (l, k) => l.Value(k) & 1),
        _ => new("one with an odd value before one with an even value", "OrderByDescending(e => e.Value % 2)", (l, k) => -(l.Value(k) & 1)),
    };
    List<Criterion> telling = [
        .. ages.Select(a =>
            new Criterion($"the one that {a.English} the longest ago", $"OrderBy(e => e.{a.Code})", (l, k) => l.Last(k, a.Counts))),
        .. ages.Take(2).Select(a =>
            new Criterion($"the one that {a.English} most recently", $"OrderByDescending(e => e.{a.Code})",
                (l, k) => -l.Last(k, a.Counts))),
        new("the one whose key comes first in alphabetical order", "OrderBy(e => e.Key[0])", (l, k) => k[0]),
        new("the one whose key comes last in alphabetical order", "OrderByDescending(e => e.Key[0])", (l, k) => -k[0])];
    List<List<int>> pairs = [[0, 1], [1, 0], [1, 2], [2, 0], [2, 1]];                     // equal values are both even or both odd
    return [.. (level < 5 ? rng.Some(level < 3 ? rng.Int(0, 1) : 1, [0, 1, 2]) : rng.Pick(pairs)).Select(Tying), rng.Pick(telling)];
}

Again Repeated() => rng.Pick<Again>([
    new("its value is replaced by the new one", "entry.Value = value;", (old, now) => now - old),
    new("the new value is added to its value", "entry.Value += value;", (_, now) => now),
    new("its value becomes the new one if that is larger, and otherwise grows by 1",
        "entry.Value = value > entry.Value ? value : entry.Value + 1;", (old, now) => now <= old ? 1 : now - old),
    new("its value becomes the new one if that is smaller, and otherwise grows by 1",
        "entry.Value = value < entry.Value ? value : entry.Value + 1;", (old, now) => now - old is var change && change < 0 ? change : 1),
    new("the call does nothing (it does not count as giving the key, and makes no room)", "", null)]);

Reading Effect()
{
    var (times, more) = (rng.Int(2, 3), rng.Int(1, 3));
    return rng.Pick<Reading>([
        new("Afterwards the value of the entry falls by 1; an entry whose value becomes 0 is removed",
            "if (--entry.Value == 0) entries.Remove(key);", (_, _) => -1),
        new($"Afterwards the value of the entry rises by {more}", $"entry.Value += {more};", (_, _) => more),
        new($"When {get} finds an entry for the {(times == 2 ? "2nd" : "3rd")} time since it came in, the entry is removed afterwards",
            $"if (entry.Reads == {times}) entries.Remove(key);", (l, k) => l.Reads(k) == times ? -l.Value(k) : 0),
        new("Afterwards the value of the entry is halved, rounded down; an entry whose value becomes 0 is removed",
            "if ((entry.Value /= 2) == 0) entries.Remove(key);", (l, k) => -((l.Value(k) + 1) / 2))]);
}

Told Telling() => rng.Pick<Told>([
    new("int", "how many entries it removed to make room", "gone.Count", "0", (gone, _) => gone.Count),
    new("int", "the sum of the values of the entries it removed to make room", "gone.Sum(e => e.Value)", "0",
        (gone, _) => gone.Sum(g => g.Value)),
    new("List<string>", "the keys of the entries it removed to make room, in the order of removal", "gone.Select(e => e.Key).ToList()",
        "new List<string>()",
        (gone, _) => gone.ConvertAll(g => g.Key)),
    new("int", "how many entries the store holds afterwards", "entries.Count", "entries.Count", (_, l) => l.Keys.Count)]);

List<Extra> Extras() => [.. rng.Some<Extra>(level < 2 ? 1 : level < 4 ? 2 : 3, [
    new("int", "Drop", "string key", "removes the entry with this key and returns its value, or -1 if there is none",
        "return entries.Remove(key, out var entry) ? entry.Value : -1;",
        (l, c, _) => l.Has(c.Arg<string>(0)) ? l.Remove(c.Arg<string>(0)) : -1),
    new("int", "Evict", "", "removes the entry that goes first and returns its value, or -1 if there is none",
        "var first = InOrder().FirstOrDefault();\n        if (first == null) return -1;\n        entries.Remove(first.Key);\n"
        + "        return first.Value;", (l, _, going) => going.Count > 0 ? l.Remove(going[0]) : -1),
    new("int", "Prune", "int bound", "removes all entries whose value is below bound and returns how many that were",
        "var low = entries.Values.Where(e => e.Value < bound).ToList();\n        low.ForEach(e => entries.Remove(e.Key));\n"
        + "        return low.Count;", (l, c, going) => going.Where(k => l.Value(k) < c.Arg<int>(0)).Count(k => l.Remove(k) > 0)),
    new("int", "Total", "", "returns the sum of all values", "return entries.Values.Sum(e => e.Value);", (l, _, _) => l.Keys.Sum(l.Value)),
    new("List<string>", "Keys", "", "returns the keys of all entries, in the order in which the entries would go",
        "return InOrder().Select(e => e.Key).ToList();", (_, _, going) => going),
    new("string", "Next", "", "returns the key of the entry that would go first, or an empty string if there is none",
        "return InOrder().FirstOrDefault()?.Key ?? \"\";", (_, _, going) => going.FirstOrDefault("")),
    new("int", "Turn", "string key", "replaces the value of the entry with this key by 1 more than its difference to 7 (the larger of the "
        + "two minus the smaller) and returns the new value, or -1 if there is no such entry",
        "if (!entries.TryGetValue(key, out var entry)) return -1;\n        return entry.Value = Math.Abs(7 - entry.Value) + 1;",
        (l, c, _) =>
        {
            var key = c.Arg<string>(0);
            if (!l.Has(key)) return -1;
            l.Add("turned", key, l.Value(key) is var value && value > 7 ? -6 : 8 - value - value);
            return l.Value(key);
        })]).OrderBy(e => e.Name, StringComparer.Ordinal)];

Func<ScriptCall, object?> Replay(Plan plan, int limit)
{
    var log = new Log();
    List<string> Going() => plan.Order.AsEnumerable().Reverse().Aggregate(log.Keys, (all, c) => [.. all.OrderBy(k => c.Rank(log, k))]);
    object Put(string key, int value)
    {
        var gone = new List<(string Key, int Value)>();
        if (!log.Has(key)) log.Add("stored", key, value);
        else if (plan.Again.Change is { } change) log.Add("again", key, change(log.Value(key), value));
        else return plan.Told.Of(gone, log);
        while ((plan.BySum ? log.Keys.Sum(log.Value) : log.Keys.Count) > limit && Going().Find(k => !plan.Spared || k != key) is { } first)
            gone.Add((first, log.Remove(first)));
        return plan.Told.Of(gone, log);
    }
    int Get(string key)
    {
        if (!log.Has(key)) return -1;
        var value = log.Value(key);
        log.Add("read", key);
        log.Add("turned", key, plan.Reading?.Change(log, key) ?? 0);
        if (log.Value(key) == 0) log.Remove(key);
        return value;
    }
    return call =>
    {
        log.Now++;
        if (plan.Age is { } age)
            foreach (var old in log.Keys.Where(k => log.Last(k, age.Counts) < log.Now - plan.Life)) log.Remove(old);
        return call.Method == put ? Put(call.Arg<string>(0), call.Arg<int>(1)) : call.Method == get ? Get(call.Arg<string>(0))
            : plan.Extras.Single(e => e.Name == call.Method).Do(log, call, Going());
    };
}

Domain<int> Limits(Plan plan) => plan.BySum ? Ints(7, 13) : Ints(2, 3);

var plan = new Plan(rng.Chance(), level > 2 && rng.Chance(), Order(), Repeated(), level < 2 ? null : Effect(),
    level < 4 ? null : rng.Pick(ages), level < 4 ? 0 : rng.Int(4, 7), Telling(), Extras());

var code = string.Join(".", plan.Order.Select((c, i) => i == 0 ? c.Code : c.Code.Replace("OrderBy", "ThenBy")));
var stamps = ages.Select(a => a.Code).Where(s => code.Contains($"e.{s}") || plan.Age?.Code == s).ToList();
var counts = (code + plan.Reading?.Code).Contains("Reads");
string Method(string type, string method, string takes, IEnumerable<string?> lines)
{
    var body = lines.Prepend(stamps.Count > 0 && (plan.Age is not null || lines.Any(l => l?.Contains("= now") == true)) ? "Begin();" : null).OfType<string>();
    return $"    public {type} {method}({takes})\n    {{\n        {string.Join("\n        ", body)}\n    }}\n";
}
var tells = plan.Told.Code.StartsWith("gone");
string?[] putting = [
    tells ? "var gone = new List<Entry>();" : null,
    "if (!entries.TryGetValue(key, out var entry))",
    "{",
    $"    entries[key] = new Entry {{ Key = key, Value = value{string.Concat(stamps.Select(s => $", {s} = now"))} }};",
    "}",
    "else",
    "{",
    plan.Again.Change is null ? $"    return {plan.Told.Nothing};" : $"    {plan.Again.Code}",
    .. stamps.Where(s => s != "Came" && plan.Again.Change is not null).Select(s => $"    entry.{s} = now;"),
    "}",
    $"while ({(plan.BySum ? "entries.Values.Sum(e => e.Value)" : "entries.Count")} > limit",
    $"    && InOrder().FirstOrDefault({(plan.Spared ? "e => e.Key != key" : "")}) is {{ }} first)",
    "{",
    "    entries.Remove(first.Key);",
    tells ? "    gone.Add(first);" : null,
    "}",
    $"return {plan.Told.Code};"];
string?[] getting = [
    "if (!entries.TryGetValue(key, out var entry)) return -1;",
    "int value = entry.Value;",
    counts ? "entry.Reads++;" : null,
    stamps.Contains("Used") ? "entry.Used = now;" : null,
    plan.Reading?.Code,
    "return value;"];
var clock = stamps.Count == 0 ? "" : plan.Age is null ? "\n    void Begin() => now++;\n" : "\n    void Begin()\n    {\n        now++;\n"
    + $"        var old = entries.Values.Where(e => now - e.{plan.Age.Code} > {plan.Life}).ToList();\n"
    + "        old.ForEach(e => entries.Remove(e.Key));\n    }\n";
var prompt = $"""
    The class {name} is a store of entries, each with a key and a value; no two have the same key. It is empty at first. It may hold
    {(plan.BySum ? "any number of entries, as long as the sum of their values is at most limit" : "at most limit entries")}.
    Only {put} looks at that and makes room.

    {put} stores a value under a key. If the store has no entry with this key, a new entry comes in; if it has one, {plan.Again.English}.
    Then, as long as the store holds more than it may, it removes the entry that goes first, {(plan.Spared
        ? "but never the one just given; when no other is left, the store stays as it is" : "which may be the one just given")}.
    {put} returns {plan.Told.English}.

    Which entry goes first: {string.Join("; among equal ones ", plan.Order.Select(c => c.English))}.

    {get} returns the value of the entry with this key, or -1 if there is none.{(plan.Reading is null ? "" : $" {plan.Reading.English}.")}
    {(plan.Age is null ? "" : $"\nAll calls on an object are counted. Before a call does anything else, every entry that "
        + $"{plan.Age.English} more than {plan.Life} calls ago is removed: one of call 1 is still there in call "
        + $"{1 + plan.Life} and gone in call {2 + plan.Life}.\n")}
    {string.Join("\n", plan.Extras.Select(e => $"{e.Name} {e.English}."))}
    """;
Operation Called(Extra extra) =>
    extra.Takes switch { "" => Call(extra.Name), "int bound" => Call(extra.Name, bounds), _ => Call(extra.Name, keys) };
return Class(
    $"class {name}(int limit) {{ {plan.Told.Type} {put}(string key, int value); int {get}(string key); "
        + $"{string.Concat(plan.Extras.Select(e => $"{e.Type} {e.Name}({e.Takes}); "))}}}",
    prompt, Limits(plan), [Call(put, Inputs(keys, values), 4), Call(get, keys, 2), .. plan.Extras.Select(Called)],
    $$"""
        public class {{name}}
        {
            class Entry
            {
                public string Key = "";
                public int {{string.Join(", ", stamps.Prepend("Value").Concat(counts ? ["Reads"] : Array.Empty<string>()))}};
            }
    
            readonly Dictionary<string, Entry> entries = new();
            readonly int limit;{{(stamps.Count > 0 ? "\n    int now;" : "")}}
    
            public {{name}}(int limit) => this.limit = limit;
    
            IEnumerable<Entry> InOrder() => entries.Values.{{code}};
        {{clock}}
        {{Method(plan.Told.Type, put, "string key, int value", putting)}}
        {{Method("int", get, "string key", getting)}}
        {{string.Join("\n", plan.Extras.Select(e => Method(e.Type, e.Name, e.Takes, [e.Code])))}}}
        """,
    limit => Replay(plan, limit), fewest: 8, most: 20);
