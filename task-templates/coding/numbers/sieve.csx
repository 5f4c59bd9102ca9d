// Numbers are changed by rules about their digits and divisors, sieved by others, and what is left is folded into a list. Drawn: which
// changes and sieves in which order, which changes hang on a property, whether a number is compared with the one kept before it, and the
// fold. The reference works by arithmetic and trial division, the oracle by decimal strings and prime factors.
using System.Numerics;

record Change(string English, string Code, Func<int, int> Run);
record Trait(string English, string Code, Func<int, bool> Run);
record Step(string English, string Code, Func<int, int?> Run);
record Pair(string English, string Code, Func<int, int, bool> Run);
record Fold(string English, string Code, Func<List<int>, List<int>> Run);

T With<T>(int value, Func<int, T> make) => make(value);
int Read(IEnumerable<char> digits) => int.Parse(string.Concat(digits));
int Weight(int n) => $"{n}".Sum(c => c - '0');
int Common(int a, int b) => (int)BigInteger.GreatestCommonDivisor(a, b);
List<int> Primes(int n)                                // the prime factors from small to large
{
    var all = new List<int>();
    for (var d = 2; n > 1; d = n % d == 0 ? d : d * d > n ? n : d + 1)
        if (n % d == 0) { all.Add(d); n /= d; }
    return all;
}

List<Func<Change>> changes =
[
    () => rng.Int(0, 3) switch
    {
        0 => new("n with its digits in reverse order", "Value(Digits(n).AsEnumerable().Reverse())", n => Read($"{n}".Reverse())),
        1 => new("n with its digits sorted from small to large", "Value(Digits(n).Order())",
            n => Read("0123456789".SelectMany(d => $"{n}".Where(c => c == d)))),
        2 => new("n with its digits sorted from large to small", "Value(Digits(n).OrderDescending())",
            n => Read("9876543210".SelectMany(d => $"{n}".Where(c => c == d)))),
        _ => new("n with its last digit moved to the front", "Value(Digits(n).TakeLast(1).Concat(Digits(n).SkipLast(1)))",
            n => Read($"{n}"[^1..] + $"{n}"[..^1])),
    },
    () => new("n plus the sum of its digits", "n + DigitSum(n)", n => n + Weight(n)),
    () => With<Change>(rng.Int(2, 5), k => new($"n plus {k} times its first digit", $"n + {k} * Digits(n)[0]",
        n => n + (k * ($"{n}"[0] - '0')))),
    () => new("the difference between n and n with its digits in reverse order (the larger minus the smaller)",
        "Math.Abs(n - Value(Digits(n).AsEnumerable().Reverse()))",
        n => Math.Max(n, Read($"{n}".Reverse())) - Math.Min(n, Read($"{n}".Reverse()))),
    () => new("the sum of the squares of the digits of n", "Digits(n).Sum(d => d * d)",
        n => $"{n}".Select(c => c - '0').Aggregate(0, (s, d) => s + (d * d))),
    () => With<Change>(rng.Int(1, 8), k => new($"n with {k} added to each digit, where only the last digit of each sum stays",
        $"Value(Digits(n).Select(d => (d + {k}) % 10))", n => Read($"{n}".Select(c => "01234567890123456789"[c - '0' + k])))),
    () => With<Change>(rng.Int(3, 19), a => With<Change>(rng.Int(301, 899), m =>
        new($"the remainder of {a} times n, divided by {m}", $"{a} * n % {m}", n => (a * n) - (a * n / m * m)))),
    () => new("the largest divisor of n that is smaller than n (0 and 1 stay as they are)", "LargestDivisor(n)",
        n => n < 2 ? n : n / Primes(n)[0]),
    () => new("n plus the number of its divisors (0 stays 0)", "n + Divisors(n)",
        n => n == 0 ? 0 : n + Primes(n).GroupBy(p => p).Aggregate(1, (v, g) => v * (g.Count() + 1))),
    () => With<Change>(rng.Pick([6, 10, 12, 30, 60, 90]), k => new($"n divided by the greatest common divisor of n and {k} (0 stays 0)",
        $"n / Gcd(n, {k})", n => n / Common(n, k))),
    () => new("n divided by 2 as long as it is even (0 stays 0)", "n >> int.TrailingZeroCount(n)",
        n => Primes(n).Where(p => p > 2).Aggregate(Math.Min(n, 1), (v, p) => v * p)),
    () => new("n plus the sum of its prime factors, each as often as it divides n (12 = 2 * 2 * 3 gives 12 + 7; 0 and 1 have none)",
        "n + PrimeSum(n)", n => n + Primes(n).Sum()),
];
List<Func<Trait>> traits =
[
    () => new("n is above 0 and divisible by the sum of its digits", "n > 0 && n % DigitSum(n) == 0",
        n => n > 0 && Weight(n) == Common(n, Weight(n))),
    () => With<Trait>(rng.Int(3, 6), k => new($"n has more than {k} divisors (0 counts as having none)", $"Divisors(n) > {k}",
        n => n > 0 && Primes(n).GroupBy(p => p).Aggregate(1, (v, g) => v * (g.Count() + 1)) > k)),
    () => new("the sum of the digits of n is odd", "DigitSum(n) % 2 == 1", n => $"{n}".Count("13579".Contains) % 2 == 1),
    () => With<Trait>(rng.Int(1, 9), d => new($"the digit {d} or the digit {d - 1} occurs in n",
        $"Digits(n).Any(d => d == {d} || d == {d - 1})",
        n => $"{n}".Contains($"{d}") || $"{n}".Contains($"{d - 1}"))),
    () => new("the first digit of n is larger than the last", "Digits(n)[0] > Digits(n)[^1]",
        n => string.CompareOrdinal($"{n}"[..1], $"{n}"[^1..]) > 0),
    () => With<Trait>(rng.Pick([10, 14, 15, 21, 22, 33, 35]), k => new($"n and {k} have a common divisor above 1 (0 and {k} have)",
        $"Gcd(n, {k}) > 1",
        n => Primes(k).Any(p => n / p * p == n))),
    () => new("n is divisible by the square of an integer above 1 (0 is)", "HasSquare(n)",
        n => n == 0 || Primes(n).Distinct().Count() < Primes(n).Count),
    () => new("some digit occurs more than once in n", "Digits(n).Distinct().Count() < Digits(n).Count",
        n => $"{n}".GroupBy(c => c).Any(g => g.Count() > 1)),
    () => With<Trait>(rng.Int(3, 7), k => With<Trait>(rng.Int(1, (k - 1) / 2), r =>
        new($"the remainder of n divided by {k} is at most {r}", $"n % {k} <= {r}",
        n => n - (n / k * k) < r + 1))),
];
List<Pair> pairs =
[
    new("it ends in the same digit as p", "n % 10 == kept[^1] % 10", (n, p) => $"{n}"[^1] == $"{p}"[^1]),
    new("it is smaller than half of p", "2 * n < kept[^1]", (n, p) => p > n + n),
    new("it and p have no common divisor above 1 (the divisors of 0 are all positive integers)", "Gcd(n, kept[^1]) == 1",
        (n, p) => Common(p, n) == 1),
    new("the sum of its digits is larger than that of p", "DigitSum(n) > DigitSum(kept[^1])", (n, p) => Weight(p) < Weight(n)),
];
var folds = new List<Func<Fold>>
{
    () => new("the numbers kept, in their order", "return kept;", k => k),
    () => With<Fold>(rng.Int(3, 9), a => With<Fold>(rng.Int(101, 997), m =>
        new($"a number for each number kept: t is 0 at first; for each number kept, in order, "
        + $"t becomes the remainder of {a} times t plus the number, divided by {m}; t is appended",
        $"int t = 0;\n    return kept.Select(n => t = ({a} * t + n) % {m}).ToList();",
        k => [.. k.Select((_, i) => (int)(k.Take(i + 1).Aggregate(BigInteger.Zero, (t, n) => (t * a) + n) % m))]))),
    () => new("ten numbers: how often the digits 0, 1, ..., 9 occur in all numbers kept together",
        "return Enumerable.Range(0, 10).Select(d => kept.Sum(n => Digits(n).Count(x => x == d))).ToList();",
        k => [.. "0123456789".Select(d => string.Concat(k).Count(c => c == d))]),
    () => With<Fold>(rng.Int(3, 5), m => new(
        $"{m} numbers: for each remainder from 0 to {m - 1}, in this order, the sum of the numbers kept that leave it when divided by {m}",
        $"return Enumerable.Range(0, {m}).Select(r => kept.Where(n => n % {m} == r).Sum()).ToList();",
        k => [.. k.Aggregate(new int[m], (sums, n) => { sums[n % m] += n; return sums; })])),
    () => new("for each number kept but the first, its distance to the number kept before it (the larger minus the smaller)",
        "return kept.Zip(kept.Skip(1), (a, b) => Math.Abs(a - b)).ToList();",
        k => [.. k.Skip(1).Select((n, i) => Math.Max(n, k[i]) - Math.Min(n, k[i]))]),
    () => new("the different numbers kept, each once, from small to large", "return kept.Distinct().Order().ToList();",
        k => [.. new SortedSet<int>(k)]),
};
Dictionary<string, string> helpers = new()
{
    ["Gcd"] = "static int Gcd(int a, int b)\n{\n    while (b > 0) (a, b) = (b, a % b);\n    return a;\n}",
    ["DigitSum"] = "static int DigitSum(int n) => Digits(n).Sum();",
    ["Divisors"] = "static int Divisors(int n)\n{\n    int count = 0;\n"
        + "    for (int d = 1; d * d <= n; d++)\n        if (n % d == 0) count += d * d == n ? 1 : 2;\n    return count;\n}",
    ["LargestDivisor"] = "static int LargestDivisor(int n)\n{\n"
        + "    for (int d = 2; d * d <= n; d++)\n        if (n % d == 0) return n / d;\n    return Math.Min(n, 1);\n}",
    ["HasSquare"] = "static bool HasSquare(int n)\n{\n    if (n == 0) return true;\n"
        + "    for (int d = 2; d * d <= n; d++)\n        if (n % (d * d) == 0) return true;\n    return false;\n}",
    ["PrimeSum"] = "static int PrimeSum(int n)\n{\n    int sum = 0;\n"
        + "    for (int d = 2; n > 1; d++)\n        for (; n % d == 0; n /= d) sum += d;\n    return sum;\n}",
    ["Value"] = "static int Value(IEnumerable<int> digits) => digits.Aggregate(0, (v, d) => v * 10 + d);",
    ["Digits"] = "static List<int> Digits(int n) => n.ToString().Select(c => c - '0').ToList();",
};

var (maps, branches, sieves) = (level < 5 ? 2 : 3, new[] { 0, 1, 1, 1, 2 }[level - 1], level < 3 ? 1 : 2);
var some = rng.Some(maps + (2 * branches), changes).Select(c => c()).ToList();
var asked = rng.Some(branches + sieves, traits).Select(t => t()).ToList();
Step Map(Change c) => new($"n becomes {c.English}.", $"n = {c.Code};", n => c.Run(n));
Step Branch(Trait t, Change a, Change b) => new($"If {t.English}, n becomes {a.English}; otherwise n becomes {b.English}.",
    $"n = {t.Code} ? {a.Code} : {b.Code};", n => t.Run(n) ? a.Run(n) : b.Run(n));
Step Sieve(Trait t) => rng.Chance()
    ? new($"n is dropped if {t.English}.", $"if ({t.Code}) continue;", n => t.Run(n) ? null : n)
    : new($"n is dropped unless {t.English}.", $"if (!({t.Code})) continue;", n => t.Run(n) ? n : null);
var steps = rng.Shuffle([.. some.Take(maps).Select(Map),
    .. Enumerable.Range(0, branches).Select(i => Branch(asked[i], some[maps + (2 * i)], some[maps + (2 * i) + 1])),
        .. asked.Skip(branches).Select(Sieve)]);
var pair = level >= 4 ? rng.Pick(pairs) : null;
var fold = rng.Pick(folds)();

List<int> Slow(List<int> numbers)
{
    var kept = new List<int>();
    foreach (var number in numbers)
        if (steps.Aggregate((int?)number, (n, s) => n is { } known ? s.Run(known) : null) is { } left
            && (pair is null || kept.Count == 0 || !pair.Run(left, kept[^1]))) kept.Add(left);
    return fold.Run(kept);
}

var codes = string.Join("\n        ", steps.Select(s => s.Code)
    .Append(pair is null ? "" : $"if (kept.Count > 0 && {pair.Code}) continue;"));
var used = helpers.Where(h => (codes + fold.Code).Contains(h.Key + "(") || (h.Key == "Digits" && codes.Contains("DigitSum(")))
    .Select(h => h.Value);
var name = rng.Skin.Pick(["Sieve", "Refine", "Winnow", "Distil", "Sift", "Select", "Strain", "Screen", "Purge", "Clean"]);
return Coding(
    signature: $"List<int> {name}(List<int> numbers)",
    prompt: $"""
        Numbers are written in the decimal system without leading zeros; zeros that come to stand in front are left out, and 0 has the one
        digit 0. A divisor of a number is a positive integer that divides it without a remainder (1 and the number itself are divisors).

        Take the numbers of the list in order. For each, n starts as the number. Then these steps are taken in this order, each on what the
        one before left; a number that is dropped takes no more steps.
        {string.Join("\n", steps.Select((s, i) => $"{i + 1}. {s.English}"))}
        What n is after the steps is kept{(pair is null ? "."
            : $", unless {pair.English}; here p is the number that was kept last before (if there is none, what n is is kept).")}

        The result is {fold.English}.
        """,
    given: Lists(Ints(1, 999), level < 3 ? 2 : 6, level < 3 ? 20 : 30),
    reference: $$"""
        public static List<int> {{name}}(List<int> numbers)
        {
            var kept = new List<int>();
            foreach (int number in numbers)
            {
                int n = number;
                {{codes}}
                kept.Add(n);
            }
            {{fold.Code}}
        }

        {{string.Join("\n\n", used)}}
        """,
    oracle: Slow,
    edges: [[1, 2, 3, 4, 5, 6], [9, 10, 99, 100, 101, 999, 720], [36, 49, 121, 128, 210, 360, 500, 512]]);
