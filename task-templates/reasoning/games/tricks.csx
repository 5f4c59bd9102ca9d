// A card game with rules of its own, in which everybody plays by a habit: who takes which trick, and how many points has each?
// Drawn: the deal, what is trump, which cards may be played, which of two is stronger, special cards, who leads, what counts, the habits.
// The maker plays with numbers, point by point as they fall; `solve` reads the printed hands, sorts cards and counts the piles in the end.
// Long because every rule stands three times: as English, as what the maker does and as what `solve` does.
using System.Text.RegularExpressions;
record Habit(string Says, Func<List<int>, List<int>, int> Choose, string Key);
record Strength(string Says, Func<int, int> Of, Func<int, int> Again);
record Count(string Says, Func<List<int>, int, int> Of, Func<string[], int, int> Again);
record Trick(int Number, string Taker, string[] Cards, string[] Colours);

var suits = rng.Skin.Shuffle(rng.Skin.Pick<string[]>([["bells", "leaves", "acorns", "roses"], ["suns", "moons", "stars", "clouds"],
    ["cups", "coins", "swords", "clubs"], ["bees", "frogs", "owls", "foxes"], ["anchors", "shells", "ropes", "sails"]]));
var fold = level - 1;
var (players, held, top) = (level < 3 ? 3 : 4, new[] { 4, 5, 5, 6, 7 }[fold], new[] { 7, 8, 8, 9, 10 }[fold]);
if (level < 2) suits = suits[..3];
var names = rng.Skin.Shuffle(["Ada", "Bela", "Cleo", "Dora", "Emil", "Finn", "Gus", "Hana", "Ivo", "Jana", "Karl", "Lena", "Milo", "Nora",
    "Otto", "Pia"]).Take(players).ToList();
var deal  = rng.Shuffle(Enumerable.Range(0, suits.Count * top).ToList());       // suit * top + number - 1
var hands = names.Select((_, p) => deal.GetRange(p * held, held)).ToList();
int Suit(int c) => c / top;
int Number(int c) => c % top + 1;
string Card(int c) => $"{Number(c)} of {suits[Suit(c)]}";
var printed = names.Select((n, p) => $"{n}: {string.Join(", ", hands[p].Select(Card))}").ToList();

// The rules.
var middle   = rng.Int(3, top - 2);
var strength = rng.Pick<Strength>([
    new("the higher number is the stronger", n => n, n => n), new("the lower number is the stronger", n => -n, n => top - n),
    new("odd numbers are stronger than even ones; of two odd or two even ones the higher is the stronger", n => n + n % 2 * 50,
        n => n % 2 == 0 ? n : top + n),
    new("even numbers are stronger than odd ones; of two odd or two even ones the lower is the stronger", n => (1 - n % 2) * 50 - n,
        n => n % 2 == 0 ? 2 * top - n : top - n),
    new($"1 is the strongest, after it {top}, and then down to 2", n => n == 1 ? 99 : n, n => (n + top - 2) % top),
    new($"{middle} is the strongest, after it {middle - 1} and so on down to 1; after 1 comes {top}, and so on down to {middle + 1}",
        n => n <= middle ? n + 50 : n, n => (n - middle - 1 + top) % top)]);
var (trumps, suit, switcher) = (rng.Pick<string>(level < 2 ? ["one", "turns"] : ["one", "turns", "won", "switch", "first", "none"]),
    rng.Int(0,
    suits.Count - 1), rng.Int(1, top));
var duty     = rng.Pick<string>(level < 2 ? ["follow", "beat"] : trumps == "none" ? ["follow", "beat", "free"] : ["follow", "beat", "trump",
    "free"]);
var next     = level > 1 && rng.Chance(0.4);
var numbers  = rng.Shuffle(Enumerable.Range(1, top).ToList());
var specials = rng.Some(new[] { 0, 1, 1, 2, 3 }[fold], new List<string> { "king", "reverse", "cancel", "double", "thief", "lead" });
var king     = specials.Contains("king") ? deal[rng.Int(0, players * held - 1)] : -1;
int Of(string special) => specials.IndexOf(special) is >= 0 and var at ? numbers[at] : -1;
var (reverse, twice, thief, lead, cancel) = (Of("reverse"), Of("double"), Of("thief"), Of("lead"), specials.Contains("cancel"));
var (a, b, x, y, z, colour, prize) = (rng.Int(2, 9), rng.Int(3, 12), rng.Int(1, top), rng.Int(4, 15), rng.Int(5, 20), rng.Int(0, suits.Count
    - 1), deal[rng.Int(0, players * held - 1)]);
string Colour(string card) => card.Split(' ')[^1];
int Worth(string card) => int.Parse(card.Split(' ')[0]);
var counts = rng.Some<Count>(new[] { 2, 2, 3, 3, 4 }[fold], [
    new($"{a} points for every trick", (_, _) => a, (_, _) => a),
    new($"for every card of {suits[colour]} in it, as many points as its number", (t, _) => t.Where(c => Suit(c) == colour).Sum(Number),
        (t, _) => t.Where(c => Colour(c) == suits[colour]).Sum(Worth)),
    new($"{y} points for every {x} in it", (t, _) => t.Count(c => Number(c) == x) * y, (t, _) => t.Where(c => Worth(c) == x).Sum(_ => y)),
    new($"{z} points for the {Card(prize)}", (t, _) => t.Contains(prize) ? z : 0, (t, _) => t.Count(c => c == Card(prize)) * z),
    new($"{b} points for the last trick", (_, k) => k == held ? b : 0, (_, k) => k < held ? 0 : b),
    new("as many points as the number of the trick (1 for the first, 2 for the second and so on)", (_, k) => k, (_, k) => k),
    new("as many points as the highest number in it", (t, _) => t.Max(Number), (t, _) => t.Select(Worth).Order().Last()),
    new("as many points as the difference between the highest and the lowest number in it", (t, _) => t.Max(Number) - t.Min(Number),
        (t, _) => t.Select(Worth).Order().ToList() is var s ? s[^1] - s[0] : 0)]);

// The winner of what has been played so far: his place in the trick.
var trump = trumps is "one" or "turns" or "won" or "switch" ? suit : -1;
int Winner(List<int> played)
{
    var (best, most, back) = (0, int.MinValue, reverse > 0 && played.Exists(c => Number(c) == reverse));
    for (var i = 0; i < played.Count; i++)
    {
        var (c, n) = (played[i], Number(played[i]));
        if (cancel && c != king && played.Exists(o => o != c && Number(o) == n)) continue;
        var rank = c == king ? 3 : Suit(c) == trump ? 2 : Suit(c) == Suit(played[0]) ? 1 : 0;
        var now = 1000 * rank + (back ? -strength.Of(n) : strength.Of(n));
        if (rank > 0 && now > most) (best, most) = (i, now);
    }
    return best;
}
bool Wins(List<int> played, int c) => Winner([.. played, c]) == played.Count;
int High(List<int> cards) => cards.MaxBy(c => 10 * Number(c) - Suit(c));
int Low(List<int> cards) => cards.MinBy(c => 10 * Number(c) + Suit(c));
List<Habit> leading =
[
    new("the card with the highest number", (may, _) => High(may), "high"), new("the card with the lowest number", (may, _) => Low(may),
        "low"),
    new("the card that stands furthest to the left in the hand", (may, _) => may[0], "left"),
    new("the card that stands furthest to the right in the hand", (may, _) => may[^1], "right"),
    new("of the suit of which the player holds most cards (of several, the one named first above), the card with the lowest number",
        (may, _) => Low(may.FindAll(c => Suit(c) == may.MaxBy(o => 10 * may.Count(m => Suit(m) == Suit(o)) - Suit(o)) / top)), "long"),
];
List<Habit> following =
[
    .. leading.Take(4),
    new("of the cards that would be winning the trick at this moment the one with the lowest number; if there is none, the card with "
        + "the lowest number", (may, played) => may.FindAll(c => Wins(played, c)) is { Count: > 0 } good ? Low(good) : Low(may), "win low"),
    new("of the cards that would be winning the trick at this moment the one with the highest number; if there is none, the card with "
        + "the lowest "
        + "number", (may, played) => may.FindAll(c => Wins(played, c)) is { Count: > 0 } good ? High(good) : Low(may), "win high"),
    new("of the cards that would not be winning the trick at this moment the one with the highest number; if there is none, the card "
        + "with the "
        + "lowest number", (may, played) => may.FindAll(c => !Wins(played, c)) is { Count: > 0 } bad ? High(bad) : Low(may), "lose"),
];
var kinds  = new[] { 1, 2, 2, 3, 4 }[fold];
var leads  = rng.Some(kinds, leading) is var l ? Enumerable.Range(0, players).Select(p => l[p % l.Count]).ToList() : [];
var habits = rng.Some(kinds, following) is var f ? Enumerable.Range(0, players).Select(p => f[p % f.Count]).ToList() : [];

// The game.
var (first, takers, points, table) = (rng.Int(0, players - 1), new List<string>(), new int[players], hands.ConvertAll(h => h.ToList()));
var opens = first;
for (var k = 1; k <= held; k++)
{
    if (trumps == "turns") trump = (suit + k - 1) % suits.Count;
    List<int> played = [];
    for (var turn = 0; turn < players; turn++)
    {
        var (p, hand) = ((first + turn) % players, table[(first + turn) % players]);
        var may = turn == 0 || duty == "free" ? hand : hand.FindAll(c => Suit(c) == Suit(played[0]));
        if (duty == "beat" && turn > 0 && may.FindAll(c => Wins(played, c)) is { Count: > 0 } better) may = better;
        if (may.Count == 0 && duty == "trump") may = hand.FindAll(c => Suit(c) == trump);
        if (may.Count == 0) may = hand;
        var card = (turn == 0 ? leads : habits)[p].Choose(may, played);
        played.Add(card);
        hand.Remove(card);
        if (trumps == "first" && k == 1 && turn == 0) trump = Suit(card);
    }
    var (won, leader) = (Winner(played), first);
    var taker = (first + won) % players;
    takers.Add(names[taker]);
    points[thief > 0 && played.Exists(c => Number(c) == thief) ? (taker + 1) % players : taker] += counts.Sum(c => c.Of(played, k))
        * (twice > 0 && played.Exists(c => Number(c) == twice) ? 2 : 1);
    first = next ? (taker + 1) % players : taker;
    if (lead > 0 && played.FindLastIndex(c => Number(c) == lead) is >= 0 and var at) first = (leader + at) % players;
    if (trumps == "won") trump = Suit(played[won]);
    if (trumps == "switch" && played.FindLast(c => Number(c) == switcher) is var s && played.Exists(c =>
        Number(c) == switcher)) trump = Suit(s);
}

List<string> Solve()
{
    var hold = printed.Select(l => l.Split(": ")).ToDictionary(l => l[0], l => l[1].Split(", ").ToList());
    var (round, tricks, strong, lastWon, switched) = (names.Skip(opens).Concat(names.Take(opens)).ToList(), new List<Trick>(), "",
        suits[suit],
        suits[suit]);
    int Class(string c, string led) => king >= 0 && c == Card(king) ? 0 : Colour(c) == strong ? 1 : Colour(c) == led ? 2 : 3;
    string Best(IEnumerable<string> trick)
    {
        var cards = trick.ToList();
        var able = cards.Where(c => Class(c, Colour(cards[0])) < 3 && (!cancel || Class(c, "") == 0 || cards.Count(o =>
            Worth(o) == Worth(c)) < 2));
        var rows = able.OrderBy(c => Class(c, Colour(cards[0]))).ThenBy(c => cards.Any(o => Worth(o) == reverse) ? strength.Again(Worth(c))
            : -strength.Again(Worth(c)));
        return rows.FirstOrDefault() ?? cards[0];
    }
    string Pick(string key, List<string> may, List<string> trick)
    {
        var up = may.OrderBy(Worth).ThenBy(c => suits.IndexOf(Colour(c))).ToList();
        var down = may.OrderByDescending(Worth).ThenBy(c => suits.IndexOf(Colour(c))).ToList();
        bool Now(string c) => Best(trick.Append(c)) == c;
        return key switch
        {
            "high" => down[0],
            "low" => up[0],
            "left" => may.First(),
            "right" => may.Last(),
            "long" => up.GroupBy(Colour).OrderByDescending(g => g.Count()).ThenBy(g => suits.IndexOf(g.Key)).First().First(),
            "win low" => up.Find(Now) ?? up[0],
            "win high" => down.Find(Now) ?? up[0],
            _ => down.Find(c => !Now(c)) ?? up[0],
        };
    }
    while (tricks.Count < held)
    {
        strong = trumps switch { "one" => suits[suit], "turns" => suits[(tricks.Count + suit) % suits.Count], "won" => lastWon, "switch" =>
            switched, "first" when tricks.Count > 0 => Colour(tricks[0].Cards[0]), _ => "" };
        var trick = new List<string>();
        foreach (var player in round)
        {
            var hand = hold[player];
            var may = hand.Where(c => trick.Count == 0 || duty == "free" || Colour(c) == Colour(trick[0])).ToList();
            if (duty == "beat" && trick.Count > 0 && may.Any(c => Best([.. trick, c]) == c)) may.RemoveAll(c => Best([.. trick, c]) != c);
            if (!may.Any()) may = duty == "trump" && hand.Any(c => Colour(c) == strong) ? hand.Where(c => Colour(c) == strong).ToList()
                : hand;
            trick.Add(Pick((trick.Count == 0 ? leads : habits)[names.IndexOf(player)].Key, may, trick));
            hand.Remove(trick[^1]);
            if (trumps == "first" && tricks.Count == 0) strong = Colour(trick[0]);
        }
        lastWon = Colour(Best(trick));
        switched = trick.Where(c => Worth(c) == switcher).Select(Colour).LastOrDefault() ?? switched;
        var taker = round[trick.IndexOf(Best(trick))];
        tricks.Add(new(tricks.Count + 1, taker, [.. trick], []));
        var start = round.Zip(trick).Where(t => Worth(t.Second) == lead).Select(t => t.First).LastOrDefault()
            ?? (next ? names.Concat(names).SkipWhile(n => n != taker).ElementAt(1) : taker);
        round = [.. names.Concat(names).SkipWhile(n => n != start).Take(players)];
    }
    string Owner(Trick t) => thief > 0 && t.Cards.Any(c => Worth(c) == thief) ? names[(names.IndexOf(t.Taker) + 1) % players] : t.Taker;
    var piles = names.Select(n => tricks.Where(t => Owner(t) == n).Sum(t => counts.Select(c => c.Again(t.Cards, t.Number)).Sum()
        * (t.Cards.Count(c => Worth(c) == twice) > 0 ? 2 : 1)));
    return [.. tricks.Select(t => t.Taker), .. piles.Select(p => $"{p}")];
}

var cycle = string.Join(", ", Enumerable.Range(0, suits.Count).Select(i => suits[(suit + i) % suits.Count]));
List<string> rules =
[
    trumps switch
    {
        "one" => $"Trump is {suits[suit]} in all tricks.",
        "turns" => $"Trump changes from trick to trick: {cycle}, then from the beginning again.",
        "won" => $"Trump is {suits[suit]} in the first trick, and after that the suit of the card that won the trick before.",
        "switch" => $"Trump is {suits[suit]} at first. When a {switcher} is played, its suit is trump from the next trick on (if "
            + "several are played in a trick, the suit of the last of them).",
        "first" => "Trump in all tricks is the suit of the very first card played in the game.",
        _ => "There is no trump.",
    },
    $"{(trumps == "none" ? "The trick is" : "If there are trump cards in the trick, the strongest of them wins it. Otherwise it is")} "
        + $"won by the strongest card of the suit that was led (the suit of the first card of the trick). Strength: {strength.Says}.",
    duty switch
    {
        "follow" => "Who holds cards of the suit led must play one of these; who holds none may play any card.",
        "beat" => "Who holds cards of the suit led must play one of these, and if some of these would be winning the trick at this "
            + "moment, one of those; who holds none of the suit may play any card.",
        "trump" => "Who holds cards of the suit led must play one of these; who holds none, but holds trumps, must play a trump; "
            + "otherwise any card may be played.",
        _ => "Every card may be played at any time.",
    },
    .. specials.Select(s => s switch
    {
        "king" => $"The {Card(king)} wins every trick in which it is played. (It still belongs to its "
            + $"suit{(trumps == "won" ? ", also if it has won" : "")}.)",
        "reverse" => $"As soon as a {reverse} has been played in a trick, and including that card itself, strength is reversed in this "
            + $"trick: what was the weakest is the strongest, and so on{(trumps == "none" ? "" : "; trumps stay above the suit led")}.",
        "cancel" => $"Cards of a number that is in the trick more than once cannot "
            + $"win{(king < 0 ? "" : $" (the {Card(king)} still wins)")}, and the trick is "
            + "won as if they had not been played, though the suit led stays the same. If no card is left that could win, the first "
                + "card of the trick wins.",
        "double" => $"All points of a trick with a {twice} in it are doubled.",
        "thief" => $"The points of a trick with a {thief} in it go to the player who comes after the one who takes it (the trick is "
            + "still his or hers).",
        _ => $"Who plays a {lead} leads to the next trick, whoever takes this one (if several are played in a trick, the one who played "
            + "the last of them).",
    }),
    "Who takes a trick leads to the next one.",
];
if (next) rules[^1] = "The player who comes after the one who takes a trick leads to the next one"
    + (lead > 0 ? $", if there is no {lead} in it." : ".");
else if (lead > 0) rules[^1] = $"Who takes a trick without a {lead} leads to the next one.";
string Who(List<Habit> of) => string.Join("\n", of.Select((h, p) => (h, names[p])).GroupBy(t => t.h.Says).Select(g => (of == leads
    ? $"- {Join(g.Select(t => t.Item2))}, when leading: " : $"- {Join(g.Select(t => t.Item2))}, when not leading: ") + $"{g.Key}."));

return Reasoning(
    prompt: $"""
        A card game has the suits {Join(suits)}, each with the numbers 1 to {top}. {Join(names)} sit round a table and play in this order;
        after {names[^1]} comes {names[0]} again. These are their hands, from left to right; the other cards are not used:
        {string.Join("\n", printed)}

        In each trick everybody plays one card, one after the other, beginning with the one who leads.
        {names[opens]} leads to the first trick.
        {string.Join("\n", rules.Select((r, i) => $"{i + 1}. {r}"))}
        {(duty == "beat" || habits.Any(h => h.Key[0] is 'w' || h.Key == "lose")
            ? "A card would be winning the trick at a moment if it would win were it "
            + "the last card of the trick." : "")}

        A trick gives the one who takes it {(counts.Count > 1 ? "the sum of this" : "this")}: {string.Join("; ", counts.Select(c =>
            c.Says))}.

        Of the cards that may be played, the players choose thus; of several cards with the same number,
        the one whose suit is named first above:
        {Who(leads)}
        {Who(habits)}

        Who takes the tricks, and how many points has each player in the end?
        """,
    answer: (List<string>)[.. takers, .. points.Select(p => $"{p}")],
    solve: Solve,
    format: $"the {held} names in the order of the tricks, then the points of {Join(names)}, in this order, all separated by commas");
