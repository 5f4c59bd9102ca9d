// Items are put into boxes by a stated procedure. Drawn: boxes that all stand open or are opened when needed, and how much they hold; the
// order of the items; which box is taken of those that can; what may not lie together; what happens afterwards; the report.
// The reference keeps lists of positions for each box; the oracle keeps one unchanging list of who went where, and counts in it.
record Item(int At, int Size, int Kind);
record Put(Item Item, int Box);
record Order(string English, string Code, Func<Item, int> Rank);
record Limit(string English, string Code, Func<List<Item>, int, Item, bool> Allows);           // what lies in the box, the box, the item
record Choice(string English, string Code, Func<List<Put>, int, Item, int> Rank);              // what was put so far, the box, the item
record Later(string English, string Code, Func<List<Put>, List<Item>, (List<Put>, List<Item>)> Run);

var words = rng.Skin.Pick<string[]>([["item", "box", "boxes", "weight"], ["parcel", "van", "vans", "weight"], ["file", "disk", "disks",
    "size"], ["crate", "truck", "trucks", "load"], ["plant", "bed", "beds", "width"], ["song", "tape", "tapes", "length"]]);
var (item, box, many, size) = (words[0], words[1], words[2], words[3]);
var name = rng.Skin.Pick(["Pack", "Load", "Fill", "Place", "Stow", "Assign"]) + rng.Skin.Pick(["All", "Items", "Up", "List", "Things",
    "Cargo"]);
var one = item == "item" ? "an item" : $"a {item}";
T With<T>(int value, Func<int, T> make) => make(value);
var open = rng.Chance();                               // all boxes stand there from the start
var caps = rng.Some(open ? rng.Int(3, 4) : rng.Int(2, 3), [9, 10, 11, 12, 13, 14, 15, 16, 17]);
int Cap(int b) => caps[b % caps.Count];
string cap = open ? "cap[b]" : $"cap[b % {caps.Count}]";
int Load(IEnumerable<Item> v) => v.Sum(x => x.Size);
List<Item> In(List<Put> all, int b) => [.. all.Where(p => p.Box == b).Select(p => p.Item)];

List<Func<Order>> orders = [
    () => new("the largest first", "-size[i]", x => -x.Size), () => new("the smallest first", "size[i]", x => x.Size),
    () => new("those of the lowest kind first", "kind[i]", x => x.Kind), () => new("those of the highest kind first", "-kind[i]", x =>
        -x.Kind),
    () => With<Order>(rng.Int(2, 3), k => new($"those whose {size} leaves the smallest remainder when divided by {k} first",
        $"size[i] % {k}", x => x.Size - x.Size / k * k)),
    () => With<Order>(rng.Int(4, 6), k => new($"those whose {size} is nearest to {k} first", $"Math.Abs(size[i] - {k})", x =>
        Math.Max(x.Size, k) - Math.Min(x.Size, k)))];
var chain = rng.Pick<List<int>>(level < 3 ? [[0], [1], [2], [3], [4], [5]] : [[2, 0], [2, 1], [3, 0], [3, 1], [4, 0], [4, 1], [5, 2], [5,
    3], [4, 2], [4, 3]]).ConvertAll(k => orders[k]());
var backwards = rng.Chance();

var choice = rng.Pick<Choice>([
    new("the one with the smallest number", "b", (_, b, _) => b), new("the one with the largest number", "-b", (_, b, _) => -b),
    new("the one with the least room left before", $"{cap} - boxes[b].Sum(j => size[j])", (all, b, _) => Cap(b) - Load(In(all, b))),
    new("the one with the most room left before", $"boxes[b].Sum(j => size[j]) - {cap}", (all, b, _) => Load(In(all, b)) - Cap(b)),
    new($"the one with the fewest {item}s", "boxes[b].Count", (all, b, _) => all.FindAll(p => p.Box == b).Count),
    new($"the one with the most {item}s of the same kind", "-boxes[b].Count(j => kind[j] == kind[i])", (all, b, x) => -all.Count(p =>
        p.Box == b && p.Item.Kind == x.Kind)),
    new($"the one with the fewest {item}s of the same kind", "boxes[b].Count(j => kind[j] == kind[i])", (all, b, x) => all.Count(p =>
        p.Box == b && p.Item.Kind == x.Kind)),
    new($"the one that has gone longest without getting {one} (one that never got any counts as longest)",
        "boxes[b].Select(j => turn[j]).Append(-1).Max()", (all, b, _) => all.FindLastIndex(p => p.Box == b))]);
var limits = rng.Some<Func<Limit>>(level < 2 ? 0 : level < 4 ? 1 : level - 2, [
    () => With<Limit>(rng.Int(2, 3), k => new($"A {box} never holds more than {k} {item}s.", $"boxes[b].Count < {k}", (v, _, _) =>
        !v.Skip(k - 1).Any())),
    () => rng.Pick<int[]>([[0, 1], [0, 2], [1, 2]]) is var k ? new($"Kinds {k[0]} and {k[1]} never lie in the same {box}.",
        $"boxes[b].All(j => kind[j] + kind[i] != {k[0] + k[1]} || kind[j] == kind[i])", (v, _, x) => v.Append(x).Select(y =>
        y.Kind).Intersect(k).Count() < 2) : null!,
    () => With<Limit>(rng.Int(0, 2), z => new($"A {box} never holds more than one {item} of kind {z}.",
        $"(kind[i] != {z} || boxes[b].All(j => kind[j] != {z}))", (v, _, x) => v.Append(x).Count(y => y.Kind == z) < 2)),
    () => new($"No two {item}s of the same {size} lie in the same {box}.", "boxes[b].All(j => size[j] != size[i])", (v, _, x) =>
        v.TrueForAll(y => y.Size < x.Size || y.Size > x.Size)),
    () => With<Limit>(rng.Int(0, 2), z => rng.Int(0, 1) is var odd
        ? new($"{char.ToUpperInvariant(many[0])}{many[1..]} with {(odd == 1 ? "odd" : "even")} numbers never hold {one} of kind {z}.",
        $"(kind[i] != {z} || b % 2 != {odd})", (_, b, x) => x.Kind != z || (b & 1) != odd) : null!),
    () => With<Limit>(rng.Int(2, 4), k =>
        new($"{char.ToUpperInvariant(one[0])}{one[1..]} and the one that lies there as the last one put in before never differ by less than {k} in {size}.", $"(boxes[b].Count == 0 || Math.Abs(size[boxes[b][^1]] - size[i]) >= {k})", (v, _, x) => v.TakeLast(1).All(y => y.Size + k <= x.Size || x.Size + k <= y.Size)))]).Select(x => x()).ToList();
bool Can(List<Put> all, int b, Item x) => In(all, b) is var v && Load(v) + x.Size <= Cap(b) && limits.TrueForAll(l => l.Allows(v, b, x));

List<Func<Later>> laters = [
    () => With<Later>(rng.Int(5, 9), t =>
        new($"Each {box} whose {item}s come to less than {t} is emptied; its {item}s are left out, behind those left out before, in the order of the {many}, inside a {box} in the order in which they were put in.", $"foreach (var v in boxes.Where(v => v.Sum(j => size[j]) < {t}))\n{{\n    left.AddRange(v);\n    v.Clear();\n}}", (all, left) => Enumerable.Range(0, 40).Where(b => Load(In(all, b)) < t).ToList() is var low ? (all.FindAll(p => !low.Contains(p.Box)), [.. left, .. low.SelectMany(b => In(all, b))]) : (all, left))),
    () =>
        new($"From {box} 0 on, each {box} but the last in turn hands the smallest of its {item}s (of equal ones the one put in first) on to the next {box}, if that one may take it then; there it counts as put in last. A {box} with one {item} hands it on too, an empty one hands on nothing.", "for (int b = 1; b < boxes.Count; b++)\n    if (boxes[b - 1].Count > 0)\n    {\n        int i = boxes[b - 1].MinBy(j => size[j]);\n        if (Can(b, i))\n        {\n            boxes[b - 1].Remove(i);\n            boxes[b].Add(i);\n        }\n    }", (all, left) => (Enumerable.Range(1, Math.Max(0, open ? caps.Count - 1 : all.Select(p => p.Box).Append(0).Max())).Aggregate(all, (v, b) => In(v, b - 1).OrderBy(x => x.Size).FirstOrDefault() is { } x && Can(v, b, x) ? [.. v.Where(p => p.Item != x), new(x, b)] : v), left)),
    () =>
        new($"The {box} with the largest number that is not empty is emptied. From the smallest of its {item}s on (of equal ones first the one put in first), each goes into " + $"the {box} with the smallest number of those with smaller numbers that may take it then, and is left out if there is none.", "int last = boxes.FindLastIndex(v => v.Count > 0);\nvar again = boxes[last].OrderBy(j => size[j]).ToList();\nboxes[last].Clear();\nforeach (int i in again)\n" + "{\n    int to = Enumerable.Range(0, last).Where(b => Can(b, i)).Append(-1).First();\n    if (to < 0) left.Add(i);\n    else boxes[to].Add(i);\n}", (all, left) => all.Max(p => p.Box) is var last ? In(all, last).OrderBy(x => x.Size).Aggregate((all.FindAll(p => p.Box < last), left), (v, x) => Enumerable.Range(0, last).Where(b => Can(v.Item1, b, x)).Select(b => (int?)b).FirstOrDefault() is { } to ? ([.. v.Item1, new(x, to)], v.left) : (v.Item1, [.. v.left, x])) : (all, left))];
var later = level < 3 ? null : rng.Pick(laters)();
var full = rng.Int(0, 2);

var leaves = open || later is { } after && after.Code.Contains("left");

List<List<int>> Slow(List<(int, int)> list)
{
    var items = list.Select((x, i) => new Item(i, x.Item1, x.Item2)).ToList();
    var sorted = chain.AsEnumerable().Reverse().Aggregate(backwards ? items.AsEnumerable().Reverse() : items, (v, o) =>
        v.OrderBy(o.Rank)).ToList();
    var (all, left) = (new List<Put>(), new List<Item>());
    foreach (var x in sorted)
    {
        var there = open ? caps.Count : all.Count == 0 ? 0 : all.Max(p => p.Box) + 1;
        var fits = Enumerable.Range(0, there).Where(b => Can(all, b, x)).ToList();
        if (fits.Count > 0) all.Add(new(x, fits.First(b => fits.TrueForAll(o => (choice.Rank(all, b, x), b).CompareTo((choice.Rank(all, o,
            x), o)) <= 0))));
        else if (open) left.Add(x);
        else all.Add(new(x, there));
    }
    var number = open ? caps.Count : all.Max(p => p.Box) + 1;
    if (later is not null) (all, left) = later.Run(all, left);
    var rows = Enumerable.Range(0, number).Select(b => full == 0 ? In(all, b).ConvertAll(x => x.At) : full == 1 ? [Load(In(all,
        b)),.. In(all, b).Select(x => x.At).Order()] : [.. In(all, b).SelectMany((x, i) => (int[])[x.At, Load(In(all, b).Take(i + 1))])]);
    return leaves ? [.. rows, [.. left.Select(x => x.At)]] : [.. rows];
}

var can = $"boxes[b].Sum(j => size[j]) + size[i] <= {cap}{string.Concat(limits.Select(l => $"\n            && {l.Code}"))}";
string[] told = [$"the numbers of its {item}s, in the order in which they were put in",
    $"the sum of what is in it, then the numbers of its {item}s, by rising numbers",
    $"for each of its {item}s, in the order in which they were put in, its number, then the sum of its {size} and of those put in before it that lie there too"];
string[] codes = ["boxes.Select(v => v.ToList())", "boxes.Select(v => v.Order().Prepend(v.Sum(j => size[j])).ToList())",
    "boxes.Select(v => v.SelectMany((j, k) => new[] { j, v.Take(k + 1).Sum(m => size[m]) }).ToList())"];
string Told() => open ? $"There are {caps.Count} {many}, numbered from 0, which hold up to {Join(caps.Select(c => $"{c}"))} in this order."
    : $"The {many} are numbered from 0; there is none at first. They hold up to {Join(caps.Select(c => $"{c}"))} in turn, and then so on from the first of these numbers again.";
return Coding(
    signature: $"List<List<int>> {name}(List<(int Size, int Kind)> {item}s)",
    prompt: $"""
        {char.ToUpperInvariant(item[0])}{item[1..]}s, numbered by their positions in the list from 0, go into {many}. Each has a {size} and a kind. {Told()}

        Take the {item}s in this order: {string.Join("; among equal ones ", chain.Select(o => o.English))}; among equal ones the one that is {(backwards ? "last" : "first")} in the list first.
        For each, look at all {many}{(open ? "" : " there are")} that may take it. Of these, take {choice.English}{(choice.Code is "b" or "-b" ? "" : "; of equal ones the one with the smallest number")}. If there is none, {(open ? $"the {item} is left out" : $"the next {box} is opened, and the {item} goes into it")}.
        A {box} may take {one} if what it holds stays within its limit{(limits.Count == 0 ? "." : $", and if these rules are kept{(open ? "" : $" (the first {item} of a newly opened {box} goes in whatever they say)")}:\n" + string.Join("\n", limits.Select(l => $"- {l.English}")))}
        {(later is null ? "" : $"\nWhen all {item}s have been taken, this follows. {later.English}\n")}
        Return a list with a list for each {box}, by rising numbers{(leaves ? ", and one more at the end" : "")}. That of a {box}: {told[full]} (an empty {box} gives {(full == 1 ? "a list with 0 only" : "an empty list")}).{(leaves
            ? " The one at the end: the numbers of those left out, in the order in which that happened." : "")}
        """,
    given: Lists(Inputs(Ints(1, 9), Ints(0, 2)), open ? 5 : 3,
        14).As($"a list of {(open ? 5 : 3)} to 14 {item}s: a {size} from 1 to 9, and a kind from 0 to 2"),
    reference: $$"""
        public static List<List<int>> {{name}}(List<(int Size, int Kind)> {{item}}s)
        {
            var size = {{item}}s.Select(x => x.Size).ToList();
            var kind = {{item}}s.Select(x => x.Kind).ToList();
            var cap = new[] { {{string.Join(", ", caps)}} };
            var boxes = new List<List<int>>();
            {{(open ? $"for (int b = 0; b < {caps.Count}; b++) boxes.Add(new List<int>());" : "")}}
            {{(leaves ? "var left = new List<int>();" : "")}}
            {{(choice.Code.Contains("turn") ? "var turn = new Dictionary<int, int>();" : "")}}
            foreach (int i in Enumerable.Range(0, size.Count){{string.Concat(chain.Select((o, k) => $".{(k == 0 ? "Order" : "Then")}By(i => {o.Code})"))}}.ThenBy(i => {{(backwards ? "-i" : "i")}}))
            {
                {{(choice.Code.Contains("turn") ? "turn[i] = turn.Count;" : "")}}
                var fits = Enumerable.Range(0, boxes.Count).Where(b => Can(b, i)).ToList();
                if (fits.Count > 0) boxes[fits.OrderBy(b => {{choice.Code}}){{(choice.Code is "b" or "-b" ? "" : ".ThenBy(b => b)")}}.First()].Add(i);
                else {{(open ? "left.Add(i);" : "boxes.Add(new List<int> { i });")}}
            }
            {{later?.Code.Replace("\n", "\n    ")}}
            return {{codes[full]}}{{(leaves ? ".Append(left)" : "")}}.ToList();

            bool Can(int b, int i) => {{can}};
        }
        """,
    oracle: Slow);
