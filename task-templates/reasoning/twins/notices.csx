// What does an order cost, by the notices on the wall? Of some things two notices give different prices; a starred one overrules one without.
// Drawn: the things, which prices are told by others, which are told twice and how, what is ordered, and whether a price in it is contradicted.
record Thing(string Name, int Price, int? Than, string English);

var (count, kinds) = (3 + level, 2 + level / 2);
var adjectives = rng.Skin.Shuffle(["blue", "broad", "carved", "dark", "folding", "green", "heavy", "light", "narrow", "old", "painted", "plain", "red", "round", "small", "tall"]);
var nouns  = rng.Skin.Shuffle(["bench", "bowl", "box", "chair", "chest", "clock", "crate", "desk", "frame", "kite", "lamp", "mirror", "rug", "shelf", "stool", "table", "tray", "vase"]);
var names  = Enumerable.Range(0, count).Select(i => $"{adjectives[i]} {nouns[i]}").ToList();

string Article(string name, bool first = false) => $"{(first ? "A" : "a")}{("aeiou".Contains(name[0]) ? "n" : "")} {name}";

// A price is told as a number, or by that of an earlier thing.
var things = new List<Thing>();
for (var i = 0; i < count; i++)
{
    var (than, k) = (i > 1 && i <= level + 1 && rng.Chance(0.7) ? rng.Int(0, i - 1) : -1, rng.Int(2, 9));
    things.Add(than < 0 ? rng.Int(11, 60) is var price ? new(names[i], price, null, $"{Article(names[i], true)} costs {price}.") : null!
        : rng.Int(0, things[than].Price > 100 ? 1 : 2) switch
        {
            0 => new(names[i], things[than].Price + k, than, $"{Article(names[i], true)} costs {k} more than {Article(names[than])}."),
            1 when things[than].Price > k + 4 => new(names[i], things[than].Price - k, than, $"{Article(names[i], true)} costs {k} less than {Article(names[than])}."),
            _ => new(names[i], 2 * things[than].Price, than, $"{Article(names[i], true)} costs twice as much as {Article(names[than])}."),
        });
}
HashSet<int> NeededBy(int thing) => [thing, .. things[thing].Than is { } than ? NeededBy(than) : []];

var ordered = rng.Some(kinds, Enumerable.Range(0, count).ToList()).ConvertAll(thing => (Thing: thing, Number: rng.Int(2, 9)));
var needed  = ordered.SelectMany(o => NeededBy(o.Thing)).ToHashSet();
var plain   = Enumerable.Range(0, count).Where(i => things[i].Than is null).ToList();
var (inside, outside) = (plain.Where(needed.Contains).ToList(), plain.Where(i => !needed.Contains(i)).ToList());

// One price is contradicted, in the order or outside; others are told twice, and a star decides.
var gap = inside.Count > 0 && (outside.Count == 0 || rng.Chance()) ? rng.Pick(inside) : -1;
var contradicted = gap >= 0 ? gap : outside.Count > 0 ? rng.Pick(outside) : -1;
var settled = rng.Some(Math.Min(plain.Count - 1, level / 2), plain.Where(i => i != contradicted).ToList());
var bothStarred = rng.Chance(0.3);
int Other(int price) => rng.Pick([-5, -4, -3, -2, 2, 3, 4, 5, 7]) + price;
var notices = new List<(int Thing, bool Star, int? Price, string English)>();
for (var i = 0; i < count; i++)
{
    var (twice, star) = (i == contradicted || settled.Contains(i), i == contradicted ? bothStarred : settled.Contains(i) || rng.Chance(0.2));
    notices.Add((i, star, things[i].Than is null ? things[i].Price : null, things[i].English));
    if (twice && Other(things[i].Price) is var other)
        notices.Add((i, i == contradicted && star, other, $"{Article(names[i], true)} costs {other}."));
}
var wall = rng.Skin.Shuffle(notices);

// Reads the wall, thing by thing.
Known<int> Read()
{
    var total = 0;
    foreach (var (thing, number) in ordered)
    {
        var (left, apart) = (thing, new List<Func<int, int>>());
        for (; things[left].Than is { } than; left = than)
        {
            var (below, own) = (things[than].Price, things[left].Price);
            apart.Insert(0, own == 2 * below ? x => 2 * x : x => x + own - below);
        }
        var said = wall.Where(n => n.Thing == left && n.Price is not null).ToList();
        var valid = said.Exists(n => n.Star) ? said.FindAll(n => n.Star) : said;
        if (valid.Count > 1)
            return Missing<int>(names[left]);
        total += number * apart.Aggregate(valid[0].Price!.Value, (x, f) => f(x));
    }
    return total;
}

return Twin(
    prompt: $"""
        Notices hang on the wall of a workshop. Those with a star (*) were put up last and overrule what notices without a star say of the same thing; between two with a star, or two without, nothing decides.

        {string.Join("\n", wall.Select(n => $"- {(n.Star ? "* " : "")}{n.English}"))}

        What does this order cost: {string.Join(", ", ordered.Select(o => $"{o.Number} × {names[o.Thing]}"))}?
        """,
    answer: gap < 0 ? ordered.Sum(o => o.Number * things[o.Thing].Price) : Missing<int>(names[gap]),
    solve: Read,
    missing: "the thing, without an article, of which valid notices say two prices");
