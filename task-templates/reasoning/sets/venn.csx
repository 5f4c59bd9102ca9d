// Counts in three or four overlapping groups, from which another count is to be deduced: as a system of equations for the regions it
// leaves most of them open, but fixes the one that is asked for. Drawn: the regions, which counts are told (of a group, a union, a
// difference, exactly or at least so many, comparisons, sums, shares, empty regions), the question, from level 3 on what is not needed.
// The maker counts the hidden regions; `solve` knows only the numbers told and eliminates, from predicates written another way.
using System.Numerics;
record Group(string Says, Func<int, bool> Has, Func<bool[], bool> Does);
record Fact(string Says, Func<int, int> Weight, Func<bool[], int> Counts, int Number, bool Void = false);
record Story(string People, string Place, string[] Things);

var story = rng.Skin.Pick<Story>([
    new("members", "a club", ["play chess", "sing in the choir", "grow roses", "keep bees"]),
    new("pupils", "a school", ["learn French", "play the piano", "act in the school play", "swim in the team"]),
    new("households", "a village", ["own a car", "own a dog", "heat with wood", "rent their home"]),
    new("nurses", "a hospital", ["work at night", "speak Italian", "drive to work", "eat in the canteen"]),
    new("farms", "a valley", ["keep sheep", "grow barley", "press oil", "let rooms"]),
    new("readers", "a library", ["borrow novels", "read the papers", "use the copier", "attend the talks"]),
    new("shops", "a town", ["sell tea", "open on Sundays", "deliver goods", "take foreign money"])]);
var k       = level < 4 ? 3 : 4;
var all     = Enumerable.Range(0, k).ToList();
var does    = rng.Skin.Shuffle(story.Things).Take(k).ToList();
var regions = Enumerable.Range(0, 1 << k).ToList();
var (few, many) = (level < 5 ? level + 2 : 8, new[] { 4, 5, 6, 9, 11 }[level - 1]);
var word    = new[] { "", "one", "two", "three", "four" };
string Not(int a) => $"do not {does[a]}";
bool In(int region, int a) => (region >> a & 1) == 1;

Group Some()
{
    var (o, j) = (rng.Shuffle(all), rng.Int(1, k - 1));
    var (a, b, c) = (o[0], o[1], o[2]);
    switch (rng.Int(0, level switch { 1 => 4, 2 => 7, 3 => 10, _ => 12 }))
    {
        case 0: return new(does[a], m => In(m, a), d => d[a]);
        case 1: return new($"{does[a]} and {does[b]}", m => In(m, a) && In(m, b), d => !(!d[a] || !d[b]));
        case 2: return new($"{does[a]} but {Not(b)}", m => In(m, a) && !In(m, b), d => d[a] & d[a] != d[b]);
        case 3: return new($"{does[a]} or {does[b]} or both", m => In(m, a) || In(m, b), d => !(!d[a] && !d[b]));
        case 4: return new($"do none of the {word[k]} things", m => m == 0, d => !d.Contains(true));
        case 5: return new($"{does[a]} but do none of the other things", m => m == 1 << a, d => d[a] && d.Count(x => x) < 2);
        case 6: return new($"do exactly {word[j]} of the {word[k]} things", m => int.PopCount(m) == j, d => d.Count(x => !x) == k - j);
        case 7: return new($"{does[a]} or {does[b]}, but not both", m => In(m, a) != In(m, b), d => d[a] ? !d[b] : d[b]);
        case 8: return new($"do at least {word[Math.Max(2, j)]} of the {word[k]} things", m => int.PopCount(m) >= Math.Max(2, j),
            d => d.Count(x => !x) <= k - (j < 2 ? 2 : j));
        case 9: return new($"{does[a]} and, besides, {does[b]} or {does[c]} or both", m => In(m, a) && (In(m, b) || In(m, c)),
            d => d[a] & (d[b] | d[c]));
        case 10: return new($"{Not(a)} and {Not(b)}", m => !In(m, a) && !In(m, b), d => !(d[a] || d[b]));
        case 11: return new($"{does[a]} and do exactly one of the other things", m => In(m, a) && int.PopCount(m) == 2,
            d => d[a] && d.Where((_, i) => i != a).Count(x => x) == 1);
        default: return new($"{does[a]}, {does[b]} and {does[c]}", m => In(m, a) && In(m, b) && In(m, c),
            d => !new[] { a, b, c }.Any(i => !d[i]));
    }
}

// The people of each region; where nobody may be, and what share of one group is in another, is put in here.
var (people, set) = (new int[1 << k], new List<Fact>());
int Size(Func<int, bool> has) => regions.Where(has).Sum(m => people[m]);
void Fill()
{
    (people, set) = ([.. regions.Select(_ => rng.Int(6, level < 4 ? 240 : 160))], []);
    var (o, part, special) = (rng.Shuffle(all), rng.Int(2, 5), level < 3 ? 0 : rng.Int(0, 3));
    var (a, b) = (o[0], o[1]);
    Group? none = special switch { 1 => new($"All those who {does[a]} also {does[b]}.", m => In(m, a) && !In(m, b), d => d[a] && !d[b]),
        2 => new($"None of the {story.People} do all {word[k]} things.", m => m == (1 << k) - 1, d => d.All(x => x)),
        _ => null };
    if (none is not null)
    {
        foreach (var m in regions.Where(none.Has))
            people[m] = 0;
        set.Add(new(none.Says, m => none.Has(m) ? 1 : 0, d => none.Does(d) ? 1 : 0, 0, Void: true));
    }
    var alone = special < 3 ? 0 : part * Size(m => In(m, a) && In(m, b)) - Size(m => In(m, a)) + people[1 << a];
    if (alone < 2)
        return;
    people[1 << a] = alone;
    set.Add(new($"Exactly {new[] { "", "", "half", "a third", "a quarter", "a fifth" }[part]} of those who {does[a]} also {does[b]}.",
        m => !In(m, a) ? 0 : In(m, b) ? part - 1 : -1, d => (d[a] && d[b] ? part : 0) - (d[a] ? 1 : 0), 0));
}

Fact? Tell()
{
    var (kind, one, two) = (rng.Int(0, level == 1 ? 6 : 9), Some(), Some());
    var (n, other) = (Size(one.Has), Size(two.Has));
    if (kind == 0)
        return new($"There are {people.Sum()} {story.People}.", _ => 1, _ => 1, people.Sum());
    if (kind == 7)
        return new($"The numbers of those who {string.Join(", of those who ", does.SkipLast(1))} and of those who {does[^1]} add up to "
            + $"{regions.Sum(m => people[m] * int.PopCount(m))}.", int.PopCount, d => d.Sum(x => x ? 1 : 0),
            regions.Sum(m => people[m] * int.PopCount(m)));
    if (kind > 7)
        return n - other < 2 ? null : new(
            $"The number of those who {one.Says} is larger by {n - other} than the number of those who {two.Says}.",
            m => (one.Has(m) ? 1 : 0) - (two.Has(m) ? 1 : 0),
            d => one.Does(d) == two.Does(d) ? 0 : one.Does(d) ? 1 : -1, n - other);
    return n < 2 ? null : new($"{n} {story.People} {one.Says}.", m => one.Has(m) ? 1 : 0, d => one.Does(d) ? 1 : 0, n);
}

// Facts are taken up while they say something new, until the question hangs on them; those it hangs on are needed, each of them.
// Rows are over the regions, then over the facts taken up: what is left behind there says how a row was made.
(List<Fact> Needed, List<Fact> Spare)? Choose(Group asked)
{
    var (taken, rows, width) = (new List<Fact>(), new List<(int Pivot, double[] Row)>(), 1 << k);
    double[] Reduced(double[] row)
    {
        foreach (var (pivot, by) in rows)
            if (Math.Abs(row[pivot]) > 1e-9 && row[pivot] / by[pivot] is var f)
                for (var i = 0; i < row.Length; i++)
                    row[i] -= f * by[i];
        return row;
    }
    for (var tries = 0; tries < 60; tries++)
    {
        if ((tries < set.Count ? set[tries] : Tell()) is not { } fact)
            continue;
        foreach (var m in fact.Void ? regions.Where(m => fact.Weight(m) > 0).ToList() : [-1])
        {
            var row = Reduced([.. regions.Select(r => (double)(m < 0 ? fact.Weight(r) : r == m ? 1 : 0)),
                .. regions.Select(i => i == taken.Count ? 1.0 : 0)]);
            var pivot = Array.FindIndex(row, 0, width, x => Math.Abs(x) > 1e-9);
            if (pivot < 0)
                continue;
            rows.Add((pivot, row));
            taken.Add(fact);
        }
        var question = Reduced([.. regions.Select(m => asked.Has(m) ? 1.0 : 0), .. new double[width]]);
        if (question.Take(width).Any(x => Math.Abs(x) > 1e-9))
            continue;
        var needed = taken.Where((_, i) => Math.Abs(question[width + i]) > 1e-9).Distinct().ToList();
        return (needed, [.. taken.Distinct().Except(needed)]);
    }
    return null;
}

var (asked, facts, answer) = (Some(), new List<Fact>(), 0);
bool Draw()
{
    Fill();
    asked  = Some();
    answer = Size(asked.Has);
    if (answer < 10 || Choose(asked) is not var (needed, spare) || needed.Count < few || needed.Count > many)
        return false;
    facts = [.. needed, .. spare.Take(level < 3 ? 0 : level / 2)];
    return facts.All(f => f.Number != answer) && facts.DistinctBy(f => f.Says).Count() == facts.Count
        && (set.Count == 0 || facts.Contains(set[0]) || set[0].Void == false);
}
while (!Draw()) { }

// The question as a row, its number and its scale behind it, and every fact a row with its number.
int Solve()
{
    var sorts = regions.Select(m => all.Select(a => m / (1 << a) % 2 == 1).ToArray()).ToList();
    var rows = facts.SelectMany(f => f.Void
        ? sorts.FindAll(d => f.Counts(d) != 0).Select(d => (List<BigInteger>)[.. sorts.Select(s => s == d ? 1 : 0), 0, 0])
        : [[.. sorts.Select(d => (BigInteger)f.Counts(d)), f.Number, 0]]).ToList();
    var question = sorts.Select(d => (BigInteger)(asked.Does(d) ? 1 : 0)).Append(0).Append(1).ToList();
    for (var column = 0; column < sorts.Count; column++)
    {
        if (rows.Find(r => r[column] != 0) is not { } pivot)
            continue;
        rows.Remove(pivot);
        List<BigInteger> Without(List<BigInteger> row) => [.. row.Zip(pivot, (x, y) => x * pivot[column] - y * row[column])];
        rows = rows.ConvertAll(Without);
        question = Without(question);
    }
    return question.SkipLast(2).All(x => x.IsZero) ? (int)(-question[^2] / question[^1]) : -1;
}

return Reasoning(
    prompt: $"""
        Of the {story.People} of {story.Place}, it was written down which of these {word[k]} things they do: {Join(does)}.
        Where a sentence leaves one of the things open, it counts those who do it and those who do not.

        {string.Join("\n", rng.Skin.Shuffle(facts).Select(f => $"- {f.Says}"))}

        How many {story.People} {asked.Says}?
        """,
    answer: answer,
    solve: Solve);
