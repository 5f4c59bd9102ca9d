// How many words, rows of tiles, selections of numbers or walks keep all of some clauses, and how many break a certain one of them only.
// Drawn: what is counted, its size, which clauses of its kind, their letters, numbers and points.
// The maker reads an object from the front and counts by the states of the clauses; `solve` writes all objects down and looks at each.
using System.Text.RegularExpressions;
// A state (from 0 to 1022, below 0 when broken) goes by place and symbol to the next; End says which are good at the end.
record Clause(string English, int Start, Func<int, int, int, int> Step, Func<string, bool> Holds, Func<int, bool>? End = null);

var world = rng.Int(0, 3);                                           // 0 words, 1 tiles, 2 selections, 3 walks
var k     = new[] { 4, 3, 2, 2 }[world];
var names = string.Concat(rng.Skin.Shuffle("ABCDEFGHJKLMNPQRSTUVWXYZ".ToList()).Take(Math.Max(3, k)).Order());
var who   = rng.Skin.FirstName();
var stock = rng.Shuffle(level < 4 ? [3, 2, 2] : new[] { 3, 3, 2 });  // of each letter, where they are tiles
var n     = world switch { 0 => level < 4 ? 5 : 6, 1 => stock.Sum(), _ => level > 1 ? 9 + level / 2 : rng.Int(6, 12) };
var marks = world switch { 2 => "-+", 3 => "EN", _ => names }; var start = level > 1 ? 0 : rng.Skin.Pick(Enumerable.Range(0, 60).ToList());

bool Same(string w, int p, int q) => w[p] == w[q];
int Pairs(string w, Func<char, char, bool> of) => w.Zip(w.Skip(1)).Count(p => of(p.First, p.Second));
Clause Letters(int kind)
{
    var (o, t, p) = (rng.Some(3, Enumerable.Range(0, k).ToList()), rng.Int(1, 2), rng.Int(0, n - 2));
    var (x, y, z, q, not) = (o[0], o[1], o[2], rng.Int(p + 1, n - 1), rng.Chance());
    var (X, Y, Z) = (names[x], names[y], names[z]);
    switch (kind)
    {
        case 0: return new($"{X} is never directly followed by {Y}", 4, (s, _, c) => s == x && c == y ? -1 : c,
            w => !w.Contains($"{X}{Y}"));
        case 1: return new($"no {X} stands anywhere to the right of a {Y}", 0, (s, _, c) => c == x && s == 1 ? -1 : c == y ? 1 : s,
            w => !Regex.IsMatch(w, $"{Y}.*{X}"));
        case 2: return new($"every {X} that is not at the right end is directly followed by {Y} or {Z}", 0,
            (s, _, c) => s == 1 && c != y && c != z ? -1 : c == x ? 1 : 0, w => !Regex.IsMatch(w, $"{X}[^{Y}{Z}]"));
        case 3: return new($"in exactly {n / 2 + t - 1} places a letter is directly followed by a different one", 4,
            (s, i, c) => (i > 0 && s % 8 != c ? s / 8 + 1 : s / 8) * 8 + c, w => Pairs(w, (a, b) => a != b) == n / 2 + t - 1,
            s => s / 8 == n / 2 + t - 1);
        case 4: return new($"between any two {X}s there {(t == 1 ? "is at least 1 other letter" : "are at least 2 other letters")}", t,
            (s, _, c) => c == x ? s < t ? -1 : 0 : Math.Min(t, s + 1), w => !Regex.IsMatch(w, $"{X}[^{X}]{{0,{t - 1}}}{X}"));
        case 5: return new($"in exactly {t + 1} places a letter is directly followed by one that comes earlier in the alphabet", 0,
            (s, i, c) => (i > 0 && c < s % 8 ? s / 8 + 1 : s / 8) * 8 + c, w => Pairs(w, (a, b) => a > b) == t + 1, s => s / 8 == t + 1);
        case 6: return new($"{X} is directly followed by {Y} in at least one place", 4, (s, _, c) => s == 5 || s == x && c == y ? 5 : c,
            w => w.Contains($"{X}{Y}"), s => s == 5);
        case 7: return new($"the letters in places {p + 1} and {q + 1} are {(not ? "different" : "the same")}", 0,
            (s, i, c) => i == p ? c : i == q && s == c == not ? -1 : s, w => Same(w, p, q) != not);
        case 8: return new($"somewhere there is {X}, somewhere to the right of it {Y}, and somewhere to the right of that {Z}", 0,
            (s, _, c) => s < 3 && c == o[s] ? s + 1 : s, w => Regex.IsMatch(w, $"{X}.*{Y}.*{Z}"), s => s == 3);
        case 9: return new($"each beginning (first letter, first two letters, and so on up to all of it) has at least as many {X}s as {Y}s",
            0, (s, _, c) => s + (c == x ? 1 : c == y ? -1 : 0),
            w => Enumerable.Range(1, n).All(i => w[..i].Count(c => c == X) >= w[..i].Count(c => c == Y)));
        case 10: return new($"in place {p + 1} there is {X} or {Y}", 0, (s, i, c) => i == p && c != x && c != y ? -1 : 0,
            w => w[p] == X || w[p] == Y);
        case 11: return new($"{X} occurs exactly {(t == 1 ? "once" : "twice")}", 0, (s, _, c) => c != x ? s : s == t ? -1 : s + 1,
            w => w.Split(X).Length == t + 1, s => s == t);
        case 12: return new($"the number of {X}s is {(not ? "odd" : "even")}", 0, (s, _, c) => c == x ? 1 - s : s,
            w => w.Count(c => c == X) % 2 == 1 == not, s => s == 1 == not);
        case 13: return new($"with {names[0]} = 1, {names[1]} = 2, {names[2]} = 3 and {names[3]} = 4, the sum is a multiple of {t + 2}", 0,
            (s, _, c) => (s + c + 1) % (t + 2), w => w.Sum(c => names.IndexOf(c) + 1) % (t + 2) == 0, s => s == 0);
        case 14: return new($"there are as many {X}s as {Y}s", 16, (s, _, c) => s + (c == x ? 1 : c == y ? -1 : 0),
            w => w.Sum(c => c == X ? 1 : c == Y ? -1 : 0) == 0, s => s == 16);
        default: return new($"exactly {t + 1} different letters are used", 0, (s, _, c) => s | 1 << c, w => w.Distinct().Count() == t + 1,
            s => int.PopCount(s) == t + 1);
    }
}
List<int> Taken(string w) => [.. Enumerable.Range(1, n).Where(i => w[i - 1] == '+')];
Clause Numbers(int kind)
{
    var (p, t, d) = (rng.Some(2, Enumerable.Range(1, n).ToList()), rng.Int(1, 2), rng.Int(2, 5));
    var (a, b, rest) = (Math.Min(p[0], p[1]), Math.Max(p[0], p[1]), rng.Int(0, d - 1));
    switch (kind)
    {
        case 0: return new($"no {(t < 2 ? "two" : "three")} of them are consecutive", 0, (s, _, c) => c == 0 ? 0 : s == t ? -1 : s + 1,
            w => !w.Contains(t == 1 ? "++" : "+++"));
        case 1: return new($"there are exactly {n / 2 + t - 1} of them", 0, (s, _, c) => s + c, w => Taken(w).Count == n / 2 + t - 1,
            s => s == n / 2 + t - 1);
        case 2: return new($"their sum {(rest == 0 ? "is a multiple of" : $"leaves the remainder {rest} when divided by")} {d}", 0,
            (s, i, c) => (s + (i + 1) * c) % d, w => Taken(w).Sum() % d == rest, s => s == rest);
        case 3: return new($"{a} and {b} are not both among them", 0, (s, i, c) => i == a - 1 ? c : i == b - 1 && s + c == 2 ? -1 : s,
            w => !(Taken(w).Contains(a) && Taken(w).Contains(b)));
        case 4: return new($"{a} or {b} is among them, or both are", 0, (s, i, c) => i == a - 1 ? c : i == b - 1 && s + c == 0 ? -1 : s,
            w => Taken(w).Intersect([a, b]).Any());
        case 5: return new("there are as many even as odd numbers among them", 16, (s, i, c) => s + (i % 2 == 0 ? c : -c),
            w => Taken(w).Count(i => i % 2 == 0) * 2 == Taken(w).Count, s => s == 16);
        case 6: return new($"exactly one of {a} and {b} is among them", 0, (s, i, c) => i == a - 1 ? c : i == b - 1 && s == c ? -1 : s,
            w => w[a - 1] != w[b - 1]);
        case 7: return new($"any two of them differ by at most {n / 2 + t}", 0,
            (s, i, c) => c == 0 ? s : s == 0 ? i + 1 : i + 1 - s > n / 2 + t ? -1 : s,
            w => w.LastIndexOf('+') - w.IndexOf('+') <= n / 2 + t);
        case 8: return new($"each of them but the smallest is at most {t + 1} more than the next smaller one of them", 0,
            (s, i, c) => c == 0 ? s : s > 0 && i + 1 - s > t + 1 ? -1 : i + 1, w => !Regex.IsMatch(w, $"[+]-{{{t + 1},}}[+]"));
        default: return new($"exactly {d - 1} of them are larger than {n / 2 - t}", 0, (s, i, c) => i >= n / 2 - t ? s + c : s,
            w => Taken(w).FindAll(i => i > n / 2 - t).Count == d - 1, s => s == d - 1);
    }
}
Clause Steps(int kind)
{
    var (at, t, d, not) = (rng.Int(2, n - 1), rng.Int(1, 2), rng.Int(2, 4), rng.Chance());
    var (east, other) = (rng.Int(at / 2 - 1, at / 2 + 1), rng.Int(at, n - 1));
    int East(string w, int i) => w[..i].Count(c => c == 'E');
    var point = $"({start + east}, {start + at - east})";
    switch (kind)
    {
        case 0 or 1: return new($"it {(kind == 0 ? "does not come" : "comes")} to the point {point}", 0,
            (s, i, c) => i + 1 == at && s + 1 - c == east == (kind == 0) ? -1 : s + 1 - c, w => East(w, at) == east == (kind == 1));
        case 2: return new($"it changes its direction exactly {d + 1} times", 0,
            (s, i, c) => (i > 0 && s % 2 != c ? s / 2 + 1 : s / 2) * 2 + c,
            w => Regex.Count(w, "E+|N+") == d + 2, s => s / 2 == d + 1);
        case 3: return new($"there are never more than {t + 1} steps in the same direction one after the other", 0,
            (s, i, c) => i == 0 || s % 2 != c ? 2 + c : s / 2 > t ? -1 : s + 2, w => !Regex.IsMatch(w, $"E{{{t + 2}}}|N{{{t + 2}}}"));
        case 4: return new($"it never comes to a point (x, y) with y larger than x + {t}", 0,
            (s, i, c) => i + 1 - 2 * (s + 1 - c) > t ? -1 : s + 1 - c,
            w => Enumerable.Range(1, n).All(i => i - East(w, i) <= East(w, i) + t));
        case 5: return new($"it ends at a point (x, y) with x from {start + n / 2 - d / 2} to {start + n / 2 + t} (both included)", 0,
            (s, _, c) => s + 1 - c,
            w => w.Replace("N", "").Length is var e && e >= n / 2 - d / 2 && e <= n / 2 + t, s => s >= n / 2 - d / 2 && s <= n / 2 + t);
        case 6: return new($"after the start, it comes exactly {(t == 1 ? "once" : "twice")} to a point (x, y) with x = y", 16,
            (s, i, c) => s % 32 + 1 - 2 * c is var gap && gap == 16 ? s / 32 * 32 + 48 : s / 32 * 32 + gap,
            w => Enumerable.Range(1, n).Count(i => East(w, i) * 2 == i) == t, s => s / 32 == t);
        case 7: return new($"step {at} and step {other + 1} go in {(not ? "different directions" : "the same direction")}", 0,
            (s, i, c) => i == at - 1 ? c : i == other && s == c == not ? -1 : s, w => Same(w, at - 1, other) != not);
        case 8: return new($"a step north is directly followed by a step east exactly {d - 1} times", 0,
            (s, _, c) => s % 2 == 1 && c == 0 ? s + 1 : s / 2 * 2 + c, w => w.Split("NE").Length == d, s => s / 2 == d - 1);
        default: return new($"the number of steps east {(not ? "is" : "is not")} a multiple of {d}", 0, (s, _, c) => (s + 1 - c) % d,
            w => East(w, n) % d == 0 == not, s => s == 0 == not);
    }
}

// The maker: how many beginnings lead to each state of all clauses, one after another in a number of 10 bits each.
const int Bits = 10, Sunk = (1 << Bits) - 1;                         // Sunk: the last clause, which may be broken, is
var (clauses, kept, broken) = (new List<Clause>(), 0L, 0L);
void Count()
{
    var (now, all, last) = (new Dictionary<long, long>(), clauses.ToArray(), clauses.Count - 1);
    now[clauses.Select((c, j) => (long)c.Start << (Bits * j)).Sum()] = 1;
    (kept, broken) = (0, 0);
    for (var place = 0; place < n; place++)
    {
        var next = new Dictionary<long, long>();
        foreach (var (state, ways) in now)
            for (var symbol = 0; symbol < k; symbol++)
            {
                var (to, j, good) = (0L, 0, true);
                for (; j <= last && good; j++)
                {
                    var s = (int)(state >> (Bits * j)) & Sunk;
                    s = j == last && s == Sunk ? -1 : all[j].Step(s, place, symbol);
                    good = s >= 0 && (place < n - 1 || all[j].End is not { } end || end(s));
                    to |= (long)(s < 0 ? Sunk : s) << (Bits * j);
                }
                if (place == n - 1 && good) kept += ways;
                else if (place == n - 1 && j > last) broken += ways;
                else if (good || j > last) next[to] = next.GetValueOrDefault(to) + ways;
            }
        now = next;
    }
}
var kinds = Enumerable.Range(0, new[] { 16, 11, 10, 10 }[world]).ToList();
var stack = new Clause("", 0, (s, _, c) => (s >> 2 * c & 3) < stock[c] ? s + (1 << 2 * c) : -1, _ => true);
for (var tries = 0; tries < 5 && (kept < 8 || broken < 8); tries++)
{
    clauses = rng.Some(new[] { 2, 2, 3, 3, 4 }[level - 1], kinds)
        .ConvertAll(c => world < 2 ? Letters(c) : world == 2 ? Numbers(c) : Steps(c));
    if (world == 1) clauses.Insert(0, stack);
    Count();
}

// Everything there is, written down and looked at.
List<long> Solve()
{
    var found = new List<long> { 0, 0 };
    void Write(string w)
    {
        if (w.Length == n)
            found[clauses[^1].Holds(w) ? 0 : 1] += clauses.SkipLast(1).All(c => c.Holds(w)) ? 1 : 0;
        else
            foreach (var mark in marks.Where(m => world != 1 || w.Split(m).Length <= stock[marks.IndexOf(m)]))
                Write(w + mark);
    }
    Write("");
    return found;
}

var letters = Join(world == 1 ? names.Zip(stock, (c, count) => $"{count} with {c}") : names.Select(c => $"{c}"));
string what = world switch
{
    0 => $"Words of {n} letters are made of the letters {letters}; a letter may be used several times or not at all.",
    1 => $"There are {n} tiles: {letters}. All of them are laid in a row; tiles with the same letter cannot be told apart.",
    2 => $"{who} selects some of the numbers from 1 to {n}; to select none of them or all of them is a selection, too.",
    _ => $"A walk of {who}'s starts at the point ({start}, {start}) and has {n} steps. A step to the east leads from (x, y) to (x + 1, y), "
        + "a step to the north leads from (x, y) to (x, y + 1).",
};

var told = rng.Skin.Shuffle(clauses.FindAll(c => c != stack));
return Reasoning(
    prompt: $"""
        {what} Think of these clauses:
        {string.Join("\n", told.Select((c, i) => $"{i + 1}. {c.English}"))}

        For how many different {new[] { "words", "rows", "selections", "walks" }[world]} are all these clauses true?
        And for how many is clause {told.IndexOf(clauses[^1]) + 1} the only one that is false?
        """,
    answer: [kept, broken],
    solve: Solve,
    format: "the two numbers, in this order, separated by a comma");
