// Texts in one drawn way of writing numbers are read, the numbers are changed, and written in another way. Drawn: digits and their
// values, weights of the places (powers, mixed, negative, sums of the two before), which end comes first, check letters, changes.
// The reference takes remainders place by place; the oracle works with tables of weights, from the highest place down or by search.
record Reading(string English, string Next, Func<int, int> Weight);                          // weight of a place, from 0
record Writing(string English, int Digits, int Low, bool Signed, string Code, Func<int, List<int>> Run);   // digits, lowest place first
record Change(string English, string Code, Func<List<int>, IEnumerable<int>> Run);

var name = rng.Skin.Pick(["Convert", "Translate", "Rewrite", "Restate", "Recode", "Transcribe"]) + rng.Skin.Pick(["Numbers", "Numerals",
    "Figures", "Texts", "Codes", "Counts"]);
var people = rng.Skin.Pick(["an old tribe", "a guild of weavers", "a lost city", "two islands", "a school of monks", "a fleet"]);
T With<T>(int value, Func<int, T> make) => make(value);
int Power(int b, int k) => Enumerable.Repeat(b, k).Aggregate(1, (a, x) => a * x);

// Reading: any text of digits has a value.
var (size, low) = (rng.Int(3, 5), rng.Int(-1, 1));
var signs = rng.Some(size, "abcdefghk".ToList());
var alphabet = string.Concat(signs);
var highFirst = rng.Chance();
var reading = rng.Pick<Func<Reading>>([
    () => With<Reading>(rng.Int(3, 6), b => new($"1, {b}, {b * b} and so on, each {b} times the one before", $"weight *= {b};", k =>
        Power(b, k))),
    () => With<Reading>(rng.Int(2, 4), b => new($"1, -{b}, {b * b}, -{b * b * b} and so on, each -{b} times the one before",
        $"weight *= -{b};", k => k % 2 == 0 ? Power(b, k) : -Power(b, k))),
    () => rng.Some(2, [2, 3, 4, 5, 6]) is var r
        ? new($"1, {r[0]}, {r[0] * r[1]}, {r[0] * r[1] * r[0]} and so on: in turn {r[0]} times and {r[1]} times the one before",
        $"weight *= k % 2 == 0 ? {r[0]} : {r[1]};", k => Power(r[0], (k + 1) / 2) * Power(r[1], k / 2)) : null!,
    () => With<Reading>(rng.Int(2, 5), s => new($"1, {s}, {s + 1}, {s + s + 1} and so on, from the third on each the sum of the two before",
        "(weight, next) = (next, weight + next);", k => Enumerable.Range(0, k).Aggregate((A: 1, B: s), (p, _) => (p.B, p.A + p.B)).A))])();
var second = reading.Next.Contains("next") ? reading.English.Split(", ")[1] : "";
int Value(string text) => text.Select((c, i) => (signs.IndexOf(c) + low) * reading.Weight(highFirst ? text.Length - 1 - i : i)).Sum();
var (mod, right) = level < 3 ? (0, 0) : (rng.Int(2, 3), rng.Int(0, 1));
var weighted = rng.Chance();
int Sum(List<int> v) => v.Select((d, i) => weighted ? d * (i + 1) : d).Sum();

// Writing: digits d0, d1 … with their weights sum up to the number.
Writing Based(int b) => rng.Pick<Func<Writing>>([
    () => new($"The weights of places are 1, {b}, {b * b} and so on, each {b} times the one before; digits are worth 0 to {b - 1}", b, 0,
        false, $"do\n{{\n    digits.Add(v % {b});\n    v /= {b};\n}} while (v > 0);", v => v < b ? [v] : [.. Enumerable.Range(0,
        31).Where(k => k < 12 && Power(b, k) <= v).Select(k => v / Power(b, k) - v / Power(b, k + 1) * b)]),
    () =>
        new($"The weights of places are 1, {b}, {b * b} and so on, each {b} times the one before; digits are worth 1 to {b}, and 0 is the empty text", b, 1, false, $"while (v > 0)\n{{\n    digits.Add((v - 1) % {b} + 1);\n    v = (v - 1) / {b};\n}}", v => Found(v, b, 1, b)),
    () => new($"The weights of places are 1, -{b}, {b * b} and so on, each -{b} times the one before; digits are worth 0 to {b - 1}", b, 0,
        true, $"do\n{{\n    int d = (v % {b} + {b}) % {b};\n    digits.Add(d);\n    v = (d - v) / {b};\n}} while (v != 0);", v => v == 0
        ? [0] : Found(v, b, 0, -b)),
    () => With<Writing>(b % 2 == 0 || b == 3 ? 1 : rng.Int(1, b - 2), n =>
        new($"The weights of places are 1, {b}, {b * b} and so on, each {b} times the one before; digits are worth -{n} to {b - 1 - n}", b,
        -n, true,
        $"do\n{{\n    int d = ((v + {n}) % {b} + {b}) % {b} - {n};\n    digits.Add(d);\n    v = (v - d) / {b};\n}} while (v != 0);", v =>
        v == 0 ? [0] : Found(v, b, -n, b)))])();
List<int> Found(int v, int b, int lowest, int step) => v == 0 ? [] : Enumerable.Range(lowest, b).First(d =>
    (v - d) / b * b == v - d) is var digit ? [digit, .. Found((v - digit) / step, b, lowest, step)] : [];
Writing Mixed(int p, int q) =>
    new($"The weights of places are 1, {p}, {p * q}, {p * q * p} and so on, in turn {p} times and {q} times the one before; digits are worth, from the lowest place on, 0 to {p - 1} and 0 to {q - 1} in turn", Math.Max(p, q), 0, false, $"do\n{{\n    int b = digits.Count % 2 == 0 ? {p} : {q};\n    digits.Add(v % b);\n    v /= b;\n}} while (v > 0);", v => v == 0 ? [0] : [.. Enumerable.Range(0, 24).Select(k => Power(p, (k + 1) / 2) * Power(q, k / 2)).TakeWhile(w => w <= v).Select((w, k) => v / w % (k % 2 == 0 ? p : q))]);
Writing Sums(int s) =>
    new($"The weights of places are 1, {s}, {s + 1}, {s + s + 1} and so on, from the third on each the sum of the two before. Going down from the highest place, each digit is the largest possible one such that what the digits down to it are worth " + "is not more than the number", s, 0, false, $"var weights = new List<int> {{ 1, {s} }};\nwhile (weights[^1] <= v) weights.Add(weights[^2] + weights[^1]);\n" + "foreach (int w in weights.AsEnumerable().Reverse())\n{\n    digits.Insert(0, v / w);\n    v %= w;\n}\nwhile (digits.Count > 1 && digits[^1] == 0) digits.RemoveAt(digits.Count - 1);", v =>
    {
        var (w, left, all) = (Enumerable.Range(0, 40).Aggregate(new List<int> { 1, s }, (l, _) => l[^1] > v ? l : [.. l, l[^1] + l[^2]]), v,
            new List<int>());
        for (var k = w.FindLastIndex(x => x <= v); k >= 0; k--)
            for (all.Insert(0, 0); left >= w[k]; left -= w[k]) all[0]++;
        return all.Count == 0 ? [0] : all;
    });
var writing = rng.Int(0, 5) switch
{
    0 => Mixed(rng.Int(2, 3), rng.Int(4, 5)),
    1 => Mixed(rng.Int(4, 5), rng.Int(2, 3)),
    2 => Sums(rng.Int(2, 4)),
    _ => Based(rng.Int(3, 5))
};
var letters = string.Concat(rng.Some(writing.Digits, "PQRSTUVWXYZ".ToList()));
var lowFirst = rng.Chance();
var (mark, marks) = (level < 4 ? 0 : rng.Int(2, Math.Min(3, writing.Digits)), rng.Chance());

List<Func<Change>> pool = [
    () => new("Every number becomes the sum of itself and all numbers before it.",
        "for (int i = 1; i < values.Count; i++) values[i] += values[i - 1];", v => v.Select((_, i) => v.Take(i + 1).Sum())),
    () => new("Every number but the first becomes itself minus the number that stood before it.",
        "for (int i = values.Count - 1; i > 0; i--) values[i] -= values[i - 1];", v => v.Take(1).Concat(v.Skip(1).Zip(v, (a, b) => a - b))),
    () => With<Change>(rng.Int(2, 4), a => With<Change>(rng.Int(1, 9), c => new($"Every number becomes {a} times itself plus {c}.",
        $"values = values.Select(x => {a} * x + {c}).ToList();", v => v.Select(x => Enumerable.Repeat(x, a).Sum() + c)))),
    () => With<Change>(rng.Int(2, 9), a => new($"To every number, {a} times its position in the list is added (the first position is 0).",
        $"values = values.Select((x, i) => x + {a} * i).ToList();", v => v.Zip(Enumerable.Range(0, v.Count), (x, i) => x + i * a))),
    () => With<Change>(rng.Int(10, 40), a => new($"Every number becomes its distance from {a} (never negative).",
        $"values = values.Select(x => Math.Abs(x - {a})).ToList();", v => v.Select(x => Math.Max(x, a) - Math.Min(x, a)))),
    () => new("The numbers are sorted, the smallest first.", "values.Sort();", v => v.Aggregate(new List<int>(), (l, x) => [.. l.Where(y =>
        y <= x), x, .. l.Where(y => y > x)])),
    () => rng.Int(2, 3) is var k ? new($"Odd numbers become {k} times themselves.",
        $"values = values.Select(x => x % 2 != 0 ? {k} * x : x).ToList();", v => v.Select(x => (x & 1) == 0 ? x : x * k)) : null!,
    () => new("The order of the numbers is reversed.", "values.Reverse();", v => v.Aggregate(new List<int>(), (l, x) => [x, .. l]))];
var changes = rng.Some(level < 2 ? 1 : level < 5 ? 2 : 3, pool).Select(c => c()).ToList();

List<string> Slow(List<string> texts)
{
    bool Right(string t) => mod == 0 || ((Sum([.. t.Select(c => signs.IndexOf(c))]) - right) % mod) == 0;
    string Write(int v)
    {
        var digits = writing.Run(writing.Signed ? v : Math.Max(v, -v));
        var text = string.Concat((lowFirst ? digits : digits.AsEnumerable().Reverse()).Select(d => letters[d - writing.Low]));
        if (mark > 0) text += letters[digits.Select((d, i) => (d - writing.Low) * (marks ? i + 1 : 1)).Sum() % mark];
        return v < 0 && !writing.Signed ? $"-{text}" : text;
    }
    return [.. changes.Aggregate(texts.FindAll(Right).ConvertAll(Value), (v, c) => [.. c.Run(v)]).Select(Write)];
}

var (span, negative) = (string.Join(", ", signs.Select((c, i) => $"{c} is {i + low}")), writing.Signed ? ""
    : " A negative number is written as the number without its sign is, with - before it.");
string Weights(bool first) => first ? "the first digit has the highest place" : "the first digit has the lowest place";
string If(bool there, string text) => there ? text : "";
return Coding(
    signature: $"List<string> {name}(List<string> texts)",
    prompt: $"""
        Numbers of {people} are written with digits at places, each of which has a weight; a number is the sum of all digits times the weights of their places.

        Reading: the digits are letters: {span}. The weights of the places are, from the lowest place on, {reading.English}; {Weights(highFirst)}. A text may begin or end with any digit.
        {If(mod > 0, $"A text counts only if its check is right, others are left out: number its letters in the order {string.Join("", signs)} from 0, add up the numbers of all letters of the text{If(weighted, ", the first of them once, the second twice, the third three times, and so on")}; the sum must leave the remainder {right} when divided by {mod}.\n")}
        Then the numbers are changed{If(changes.Count > 1, ", in this order")}:
        {string.Join("\n", changes.Select((c, i) => $"{i + 1}. {c.English}"))}

        Writing: {writing.English.Replace("The weights of places are", "the weights of the places are, from the lowest place on,")}. The digit{(writing.Digits == 1 ? "" : "s")} from {writing.Low} on are the letters {string.Join(", ", letters.ToCharArray())}; {Weights(!lowFirst)}.
        The digit at the highest place used is never 0{If(writing.Low <= 0, ", but the number 0 is written as one digit 0")}.{negative} {If(mark > 0, $"Behind the digits comes a check letter: number the letters in the order {letters} from 0, add up the numbers of all letters written so far{If(marks, " (that at the lowest place once, that at the next place twice, and so on)")}, and divide by {mark}; the check letter is the one whose number is the remainder.")}

        Return the texts of the numbers, in their order.
        """,
    given: Lists(Strings(alphabet, 1, 4, $"one of the letters {string.Join(", ", signs)}"), level < 3 ? 0 : 2, level < 3 ? 7 : 10),
    reference: $$"""
        public static List<string> {{name}}(List<string> texts)
        {
            var values = new List<int>();
            foreach (string text in texts)
            {
                {{If(mod > 0, $"if (text.Select((c, i) => \"{alphabet}\".IndexOf(c){If(weighted, " * (i + 1)")}).Sum() % {mod} != {right}) continue;")}}
                int value = 0, weight = 1{{If(second != "", $", next = {second}")}};
                for (int k = 0; k < text.Length; k++)
                {
                    value += ("{{alphabet}}".IndexOf(text[{{(highFirst ? "text.Length - 1 - k" : "k")}}]){{(low == 0 ? "" : low > 0 ? " + 1" : " - 1")}}) * weight;
                    {{reading.Next}}
                }
                values.Add(value);
            }
            {{string.Join("\n    ", changes.Select(c => c.Code))}}
            return values.Select(Write).ToList();

            static string Write(int value)
            {
                int v = {{(writing.Signed ? "value" : "Math.Abs(value)")}};
                var digits = new List<int>();
                {{writing.Code.Replace("\n", "\n        ")}}
                string text = string.Concat(digits{{If(!lowFirst, ".AsEnumerable().Reverse()")}}.Select(d => "{{letters}}"[d{{(writing.Low == 0 ? "" : writing.Low > 0 ? " - 1" : $" + {-writing.Low}")}}]));
                {{If(mark > 0, $"text += \"{letters}\"[digits.Select((d, i) => {(writing.Low == 0 ? "d" : $"(d{(writing.Low > 0 ? " - 1" : $" + {-writing.Low}")})")}{If(marks, " * (i + 1)")}).Sum() % {mark}];")}}
                return {{(writing.Signed ? "text" : "value < 0 ? \"-\" + text : text")}};
            }
        }
        """,
    oracle: Slow);
