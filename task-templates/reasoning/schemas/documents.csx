// A message about orders and a JSON Schema: the one document that says what the message says, as the schema wants it.
// Drawn: the orders, with corrections and cancellations; which of them are listed, in what shape and order; which members an entry has,
// under which names and in which notation; what is said of all entries together. The maker builds the document from the orders; `solve`
// reads the printed message sentence by sentence, and writes text by the printed schema.
// Long because every member stands three times: in the schema, as what the maker puts there and as what `solve` writes.
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
record Order(string Code, string First, string Last, string Thing, int Count, int Cents, DateOnly Date, string City, bool Paid, int? Desk)
{
    public int Total => Count * Cents;
    public string Iso => $"2027-{Date.Month:00}-{Date.Day:00}";
}
record Seen(string Code, string Name, string Thing, int Count, decimal Price, int Day, int Month, string City, bool Paid, string Desk)
{
    public decimal Cost => Count * Price;
}
record Field(string Name, JsonObject Schema, Func<Order, JsonNode?> Put, Func<Seen, string> Text, bool LeftOut = false);
record Choice(string Says, Func<Order, bool> Holds, Func<Seen, bool> Again);
record Sorted(string Says, Func<List<Order>, List<Order>> Put, Comparison<Seen> Before);

var (one, did, things) = rng.Skin.Pick<(string, string, string[])>([
    ("order", "ordered", ["lamps", "chairs", "ladders", "buckets", "brushes", "carpets"]),
    ("booking", "booked", ["tents", "canoes", "stoves", "helmets", "bikes", "skis"]),
    ("request", "requested", ["maps", "globes", "charts", "rulers", "pencils", "folders"]),
    ("reservation", "reserved", ["seats", "tables", "rooms", "lockers", "vans", "stands"])]);
string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December"];
string[] lasts  = ["Amsel", "Brandt", "Castell", "Duval", "Ekholm", "Farkas", "Gruber", "Holub", "Iversen", "Jansky", "Kovac", "Lindt",
    "Moreau", "Novak", "Oduya", "Petri", "Quist", "Rossi", "Sorel", "Toth", "Umbach", "Varga", "Wieland", "Zeller"];
string[] firsts = ["Ada", "Bruno", "Clara", "Dario", "Edda", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Luca", "Mara", "Nils",
    "Olga", "Pia", "Ruben", "Selma", "Theo", "Vera"];
var fold   = level - 1;
var count  = new[] { 3, 4, 5, 6, 7 }[fold];
var towns  = rng.Skin.Shuffle(["Arden", "Belmont", "Corvo", "Dunmore", "Eastwick", "Fairhaven"]).Take(2 + level / 2).ToList();
var wares  = rng.Some(2 + level / 2, things);
var family = rng.Some(count, lasts);
var given  = rng.Skin.Shuffle(firsts);
var codes  = rng.Some(count, Enumerable.Range(100, 900).ToList());
var days   = rng.Some(count, Enumerable.Range(0, 350).ToList());
string Code(int i) => $"{"KMRTX"[codes[i] % 5]}{codes[i]}";
var before = Enumerable.Range(0, count).Select(i => new Order(Code(i), given[i], family[i], rng.Pick(wares), rng.Int(2, 40),
    5 * rng.Int(21, 399), new DateOnly(2027, 1, 6).AddDays(days[i]), rng.Pick(towns), rng.Chance(),
    rng.Chance(0.6) ? rng.Int(10, 99) : null)).ToList();

// What the message takes back: an order, or a number of one.
var changed = rng.Some(new[] { 0, 0, 1, 2, 3 }[fold], Enumerable.Range(0, count).ToList());
var gone    = level > 3 ? changed[0] : -1;
var orders  = new List<Order>(before);
var notes   = new List<string>();
foreach (var i in changed)
{
    var (far, n) = (rng.Chance(), rng.Int(41, 60));
    if (i != gone) orders[i] = far ? orders[i] with { Count = n } : orders[i] with { Cents = 5 * n };
    notes.Add(i == gone ? $"{Code(i)} has been cancelled." : far ? $"Correction: in {Code(i)} the number is {n}, not {before[i].Count}."
        : $"Correction: in {Code(i)} the price is {Money(5 * n)} each, not {Money(before[i].Cents)}.");
}
var valid = Enumerable.Range(0, count).Where(i => i != gone).Select(i => orders[i]).ToList();

string Money(int cents) => $"{cents / 100}.{cents % 100:00}";
string Date(DateOnly d) => $"{d.Day} {months[d.Month - 1]} 2027";
string Desk(Order o) => o.Desk is { } n ? $", reached at extension {n}," : "";
string Pays(Order o) => o.Paid ? "It is paid." : "It is not paid yet.";
string Bought(Order o) => $"{o.Count} {o.Thing} in {o.City}, at {Money(o.Cents)} each";
string Tell(Order o) => rng.Skin.Pick([0, 1, 2]) switch
{
    0 => $"{o.Code}: on {Date(o.Date)}, {o.First} {o.Last}{Desk(o)} {did} {Bought(o)}. {Pays(o)}",
    1 => $"From {o.First} {o.Last}{Desk(o)} came {one} {o.Code} of {Date(o.Date)}: {Bought(o)}. {Pays(o)}",
    _ => $"{one[..1].ToUpperInvariant()}{one[1..]} {o.Code}, {Bought(o)}, was placed on {Date(o.Date)} by "
        + $"{o.First} {o.Last}{Desk(o).TrimEnd(',')}. {Pays(o)}",
};
var message = (List<string>)[.. rng.Skin.Shuffle(before.Select(Tell).ToList()), .. notes];

// Members of an entry.
JsonObject Type(string type, string says) => new() { ["type"] = type, ["description"] = says };
JsonObject Only(string says, params string[] values) => new() { ["enum"] = new JsonArray([.. values.Select(v => (JsonNode)v)]),
    ["description"] = says };
JsonObject Pattern(string pattern, string says) => new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = says };
string Q(string text) => $"\"{text}\"";
string Last(Seen s) => s.Name.Split(' ')[1];
var large  = rng.Pick(valid).Count;
var letter = rng.Shuffle(["A", "B", "C", "D", "E", "F"]);
var absent = rng.Chance();
string Letter(string thing) => letter[wares.IndexOf(thing)];
string[] Sizes = rng.Pick<string[]>([["large", "small"], ["bulk", "single"], ["high", "low"]]);
List<Func<Field>> kinds =
[
    () => rng.Int(0, 3) switch
    {
        0 => new Field("", Type("string", "first name, a space, last name"), o => $"{o.First} {o.Last}", s => Q(s.Name)),
        1 => new("", Pattern("^[A-Z]+$", "the last name in capitals"), o => o.Last.ToUpperInvariant(), s => Q(string.Concat(
            Last(s).Select(c => (char)(c & ~32))))),
        2 => new("", Pattern("^[A-Z]\\.[A-Z]\\.$", "the initials of first name and last name"), o => $"{o.First[0]}.{o.Last[0]}.",
            s => Q(Regex.Replace(s.Name, "(.)[a-z]+ ?", "$1."))),
        _ => new("", Pattern("^[A-Za-z]+, [A-Za-z]+$", "last name, a comma, a space, first name"), o => $"{o.Last}, {o.First}",
            s => Q(Regex.Replace(s.Name, "(.+) (.+)", "$2, $1"))),
    } with { Name = rng.Pick(["customer", "name", "who", "person"]) },
    () => rng.Int(0, 1) switch
    {
        0 => new Field("", Only($"what is {did}", [.. wares]), o => o.Thing, s => Q(s.Thing)),
        _ => new("", Only($"what is {did}: {string.Join(", ", wares.Select(w => $"{Letter(w)} for {w}"))}", [.. wares.Select(Letter)]),
            o => Letter(o.Thing), s => Q(letter[wares.FindIndex(s.Thing.Equals)])),
    } with { Name = rng.Pick(["item", "article", "what", "goods"]) },
    () => new(rng.Pick(["count", "pieces", "number", "quantity"]), Type("integer", "how many"), o => o.Count, s => $"{s.Count}"),
    () => rng.Int(0, 2) switch
    {
        0 => new Field("", Type("integer", "price of all pieces together, in cents"), o => o.Total, s => $"{s.Cost * 100:0}"),
        1 => new("", Pattern("^[0-9]+\\.[0-9]{2}$", "price of all pieces together, in crowns"), o => Money(o.Total),
            s => Q($"{s.Cost:0.00}")),
        _ => new("", Type("number", "price of all pieces together, in crowns"), o => o.Total / 100m, s => $"{s.Cost:0.0#}"),
    } with { Name = rng.Pick(["total", "cost", "sum", "amount"]) },
    () => rng.Int(0, 1) switch
    {
        0 => new Field("", Type("integer", "price of one piece, in cents"), o => o.Cents, s => $"{s.Price * 100:0}"),
        _ => new("", Type("number", "price of one piece, in crowns"), o => o.Cents / 100m, s => $"{s.Price}"),
    } with { Name = rng.Pick(["price", "each", "rate", "unit_price"]) },
    () => rng.Int(0, 3) switch
    {
        0 => new Field("", new() { ["type"] = "string", ["format"] = "date", ["description"] = $"day of the {one}" }, o => o.Iso,
            s => Q($"2027-{s.Month:00}-{s.Day:00}")),
        1 => new("", new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer" }, ["minItems"] = 2, ["maxItems"] = 2,
            ["description"] = $"day of the month, then number of the month, of the {one}" }, o => new JsonArray(o.Date.Day, o.Date.Month),
            s => $"[{s.Day},{s.Month}]"),
        2 => new("", Pattern("^[A-Z][a-z]{2} [1-9][0-9]?$", $"day of the {one}: the first three letters of the month, a space, the day"),
            o => $"{months[o.Date.Month - 1][..3]} {o.Date.Day}", s => Q($"{months[s.Month - 1].Remove(3)} {s.Day}")),
        _ => new("", new() { ["type"] = "integer", ["minimum"] = 101, ["maximum"] = 1231,
            ["description"] = $"day of the {one}: the number of the month times 100, plus the day" }, o => o.Date.Month * 100 + o.Date.Day,
            s => $"{s.Month}{s.Day:00}"),
    } with { Name = rng.Pick(["date", "day", "placed", "when"]) },
    () => rng.Int(0, 2) switch
    {
        0 => new Field("", Type("boolean", "whether it is paid"), o => o.Paid, s => s.Paid ? "true" : "false"),
        1 => new("", Type("boolean", "true if it is not paid yet"), o => !o.Paid, s => s.Paid ? "false" : "true"),
        _ => new("", new() { ["enum"] = new JsonArray(0, 1), ["description"] = "1 if it is paid, otherwise 0" }, o => o.Paid ? 1 : 0,
            s => s.Paid ? "1" : "0"),
    } with { Name = rng.Pick(["state", "flag", "payment", "account"]) },
    () => rng.Int(0, 2) switch
    {
        0 => new Field("", Type("string", "where"), o => o.City, s => Q(s.City)),
        1 => new("", Pattern("^[a-z]+$", "where, in small letters"), o => o.City.ToLowerInvariant(),
            s => Q(string.Concat(s.City.Select(c => (char)(c | 32))))),
        _ => new("", Pattern("^[A-Z]{3}$", "where: the first three letters in capitals"), o => o.City[..3].ToUpperInvariant(),
            s => Q(string.Concat(s.City.Take(3).Select(c => (char)(c & ~32))))),
    } with { Name = rng.Pick(["place", "town", "site", "location"]) },
    () => absent
        ? new(rng.Pick(["extension", "phone", "desk"]), Type("integer", "the extension; left out where none is told"), o => o.Desk,
            s => s.Desk, true)
        : new(rng.Pick(["extension", "phone", "desk"]), new() { ["type"] = new JsonArray("integer", "null"),
            ["description"] = "the extension; null where none is told" }, o => o.Desk, s => s.Desk == "" ? "null" : s.Desk),
    () => new(rng.Pick(["size", "class", "band"]), Only($"{Sizes[0]} from {large} pieces on, {Sizes[1]} below", Sizes),
        o => Sizes[o.Count >= large ? 0 : 1], s => Q(s.Count < large ? Sizes[1] : Sizes[0])),
    () => new(rng.Pick(["lot", "bundle", "parcel"]), Objects([("n", Type("integer", "how many")), ("of", Only("what", [.. wares]))], 2),
        o => new JsonObject { ["n"] = o.Count, ["of"] = o.Thing }, s => $$"""{"n":{{s.Count}},"of":"{{s.Thing}}"}"""),
];
JsonObject Objects(IEnumerable<(string Name, JsonObject Schema)> members, int required) => new()
{
    ["type"] = "object",
    ["properties"] = new JsonObject(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Schema.DeepClone()))),
    ["required"] = new JsonArray([.. members.Take(required).Select(m => (JsonNode)m.Name)]),
    ["additionalProperties"] = false,
};

// Which orders are listed, and how.
var mark   = rng.Pick(valid);
var shape  = rng.Int(0, level < 2 ? 1 : level < 3 ? 2 : 3);
var which  = rng.Int(0, level < 2 ? 0 : 5) switch
{
    1 => new Choice($"every {one} of at least {mark.Count} pieces", o => o.Count >= mark.Count, s => mark.Count <= s.Count),
    2 => new($"every {one} that is {(mark.Paid ? "paid" : "not paid")}", o => o.Paid == mark.Paid, s => s.Paid ? mark.Paid : !mark.Paid),
    3 when shape != 2 => new($"every {one} in {mark.City}", o => o.City == mark.City, s => mark.City.Equals(s.City)),
    4 => new($"every {one} of {Date(mark.Date)} or later", o => o.Date >= mark.Date,
        s => 100 * s.Month + s.Day >= 100 * mark.Date.Month + mark.Date.Day),
    5 => new($"every {one} that comes to {Money(mark.Total)} crowns at most", o => o.Total <= mark.Total,
        s => 100 * s.Cost <= mark.Total),
    _ => new($"every {one}", _ => true, _ => true),
};
int ByCode(Seen a, Seen b) => string.CompareOrdinal(a.Code, b.Code);
var order = rng.Int(0, 5) switch
{
    0 => new Sorted("the earliest day first", l => [.. l.OrderBy(o => o.Date)], (a, b) => (a.Month, a.Day).CompareTo((b.Month, b.Day))),
    1 => new("the latest day first", l => [.. l.OrderByDescending(o => o.Date)], (a, b) => (b.Month, b.Day).CompareTo((a.Month, a.Day))),
    2 => new("in alphabetical order of the last names", l => [.. l.OrderBy(o => o.Last, StringComparer.Ordinal)],
        (a, b) => string.CompareOrdinal(Last(a), Last(b))),
    3 => new("the dearest (all pieces together) first, of two at the same price that with the alphabetically smaller code",
        l => [.. l.OrderBy(o => o.Code, StringComparer.Ordinal).OrderByDescending(o => o.Total)],
        (a, b) => a.Cost == b.Cost ? ByCode(a, b) : a.Cost > b.Cost ? -1 : 1),
    4 => new("the fewest pieces first, of two with as many that with the alphabetically smaller code",
        l => [.. l.OrderBy(o => o.Code, StringComparer.Ordinal).OrderBy(o => o.Count)],
        (a, b) => a.Count == b.Count ? ByCode(a, b) : a.Count - b.Count),
    _ => new("by code, in reverse alphabetical order", l => [.. l.OrderByDescending(o => o.Code, StringComparer.Ordinal)],
        (a, b) => ByCode(b, a)),
};
var fields = rng.Some(new[] { 2, 3, 4, 5, 6 }[fold], kinds).Select(make => make()).DistinctBy(f => f.Name).ToList();
if (shape != 1) fields.Add(new(rng.Pick(["code", "id", "key"]), Pattern("^[A-Z][0-9]{3}$", $"the code of the {one}"), o => o.Code,
    s => Q(s.Code)));
fields   = [.. rng.Skin.Shuffle(fields).OrderBy(f => f.LeftOut)];
JsonNode Entry(Order o) => new JsonObject(fields.Where(f => !f.LeftOut || f.Put(o) is not null)
    .Select(f => KeyValuePair.Create(f.Name, f.Put(o))));
string Members(IEnumerable<(string Name, string Text)> of) => "{" + string.Join(",", of.Select(m => $"{Q(m.Name)}:{m.Text}")) + "}";
string Wrote(Seen s) => Members(fields.Select(f => (f.Name, Text: f.Text(s))).Where(f => f.Text != ""));
var entry  = Objects(fields.Select(f => (f.Name, f.Schema)), fields.Count(f => !f.LeftOut));
JsonObject Array(string says) => new() { ["type"] = "array", ["description"] = says, ["items"] = entry.DeepClone() };
JsonObject Keyed(string says, JsonObject of) => new() { ["type"] = "object", ["description"] = says, ["additionalProperties"] = of };
JsonArray All(IEnumerable<Order> of) => new([.. order.Put(of.ToList()).Select(Entry)]);
string Lines(IEnumerable<Seen> of)
{
    var sorted = of.ToList();
    sorted.Sort(order.Before);
    return "[" + string.Join(",", sorted.Select(Wrote)) + "]";
}
var listed = valid.Where(which.Holds).ToList();
var list   = rng.Pick([$"{one}s", "entries", "list", "records"]);
(JsonObject, JsonNode, Func<List<Seen>, string>) Shaped() => shape switch
{
    0 => (Array($"{which.Says}, {order.Says}"), All(listed), Lines),
    1 => (Keyed($"{which.Says}; the name of each member is the code of the {one}", (JsonObject)entry.DeepClone()),
        new JsonObject(listed.Select(o => KeyValuePair.Create(o.Code, (JsonNode?)Entry(o)))),
        seen => Members(seen.Select(s => (s.Code, Wrote(s))))),
    2 => (Keyed($"{which.Says}, by place: the name of each member is a place where at least one of these is",
            Array($"those of this place, {order.Says}")),
        new JsonObject(listed.GroupBy(o => o.City).Select(g => KeyValuePair.Create(g.Key, (JsonNode?)All(g)))),
        seen => Members(towns.Where(t => seen.Exists(s => s.City == t)).Select(t => (t, Lines(seen.FindAll(s => s.City == t)))))),
    _ => (Objects([("paid", Array($"{which.Says}, of those that are paid only, {order.Says}")),
            ("open", Array($"{which.Says}, of those that are not paid only, {order.Says}"))], 2),
        new JsonObject { ["paid"] = All(listed.Where(o => o.Paid)), ["open"] = All(listed.Where(o => !o.Paid)) },
        seen => Members([("paid", Lines(seen.FindAll(s => s.Paid))), ("open", Lines(seen.FindAll(s => !s.Paid)))])),
};
var (listSchema, listing, listedAgain) = Shaped();

// What is said of all.
List<Func<Field>> sums =
[
    () => new(rng.Pick(["entries_in_all", "how_many", "listed"]), Type("integer", $"how many {one}s stand in {list} in all"), null!, null!),
    () => new(rng.Pick(["grand_total", "turnover", "total_cents"]), Type("integer",
        $"price of all {one}s of the message together, listed or not, in cents"), null!, null!),
    () => new(rng.Pick(["places", "towns", "sites"]), new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" },
        ["uniqueItems"] = true, ["description"] = $"the places of the {one}s in {list}, in alphabetical order" }, null!, null!),
    () => new(rng.Pick(["pieces_by_item", "stock", "needed"]), Keyed($"how many pieces of each thing are {did} in the message "
        + "in all, listed or not; the name of each member is a thing of which there is at least one",
        new JsonObject { ["type"] = "integer" }), null!, null!),
    () => new(rng.Pick(["unpaid_cents", "due", "owed"]), Type("integer",
        $"price of all {one}s of the message that are not paid, together, listed or not, in cents"), null!, null!),
    () => new(rng.Pick(["latest", "newest", "most_recent"]), Pattern("^[A-Z][0-9]{3}$",
        $"the code of the {one} with the latest day of all in the message"), null!, null!),
];
JsonNode Summed(int kind) => kind switch
{
    0 => listed.Count,
    1 => valid.Sum(o => o.Total),
    2 => new JsonArray([.. listed.Select(o => o.City).Distinct().Order(StringComparer.Ordinal).Select(c => (JsonNode)c)]),
    3 => new JsonObject(valid.GroupBy(o => o.Thing).Select(g => KeyValuePair.Create(g.Key, (JsonNode?)g.Sum(o => o.Count)))),
    4 => valid.Where(o => !o.Paid).Sum(o => o.Total),
    _ => valid.MaxBy(o => o.Date)!.Code,
};
string SummedAgain(int kind, List<Seen> seen)
{
    var shown = seen.FindAll(which.Again.Invoke);
    switch (kind)
    {
        case 0: return $"{shown.Count}";
        case 1: return $"{seen.Sum(s => s.Cost) * 100:0}";
        case 2: return "[" + string.Join(",", new SortedSet<string>(shown.ConvertAll(s => s.City), StringComparer.Ordinal).Select(Q)) + "]";
        case 3:
            var pieces = new Dictionary<string, int>();
            foreach (var s in seen) pieces[s.Thing] = pieces.GetValueOrDefault(s.Thing) + s.Count;
            return Members(pieces.Select(p => (p.Key, $"{p.Value}")));
        case 4: return $"{seen.FindAll(s => !s.Paid).Aggregate(0m, (a, s) => a + s.Cost) * 100:0}";
        default: return Q(seen.OrderBy(s => s.Month).ThenBy(s => s.Day).Last().Code);
    }
}
var asked  = rng.Some(new[] { 1, 1, 2, 2, 3 }[fold], Enumerable.Range(0, sums.Count).ToList())
    .Select(k => (Kind: k, Name: sums[k]())).ToList();
var whole  = rng.Skin.Shuffle([(list, listSchema, listing), .. asked.Select(a => (a.Name.Name, a.Name.Schema, Summed(a.Kind)))]);
var schema = Objects(whole.Select(w => (w.Item1, w.Item2)), whole.Count);
JsonNode document = new JsonObject(whole.Select(w => KeyValuePair.Create(w.Item1, (JsonNode?)w.Item3)));

string Print(JsonNode? node, string indent)
{
    var inner = indent + "  ";
    return node switch
    {
        JsonObject o when o.All(m => m.Value is not JsonObject) && o.ToJsonString().Length + indent.Length < 120 =>
            "{ " + string.Join(", ", o.Select(m => $"{Q(m.Key)}: {Print(m.Value, inner)}")) + " }",
        JsonObject o => "{\n" + string.Join(",\n", o.Select(m => $"{inner}{Q(m.Key)}: {Print(m.Value, inner)}")) + "\n" + indent + "}",
        JsonArray a => "[" + string.Join(", ", a.Select(i => Print(i, inner))) + "]",
        JsonValue v when v.TryGetValue(out string? text) => Q(text.Replace("\\", "\\\\")),
        _ => node!.ToJsonString(),
    };
}

JsonNode Solve()
{
    var seen = new Dictionary<string, Seen>();
    foreach (var line in message)
    {
        string First(string pattern) => Regex.Match(line, pattern).Groups[1].Value;
        var code = First("\\b([A-Z][0-9]{3})\\b");
        if (line.EndsWith("cancelled.")) seen.Remove(code);
        else if (line.StartsWith("Correction"))
            seen[code] = line.Contains("price") ? seen[code] with { Price = decimal.Parse(First("is ([0-9.]+) each")) }
                : seen[code] with { Count = int.Parse(First("number is ([0-9]+)")) };
        else
            seen[code] = new(code, First($"\\b([A-Z][a-z]+ ({string.Join("|", lasts)}))\\b"), First($"[0-9]+ ({string.Join("|", things)})"),
                int.Parse(First($"([0-9]+) ({string.Join("|", things)})")), decimal.Parse(First("([0-9]+\\.[0-9]+) each")),
                int.Parse(First("([0-9]+) [A-Z][a-z]+ 2027")), 1 + months.ToList().IndexOf(First("([A-Z][a-z]+) 2027")),
                First($"in ({string.Join("|", towns)})"), !line.Contains("not paid"), First("extension ([0-9]+)"));
    }
    var all = seen.Values.ToList();
    var wanted = (JsonObject)JsonNode.Parse(Print(schema, ""))!["properties"]!;
    return JsonNode.Parse(Members(wanted.Select(w => (w.Key, w.Key == list ? listedAgain(all.FindAll(which.Again.Invoke))
        : SummedAgain(asked.Find(a => a.Name.Name == w.Key).Kind, all)))))!;
}

return Reasoning(
    prompt: $"""
        A message:

        {string.Join("\n", message)}

        A JSON Schema:

        {Print(schema, "")}

        Write the one JSON document that is valid under this schema and says what the message says, the way the descriptions in the schema
        ask for it. Prices are in crowns; a crown has 100 cents. What is corrected in the message holds as corrected, everywhere.
        {(level > 3 ? $"A cancelled {one} counts as not being in the message at all." : "")}
        """,
    answer: document,
    solve: Solve);
