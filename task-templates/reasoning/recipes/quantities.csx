// Things made of parts made of parts, in whole batches: what has to be bought for an order, or how much can be made from what is there?
// Drawn: what goes into what and how much of it, batches, and for single parts and materials stocks, spoilt pieces, set-ups, scrap, half
// batches, savings, packs. The maker sums up needs from the top down; `solve` runs the works batch by batch, making what is lacking.
record Item(string Name, int Batch, List<(int Of, int Many)> Takes)
{
    public int Stock, Keep, Spoilt, Setup, SetupOf, Scrap, ScrapOf, Saves, SavesOf, Every, EveryOf, Pack, Lost;
    public bool Half;
}
record Story(string Place, string[] Products, string[] Parts, string[] Materials);

var story = rng.Skin.Pick<Story>([
    new("a toy workshop", ["train", "crane", "doll house"], ["wagon", "axle", "frame", "cabin", "wheel", "hook", "lid"],
        ["plank", "screw", "rod", "washer", "bolt", "strip", "peg"]),
    new("a confectioner's kitchen", ["hamper", "gift tower", "cake stand"], ["sponge", "tart", "cream cup", "biscuit", "nut bar", "bun",
        "waffle"], ["egg", "butter cube", "flour bag", "sugar cone", "cocoa bar", "milk jug", "almond"]),
    new("a lamp factory", ["lamp", "lantern", "street light"], ["shade", "socket", "stand", "switch", "cable set", "hood", "bracket"],
        ["tube", "wire coil", "screw", "plate", "rivet", "clip", "glass pane"]),
    new("a costume store", ["costume", "banner", "puppet"], ["sleeve", "collar", "sash", "hood", "tassel", "lining", "belt"],
        ["cloth sheet", "button", "thread spool", "ribbon", "bead", "feather", "buckle"]),
    new("a boat yard", ["dinghy kit", "raft", "canoe"], ["rib", "seat", "rudder", "keel", "oar", "deck panel", "mast"],
        ["plank", "nail", "tar tin", "rope", "brass plate", "dowel", "glue pot"])]);
var fold = level - 1;
var (products, parts, raws) = (level < 3 ? 1 : 2, new[] { 2, 3, 3, 4, 5 }[fold], new[] { 3, 3, 4, 4, 5 }[fold]);
var (made, count) = (products + parts, products + parts + raws);
string[] names = [.. rng.Skin.Shuffle(story.Products).Take(products), .. rng.Skin.Shuffle(story.Parts).Take(parts),
    .. rng.Skin.Shuffle(story.Materials).Take(raws)];
string Many(int n, string one) => n == 1 ? $"1 {one}" : $"{n} {Plural(one)}";
string Plural(string one) => one[^1] is 'x' or 'h' or 's' ? $"{one}es" : $"{one}s";

// Every part goes into something before it, every material into something made.
var items = names.Select((name, i) => new Item(name, i < products || i >= made ? 1 : 2 * rng.Int(1, 5), [])).ToList();
void Use(int user, int of)
{
    var many = user < products ? rng.Int(1, 5) : 2 * rng.Int(1, 4);    // even, so that batches can be halved
    if (items[user].Takes.All(t => t.Of != of)) items[user].Takes.Add((of, many));
}
for (var i = products; i < count; i++) Use(i == products ? 0 : rng.Int(0, Math.Min(i, made) - 1), i);
for (var i = 0; i < made; i++)
    if (items[i].Takes.Count < 2) Use(i, rng.Int(Math.Max(i + 1, products), count - 1));
for (var i = 0; i < level; i++)
    if (rng.Int(0, made - 2) is var user) Use(user, rng.Int(Math.Max(user + 1, products), count - 1));
for (var i = 0; i < made; i++)
    if (items[i].Takes.All(t => t.Of < made)) Use(i, rng.Int(made, count - 1));

// What is special, at most one thing about the batches of a part, and stocks.
var most   = level > 1 && rng.Chance(0.4);
var orders = Enumerable.Range(0, products).Select(_ => rng.Int(6, 30)).ToList();
foreach (var i in rng.Some(new[] { 1, 2, 3, 4, 5 }[fold], Enumerable.Range(products, parts).ToList()))
{
    var (item, x, r, q) = (items[i], rng.Int(3, 9), rng.Int(made, count - 1), rng.Int(2, 6));
    switch (rng.Int(0, most ? 4 : 5))
    {
        case 0: item.Half = true; break;
        case 1: (item.Setup, item.SetupOf) = (x, r); break;
        case 2: (item.Saves, item.SavesOf) = (q, rng.Pick(item.Takes).Of); break;
        case 3: (item.Every, item.EveryOf) = (q, r); break;
        case 4: item.Spoilt = x + 3; break;
        default: (item.Scrap, item.ScrapOf) = (q, r); break;
    }
}
foreach (var i in rng.Some(new[] { 1, 1, 2, 3, 3 }[fold], Enumerable.Range(products, parts).ToList()))
    (items[i].Stock, items[i].Keep) = (rng.Int(5, level < 2 ? 20 : 40), level > 1 && rng.Chance() ? rng.Int(4, 50) : 0);
if (!most)
    foreach (var i in rng.Some(new[] { 1, 2, 2, 3, 4 }[fold], Enumerable.Range(made, raws).ToList()))
        switch (rng.Int(0, 2))
        {
            case 0: items[i].Stock = rng.Int(10, 90); break;
            case 1: items[i].Pack = 5 * rng.Int(2, 10); break;
            default: items[i].Lost = rng.Int(6, 15); break;
        }

// From the top down: the pieces made of each, and the materials used, less what scrap gives back.
int Up(int a, int b) => a <= 0 ? 0 : (a + b - 1) / b;
int Gross(int n, int one) => one == 0 || n < 1 ? n : n + (n - 1) / (one - 1);
(int[] Needed, int[] Made) Needs(List<int> wanted)
{
    var (needed, pieces) = (new int[count], new int[made]);
    for (var i = 0; i < made; i++)
    {
        var item = items[i];
        var unit = item.Half ? item.Batch / 2 : item.Batch;
        var batches = Up(Gross((i < products ? wanted[i] : needed[i]) - item.Stock + item.Keep, item.Spoilt), unit);
        pieces[i] = batches * unit;
        foreach (var (of, many) in item.Takes)
            needed[of] += many * batches / (item.Half ? 2 : 1) - (item.Saves > 0 && item.SavesOf == of ? Math.Max(0, batches - item.Saves)
                : 0);
        if (batches > 0) needed[item.SetupOf] += item.Setup;
        if (item.Every > 0) needed[item.EveryOf] += batches / item.Every;
        needed[item.ScrapOf] -= item.Scrap * batches;
    }
    return (needed, pieces);
}
int Buy(int i, int n) => Up(Gross(n - items[i].Stock, items[i].Lost), Math.Max(1, items[i].Pack)) * Math.Max(1, items[i].Pack);
var (need, pieces) = Needs(orders);
var asked = rng.Some(level < 3 ? 2 : 3, Enumerable.Range(made, raws).ToList());
var part  = rng.Int(products, made - 1);
List<int> answer, store = [];
if (most)
{
    store = [.. need.Skip(made).Select((n, i) => n + rng.Int(0, 60))];
    var (low, high) = (orders[0], 1000);
    while (high - low > 1)
    {
        var half = (low + high) / 2;
        var use = Needs([half, .. orders.Skip(1)]).Needed;
        var fits = true;
        for (var r = 0; r < raws; r++) fits &= use[made + r] <= store[r];
        (low, high) = fits ? (half, high) : (low, half);
    }
    var left = Needs([low, .. orders.Skip(1)]);
    answer = [low, .. asked.Select(i => store[i - made] - left.Needed[i]), left.Made[part]];
}
else
    answer = [.. asked.Select(i => Buy(i, need[i])), pieces[part]];

List<int> Solve()
{
    var (there, produced, runs) = (items.ConvertAll(i => i.Stock - i.Keep), new int[count], new int[count]);
    void Take(int i, int n)
    {
        for (; i < made && there[i] < n; ) Run(i);
        there[i] -= n;
    }
    void Run(int i)
    {
        var (item, run) = (items[i], ++runs[i]);
        foreach (var (of, many) in item.Takes) Take(of, item.Half ? many / 2 : of == item.SavesOf && item.Saves > 0 && run > item.Saves
            ? many - 1 : many);
        if (run == 1) there[item.SetupOf] -= item.Setup;
        if (item.Every > 0 && run % item.Every == 0) there[item.EveryOf]--;
        there[item.ScrapOf] += item.Scrap;
        for (var piece = item.Half ? item.Batch / 2 : item.Batch; piece > 0; piece--)
            there[i] += ++produced[i] is var n && item.Spoilt > 0 && n % item.Spoilt == 0 ? 0 : 1;
    }
    for (var i = most ? 1 : 0; i < products; i++) Take(i, orders[i]);
    for (var i = products; i < made; i++) Take(i, 0);
    if (most)
    {
        for (var r = 0; r < raws; r++) there[made + r] += store[r];
        for (var n = 0; ; n++)
        {
            List<int> found = [n, .. asked.Select(i => there[i]), produced[part]];
            Take(0, 1);
            if (there.Skip(made).Any(x => x < 0)) return found;
        }
    }
    int Bought(int i)
    {
        var (bought, useful) = (0, 0);
        while (useful < -there[i])
            for (var p = Math.Max(1, items[i].Pack); p > 0; p--)
                useful += ++bought % (items[i].Lost > 0 ? items[i].Lost : int.MaxValue) == 0 ? 0 : 1;
        return bought;
    }
    return [.. asked.Select(Bought), produced[part]];
}

string Nth(int n) => n / 10 == 1 ? $"{n}th" : n + (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
string Tell(Item i)
{
    var rest = (i.Half ? " A half batch can be made too, once or more often, with half of everything." : "")
        + (i.Setup > 0 ? $" Before the first batch, {Many(i.Setup, names[i.SetupOf])} more are used up once (if any is made)." : "")
        + (i.Saves > 0 ? $" From the {Nth(i.Saves + 1)} batch on, a batch takes 1 {names[i.SavesOf]} less." : "")
        + (i.Every > 0 ? $" With every {Nth(i.Every)} batch (the {Nth(i.Every)}, the {Nth(2 * i.Every)} and so on), 1 {names[i.EveryOf]} "
            + "more is used up." : "")
        + (i.Spoilt > 0 ? $" Of all {Plural(i.Name)} made, every {Nth(i.Spoilt)} one (the {Nth(i.Spoilt)}, the {Nth(2 * i.Spoilt)} and "
            + $"so on) is spoilt and cannot be used." : "")
        + (i.Scrap > 0 ? $" Each batch also leaves {Many(i.Scrap, names[i.ScrapOf])} over, as good as bought ones." : "");
    return $"- {(i.Batch == 1 ? $"1 {i.Name}" : $"A batch of {Many(i.Batch, i.Name)}")} takes "
        + $"{Join(i.Takes.Select(t => Many(t.Many, names[t.Of])))}.{rest}";
}
var notes = items.FindAll(i => i.Stock > 0).Select(i => $"{Many(i.Stock, i.Name)} are there at the start"
        + (i.Keep > 0 ? $"; when all is done, at least {Many(i.Keep, i.Name)} must be there." : "."))
    .Concat(items.FindAll(i => i.Pack > 0).Select(i => $"The {Plural(i.Name)} are sold in packs of {i.Pack} only."))
    .Concat(items.FindAll(i => i.Lost > 0).Select(i => $"Of the {Plural(i.Name)} bought, every {Nth(i.Lost)} one (the {Nth(i.Lost)}, the "
        + $"{Nth(2 * i.Lost)} and so on) cannot be used.")).ToList();
if (most) notes.Add($"Of the materials, there are {Join(store.Select((n, i) => Many(n, names[made + i])))}; no more can be bought.");
var wanted = Join(orders.Select((n, i) => Many(n, names[i])).Skip(most ? 1 : 0));
var piecesOf = $"how many {Plural(names[part])} are made in all (counting those that cannot be used or are left over, but not those "
    + "that are there at the start)";

return Reasoning(
    prompt: $"""
        In {story.Place}, this is made:
        {string.Join("\n", rng.Skin.Shuffle(items.Take(made).ToList()).Select(Tell))}

        {string.Join("\n", rng.Skin.Shuffle(notes))}
        Nothing else is there at the start. The {Join(names.Skip(products).Take(parts).Select(Plural))} are made here, in whole
        batches unless something else is said, and no more batches than are needed. {(most ? ""
            : $"The materials ({Join(names.Skip(made).Select(Plural))}) "
            + "are bought, no more of them, or no more packs, than are needed. ")}
        All that is there, made or gained can be used for everything, whenever it comes up.

        {(most ? $"{(wanted == "" ? "" : $"{wanted} must be made. ")}How many {Plural(names[0])} can be made "
            + $"{(wanted == "" ? "" : "besides ")}at most? And if "
            + $"so many are made, how many are then left over of these: {Join(asked.Select(i => Plural(names[i])))}; and {piecesOf}?"
            : $"{wanted} are ordered. How many pieces must be bought of these: {Join(asked.Select(i => Plural(names[i])))}; and "
                + $"{piecesOf}?")}
        """,
    answer: answer,
    solve: Solve,
    format: "the numbers in the order of the question, separated by commas");
