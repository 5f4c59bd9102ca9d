// A cache that keeps its entries in a line. Drawn: where a new entry comes in, how one that is found moves, which one leaves to make room,
// what giving a key again does, who is turned away, pins, ageing, a second rule for leaving, what is counted, the other methods.
// The reference keeps a list of entries; the oracle keeps a line of keys beside tables of what is known of each, and a log.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Entering(string English, string Code, Func<Box, string, int> At);
record Move(string English, string Code, Func<List<string>, string, IEnumerable<string>> Run);
record Leave(string English, string Code, Func<Box, List<string>, string?> Of);           // among those that may leave, front to back
record Growth(string English, string Code, Func<int, int, int> Of);
record Turned(string English, string Code, Func<Box, string, int, bool> Holds);
record Pins(string English, string Code, string Event, Action<Box, string> Do);           // Event: what takes the pin off
record Told(string Type, string English, string Code, string Nothing, Func<List<string>, Box, object> Of);
record Extra(string Type, string Name, string Takes, string English, string Code, Func<Box, ScriptCall, object> Do);
class Box
{
    public List<string> Line = [], Log = [];
    public Dictionary<string, int> Size = [], Hits = [], Since = [];
    public HashSet<string> Pinned = [], Noted = [];
        public int Limit, Now;
}

var name = rng.Skin.Pick(["Small", "Quick", "Near", "Local", "Plain", "Inner", "Front"]) + rng.Skin.Pick(["Cache", "Buffer", "Memory",
    "Line"]);
var (put, get) = rng.Skin.Pick([("Put", "Get"), ("Store", "Fetch"), ("Add", "Read"), ("Keep", "Look")]);
var list = rng.Skin.Pick(["Listing", "Show", "Order", "Report"]);
var some = rng.Skin.Shuffle("abcdefghijklmnopqrstuvwxyz".Select(c => $"{c}").ToList()).Take(5).Order(StringComparer.Ordinal);
var (keys, sizes) = (OneOf([.. some]), Ints(1, 6));
List<string> Without(List<string> line, string key) => line.FindAll(k => k != key);
int Sum(Box b, IEnumerable<string> of) => of.Sum(k => b.Size[k]);

List<Entering> entering = [
    new("at the back", "line.Add(entry);", (b, _) => b.Line.Count),
    new("at the front", "line.Insert(0, entry);", (_, _) => 0),
    new("directly before the entry at the back (it is the only one, if there is none)",
        "line.Insert(Math.Max(0, line.Count - 1), entry);", (b, _) => b.Line.SkipLast(1).Count()),
    new("so that half of the others, rounded down, stand before it", "line.Insert(line.Count / 2, entry);",
        (b, _) => b.Line.Count - ((b.Line.Count + 1) / 2)),
    new("directly before the first entry, from the front, whose size is smaller than its own (at the back, if there is none)",
        "line.Insert(line.TakeWhile(e => e.Size >= entry.Size).Count(), entry);",
        (b, key) => b.Line.FindIndex(k => b.Size[k] < b.Size[key]) is var i && i < 0 ? b.Line.Count : i),
    new("directly behind the last entry, from the front, whose size is smaller than its own (at the front, if there is none)",
        "line.Insert(line.FindLastIndex(e => e.Size < entry.Size) + 1, entry);",
        (b, key) => b.Line.Count - b.Line.AsEnumerable().Reverse().TakeWhile(k => b.Size[k] >= b.Size[key]).Count()),
    new("at the front if its size is odd, and at the back if it is even", "line.Insert(entry.Size % 2 == 1 ? 0 : line.Count, entry);",
        (b, key) => (1 - (b.Size[key] & 1)) * b.Line.Count)];
var enter = rng.Pick(entering);

var move = rng.Pick<Move>([
    new("it goes to the back", "line.RemoveAt(at);\n        line.Add(entry);", (l, k) => [.. Without(l, k), k]),
    new("it goes to the front", "line.RemoveAt(at);\n        line.Insert(0, entry);", (l, k) => [k, .. Without(l, k)]),
    new("it changes places with the entry directly behind it (nothing moves if it is at the back)",
        "if (at + 1 < line.Count) (line[at], line[at + 1]) = (line[at + 1], entry);",
        (l, k) => l.IndexOf(k) + 1 is var i && i == l.Count ? l : [.. l[..(i - 1)], l[i], k, .. l[(i + 1)..]]),
    new("it changes places with the entry directly before it (nothing moves if it is at the front)",
        "if (at > 0) (line[at], line[at - 1]) = (line[at - 1], entry);",
        (l, k) => l.IndexOf(k) is var i && i == 0 ? l : [.. l[..(i - 1)], k, l[i - 1], .. l[(i + 1)..]]),
    new("it and the entry at the front change places", "(line[at], line[0]) = (line[0], entry);",
        (l, k) => l.Select(o => o == k ? l[0] : o == l[0] ? k : o)),
    new("it and the entry at the back change places", "(line[at], line[^1]) = (line[^1], entry);",
        (l, k) => l.Select(o => o == k ? l.Last() : o == l.Last() ? k : o)),
    new("all entries before it go behind the one at the back and keep their order",
        "line = line.Skip(at).Concat(line.Take(at)).ToList();", (l, k) => [.. l.SkipWhile(o => o != k), .. l.TakeWhile(o => o != k)]),
    new("it and the entries before it turn round: they now stand in the opposite order", "line.Reverse(0, at + 1);",
        (l, k) => [.. l.Take(l.IndexOf(k) + 1).Reverse(), .. l.SkipWhile(o => o != k).Skip(1)]),
    new("it is taken out and put back so that half of the others, rounded down, stand before it",
        "line.RemoveAt(at);\n        line.Insert(line.Count / 2, entry);",
        (l, k) => Without(l, k) is var o ? [.. o.Take(o.Count >> 1), k, .. o.Skip(o.Count >> 1)] : [])]);

Leave Leaving()
{
    Leave Scored((string English, string Code, Func<int, int, int> Of) score, bool least, bool front) => new(
        $"the one {(score.Code == "e.Hits" ? $"with the {(least ? "fewest" : "most")} hits"
            : $"whose {score.English} is {(least ? "smallest" : "largest")}")}; "
            + $"among equal ones, the one nearest the {(front ? "front" : "back")}",
        $"{(front ? "free" : "free.Reverse()")}.{(least ? "MinBy" : "MaxBy")}(e => {score.Code})",
        (b, l) => (front ? l : l.AsEnumerable().Reverse()).OrderBy(k => (least ? 1 : -1) * score.Of(b.Size[k],
            b.Hits[k])).FirstOrDefault());
    var which = rng.Int(0, level is 2 or 3 ? 7 : 6);
    return which switch
    {
        0 => new("the one nearest the front", "free.FirstOrDefault()", (_, l) => l.Count > 0 ? l[0] : null),
        1 => new("the one nearest the back", "free.LastOrDefault()", (_, l) => l.Count > 0 ? l[^1] : null),
        2 => new("the second one, from the front, of those that may leave (the first, if there is no second)",
            "free.Take(2).LastOrDefault()", (_, l) => l.Count > 1 ? l[1] : l.FirstOrDefault()),
        7 => new("found by looking at them one by one, from the front to the back: the first one without hits leaves; any "
            + "that is looked at before it has its hits set to 0 and goes to the back of the line. If all have hits, so that all are "
            + "looked at, the one that was looked at first leaves", "chance", (b, l) =>
            {
                var first = l.FindIndex(k => b.Hits[k] == 0);
                var spared = first < 0 ? l : l[..first];
                spared.ForEach(k => b.Hits[k] = 0);
                b.Line = [.. b.Line.Except(spared), .. spared];
                return l.Count == 0 ? null : first < 0 ? l[0] : l[first];
            }),
        _ => Scored(rng.Pick<(string, string, Func<int, int, int>)>([("size", "e.Size", (s, _) => s), ("", "e.Hits", (_, h) => h),
            ("size plus hits", "e.Size + e.Hits", (s, h) => h + s), ("size minus hits", "e.Size - e.Hits", (s, h) => s - h),
            ("difference between its size and 3 (the larger minus the smaller)", "Math.Abs(e.Size - 3)", (s, _) => s < 3 ? 3 - s : s - 3)]),
            rng.Chance(), rng.Chance()),
    };
}

var leave = Leaving();
var other = level < 5 ? null : Leaving();
var when = level < 5 ? null : rng.Pick<Turned>([
    new("the sum of the sizes of all entries is even", "line.Sum(e => e.Size) % 2 == 0", (b, _, _) => (Sum(b, b.Line) & 1) == 0),
    new("the entry at the front has a larger size than the one at the back", "line[0].Size > line[^1].Size",
        (b, _, _) => b.Size[b.Line.Last()] < b.Size[b.Line.First()]),
    new("the entry at the front has no hits", "line[0].Hits == 0", (b, _, _) => b.Line.Take(1).Sum(k => b.Hits[k]) == 0),
    new("the size of the entry at the back is odd", "line[^1].Size % 2 == 1", (b, _, _) => (b.Size[b.Line[^1]] & 1) > 0)]);
var bySum = rng.Chance();
var limits = bySum ? Ints(7, 12) : Ints(2, level < 3 ? 4 : 3);
var sparing = level > 1 && rng.Chance();
var growth = rng.Pick<Growth>([
    new("its size becomes the new size", "entry.Size = size;", (_, now) => now),
    new("the new size is added to its size", "entry.Size += size;", (old, now) => now + old),
    new("its size becomes the larger of its own and the new size", "entry.Size = Math.Max(entry.Size, size);",
        (old, now) => old < now ? now : old),
    new("its size becomes the smaller of its own and the new size", "entry.Size = Math.Min(entry.Size, size);",
        (old, now) => old > now ? now : old)]);
var place = level < 2 ? 0 : rng.Int(0, 2);                                                // of an entry given again
var turned = level < 3 ? null : rng.Pick<Func<Turned>>([
    () => rng.Int(3, 4) is var most ? new($"if its size is more than {most}", $"size > {most}", (_, _, s) => s >= most + 1) : null!,
    () => rng.Int(2, 3) is var most ? new($"if its size is more than {most} and {put} has not turned away its key before "
        + "(whether the key has been in the cache does not matter)", $"size > {most} && noted.Add(key)",
        (b, k, s) => s > most && b.Noted.Add(k)) : null!,
    () => new("if an entry in the cache has the same size", "line.Any(e => e.Size == size)",
        (b, _, s) => b.Line.Exists(k => b.Size[k] == s)),
    () => new("if there is an entry at the front and its size is larger than that of the new one", "line.Count > 0 && size < line[0].Size",
        (b, _, s) => b.Line.Take(1).Any(k => b.Size[k] > s)),
    () => new("if there is an entry at the back and it has no hits", "line.Count > 0 && line[^1].Hits == 0",
        (b, _, _) => b.Line.TakeLast(1).Any(k => b.Hits[k] == 0))])();
var pins = level < 3 ? null : rng.Pick<Pins>([
    new("pins the entry with this key, or takes the pin off it if it is pinned", "entry.Pinned = !entry.Pinned;", "",
        (b, k) => { if (!b.Pinned.Remove(k)) b.Pinned.Add(k); }),
    new("pins the entry with this key and takes the pin off any other", "line.ForEach(e => e.Pinned = e == entry);", "",
        (b, k) => b.Pinned = [k]),
    new($"pins the entry with this key; the next {get} that finds the entry takes the pin off", "entry.Pinned = true;", "found",
        (b, k) => b.Pinned.Add(k)),
    new($"pins the entry with this key; the next {put} with this key takes the pin off, before room is made", "entry.Pinned = true;",
        "again",
        (b, k) => b.Pinned.Add(k))]);
var (age, life, bare, held) = level < 4 ? (-1, 0, true, false) : (rng.Int(0, 2), rng.Int(8, 11), rng.Chance(), rng.Chance());
int Life(Box b, string key) => bare ? life : life - 3 + b.Size[key];

var told = rng.Pick<Told>([
    new("int", "how many entries left", "gone.Count", "0", (gone, _) => gone.Count),
    new("List<string>", "the keys of the entries that left, in the order in which they left", "gone.Select(e => e.Key).ToList()",
        "new List<string>()", (gone, _) => gone),
    new("int", "the sum of the sizes of all entries in the cache afterwards", "line.Sum(e => e.Size)", "line.Sum(e => e.Size)",
        (_, b) => Sum(b, b.Line)),
    new("string", "the key of the entry at the front afterwards (an empty text, if there is none)", "line.FirstOrDefault()?.Key ?? \"\"",
        "line.FirstOrDefault()?.Key ?? \"\"", (_, b) => b.Line.FirstOrDefault(""))]);
var shown = rng.Pick<Told>([
    new("List<string>", "the keys of all entries from the front to the back", "line.Select(e => e.Key).ToList()", "", (_, b) => b.Line),
    new("List<string>", "the keys of all entries from the back to the front", "line.Select(e => e.Key).Reverse().ToList()", "",
        (_, b) => Enumerable.Range(1, b.Line.Count).Select(i => b.Line[^i]).ToList()),
    new("List<string>", "for each entry from the front to the back its key, a ':' and its size",
        "line.Select(e => $\"{e.Key}:{e.Size}\").ToList()",
        "", (_, b) => b.Line.ConvertAll(k => k + ":" + b.Size[k])),
    new("List<string>", "for each entry from the front to the back its key, a ':' and its hits",
        "line.Select(e => $\"{e.Key}:{e.Hits}\").ToList()",
        "", (_, b) => b.Line.ConvertAll(k => k + ":" + b.Hits[k]))]);
List<(string English, string Code)> kinds = [($"calls of {get} that found an entry", "found"), ($"calls of {get} that found none",
    "missed"),
    ("entries that left to make room", "left"), ($"calls of {put} with a key that was in the cache", "again")];
if (turned is not null) kinds.Add(("new entries that were turned away", "turned"));
if (age >= 0) kinds.Add(("entries removed because they grew too old", "aged"));
var counted = level < 2 ? [] : rng.Some(level < 4 ? 2 : 3, kinds);
bool Counts(string kind) => counted.Exists(c => c.Code == kind);

var extras = rng.Some<Extra>(level < 3 ? 1 : 2, [
    new("List<string>", "Resize", "int limit", $"replaces the limit by this one, makes room as {put} does (any entry "
        + $"{(pins is null ? "" : "without a pin ")}may leave) and returns the keys of the "
        + "entries that left, in the order in which they left",
        "this.limit = limit;\n        return MakeRoom(\"\").Select(e => e.Key).ToList();",
            (b, c) => { b.Limit = c.Arg<int>(0); return Room(b, ""); }),
    new("int", "Drop", "string key",
        "removes the entry with this key and returns its size, or -1 if there is none (this is no leaving to make room)",
        "var entry = line.Find(e => e.Key == key);\n        if (entry == null) return -1;\n        line.Remove(entry);\n"
        + "        return entry.Size;",
        (b, c) => b.Line.Remove(c.Arg<string>(0)) ? b.Size[c.Arg<string>(0)] : -1),
    new("int", "Place", "string key", "returns how many entries stand before the one with this key, or -1 if there is none; it counts "
        + $"as no {get}", "return line.FindIndex(e => e.Key == key);", (b, c) => b.Line.IndexOf(c.Arg<string>(0))),
    new("int", "Swap", "",
        "turns the whole line round, so that the front is the back, and returns the size of the entry at the front after "
        + "that, or -1 if there is none", "line.Reverse();\n        return line.Count == 0 ? -1 : line[0].Size;",
        (b, _) => (b.Line = [.. Enumerable.Reverse(b.Line)]).Select(k => b.Size[k]).FirstOrDefault(-1)),
    new("int", "Trim", "", "makes the size of every entry with a size above 3 smaller by 1 and returns the sum of all sizes after that",
        "line.Where(e => e.Size > 3).ToList().ForEach(e => e.Size--);\n        return line.Sum(e => e.Size);",
        (b, _) => { b.Line.ForEach(k => b.Size[k] = b.Size[k] is var s && s <= 3 ? s : s - 1); return Sum(b, b.Line); }),
    new("int", "Weigh", "int places", "returns the sum of the sizes of the entries with fewer than places entries before them",
        "return line.Take(places).Sum(e => e.Size);", (b, c) => Sum(b, b.Line.Where((_, i) => i < c.Arg<int>(0))))])
    .OrderBy(e => e.Name, StringComparer.Ordinal).ToList();

List<string> Room(Box b, string key)
{
    var gone = new List<string>();
    while ((bySum ? Sum(b, b.Line) : b.Line.Count) > b.Limit
        && (when?.Holds(b, key, 0) == true ? other! : leave).Of(b, b.Line.FindAll(k => !b.Pinned.Contains(k) && (!sparing
            || k != key))) is { } first)
    {
        b.Line.Remove(first);
        gone.Add(first);
    }
    b.Log.AddRange(gone.Select(_ => "left"));
    return gone;
}
object Put(Box b, string key, int size)
{
    var known = b.Line.Contains(key);
    if (!known && turned?.Holds(b, key, size) == true)
    {
        b.Log.Add("turned");
        return told.Of([], b);
    }
    b.Size[key] = known ? growth.Of(b.Size[key], size) : size;
    if (!known || age > 0) b.Since[key] = b.Now;
    if (!known) (b.Hits[key], _) = (0, b.Pinned.Remove(key));
    if (known && pins?.Event == "again") b.Pinned.Remove(key);
    if (known) b.Log.Add("again");
    if (known && place == 1) b.Line = [.. move.Run(b.Line, key)];
    if (!known || place == 2)
    {
        b.Line.Remove(key);
        b.Line.Insert(enter.At(b, key), key);
    }
    return told.Of(Room(b, key), b);
}
int Get(Box b, string key)
{
    b.Log.Add(b.Line.Contains(key) ? "found" : "missed");
    if (b.Log.Last() == "missed") return -1;
    b.Hits[key]++;
    if (age > 1) b.Since[key] = b.Now;
    if (pins?.Event == "found") b.Pinned.Remove(key);
    b.Line = [.. move.Run(b.Line, key)];
    return b.Size[key];
}
int Pin(Box b, string key)
{
    if (!b.Line.Contains(key)) return -1;
    pins!.Do(b, key);
    return Sum(b, b.Line.Intersect(b.Pinned));
}
Func<ScriptCall, object?> Replay(int limit)
{
    var b = new Box { Limit = limit };
    return c =>
    {
        b.Now++;
        if (age >= 0)
            foreach (var old in b.Line.FindAll(k => b.Since[k] + Life(b, k) < b.Now && !(held && b.Pinned.Contains(k))))
                b.Log.Add(b.Line.Remove(old) ? "aged" : "");
        return c.Method == put ? Put(b, c.Arg<string>(0), c.Arg<int>(1)) : c.Method == get ? Get(b, c.Arg<string>(0))
            : c.Method == list ? shown.Of([], b) : c.Method == "Pin" ? Pin(b, c.Arg<string>(0))
            : c.Method == "Counts" ? counted.ConvertAll(k => b.Log.Count(l => l == k.Code)) : extras.Single(e => e.Name == c.Method).Do(b,
                c);
    };
}

var hits = (leave.Code + other?.Code + when?.Code + turned?.Code + shown.Code).Contains("Hits") || leave.Code == "chance";
var (tells, listed) = (told.Code.StartsWith("gone"), told.Code.StartsWith("gone") || extras.Any(e => e.Code.Contains("MakeRoom")));
var free = string.Concat(pins is null ? "" : " && !e.Pinned", sparing ? " && e.Key != key" : "");
string Lines(string indent, params string?[] lines) => string.Join("\n" + indent, lines.OfType<string>());
string Method(string type, string called, string takes, string body) =>
    $"public {type} {called}({takes})\n    {{\n        {(age < 0 ? "" : "Begin();\n        ")}{body}\n    }}\n";
string? Counting(string kind) => Counts(kind) ? $"{kind}++;" : null;
string? If(bool holds, string code) => holds ? code : null;
var ages = new[] { "came in", $"was last given to {put}", $"was last given to {put} or found by {get}" };
var putting = Lines("        ",
    "var gone = new List<Entry>();",
    "var entry = line.Find(e => e.Key == key);",
    "if (entry == null)",
    "{",
    If(turned is not null && Counts("turned"),
        $"    if ({turned?.Code})\n        {{\n            turned++;\n            return {told.Nothing};\n        }}"),
    If(turned is not null && !Counts("turned"), $"    if ({turned?.Code}) return {told.Nothing};"),
    $"    entry = new Entry {{ Key = key, Size = size{If(age >= 0, ", Since = now")} }};",
    "    Enter(entry);",
    "}",
    "else",
    "{",
    If(Counts("again"), "    again++;"),
    "    " + growth.Code,
    If(age > 0, "    entry.Since = now;"),
    If(pins?.Event == "again", "    entry.Pinned = false;"),
    If(place == 1, "    Move(entry);"),
    If(place == 2, "    line.Remove(entry);\n            Enter(entry);"),
    "}",
    tells ? "gone = MakeRoom(key);" : "MakeRoom(key);",
    $"return {told.Code};");
if (!tells) putting = putting[(putting.IndexOf('\n') + 9)..];
var getting = Lines("        ",
    "var entry = line.Find(e => e.Key == key);",
    Counts("missed") ? "if (entry == null)\n        {\n            missed++;\n            return -1;\n        }"
        : "if (entry == null) return -1;",
    Counting("found"), If(hits, "entry.Hits++;"), If(age > 1, "entry.Since = now;"), If(pins?.Event == "found", "entry.Pinned = false;"),
    "Move(entry);", "return entry.Size;");
var making = Lines("    ", $"{(listed ? "List<Entry>" : "void")} MakeRoom(string key)", "{",
    If(listed, "    var gone = new List<Entry>();"),
    $"    while ({(bySum ? "line.Sum(e => e.Size)" : "line.Count")} > limit && Leaver(key) is {{ }} entry)", "    {",
    "        line.Remove(entry);", If(listed, "        gone.Add(entry);"), Counts("left") ? "        left++;" : null, "    }",
    If(listed, "    return gone;"), "}");
var pinning = pins is null ? null : Lines("        ", "var entry = line.Find(e => e.Key == key);",
    "if (entry == null) return -1;", pins.Code,
    "return line.Where(e => e.Pinned).Sum(e => e.Size);");
var begin = age < 0 ? null
    : $"void Begin()\n    {{\n        now++;\n        {If(Counts("aged"), "aged += ")}line.RemoveAll(e => now - e.Since > "
    + $"{(bare ? $"{life}" : $"e.Size + {life - 3}")}{If(held, " && !e.Pinned")});\n    }}\n";
var leaver = leave.Code != "chance" ? $"return {If(other is not null, $"{when?.Code} ? {other?.Code} : ")}{leave.Code};"
    : Lines("        ", "var all = free.ToList();", "foreach (var e in all)", "{",
    "    if (e.Hits == 0) return e;", "    e.Hits = 0;", "    line.Remove(e);", "    line.Add(e);", "}", "return all.FirstOrDefault();");
var fields = Lines("    ", $"int limit{If(age >= 0, ", now")}{string.Concat(counted.Select(c => $", {c.Code}"))};",
    If(turned?.Code.Contains("noted") == true,
        "readonly HashSet<string> noted = new();"));
var known = Lines(" ", "string Key = \"\"; public int Size", If(hits, ", Hits"), If(age >= 0, ", Since"), ";", If(pins is not null,
    "public bool Pinned;"))
    .Replace(" ,", ",").Replace(" ;", ";");

Operation Called(Extra e) => e.Takes switch
{
    "" => Call(e.Name), "string key" => Call(e.Name, keys), "int places" => Call(e.Name, Ints(1, 3)), _ => Call(e.Name, limits),
};
var prompt = $"""
    The class {name} is a cache. Its entries stand in a line, from the front to the back; each has a key and a size, and no two have the
    same key. It is empty at first. It is full beyond its limit while {(bySum ? "the sum of the sizes" : "the number")} of its entries
    is greater than limit.{If(hits, $" The hits of an entry are how many times {get} has found it since it came in"
        + (leave.Code == "chance" ? " or since they last became 0." : "."))}

    {put} gives a key and a size. If there is no entry with this key, a new one comes in: {enter.English}.{If(turned is not null,
        $" The new entry is turned away {turned?.English}; then nothing comes in, and no room is made.")}
    If there is an entry with this key, {growth.English}, and {place switch
    {
        0 => "it stays where it is",
        1 => $"it then moves as one that {get} has found does{If(hits, " (but it gets no hit)")}",
        _ => $"it is then taken out and put back {enter.English}; it is still the same entry",
    }}.
    After that, room is made: as long as the cache is full beyond its limit, an entry leaves. {(sparing || pins is not null
        ? $"{(!sparing ? "A pinned one never leaves" : pins is null ? "The one just given never leaves"
            : "Neither the one just given nor a pinned one ever leaves")} so; if there is no other, the cache stays as it is"
            : "It may be the one just given")}.
    Of the entries that may leave, it is {leave.English}.{If(other is not null,
        $" But if, when one is to leave, {when?.English}, it is {other?.English}.")}
    {put} returns {told.English}.

    {get} returns the size of the entry with this key, or -1 if there is none. When it finds one, {move.English}.

    {list} returns {shown.English}.
    {string.Join("\n", extras.Select(e => $"{e.Name} {e.English}."))}
    {If(pins is not null, $"Pin {pins?.English}. It returns the sum of the sizes of all pinned entries after that, or -1 if "
        + "there is no entry with this key; then no pin changes. A new entry has no pin.")}
    {If(counted.Count > 0,
        $"Counts returns numbers of what there was so far, in this order: {string.Join("; ", counted.Select(c => c.English))}.")}
    {If(age >= 0, $"\nAll calls on an object are counted. Before a call does anything else, every entry{If(held, " without a pin")} that "
        + $"{ages[Math.Max(0, age)]} {(bare ? $"more than {life} calls ago" : $"more calls ago than its size plus {life - 3}")} is removed "
        + $"(this is no leaving to make room): "
        + $"{(bare ? "one" : "one of size 2")} of call 1 is still there in call {life + 1} and gone in call {life + 2}.")}
    """;
return Class(
    $"class {name}(int limit) {{ {told.Type} {put}(string key, int size); int {get}(string key); {shown.Type} {list}(); "
        + $"{If(pins is not null, "int Pin(string key); ")}{If(counted.Count > 0, "List<int> Counts(); ")}"
        + $"{string.Concat(extras.Select(e => $"{e.Type} {e.Name}({e.Takes}); "))}}}",
    prompt, limits, [Call(put, Inputs(keys, sizes), 10), Call(get, keys, 7), Call(list, 3), .. pins is null ? [] : new[] { Call("Pin", keys,
        2) },
        .. counted.Count == 0 ? [] : new[] { Call("Counts", 2) }, .. extras.Select(Called)],
    $$"""
        public class {{name}}
        {
            class Entry { public {{known}} }

            List<Entry> line = new();
            {{fields}}

            public {{name}}(int limit) => this.limit = limit;

            {{begin}}
            void Enter(Entry entry) => {{enter.Code}}

            void Move(Entry entry)
            {
                int at = line.FindIndex(e => e == entry);
                {{move.Code}}
            }

            Entry Leaver(string key)
            {
                var free = line.AsEnumerable(){{(free == "" ? "" : $".Where(e => {free[4..]})")}};
                {{leaver}}
            }

            {{making}}

            {{Method(told.Type, put, "string key, int size", putting)}}
            {{Method("int", get, "string key", getting)}}
            {{Method(shown.Type, list, "", $"return {shown.Code};")}}
            {{(pinning is null ? "" : Method("int", "Pin", "string key", pinning))}}
            {{(counted.Count == 0 ? "" : Method("List<int>", "Counts", "",
                $"return new List<int> {{ {string.Join(", ", counted.Select(c => c.Code))} }};"))}}
            {{string.Join("\n    ", extras.Select(e => Method(e.Type, e.Name, e.Takes, e.Code)))}}
        }
        """,
    Replay, fewest: 16, most: 30);
