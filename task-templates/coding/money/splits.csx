// Bills are split among people, balances are kept, debts are settled. Drawn: how each kind of bill is shared, who gets the cents left
// over, what happens to large, small and odd shares, who pays instead of the payer, how debts are settled, what is reported.
// The reference fills arrays in place; the oracle hands out cents one by one and folds over unchanging balances.
record Past(List<int> Balances, List<int> Payers);                                            // before the bill
record Sharing(string English, string Code, Func<int, Past, List<int>> Weights);
record Rest(string English, string Order, Func<List<int>, int, List<int>, IEnumerable<int>> Run);    // what each lost by rounding, payer, balances
record After(string English, string Code, Func<int, int> Stays);
record Settling(string English, string Code, Func<List<int>, IEnumerable<List<int>>> Run);

var n = rng.Int(3, 4);
var people = Enumerable.Range(0, n).ToList();
var story = rng.Skin.Pick(["flatmates", "friends on a trip", "members of a band", "sailors on a boat", "gardeners with one plot"]);
var kinds = rng.Skin.Shuffle(["food", "fuel", "rent", "tools", "water", "fees", "games", "wood"]).Take(level < 4 ? 2 : 3).ToList();
var name = rng.Skin.Pick(["Split", "Share", "Settle", "Divide", "Balance"]) + rng.Skin.Pick(["Bills", "Costs", "Money", "Accounts",
    "Expenses", "Cents"]);
T With<T>(int value, Func<int, T> make) => make(value);
string Parts(int k) => k == 1 ? "1 part" : $"{k} parts";

List<Func<Sharing>> sharings = [
    () => rng.Some(n, [1, 2, 3, 4, 5, 6, 7]) is var w ? new(Join(w.Select((x, p) => $"{Parts(x)} for person {p}")),
        $"new[] {{ {string.Join(", ", w)} }}", (_, _) => w) : null!,
    () => With<Sharing>(rng.Int(2, 5), k => new($"{k} parts for the payer, 1 for each other person",
        $"people.Select(p => p == payer ? {k} : 1).ToArray()", (payer, _) => people.ConvertAll(p => p == payer ? k : 1))),
    () => new("no part for the payer, 1 for each other person", "people.Select(p => p == payer ? 0 : 1).ToArray()", (payer, _) =>
        people.ConvertAll(p => p == payer ? 0 : 1)),
    () => With<Sharing>(rng.Int(0, n - 1), k => new($"no part for person {k}, 1 for each other person",
        $"people.Select(p => p == {k} ? 0 : 1).ToArray()", (_, _) => people.ConvertAll(p => p == k ? 0 : 1))),
    () => With<Sharing>(rng.Int(2, 4), k =>
        new($"1 part for each person whose balance was below 0 before the bill, {k} for each other person",
        $"people.Select(p => balance[p] < 0 ? 1 : {k}).ToArray()", (_, past) => past.Balances.ConvertAll(x => x >= 0 ? k : 1))),
    () => new("for each person 1 part, and 1 more for each earlier bill that this person paid",
        "people.Select(p => 1 + payers.Count(x => x == p)).ToArray()", (_, past) => people.ConvertAll(p => past.Payers.FindAll(x =>
        x == p).Count + 1)),
    () => With<Sharing>(rng.Int(2, 4), k =>
        new($"{Parts(k)} for the person whose number is 1 larger than that of the payer (person 0 after the last), "
        + $"{k + 1} for the payer, 1 for each other person",
        $"people.Select(p => p == payer ? {k + 1} : p == (payer + 1) % {n} ? {k} : 1).ToArray()", (payer, _) => people.ConvertAll(p =>
        p == payer ? k + 1 : payer - p is -1 || payer - p == n - 1 ? k : 1)))];
var rest = rng.Pick<Rest>([
    new("to the persons with the smallest numbers", "people", (_, _, _) => people),
    new("to the persons with the largest numbers", "people.OrderDescending()", (_, _, _) => people.AsEnumerable().Reverse()),
    new("to persons in turn, beginning with the payer and going on by rising numbers, with person 0 after the last",
        $"people.Select(p => (p + payer) % {n})", (_, payer, _) => people.OrderBy(p => p < payer).ThenBy(p => p)),
    new("to persons in turn, beginning with the one after the payer and going on by rising numbers, with person 0 after the last",
        $"people.Select(p => (p + payer + 1) % {n})", (_, payer, _) => people.OrderBy(p => p <= payer).ThenBy(p => p)),
    new("to the persons who lost most by the rounding (of equal ones the one with the smaller number first)",
        "people.OrderByDescending(p => b.Cents * parts[p] % parts.Sum())", (lost, _, _) => people.OrderBy(p => -lost[p]).ThenBy(p => p)),
    new("to the persons with the lowest balances before the bill (of equal ones the one with the larger number first)",
        "people.OrderBy(p => balance[p]).ThenByDescending(p => p)", (_, _, v) => people.OrderBy(p => v[p]).ThenBy(p => -p)),
    new("to the persons with the highest balances before the bill (of equal ones the one with the smaller number first)",
        "people.OrderByDescending(p => balance[p])", (_, _, v) => people.OrderBy(p => -v[p]).ThenBy(p => p))]);
List<Func<After>> large = [
    () => With<After>(rng.Int(7, 14), c => new($"A share above {c} cents falls to {c} cents", $"new[] {{ share[p], {c} }}.Min()", x => x > c
        ? c : x)),
    () => With<After>(rng.Int(4, 9), c => new($"Of a share above {c} cents, what is above {c} cents falls to its half, rounded down",
        $"share[p] > {c} ? {c} + (share[p] - {c}) / 2 : share[p]", x => Enumerable.Range(1, x).Count(i => i <= c || (i - c) % 2 == 0)))];
List<Func<After>> small = [
    () => With<After>(rng.Int(3, 7), c => new($"A share below {c} cents falls to 0", $"share[p] < {c} ? 0 : share[p]", x => x >= c ? x
        : 0)),
    () => With<After>(rng.Int(3, 6), c => new($"A share that is no multiple of {c} cents falls to the next lower multiple of {c} cents",
        $"share[p] - share[p] % {c}", x => x / c * c)),
    () => With<After>(rng.Int(3, 7), c => new($"Every share falls by {c} cents, or to 0 if it is less",
        $"new[] {{ 0, share[p] - {c} }}.Max()", x => Enumerable.Range(1, x).Count(i => i > c)))];

// Settling: each payment goes from one person to another.
Settling Pairs(int d, int c)
{
    string Whose(int k, string far) => k < 2 ? $"the one with the {(k == 0 ? "smallest" : "largest")} number"
        : $"the one with the {far} balance (of equal ones the smaller number)";
    string Finds(int k, string side, string far) => k < 2 ? $"people.{(k == 0 ? "First" : "Last")}(p => balance[p] {side} 0)"
        : $"people.{far}(p => balance[p])";
    IEnumerable<List<int>> Run(List<int> v)
    {
        if (v.TrueForAll(x => x == 0)) return [];
        var from = people.Where(p => v[p] < 0).OrderBy(p => d == 0 ? p : d == 1 ? -p : v[p]).ThenBy(p => p).First();
        var to = people.Where(p => v[p] > 0).OrderBy(p => c == 0 ? p : c == 1 ? -p : -v[p]).ThenBy(p => p).First();
        var sum = Math.Min(Math.Abs(v[from]), v[to]);
        return [[from, to, sum], .. Run([.. v.Select((x, p) => p == from ? x + sum : p == to ? x - sum : x)])];
    }
    return new($"As long as a balance is below 0, one payment is made: of those below 0, {Whose(d, "lowest")} pays; of those above 0, "
        + $"{Whose(c, "highest")} gets the money. The payment is as large as the smaller of the two balances without its sign; it raises the balance of " + "the one who pays and lowers that of the one who gets it.", $"while (balance.Any(x => x < 0))\n{{\n    int from = {Finds(d, "<", "MinBy")}, to = {Finds(c, ">", "MaxBy")};\n" + "    int sum = new[] { -balance[from], balance[to] }.Min();\n    balance[from] += sum;\n    balance[to] -= sum;\n" + "    rows.Add(new List<int> { from, to, sum });\n}", Run);
}
List<Func<Settling>> settlings = [
    () => Pairs(rng.Int(0, 2), rng.Int(0, 2)), () => Pairs(rng.Int(0, 2), rng.Int(0, 2)),
    () => With<Settling>(rng.Int(0, n - 1), h =>
        new($"Every other person whose balance is below 0 pays it off to person {h}, by rising numbers. Then person {h} pays every "
        + "other person whose balance is above 0 that balance, by falling numbers.",
        $"foreach (int p in people.Where(p => p != {h} && balance[p] < 0)) rows.Add(new List<int> {{ p, {h}, -balance[p] }});\n"
        + $"foreach (int p in people.OrderDescending().Where(p => p != {h} && balance[p] > 0)) rows.Add(new List<int> {{ {h}, p, balance[p] }});", v => people.Except([h]).Where(p => v[p] < 0).Select(p => (List<int>)[p, h, -v[p]]).Concat(people.Except([h]).Reverse().Where(p => v[p] > 0).Select(p => (List<int>)[h, p, v[p]])))),
    () => rng.Chance()
        ? new($"Persons 0 to {n - 2} come in turn: one whose balance is then below 0 pays it off to the person with the next larger number; one whose balance is above " + "0 gets it from that person. The balance of that person falls or rises by it, and the turn goes on.", $"for (int p = 0; p < {n - 1}; p++)\n{{\n    if (balance[p] < 0) rows.Add(new List<int> {{ p, p + 1, -balance[p] }});\n" + "    if (balance[p] > 0) rows.Add(new List<int> { p + 1, p, balance[p] });\n    balance[p + 1] += balance[p];\n}", v => people.Take(n - 1).Select(p => (p, Sum: v.Take(p + 1).Sum())).Where(x => x.Sum != 0).Select(x => (List<int>)(x.Sum < 0 ? [x.p, x.p + 1, -x.Sum] : [x.p + 1, x.p, x.Sum]))) : new($"Persons {n - 1} down to 1 come in turn: one whose balance is then below 0 pays it off to the person with the next smaller number; one whose balance is above " + "0 gets it from that person. The balance of that person falls or rises by it, and the turn goes on.", $"for (int p = {n - 1}; p > 0; p--)\n{{\n    if (balance[p] < 0) rows.Add(new List<int> {{ p, p - 1, -balance[p] }});\n" + "    if (balance[p] > 0) rows.Add(new List<int> { p - 1, p, balance[p] });\n    balance[p - 1] += balance[p];\n}", v => people.Skip(1).Reverse().Select(p => (p, Sum: v.Skip(p).Sum())).Where(x => x.Sum != 0).Select(x => (List<int>)(x.Sum < 0 ? [x.p, x.p - 1, -x.Sum] : [x.p - 1, x.p, x.Sum])))];

var shared = rng.Some(kinds.Count, sharings).Select(s => s()).ToList();
List<After> afters = level < 2 ? [] : level < 4 ? [rng.Pick([.. large, .. small])()] : [rng.Pick(large)(), rng.Pick(small)()];
if (level > 3 && (afters[1].English[0] == 'E' || afters[0].English[0] == 'O' && !afters[1].English.Contains("below")) && rng.Chance()) afters.Reverse();      // where the order matters
var settling = level < 3 ? null : rng.Pick(settlings)();
var limit = level < 5 ? 0 : rng.Int(3, 15);
var (least, shares) = (level < 5 ? 0 : rng.Int(8, 14), level < 3 && rng.Chance());

List<List<int>> Slow(List<(int, int, string)> bills)
{
    var (past, rows) = (new Past([.. people.Select(_ => 0)], []), new List<List<int>>());
    foreach (var (given, cents, kind) in bills)
    {
        var v = past.Balances;
        var payer = level > 4 && !(v[given] <= limit) ? people.First(p => v[p] == v.Min()) : given;
        var w = shared[kinds.IndexOf(kind)].Weights(payer, past);
        var share = w.ConvertAll(x => Enumerable.Range(1, cents).Count(i => i * w.Sum() <= cents * x));
        var lost = people.ConvertAll(p => cents * w[p] - share[p] * w.Sum());
        foreach (var p in rest.Run(lost, payer, v).Where(p => w[p] != 0))
            if (share.Sum() < cents) share[p]++;
        share = [.. share.Select((x, p) => p == payer ? x : afters.Aggregate(x, (y, a) => a.Stays(y)))];
        share[payer] += cents - share.Sum();
        past = new([.. v.Select((x, p) => x - share[p] + (p == payer ? cents : 0))], [.. past.Payers, payer]);
        rows.Add(shares ? share : past.Balances);
    }
    return settling is null ? rows : [past.Balances, .. settling.Run(past.Balances).Where(r => r[2] >= least)];
}

var (paid, zero) = (shared.Exists(s => s.Code.Contains("payers")), shared.Exists(s => s.Code.Contains("? 0")));
var each = afters.Select(a => $"    stays = {a.Code};\n    share[payer] += share[p] - stays;\n    share[p] = stays;".Replace("\n",
    "\n    "));
string Choice(int i) => i == kinds.Count - 1 ? shared[i].Code
    : $"b.Kind == \"{kinds[i]}\" ? {shared[i].Code}\n            : {Choice(i + 1)}";
return Coding(
    signature: $"List<List<int>> {name}(List<(int Payer, int Cents, string Kind)> bills)",
    prompt: $"""
        {n} {story} are numbered from 0 to {n - 1} and share their bills. Each bill in the list tells the number of the one who pays, the cents, and the kind of bill.
        All balances are 0 at first. Take the bills in order. {(level < 5 ? "" : $"\nIf the balance of the one told is above {limit} before the bill, the one with the lowest balance pays it instead (of equal ones the "
            + "one with the smaller number). The payer is the one who really pays.")}

        A bill is divided into parts of equal size, and each person's share is the sum of the parts for that person:
        {string.Join("\n", kinds.Select((k, i) => $"- {k}: {shared[i].English}."))}
        Each share is rounded down to whole cents. The cents that are then missing from the sum go, one each, {rest.English}{(zero ? "; persons without a part are passed over" : "")}.
        {(afters.Count == 0 ? "" : $"Then the shares of all but the payer change{(afters.Count > 1 ? ", by both rules in this order" : "")}: {string.Join(". ", afters.Select(a => a.English))}. "
            + "What the shares of others lose is added to the payer's share.\n")}
        After each bill, the balance of everybody falls by the share, and that of the payer rises by the cents of the bill.
        {(settling is null ? "" : $"\nAfter the last bill, balances are settled. {settling.English}\n")}
        {(settling is null ? $"Return a list with one list for each bill: {(shares ? "the shares" : "the balances after it")} of all persons, person 0 first."
            : "Return a list of lists: first the balances after the last bill, person 0 first; then for each payment, in order, three numbers: who pays, who gets the money, "
            + $"the cents.{(least > 0 ? $" Payments of less than {least} cents are made, but not told." : "")}")}
        """,
    given: Lists(Inputs(Ints(0, n - 1), Ints(5, 60), OneOf(kinds)), 1,
        8).As($"a list of 1 to 8 bills: a payer from 0 to {n - 1}, 5 to 60 cents, and a kind, {Join(kinds, "or")}"),
    reference: $$"""
        public static List<List<int>> {{name}}(List<(int Payer, int Cents, string Kind)> bills)
        {
            var people = Enumerable.Range(0, {{n}}).ToList();
            var balance = new int[{{n}}];
            var rows = new List<List<int>>();
            {{(paid ? "var payers = new List<int>();" : "")}}
            foreach (var b in bills)
            {
                int payer = {{(level < 5 ? "b.Payer" : $"balance[b.Payer] > {limit} ? people.MinBy(p => balance[p]) : b.Payer")}};
                int[] parts = {{Choice(0)}};
                int[] share = parts.Select(x => b.Cents * x / parts.Sum()).ToArray();
                foreach (int p in {{rest.Order}}{{(zero ? ".Where(p => parts[p] > 0)" : "")}}.Take(b.Cents - share.Sum()).ToList()) share[p]++;
                {{(afters.Count == 0 ? "" : $"foreach (int p in people.Where(p => p != payer))\n        {{\n        int {string.Join("\n        ", each).TrimStart()}\n        }}")}}
                foreach (int p in people) balance[p] -= share[p];
                balance[payer] += b.Cents;
                {{(paid ? "payers.Add(payer);" : "")}}
                {{(settling is null ? $"rows.Add({(shares ? "share" : "balance")}.ToList());" : "")}}
            }
            {{(settling is null ? "" : $"rows.Add(balance.ToList());\n    {settling.Code.Replace("\n", "\n    ")}")}}
            {{(least > 0 ? $"rows = rows.Where((r, i) => i == 0 || r[2] >= {least}).ToList();" : "")}}
            return rows;
        }
        """,
    oracle: Slow);
