// Accounts with deposits, withdrawals and transfers. Drawn: fees and their rounding, when a payment is refused, what a deposit is changed
// to, what follows a payment, what a new day does, taking back, money set aside, what the calls tell, and the questions.
// The reference keeps sums for each account; the oracle keeps a journal of what was booked, and adds it up again at every call.
// Long because every rule stands three times: as English, as C# and as what the oracle does.
record Booked(int Op, int Day, string Kind, string Account, int Cents);                   // Kind: in, paid, fee, other
record Fee(string English, string Code, Func<Books, string, int, int> Of);
record Bar(string English, string Code, Func<Books, string, int, int, bool> Holds);       // of a payment with its fee
record Rule(string English, string Code, Action<Books, string, int> Do);                 // on a payer and cents, or on each account
record Taking(string English, string Code, Func<Books, string, int, int?> Of);            // what a deposit becomes; null: refused
record Told(string English, string Code, Func<Books, string, int> Of);
record Extra(string Type, string Name, string Takes, string English, string Code, Func<Books, ScriptCall, object> Do);
class Books(List<string> names, int opening)
{
    public List<Booked> Lines = [];
    public Dictionary<string, int> Aside = [];
    public int Op, Day, Refused, Latest;
    public List<int> Asked = [0];
    public List<string> Names => names;
    public int Balance(string account) => opening + Lines.Where(l => l.Account == account).Sum(l => l.Cents);
    public List<Booked> Paid(string account) => Lines.FindAll(l => l.Kind == "paid" && l.Account == account);
    public List<Booked> Today(string account) => Paid(account).FindAll(l => l.Day == Day);
    public void Book(string kind, string account, int cents) => Lines.Add(new(Op, Day, kind, account, cents));
}

var named = rng.Skin.Shuffle(["rent", "food", "car", "trip", "garden", "music", "books", "tools", "party", "gifts"]).GetRange(0, 3);
var name = rng.Skin.Pick(["Club", "House", "Team", "Village", "Market", "School", "Choir", "Family"])
    + rng.Skin.Pick(["Ledger", "Bank", "Books", "Till", "Accounts", "Purse"]);
var (deposit, withdraw, transfer) = rng.Skin.Pick([("Deposit", "Withdraw", "Transfer"), ("PayIn", "PayOut", "Move"), ("Credit", "Debit",
    "Send"),
    ("Put", "Take", "Shift")]);
var (accounts, amounts, openings) = (OneOf([.. named]), Ints(1, 60), Ints(20, 120));
string All(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"\"{n}\""));
string? If(bool holds, string code) => holds ? code : null;

var days = level > 2;
Fee Charged(int part) => rng.Pick<Func<Fee>>([
    () => rng.Int(2, 9) is var flat ? new($"{flat} cents", $"{flat}", (_, _, _) => flat) : null!,
    () => (rng.Int(4, 19), rng.Int(0, 2)) is var (p, how) ? new(
        $"{p} percent of cents, rounded {new[] { "down", "up", "to the nearest whole cent (half a cent up)" }[how]}",
        how == 0 ? $"cents * {p} / 100" : $"(cents * {p} + {(how == 1 ? 99 : 50)}) / 100",
        (_, _, c) => (int)Math.Floor((c * p / 100m) + (how == 0 ? 0 : how == 1 ? 0.99m : 0.5m))) : null!,
    () => (rng.Int(6, 15), rng.Int(3, 5)) is var (p, least) ? new($"{p} percent of cents, rounded down, but at least {least} cents",
        $"Math.Max({least}, cents * {p} / 100)", (_, _, c) => c * p / 100 is var f && f < least ? least : f) : null!,
    () => (rng.Int(8, 25), rng.Int(1, 4)) is var (each, f)
        ? new($"{f} cent{If(f > 1, "s")} for every {each} cents begun ({f} for 1 to {each} "
        + $"cents, {2 * f} for {each + 1} to {2 * each} cents, and so on)", $"(cents + {each - 1}) / {each} * {f}",
        (_, _, c) => f * Enumerable.Range(0, c).Count(i => i % each == 0)) : null!,
    () => (rng.Int(15, 45), rng.Int(3, 6), rng.Int(0, 2)) is var (t, f, g) ? new(
        $"{f} cents if cents is less than {t}, and {g} cent{If(g != 1, "s")} otherwise", $"(cents < {t} ? {f} : {g})",
        (_, _, c) => c >= t ? g : f) : null!,
    () => (rng.Int(2, 3), rng.Int(3, 9)) is var (n, f)
        ? new($"{f} cents, but nothing for every {(n == 2 ? "2nd" : "3rd")} payment of the account (the "
        + $"payments numbered {n}, {2 * n}, {3 * n} and so on; refused ones have no number)", $"(a.Payments % {n} == {n - 1} ? 0 : {f})",
        (b, a, _) => (b.Paid(a).Count + 1) % n == 0 ? 0 : f) : null!,
    () => rng.Int(3, 12) is var p
        ? new($"{p} percent of the balance that the account has before the payment, rounded down (nothing if that is "
        + "below 0)", $"Math.Max(0, a.Balance) * {p} / 100", (b, a, _) => b.Balance(a) is var x && x < 0 ? 0 : x * p / 100) : null!])();
var fee = Charged(0);
var second = level < 2 ? fee : Charged(1);                                                // of a transfer
var receiver = level > 1 && rng.Chance();                                                 // pays the fee of a transfer

var floor = -10 * rng.Int(0, 4);
List<Bar> bars = [new($"what it takes out of the account would leave there less than {floor} cents"
    + If(level > 4, " plus what is set aside of it"),
    $"a.Balance - cents - {(receiver ? "own" : "fee")} < {floor}{If(level > 4, " + a.Aside")}",
    (b, a, c, own) => b.Balance(a) < floor + b.Aside.GetValueOrDefault(a) + c + own)];
bars.AddRange(rng.Some<Func<Bar>>(level < 3 ? 1 : 2, [
    () => rng.Int(35, 50) is var most ? new($"cents is more than {most}", $"cents > {most}", (_, _, c, _) => c >= most + 1) : null!,
    () => rng.Int(35, 50) is var most ? new($"cents and its fee together are more than {most}", $"cents + fee > {most}",
        (_, _, c, f) => most - f < c)
        : null!,
    () => new("cents is more than a third of the three balances together", "cents * 3 > accounts.Values.Sum(o => o.Balance)",
        (b, _, c, _) => b.Names.Sum(b.Balance) - c - c < c),
    () => new("the account has a lower balance than each of the other two", "accounts.Values.Count(o => o.Balance > a.Balance) == 2",
        (b, a, _, _) => b.Names.TrueForAll(n => n == a || b.Balance(n) > b.Balance(a))),
    () => new("cents is equal to the account's last payment that was not refused (if there was one), its fee not counted, or is less than "
        + "it by 1 to 9",
        "cents <= a.Last && cents > a.Last - 10",
        (b, a, c, _) => b.Paid(a).TakeLast(1).Any(l => -l.Cents - c is >= 0 and < 10)),
    .. days ? new List<Func<Bar>> {
        () => rng.Int(40, 65) is var cap ? new($"with it, the account's payments of the day would be more than {cap} cents, without fees",
            $"a.Spent + cents > {cap}", (b, a, c, _) => b.Today(a).Sum(l => -l.Cents) > cap - c) : null!,
        () => rng.Int(1, 2) is var most
            ? new($"the account has already made {(most == 1 ? "a payment" : "2 payments")} on the day (refused ones do "
            + "not count)", $"a.Today == {most}", (b, a, _, _) => b.Today(a).Count > most - 1) : null!,
    } : []])
    .ConvertAll(f => f()));

List<Func<Taking>> takings = [
    () => rng.Int(120, 160) is var top ? new($"A {deposit} that would bring the account above {top} cents is refused",
        $"if (a.Balance + cents > {top})REFUSE", (b, a, c) => b.Balance(a) > top - c ? null : c) : null!,
    () => rng.Int(110, 150) is var top
        ? new($"A {deposit} brings an account at most to {top} cents: what is more is lost (all of it, if the account has "
        + $"more than {top} cents already)", $"cents = Math.Min(cents, Math.Max(0, {top} - a.Balance));",
        (b, a, c) => Enumerable.Range(0, c + 1).Last(x => x == 0 || b.Balance(a) + x <= top)) : null!,
    () => (rng.Int(40, 90), rng.Int(3, 9)) is var (t, more)
        ? new($"If the account has less than {t} cents before a {deposit}, {more} cents are added to "
        + "cents", $"if (a.Balance < {t}) cents += {more};", (b, a, c) => b.Balance(a) >= t ? c : c + more) : null!,
    () => (rng.Int(20, 40), rng.Int(3, 9)) is var (t, less) ? new($"A {deposit} of at least {t} cents is made smaller by {less} cents",
        $"if (cents >= {t}) cents -= {less};", (_, _, c) => c < t ? c : c - less) : null!,
    () => rng.Int(5, 20) is var p ? new($"A {deposit} is made smaller by {p} percent of cents, rounded up",
        $"cents -= (cents * {p} + 99) / 100;",
        (_, _, c) => c * (100 - p) / 100) : null!,
    () => rng.Int(5, 30) is var p
        ? new($"If the account has less than the other two together before a {deposit}, cents is made larger by {p} percent, "
        + "the addition rounded down", $"if (accounts.Values.Sum(o => o.Balance) > 2 * a.Balance) cents += cents * {p} / 100;",
        (b, a, c) => b.Names.Where(n => n != a).Sum(b.Balance) > b.Balance(a) ? c + (c * p / 100) : c) : null!];
var taking = rng.Pick(takings)();

Rule? after = !days ? null : rng.Pick<Func<Rule>>([
    () => (rng.Int(10, 50), rng.Int(3, 15)) is var (t, q)
        ? new($"the account has less than {t} cents, {q} cents more leave it (this is neither a fee nor a part of the payment)",
        $"if (a.Balance < {t}) a.Balance -= {q};", (b, a, _) => b.Book("other", a, b.Balance(a) >= t ? 0 : -q)) : null!,
    () => (rng.Int(20, 35), rng.Int(3, 15)) is var (t, q)
        ? new($"cents was at least {t}, the account gets {q} cents back (this does not make the "
        + "payment smaller)", $"if (cents >= {t}) a.Balance += {q};", (b, a, c) => b.Book("other", a, c < t ? 0 : q)) : null!,
    () => rng.Int(60, 110) is var t
        ? new($"{named[0]} has more than {t} cents, what it has above {t} cents goes to {named[1]} (this is no payment)",
        $"if (accounts[\"{named[0]}\"].Balance > {t})\n        {{\n            accounts[\"{named[1]}\"].Balance += "
            + $"accounts[\"{named[0]}\"].Balance - {t};\n"
        + $"            accounts[\"{named[0]}\"].Balance = {t};\n        }}",
        (b, _, _) =>
        {
            var over = Math.Max(b.Balance(b.Names[0]), t) - t;
            b.Book("other", b.Names[0], -over);
            b.Book("other", b.Names[1], over);
        }) : null!,
    () => rng.Int(2, 6) is var q ? new($"the account's balance is even (0 is even), each of the other accounts gets {q} cents",
        $"if (a.Balance % 2 == 0)\n        {{\n            foreach (var o in accounts.Values) o.Balance += {q};\n            a.Balance -= "
            + $"{q};\n        }}",
        (b, a, _) =>
        {
            if ((b.Balance(a) & 1) == 0)
                foreach (var n in b.Names) b.Book("other", n, n == a ? 0 : q);
        }) : null!])();

Rule? dawn = !days ? null : rng.Pick<Func<Rule>>([
    () => (rng.Int(30, 60), rng.Int(4, 15)) is var (t, p)
        ? new($"each account that has at least {t} cents gets {p} percent of its balance, rounded down",
        $"foreach (var a in accounts.Values)\n            if (a.Balance >= {t}) a.Balance += a.Balance * {p} / 100;",
        (b, a, _) => b.Book("other", a, b.Balance(a) is var x && x < t ? 0 : x * p / 100)) : null!,
    () => (rng.Int(20, 50), rng.Int(4, 15)) is var (t, p)
        ? new($"each account that has less than {t} cents pays {p} percent of what it lacks to {t} "
        + "cents, rounded up",
            $"foreach (var a in accounts.Values)\n            if (a.Balance < {t}) a.Balance -= (({t} - a.Balance) * {p} + 99) / 100;",
        (b, a, _) => b.Book("other", a, b.Balance(a) is var x && x > t ? 0 : (int)Math.Floor((x - t) * p / 100m))) : null!,
    () => rng.Int(4, 15) is var k
        ? new($"each account that made no payment on the day that ends (refused ones do not count) pays {k} cents",
        $"foreach (var a in accounts.Values)\n            if (a.Today == 0) a.Balance -= {k};",
        (b, a, _) => b.Book("other", a, b.Today(a).Count > 0 ? 0 : -k)) : null!,
    () => rng.Int(4, 15) is var k ? new($"each account that has less than it had at the beginning of the day that ends (after what the NewDay before gave) gets {k} cents",
        $"foreach (var a in accounts.Values)\n            if (a.Balance < a.Morning) a.Balance += {k};",
        (b, a, _) => b.Book("other", a, b.Lines.Where(l => l.Account == a && l.Day == b.Day).Sum(l => l.Cents) >= 0 ? 0 : k)) : null!])();
var (deep, keeps) = (level > 3 && rng.Chance(), level > 4 && rng.Chance());                // taking back many; what is set aside stays

var told = rng.Pick<Told>([
    new($"the balance of the account (for {transfer}, of payer) after the call", "a.Balance", (b, a) => b.Balance(a)),
    new("the sum of all fees so far", "fees", (b, _) => -b.Lines.Where(l => l.Kind == "fee").Sum(l => l.Cents)),
    new("the lowest of the three balances after the call", "accounts.Values.Min(o => o.Balance)", (b, _) => b.Names.Min(b.Balance)),
    new($"the balance of the account (for {transfer}, of payer) after the call minus the highest of the three balances",
        "a.Balance - accounts.Values.Max(o => o.Balance)", (b, a) => b.Names.Min(n => b.Balance(a) - b.Balance(n)))]);
List<string> Ranked(Books b) => [.. b.Names.OrderByDescending(b.Balance)];
var extras = rng.Some<Extra>(level < 3 ? 1 : level < 5 ? 2 : 3, [
    new("int", "Refused", "", $"returns how many calls of {deposit}, {withdraw} and {transfer} were refused so far", "return refused;",
        (b, _) => b.Refused),
    new("string", "Richest", "", "returns the account with the highest balance (of equal ones the one named first)",
        "return accounts.Values.MaxBy(a => a.Balance).Name;", (b, _) => Ranked(b)[0]),
    new("List<string>", "Ranking", "",
        "returns the accounts from the highest balance to the lowest (equal ones in the order in which they are named)",
        "return accounts.Values.OrderByDescending(a => a.Balance).Select(a => a.Name).ToList();", (b, _) => Ranked(b)),
    new("int", "Spread", "", "returns the highest balance minus the lowest", "return accounts.Values.Max(a => a.Balance) - "
        + "accounts.Values.Min(a => a.Balance);", (b, _) => b.Balance(Ranked(b)[0]) - b.Balance(Ranked(b)[2])),
    new("List<string>", "Below", "int bound", "returns the accounts that have less than bound cents, in the order in which they are named",
        "return accounts.Values.Where(a => a.Balance < bound).Select(a => a.Name).ToList();",
        (b, c) => b.Names.FindAll(n => b.Balance(n) <= c.Arg<int>(0) - 1)),
    new("int", "Payments", "string account",
        $"returns how many payments the account has made (refused ones{If(level > 3, " and those taken back")} do "
        + "not count)", "return accounts[account].Payments;", (b, c) => b.Paid(c.Arg<string>(0)).Count),
    new("int", "Ask", "string account, int cents",
        $"returns the fee that {withdraw} would take with the same account and cents, if it were not "
        + "refused, and changes nothing", $"var a = accounts[account];\n        return {fee.Code};",
        (b, c) => fee.Of(b, c.Arg<string>(0), c.Arg<int>(1)))]).OrderBy(e => e.Name, StringComparer.Ordinal).ToList();

bool Pay(Books b, string account, string? to, int cents)
{
    var (due, b0) = ((to is null ? fee : second).Of(b, account, cents), bars[0]);
    var payer = to is not null && receiver ? to : account;
    if (b0.Holds(b, account, cents, payer == account ? due : 0) || bars.Skip(1).Any(r => r.Holds(b, account, cents, due))) return false;
    (b.Op, b.Latest) = (b.Op + 1, b.Op + 1);
    b.Book("paid", account, -cents);
    if (to is not null) b.Book("in", to, cents);
    b.Book("fee", payer, -due);
    after?.Do(b, account, cents);
    return true;
}
bool In(Books b, string account, int cents)
{
    if (taking.Of(b, account, cents) is not { } real) return false;
    (b.Op, b.Latest) = (b.Op + 1, b.Op + 1);
    b.Book("in", account, real);
    return true;
}
int Dawn(Books b)
{
    var first = b.Lines.Count;
    b.Names.ForEach(n => dawn!.Do(b, n, 0));
    for (var i = first; i < b.Lines.Count; i++) b.Lines[i] = b.Lines[i] with { Op = 0 };
    b.Day++;
    if (!keeps) b.Aside.Clear();
    return b.Names.Max(b.Balance);
}
int Undo(Books b)
{
    var last = b.Lines.Where(l => l.Day == b.Day).Select(l => l.Op).Append(0).Max();
    if (last > 0 && (deep || last == b.Latest)) b.Lines.RemoveAll(l => l.Op == last);
    return b.Names.Sum(b.Balance);
}
int SetAside(Books b, string account, int cents)
{
    var old = b.Aside.GetValueOrDefault(account);
    b.Aside[account] = cents;
    return old;
}
Func<ScriptCall, object?> Replay(int opening)
{
    var b = new Books(named, opening);
    object Answer(bool done, string account)
    {
        b.Refused += done ? 0 : 1;
        return told.Of(b, account);
    }
    return c => c.Method == deposit ? Answer(In(b, c.Arg<string>(0), c.Arg<int>(1)), c.Arg<string>(0))
        : c.Method == withdraw ? Answer(Pay(b, c.Arg<string>(0), null, c.Arg<int>(1)), c.Arg<string>(0))
        : c.Method == transfer ? Answer(Pay(b, c.Arg<string>(0), c.Arg<string>(1), c.Arg<int>(2)), c.Arg<string>(0))
        : c.Method switch
        {
            "Balances" => b.Names.ConvertAll(b.Balance), "NewDay" => Dawn(b), "Undo" => Undo(b),
            "SetAside" => SetAside(b, c.Arg<string>(0), c.Arg<int>(1)), _ => extras.Single(e => e.Name == c.Method).Do(b, c),
        };
}

var used = string.Concat(bars.Select(r => r.Code).Concat(extras.Select(e => e.Code))) + fee.Code + second.Code + dawn?.Code;
var fields = new[] { "Payments", "Last", "Spent", "Today", "Morning" }.Where(f => used.Contains($".{f}")).ToList();
var mornings = fields.FindAll(f => f is "Spent" or "Today" or "Morning").ConvertAll(f => f == "Morning" ? "a.Morning = a.Balance;"
    : $"a.{f} = 0;");
var refusals = extras.Exists(e => e.Name == "Refused");
var tallies = told.Code == "fees";
var (count, save) = (If(refusals, "refused++;"), If(level > 3, "Save();"));
var done = If(after is not null, after?.Code ?? "");
var paying = $"Pay(a, cents, fee{If(receiver, ", fee")})";
var sending = $"Pay(a, cents, fee{If(receiver, ", 0")})";
Operation Called(Extra e) => e.Takes switch
{
    "" => Call(e.Name), "int bound" => Call(e.Name, Ints(0, 100)), "string account" => Call(e.Name, accounts),
    _ => Call(e.Name, Inputs(accounts, amounts), 2),
};
return Class(
    $"class {name}(int opening) {{ int {deposit}(string account, int cents); int {withdraw}(string account, int cents); "
        + $"int {transfer}(string payer, string payee, int cents); List<int> Balances(); {If(days, "int NewDay(); ")}"
        + $"{If(level > 3, "int Undo(); ")}"
        + $"{If(level > 4, "int SetAside(string account, int cents); ")}"
        + $"{string.Concat(extras.Select(e => $"{e.Type} {e.Name}({e.Takes}); "))}}}",
    $"""
    The class {name} keeps three accounts, named in this order: {Join(named)}. A balance is a whole number of cents and may be below 0. At
    first each account has opening cents.

    A payment is a call of {withdraw}, or a call of {transfer}, which is a payment of the account payer; payer and payee
    are never the same.
    {(level < 2 ? "A payment has a fee" : $"A {withdraw} has a fee")}: {fee.English}.{If(level > 1,
        $" A {transfer} has another fee: {second.English}.")}
    {withdraw} takes cents and the fee out of the account. {transfer} takes cents out of payer and adds them to payee; its fee is taken
    out of {(receiver ? "payee, whatever payee has" : "payer too")}.
    A payment is refused, and changes no balance, if {string.Join("; or if ", bars.Select(r => r.English))}.
    {If(after is not null, $"After a payment that is not refused, if {after?.English}.\n")}
    {deposit} adds cents to the account. {taking.English}.

    {deposit}, {withdraw} and {transfer} return {told.English}, also when they are refused.
    Balances returns the three balances in the order in which the accounts are named.
    {string.Join("\n", extras.Select(e => $"{e.Name} {e.English}."))}
    {If(days, $"\nNewDay ends the day and begins the next one (the first begins at the start): {dawn?.English}{If(level > 4 && !keeps,
        "; then nothing is set aside any more")}. It returns the highest balance after that.")}
    {If(level > 3, $"Undo takes back the last {deposit}, {withdraw} or {transfer} that was not refused"
        + $"{If(deep, " and has not been taken back")}: all is then as if it had never been called (refused calls stay counted)"
        + $"{If(level > 4, ", but what is set aside stays as it is")}. If there was none since the day began"
        + $"{If(!deep, ", or if it has already been taken back")}, "
        + $"Undo does nothing. It returns the sum of the three balances after that.")}
    {If(level > 4, "SetAside replaces what is set aside of the account by cents (at first nothing is) and returns what was set aside "
        + "before. It moves no money.")}
    """,
    openings, [Call(deposit, Inputs(accounts, amounts), 3), Call(withdraw, Inputs(accounts, amounts), 5),
        Call(transfer, Inputs(accounts, accounts, amounts).Where(t => t.Item1 != t.Item2,
            "payer and payee differ"), 5), Call("Balances", 2),
        .. days ? new[] { Call("NewDay", 2) } : [], .. level > 3 ? new[] { Call("Undo", 3) } : [],
        .. level > 4 ? new[] { Call("SetAside", Inputs(accounts, Ints(0, 40)), 2) } : [], .. extras.Select(Called)],
    $$"""
        public class {{name}}
        {
            record Account(string Name)
            {
                public int Balance { get; set; }
                {{string.Join("\n        ", fields.Select(f => $"public int {f} {{ get; set; }}"))}}
            }

            Dictionary<string, Account> accounts = new();
            {{If(level > 3, $"readonly Stack<{(tallies ? "(Dictionary<string, Account>, int)"
                : "Dictionary<string, Account>")}> past = new();")}}
            {{If(level > 4, $"readonly Dictionary<string, int> aside = new() {{ "
                + $"{string.Join(", ", named.Select(n => $"[\"{n}\"] = 0"))} }};")}}
            {{If(tallies, "int fees;")}}
            {{If(refusals, "int refused;")}}

            public {{name}}(int opening)
            {
                foreach (var n in new[] { {{All(named)}} })
                    accounts[n] = new Account(n) { Balance = opening{{If(fields.Contains("Morning"), ", Morning = opening")}} };
            }

            {{If(level > 3, $"void Save()\n    {{\n        {If(!deep, "past.Clear();\n        ")}"
                + $"past.Push({(tallies ? "(Copy(), fees)" : "Copy()")});\n    }}\n\n    "
                + "Dictionary<string, Account> Copy() => accounts.ToDictionary(p => p.Key, p => p.Value with { });\n")}}
            bool Pay(Account a, int cents, int fee{{If(receiver, ", int own")}})
            {
                if ({{string.Join(" || ", bars.Select(r => r.Code)).Replace("a.Aside", "aside[a.Name]")}})
                {
                    {{count}}
                    return false;
                }
                {{save}}
                a.Balance -= cents + {{(receiver ? "own" : "fee")}};
                {{If(fields.Contains("Payments"), "a.Payments++;")}}
                {{If(fields.Contains("Last"), "a.Last = cents;")}}
                {{If(fields.Contains("Spent"), "a.Spent += cents;")}}
                {{If(fields.Contains("Today"), "a.Today++;")}}
                {{If(tallies, "fees += fee;")}}
                return true;
            }

            public int {{deposit}}(string account, int cents)
            {
                var a = accounts[account];
                {{taking.Code.Replace("REFUSE", $"\n        {{\n            {count}\n            return {told.Code};\n        }}")}}
                {{save}}
                a.Balance += cents;
                return {{told.Code}};
            }

            public int {{withdraw}}(string account, int cents)
            {
                var a = accounts[account];
                int fee = {{fee.Code}};
                {{(after is null ? $"{paying};" : $"if (!{paying}) return {told.Code};")}}
                {{done}}
                return {{told.Code}};
            }

            public int {{transfer}}(string payer, string payee, int cents)
            {
                var a = accounts[payer];
                int fee = {{second.Code}};
                if (!{{sending}}) return {{told.Code}};
                accounts[payee].Balance += cents{{If(receiver, " - fee")}};
                {{done}}
                return {{told.Code}};
            }

            public List<int> Balances() => accounts.Values.Select(a => a.Balance).ToList();
            {{If(days, $"\n    public int NewDay()\n    {{\n        {dawn?.Code}\n"
                + (mornings.Count == 0 ? "        " : $"        foreach (var a in accounts.Values)\n        {{\n            "
                    + $"{string.Join("\n            ",
                    mornings)}\n        }}\n        ")
                + If(level > 3, "past.Clear();\n        ")
                + If(level > 4 && !keeps, "foreach (var n in aside.Keys) aside[n] = 0;\n        ")
                + "return accounts.Values.Max(a => a.Balance);\n    }\n")}}
            {{If(level > 3, $"public int Undo()\n    {{\n        if (past.Count > 0) "
                + $"{(tallies ? "(accounts, fees)" : "accounts")} = past.Pop();\n"
                + "        return accounts.Values.Sum(a => a.Balance);\n    }\n")}}
            {{If(level > 4, "public int SetAside(string account, int cents)\n    {\n        int old = aside[account];\n"
                + "        aside[account] = cents;\n"
                + "        return old;\n    }\n")}}
            {{string.Join("\n    ", extras.Select(e => $"public {e.Type} {e.Name}({e.Takes})\n    {{\n        {e.Code}\n    }}\n"))}}
        }
        """,
    Replay, fewest: 18, most: 32);
