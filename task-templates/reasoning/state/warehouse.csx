// What lies where after a long story: goods come, go, are moved, halved, swapped; places get other names; what was entered before is put
// right, taken back, and the taking back withdrawn. Drawn: places, stock, the kinds and order of events, what they refer to, the question.
// The maker keeps numbers by place and settles what counts from the last event back; `solve` knows places by their names only, moves things
// one by one, and asks of each event whether anything that counts speaks against it.
record Story(string Place, string One, string Two, string[] Names);
record Event(string Kind, int A = -1, int B = -1, int Good = 0, int N = 0, int M = 0, int Ref = -1);
record Line(string Kind, string A, string B, string Good, int N, int M, int Ref, string Says);
class Store { public string Name = ""; public Dictionary<string, Stack<int>> Things = []; }

var story = rng.Skin.Pick<Story>([
    new("bay", "sacks of rice", "sacks of salt", ["Heron", "Otter", "Lynx", "Badger", "Stork", "Marten", "Bison", "Curlew", "Viper",
        "Weasel"]),
    new("shed", "bales of straw", "bales of wool", ["Alder", "Birch", "Rowan", "Willow", "Hazel", "Cedar", "Maple", "Poplar", "Larch",
        "Juniper"]),
    new("hold", "barrels of oil", "barrels of tar", ["Anna", "Bruno", "Clara", "Doris", "Emil", "Frida", "Gustav", "Hilda", "Ivo",
        "Klara"]),
    new("cellar", "casks of cider", "casks of vinegar", ["North", "Mill", "Abbey", "Lower", "Bridge", "Garden", "Tower", "Chapel",
        "Market", "River"]),
    new("shelf", "boxes of nails", "boxes of screws", ["Amber", "Coral", "Jade", "Onyx", "Opal", "Pearl", "Ruby", "Topaz", "Garnet",
        "Beryl"])]);
var (place, goods) = (story.Place, level < 3 ? new[] { story.One } : new[] { story.One, story.Two });
var places = new[] { 3, 3, 4, 4, 5 }[level - 1];
var pool   = new Queue<string>(rng.Skin.Shuffle(story.Names));
var names  = Enumerable.Range(0, places).Select(_ => pool.Dequeue()).ToList();
var first  = names.ToList();
var stock  = names.Select(_ => goods.Select(_ => rng.Int(12, 90)).ToArray()).ToList();

// Which kinds come, in which order; what speaks of earlier events needs some before it.
List<string> plain = [.. new[] { "in", "out", "move", "move", "half", "swap" }, .. level > 1 ? new[] { "all", "fill",
    "third" } : [], .. level > 2 ? new[] { "if", "if", "even" } : []];
var kinds = rng.Shuffle([.. rng.Some(new[] { 4, 5, 6, 7, 9 }[level - 1], plain), .. rng.Some(new[] { 1, 1, 2, 2, 3 }[level - 1],
    new List<string> { "name", "plates", "name", "plates" })]);
var later = rng.Shuffle([.. rng.Some(new[] { 1, 2, 2, 2, 3 }[level - 1], new List<string> { "number", "cancel", "number", "place",
    "cancel" }), .. level > 2 ? new[] { "again" } : []]);
foreach (var kind in later) kinds.Insert(rng.Int(kinds.Count * 2 / 3, kinds.Count), kind);
if (level > 3) kinds.Insert(rng.Int(kinds.Count - 1, kinds.Count), "withdraw");

var (events, lines) = (new List<Event>(), new List<Line>());
List<int> Earlier(params string[] of) => [.. Enumerable.Range(0, events.Count).Where(i => of.Contains(events[i].Kind)
    && events.All(e => e.Ref != i))];
string At(int p) => $"{place} {names[p]}";
foreach (var kind in kinds)
{
    var (o, g, n, m) = (rng.Some(2, Enumerable.Range(0, places).ToList()), rng.Int(0, goods.Length - 1), rng.Int(11, 60), rng.Int(5, 30));
    var (a, b, good, number) = (o[0], o[1], goods[g], events.Count + 1);
    List<int> fit = kind switch { "number" => Earlier("in", "out", "move", "fill"), "place" => Earlier("in", "out"),
        "again" => Earlier("in", "out", "move", "fill"),
        "cancel" => Earlier("in", "out", "move", "half", "swap", "all", "fill", "third", "if", "even"), "withdraw" => Earlier("number",
            "cancel", "place"), _ => [] };
    if (fit.Count == 0 && kind is ("number" or "place" or "again" or "cancel" or "withdraw")) continue;
    var at = fit.Count > 0 ? rng.Pick(fit.Take(Math.Max(3, fit.Count - 2)).ToList()) : -1;
    var of = at < 0 ? new Event("") : events[at];
    if (kind == "fill") n += 40;
    if (kind == "number") n = of.N + (rng.Chance() ? m : -Math.Min(m, of.N - 3));
    if (kind == "place" && a == of.A) (a, b) = (b, a);
    var (A, B, told) = (At(a), At(b), pool.Count > 0 ? pool.Peek() : "");
    if (kind == "name" && told == "") continue;
    var says = kind switch
    {
        "in" => $"{n} {good} are delivered to {A}.",
        "out" => $"{n} {good} are taken from {A} and sent away.",
        "move" => $"{n} {good} are moved from {A} to {B}.",
        "half" => $"Half of the {good} in {A} are moved to {B} (rounded down, if their number is odd).",
        "swap" => $"All that is in {A} and all that is in {B} change places.",
        "all" => $"All that is in {A} is moved to {B}.",
        "fill" => $"{A} is filled up with {good} from {B} until it holds {n} of them; if it holds {n} or more already, nothing is moved.",
        "third" => $"A third of the {good} in {A} are thrown away (rounded down).",
        "if" => $"If {A} holds more {good} than {B} at that moment, {m} {good} are moved from {A} to {B}; "
            + $"if not, {n} {good} are delivered to {A}.",
        "even" => $"The {good} in {A} and {B} are put together and shared out equally; if one is left over, it goes to {A}.",
        "name" => $"{A} is called {told} from now on.",
        "plates" => $"{A} and {B} exchange their names, and all that is in them stays where it is.",
        "number" => $"Event {at + 1} is put right: the number in it should have been {n}, not {of.N}.",
        "place" => $"Event {at + 1} is put right: it was not about the {place} that is named there, "
            + $"but about the one that is now called {names[a]}.",
        "cancel" => rng.Skin.Pick([$"Event {at + 1} turns out not to have taken place.",
            $"Event {at + 1} is struck out; it never took place."]),
        "again" => $"What event {at + 1} says happens once more, with the same number and the same "
            + (of.B < 0 ? $"{place}, whatever it is called now." : $"{S(place)}, whatever they are called now."),
        _ => $"Event {at + 1} is withdrawn: it was a mistake, and event {of.Ref + 1} stands as it was first entered.",
    };
    says = char.ToUpperInvariant(says[0]) + says[1..];
    var two = kind is not ("in" or "out" or "third" or "name" or "place");
    events.Add(new(kind, a, two ? b : -1, g, n, m, at));
    lines.Add(new(kind, names[a], kind == "name" ? told : names[b], good, n, m, at, says));
    if (kind == "name") names[a] = pool.Dequeue();
    if (kind == "plates") (names[a], names[b]) = (names[b], names[a]);
}

// The maker.
List<int[]> End()
{
    var (now, have, counts) = (events.ToArray(), stock.ConvertAll(s => s.ToArray()), events.ConvertAll(_ => true));
    for (var i = now.Length - 1; i >= 0; i--)
        if (counts[i] && now[i] is { Ref: >= 0 and var at } e)
        {
            if (e.Kind is "cancel" or "withdraw") counts[at] = false;
            if (e.Kind == "number") now[at] = now[at] with { N = e.N };
            if (e.Kind == "place") now[at] = now[at] with { A = e.A };
        }
    void Shift(int from, int to, int good, int n)
    {
        n = Math.Clamp(n, 0, have[from][good]);
        have[from][good] -= n;
        if (to >= 0) have[to][good] += n;
    }
    for (var i = 0; i < now.Length; i++)
    {
        if (!counts[i]) continue;
        var e = now[i].Kind == "again" ? now[now[i].Ref] : now[i];
        var (a, b, g) = (e.A, e.B, e.Good);
        switch (e.Kind)
        {
            case "in": have[a][g] += e.N; break;
            case "out": Shift(a, -1, g, e.N); break;
            case "move": Shift(a, b, g, e.N); break;
            case "half": Shift(a, b, g, have[a][g] / 2); break;
            case "third": Shift(a, -1, g, have[a][g] / 3); break;
            case "fill": Shift(b, a, g, e.N - have[a][g]); break;
            case "swap": (have[a], have[b]) = (have[b], have[a]); break;
            case "all": for (var x = 0; x < goods.Length; x++) Shift(a, b, x, have[a][x]); break;
            case "even": (have[a][g], have[b][g]) = ((have[a][g] + have[b][g] + 1) / 2, (have[a][g] + have[b][g]) / 2); break;
            case "if": if (have[a][g] > have[b][g]) Shift(a, b, g, e.M); else have[a][g] += e.N; break;
        }
    }
    return have;
}
var (end, weight, ask) = (End(), goods.Select(_ => rng.Int(2, 9)).ToArray(), rng.Int(0, level < 3 ? 1 : 2));
var touched = events.FindAll(e => e.Kind is "number" or "cancel" or "place").ConvertAll(e => events[e.Ref].Good);
var asked   = touched.Count > 0 ? rng.Pick(touched) : rng.Int(0, goods.Length - 1);
List<string> Report(Func<int, int, int> holds, Func<int, string> called) => [.. Enumerable.Range(0, places).SelectMany(p => ask switch
{
    0 => new[] { $"{holds(p, asked)}" },
    1 => [called(p), $"{holds(p, asked)}"],
    _ => [$"{Enumerable.Range(0, goods.Length).Sum(g => weight[g] * holds(p, g))}"],
})];

// The other way: lines that speak against lines, names, and things in stacks. What a line is about is settled by the names of its time.
List<string> Solve()
{
    bool Stands(int i) => !lines.Where((l, j) => l.Ref == i && l.Kind is ("cancel" or "withdraw") && Stands(j)).Any();
    var stores = first.Select((n, p) => new Store { Name = n, Things = goods.Select((g, i) => (g, i)).ToDictionary(x => x.g,
        x => new Stack<int>(Enumerable.Range(0, stock[p][x.i]))) }).ToList();
    Store Find(string name) => stores.Single(s => s.Name == name);
    var meant = new List<(Store A, Store? B)>();
    foreach (var l in lines)
    {
        var (a, b) = (Find(l.A), l.Kind == "name" ? null : Find(l.B));
        meant.Add((a, b));
        if (l.Kind == "name") a.Name = l.B;
        if (l.Kind == "plates") (a.Name, b!.Name) = (b.Name, a.Name);
    }
    void Carry(Stack<int> from, Stack<int>? to, int n) { while (n-- > 0 && from.TryPop(out var thing)) to?.Push(thing); }
    for (var i = 0; i < lines.Count; i++)
    {
        if (!Stands(i)) continue;
        var at = lines[i].Kind == "again" ? lines[i].Ref : i;
        var (line, (a, b), n) = (lines[at], meant[at], lines[at].N);
        for (var j = i + 1; j < lines.Count; j++)
            if (lines[j].Ref == at && Stands(j)) (n, a) = lines[j].Kind switch { "number" => (lines[j].N, a),
                "place" => (n, meant[j].A), _ => (n, a) };
        if (line.Kind is "name" or "plates" or "number" or "place" or "cancel" or "withdraw") continue;
        var (x, y) = (a.Things[line.Good], b!.Things[line.Good]);
        switch (line.Kind)
        {
            case "in": for (; n > 0; n--) x.Push(0); break;
            case "out": Carry(x, null, n); break;
            case "move": Carry(x, y, n); break;
            case "half": Carry(x, y, x.Chunk(2).Count(c => c.Length == 2)); break;
            case "third": Carry(x, null, x.Chunk(3).Count(c => c.Length == 3)); break;
            case "fill": while (x.Count < n && y.Count > 0) Carry(y, x, 1); break;
            case "swap": (a.Things, b.Things) = (b.Things, a.Things); break;
            case "all": foreach (var g in goods) Carry(a.Things[g], b.Things[g], 10000); break;
            case "even": while (x.Count > y.Count + 1) Carry(x, y, 1); while (y.Count > x.Count) Carry(y, x, 1); break;
            case "if" when y.Count < x.Count: Carry(x, y, line.M); break;
            case "if": for (; n > 0; n--) x.Push(0); break;
        }
    }
    return Report((p, g) => stores[p].Things[goods[g]].Count, p => stores[p].Name);
}

bool Told(params string[] of) => events.Any(e => of.Contains(e.Kind));
string S(string noun) => noun == "shelf" ? "shelves" : $"{noun}s";
string Plain(int p) => $"- {place} {first[p]}: {Join(goods.Select((g, i) => $"{stock[p][i]} {g}"))}";
var rules = $"A {place} is given by the name that it has when the event is entered." + (Told("out", "move", "fill",
    "if") ? " Where fewer are there than are to be taken, all that are there are taken." : "")
    + (!Told("number", "place", "cancel") ? "" : " Where an event is put right or has not taken place, everything counts as if that had "
        + "been "
        + "so from the start: the events after it are worked out anew, with what then is there.");
var weights = Join(goods.Select((g, i) => $"each of the {g} weighs {weight[i]} stone"));
var asks = ask switch
{
    0 => $"How many {goods[asked]} are there in each {place} at the end?",
    1 => $"What is each {place} called at the end, and how many {goods[asked]} are in it?",
    _ => $"E{weights[1..]}. How many stone does all that is in each {place} weigh at the end?",
};

return Reasoning(
    prompt: $"""
        A store has {places} {S(place)}, which hold this at the start:
        {string.Join("\n", Enumerable.Range(0, places).Select(Plain))}

        Then a book is kept of what happens, one event after the other. {rules}
        {string.Join("\n", lines.Select((l, i) => $"{i + 1}. {l.Says}"))}

        {asks} Give the {S(place)} in the order of the list at the start, whatever they are called now.
        """,
    answer: Report((p, g) => end[p][g], p => names[p]),
    solve: Solve,
    format: ask switch { 1 => $"name and number for the first {place}, then for the next, and so on, separated by commas",
        _ => "the numbers in that order, separated by commas" });
