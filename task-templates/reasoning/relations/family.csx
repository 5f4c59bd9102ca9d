// A family told in single sentences, out of order, some people only by what they are to others: who stands in which relation to whom?
// Drawn: the people, marriages and children, years and places, how each fact is told, the relations asked for and what narrows them down.
// The maker keeps a set of people as bits; `solve` reads the printed sentences, again and again, until every description is understood,
// and finds relations by their definitions, person by person.
// Long because every rule stands three times: as English, as what the maker does and as what `solve` does.
using System.Text.RegularExpressions;
record Person(string Name, bool Woman, int Mother, int Father, int Born, int Place) { public int Spouse = -1; }
record Relation(string Says, string Means, int[] Of, Func<string, string, bool> Holds);
record Filter(string Says, int Keeps, Func<string, bool> Holds);
record Question(string Says, int Set, Func<List<string>> Again);

var fold   = level - 1;
var target = new[] { 9, 12, 15, 18, 21 }[fold];
var girls  = new Queue<string>(rng.Skin.Shuffle(["Ada", "Berta", "Clara", "Dora", "Edith", "Flora", "Greta", "Hanna", "Ida", "Julia",
    "Klara",
    "Lotte", "Maria", "Nelly", "Olga", "Paula", "Rosa", "Selma", "Thea", "Ursula", "Vera", "Wanda"]));
var boys   = new Queue<string>(rng.Skin.Shuffle(["Anton", "Bruno", "Carl", "David", "Emil", "Felix", "Georg", "Hugo", "Ivan", "Jakob",
    "Konrad",
    "Leo", "Max", "Nils", "Oskar", "Peter", "Robert", "Simon", "Theo", "Ulrich", "Viktor", "Walter"]));
var places = rng.Skin.Shuffle(["Bremen", "Cork", "Delft", "Graz", "Lyon", "Malmo", "Porto", "Siena", "Turku", "York"]).Take(2
    + level / 2).ToList();
var people = new List<Person>();
var (told, tellable, years) = (new List<string>(), new List<(int Person, string Word, int Of)>(), new HashSet<int>());

// Whom a sentence means: by name, or by what is told of him or her before.
string Whom(int p, int depth = 0, bool mate = false)
{
    var by = depth < level / 3 + 1 && rng.Int(0, 9) < level + 1 ? tellable.FindAll(t => t.Person == p && !(mate
        && people[p].Spouse == t.Of)) : [];
    return by.Count == 0 ? people[p].Name : rng.Pick(by) is var t ? $"the {t.Word} of {Whom(t.Of, depth + 1, people[p].Spouse == t.Of)}"
        : "";
}
int Add(bool woman, int mother, int father, int born)
{
    while (!years.Add(born)) born++;
    people.Add(new((woman ? girls : boys).Dequeue(), woman, mother, father, born, rng.Int(0, places.Count - 1)));
    return people.Count - 1;
}
void Wed(int a, int b)
{
    var (wife, husband) = people[a].Woman ? (a, b) : (b, a);
    told.Add(rng.Chance() ? $"{people[wife].Name} is the wife of {(husband == a ? Whom(husband) : people[husband].Name)}."
        : $"{people[husband].Name} is the husband of {(wife == a ? Whom(wife) : people[wife].Name)}.");
    (people[a].Spouse, people[b].Spouse) = (b, a);
    tellable.Add((wife, "wife", husband));
    tellable.Add((husband, "husband", wife));
}
void Child((int A, int B) of, int elder)
{
    var (woman, a, way) = (rng.Chance(), rng.Chance() ? of.A : of.B, rng.Int(0, 2));
    var (mother, father) = people[of.A].Woman ? of : (of.B, of.A);
    var child = Add(woman, mother, father, Math.Max(people[mother].Born, people[father].Born) + rng.Int(20, 36));
    var (name, son) = (people[child].Name, woman ? "daughter" : "son");
    told.Add(way == 0 && elder >= 0 ? $"{name} is a {(woman ? "sister" : "brother")} of {Whom(elder)}."
        : way == 1 ? $"One of the children of {Whom(a)} is a {son} named {name}." : $"{name} is a {son} of {Whom(a)}.");
    tellable.Add((mother, "mother", child));
    tellable.Add((father, "father", child));
}

// Generation after generation, until there are people enough.
var couples = new List<(int A, int B)>();
for (var i = level < 3 ? 1 : 2; i > 0; i--)
{
    couples.Add((Add(true, -1, -1, rng.Int(1905, 1912)), Add(false, -1, -1, rng.Int(1900, 1910))));
    Wed(couples[^1].A, couples[^1].B);
}
for (var generation = 1; people.Count < target && couples.Count > 0; generation++)
{
    var first = people.Count;
    foreach (var couple in couples)
        for (var (n, elder) = (rng.Int(2, generation < 2 && level < 3 ? 4 : 3), -1); n > 0 && people.Count < target; n--,
            elder = people.Count - 1)
            Child(couple, elder);
    var last = people.Count;
    couples.Clear();
    for (var p = first; p < last && people.Count < target; p++)
    {
        if (people[p].Spouse >= 0 || p > first && rng.Chance(0.25)) continue;
        var other = generation > 1 ? -1 : people.FindIndex(p, x => x.Spouse < 0 && x.Woman != people[p].Woman
            && x.Mother != people[p].Mother);
        var partner = other >= 0 && rng.Chance() ? other : Add(!people[p].Woman, -1, -1, people[p].Born + rng.Int(-4, 4));
        Wed(p, partner);
        couples.Add((p, partner));
    }
}
var (count, all) = (people.Count, (1 << people.Count) - 1);
var earlier = new List<int>();
foreach (var p in rng.Shuffle(Enumerable.Range(0, count).ToList()))
{
    var (x, way) = (people[p], rng.Int(0, earlier.Count < 2 ? 0 : 3));
    var (old, at) = way == 0 ? (0, 0) : (rng.Pick(earlier), 0);
    var off = x.Born - people[old].Born;
    var born = way == 0 || way == 3 || old == p ? $"in {x.Born}" : $"{Math.Abs(off)} year{(Math.Abs(off) == 1 ? "" : "s")} "
        + $"{(off < 0 ? "before" : "after")} {Whom(old)}";
    at = earlier.FindLastIndex(e => people[e].Place == x.Place);
    told.Add($"{x.Name} was born {born} and lives "
        + $"{(at < 0 || way < 2 ? $"in {places[x.Place]}" : $"in the same town as {Whom(earlier[at])}")}.");
    earlier.Add(p);
}

// Relations as sets of bits.
int Bits(Predicate<Person> holds) { var set = 0; for (var i = 0; i < count; i++) if (holds(people[i])) set |= 1 << i; return set; }
int Each(int set, int[] of) { var sum = 0; for (; set != 0; set &= set - 1) sum |= of[int.TrailingZeroCount(set)]; return sum; }
int[] Then(int[] one, int[] other) => Array.ConvertAll(one, set => Each(set, other));
int[] Both(int[] one, int[] other) => [.. one.Zip(other, (a, b) => a | b)];
int[] parents = [.. people.Select(x => x.Mother < 0 ? 0 : 1 << x.Mother | 1 << x.Father)];
int[] spouse  = [.. people.Select(x => x.Spouse < 0 ? 0 : 1 << x.Spouse)];
var children  = new int[count];
for (var i = 0; i < count; i++)
    if (people[i] is { Mother: >= 0 } c) (children[c.Mother], children[c.Father]) = (children[c.Mother] | 1 << i,
        children[c.Father] | 1 << i);
int[] siblings = [.. people.Select((x, i) => x.Mother < 0 ? 0 : children[x.Mother] & ~(1 << i))];
var fruitful = Enumerable.Range(0, count).Sum(i => children[i] == 0 ? 0 : 1 << i);
var (women, uncles) = (Bits(x => x.Woman), Then(parents, siblings));
int[] Down(int[] of) { var (sum, next) = (of, Then(of, of)); while (next.Any(s => s != 0)) (sum, next) = (Both(sum, next), Then(next,
    of)); return sum; }

// What `solve` has read: by name.
var read = new Dictionary<string, (bool Woman, string? Parent, string? Spouse, int Born, string Place)>();
string? Mate(string? x) => x is null ? null : read[x].Spouse;
bool Parent(string a, string b) => read[b].Parent is { } one && (one == a || read[one].Spouse == a);
bool Sibling(string a, string b) => a != b && read[a].Parent is { } one && Parent(one, b);
bool Above(string a, string b) => read.Keys.Any(x => Parent(x, b) && (x == a || Above(a, x)));
bool Through(Func<string, string, bool> one, Func<string, string, bool> other, string a, string b) => read.Keys.Any(x => one(a, x)
    && other(x, b));
List<Relation> kinds =
[
    new("children", "", children, (a, b) => Parent(b, a)),
    new("siblings", "the siblings of a person are the other children of the same parents", siblings, Sibling),
    new("brothers", "the brothers of a person are the other sons of the same parents", [.. siblings.Select(s => s & ~women)],
        (a, b) => Sibling(a, b) && !read[a].Woman),
    new("grandchildren", "grandchildren are the children of the children", Then(children, children), (a, b) => Through((x, y) => Parent(y,
        x),
        (x, y) => Parent(y, x), a, b)),
    new("grandparents", "grandparents are the parents of the parents", Then(parents, parents), (a, b) => Through(Parent, Parent, a, b)),
    new("aunts and uncles", "aunts and uncles are the siblings of the parents and the spouses of these siblings", Both(uncles, Then(uncles,
        spouse)), (a, b) => Through(Sibling, Parent, a, b) || Mate(a) is { } m && Through(Sibling, Parent, m, b)),
    new("nephews and nieces", "nephews and nieces are the children of the siblings (not those of the spouse's siblings)", Then(siblings,
        children),
        (a, b) => Through((x, y) => Parent(y, x), Sibling, a, b)),
    new("cousins", "cousins are the children of the siblings of the parents", Then(uncles, children), (a, b) => a != b && !Sibling(a, b)
        && read.Keys.Any(x => Through(Parent, Parent, x, a) && Through(Parent, Parent, x, b))),
    new("parents-in-law", "parents-in-law are the parents of the spouse", Then(spouse, parents), (a, b) => Mate(b) is { } m && Parent(a,
        m)),
    new("children-in-law", "children-in-law are the spouses of the children", Then(children, spouse), (a, b) => Mate(a) is { } m
        && Parent(b, m)),
    new("brothers- and sisters-in-law", "brothers- and sisters-in-law are the siblings of the spouse and the spouses of the siblings",
        Both(Then(spouse, siblings), Then(siblings, spouse)), (a, b) => Mate(b) is { } m && Sibling(a, m) || Mate(a) is { } n && Sibling(n,
            b)),
    new("descendants", "descendants are the children, their children, and so on", Down(children), (a, b) => Above(b, a)),
    new("ancestors", "ancestors are the parents, their parents, and so on", Down(parents), Above),
];
var (pick, cut) = (people[rng.Int(0, count - 1)], people[rng.Int(0, count - 1)].Born);
List<Filter> filters =
[
    new("are women", women, a => read[a].Woman), new("are men", all & ~women, a => !read[a].Woman),
    rng.Chance() ? new($"live in {places[0]}", Bits(x => x.Place == 0), a => read[a].Place == places[0])
        : new($"do not live in {places[0]}", Bits(x => x.Place != 0), a => read[a].Place != places[0]),
    new("are married", Bits(x => x.Spouse >= 0), a => Mate(a) is not null),
    new("are not married", Bits(x => x.Spouse < 0), a => Mate(a) is null),
    new("have no children", all & ~fruitful, a => !read.Keys.Any(b => Parent(a, b))),
    new("have children", fruitful, a => read.Keys.Any(b => Parent(a, b))),
    new($"were born in {cut} or later", Bits(x => x.Born >= cut), a => read[a].Born >= cut),
    new($"were born before {pick.Name}", Bits(x => x.Born < pick.Born), a => read[a].Born < read[pick.Name].Born),
    new("live in the same town as their spouse", Bits(x => x.Spouse >= 0 && people[x.Spouse].Place == x.Place), a => Mate(a) is { } m
        && read[m].Place == read[a].Place),
    new("live in another town than their mother (this holds only for those whose mother is named above)", Bits(x => x.Mother >= 0
        && people[x.Mother].Place != x.Place), a => read.Keys.Any(b => Parent(b, a) && read[b].Woman && read[b].Place != read[a].Place)),
];
var used = new List<Relation>();
Question Ask(int steps, int cuts)
{
    var path = rng.Some(steps, kinds);
    var sets = path.Skip(1).Aggregate(path[0].Of, (now, r) => Then(now, r.Of));
    var starts = Enumerable.Range(0, count).Where(i => int.PopCount(sets[i]) is > 1 and < 9).ToList();
    if (starts.Count == 0)
        (path, sets, starts) = ([kinds[^1]], kinds[^1].Of, Enumerable.Range(0, count).Where(i => kinds[^1].Of[i] != 0).ToList());
    var start = rng.Pick(starts);
    var (set, by) = (sets[start], new List<Filter>());
    foreach (var filter in rng.Shuffle(filters))
        if (by.Count < cuts && (set & filter.Keeps) is var kept && int.PopCount(kept) > 1 && kept != set)
        {
            by.Add(filter);
            set = kept;
        }
    used.AddRange(path);
    var who = path.Aggregate(people[start].Name, (of, r) => $"the {r.Says} of {of}");
    return new(by.Count == 0 ? who : $"those of {who} who {Join(by.Select(f => f.Says))}", set, () =>
    {
        var now = new HashSet<string> { people[start].Name };
        foreach (var r in path) now = [.. read.Keys.Where(a => now.Any(b => r.Holds(a, b)))];
        return [.. now.Where(a => by.All(f => f.Holds(a))).OrderBy(a => read[a].Born)];
    });
}
var questions = Enumerable.Range(0, level < 3 ? 2 : 3).Select(_ => Ask(level < 2 ? 1 : 2, level < 3 ? 1 : 2)).ToList();
var summed = rng.Int(2030, 2070);
List<int> Found(Question q) => [.. Enumerable.Range(0, count).Where(i => (q.Set >> i & 1) == 1).OrderBy(i => people[i].Born)];
var printed = rng.Shuffle(told);

List<string> Solve()
{
    read.Clear();
    var todo = printed.ToList();
    string? Meant(string text) => Regex.Match(text, "^the (husband|wife|father|mother) of (.+)$") is not { Success: true } m
        ? read.ContainsKey(text)
        ? text : null : Meant(m.Groups[2].Value) is not { } x ? null : m.Groups[1].Value is "husband" or "wife" ? read[x].Spouse
            : read[x].Parent
            is not { } one || Mate(one) is not { } other ? null : read[one].Woman == (m.Groups[1].Value == "mother") ? one : other;
    foreach (var s in todo) read[Regex.Match(s, "named ([A-Z][a-z]+)\\.") is { Success: true } n ? n.Groups[1].Value
        : s.Split(' ')[0]] = default;
    for (; todo.Count > 0; )
        todo.RemoveAll(s =>
        {
            if (Regex.Match(s, "^(\\w+) is the (wife|husband) of (.+)\\.$") is { Success: true } w)
            {
                if (Meant(w.Groups[3].Value) is not { } mate) return false;
                var one = w.Groups[1].Value;
                read[one] = read[one] with { Spouse = mate, Woman = w.Groups[2].Value == "wife" };
                read[mate] = read[mate] with { Spouse = one, Woman = w.Groups[2].Value == "husband" };
            }
            else if (Regex.Match(s, "^One of the children of (.+) is a (son|daughter) named (\\w+)\\.$|^(\\w+) is a (son|daughter) of "
                + "(.+)\\.$") is
                { Success: true } c)
            {
                if (Meant(c.Groups[1].Value + c.Groups[6].Value) is not { } parent) return false;
                var name = c.Groups[3].Value + c.Groups[4].Value;
                read[name] = read[name] with { Parent = parent, Woman = s.Contains(" is a daughter ") };
            }
            else if (Regex.Match(s, "^(\\w+) is a (brother|sister) of (.+)\\.$") is { Success: true } b)
            {
                if (Meant(b.Groups[3].Value) is not { } other || read[other].Parent is null) return false;
                read[b.Groups[1].Value] = read[b.Groups[1].Value] with { Parent = read[other].Parent,
                    Woman = b.Groups[2].Value == "sister" };
            }
            else
            {
                var m = Regex.Match(s, "^(\\w+) was born (in (\\d+)|(\\d+) years? (before|after) (.+)) and lives in (the same town as "
                    + ")?(.+)\\.$").Groups;
                var (born, town) = (0, m[8].Value);
                if (m[3].Success) born = int.Parse(m[3].Value);
                else if (Meant(m[6].Value) is { } of && read[of].Born is > 0 and var year) born = year + (m[5].Value == "before" ? -1 : 1)
                    * int.Parse(m[4].Value);
                if (m[7].Success) town = Meant(town) is { } with && read[with].Place is { } there ? there : "";
                if (born == 0 || town == "") return false;
                read[m[1].Value] = read[m[1].Value] with { Born = born, Place = town };
            }
            return true;
        });
    var sets = questions.ConvertAll(q => q.Again());
    return [.. sets.SkipLast(1).SelectMany(q => q), $"{sets[^1].Sum(a => summed - read[a].Born)}"];
}

var means = used.Distinct().Where(r => r.Means != "").Select(r => r.Means).ToList();
return Reasoning(
    prompt: $"""
        Of a family this is known; nobody has other spouses or children than can be found out from it:
        {string.Join("\n", printed.Chunk(4).Select(c => string.Join(" ", c)))}

        Everybody has been married at most once, to a person of the other sex, and the children of one spouse are those of the other too.
        So many years before or after somebody means: of the years of birth, one is so much smaller or larger than the other.
        What the words mean: {string.Concat(means.Select(m => $"{m}; "))}where it says what several people have ("the
        children of the cousins of"), all are meant who are that to at least one of them, perhaps also the person
        one began with; nobody is counted twice.

        {string.Join("\n", questions.SkipLast(1).Select((q, i) => $"({i + 1}) Who are {q.Says}?"))}
        ({questions.Count}) Look at {questions[^1].Says}. For each of them take {summed} minus the year of birth.
        What is the sum of these numbers?
        """,
    answer: (List<string>)[.. questions.SkipLast(1).SelectMany(Found).Select(i => people[i].Name), $"{Found(questions[^1]).Sum(i => summed
        - people[i].Born)}"],
    solve: Solve,
    format: $"the names asked for under (1){(questions.Count > 2 ? ", then those asked for under (2), both" : ",")} in the order of "
        + "birth, the eldest first, then the sum, all separated by commas");
