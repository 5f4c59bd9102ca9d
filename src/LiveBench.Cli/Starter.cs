namespace LiveBench.Cli;

/// <summary>What a new template begins as: a whole one that passes its gates, to be changed bit by bit.</summary>
internal static class Starter
{
    /// <summary>The script.</summary>
    /// <param name="kind"><c>coding</c> or <c>reasoning</c>.</param>
    /// <param name="scope">Where the editor's scope stands, from the script's folder.</param>
    public static string Text(string kind, string scope) => $"#load \"{scope}\"\nusing System; using System.Collections.Generic; using System.Linq; using LiveBench.Templates;   // for the editor\n{(kind == "coding" ? Coding : Reasoning)}";

    private const string Coding = """"
        // A list is changed by rules, one after the other. Drawn: which rules, in which order, their numbers.
        record Rule(string English, string Code, Func<List<int>, List<int>> Run);

        List<Func<Rule>> kinds = [
            () => rng.Int(2, 9) is var n ? new($"multiply every value by {n}", $"xs = xs.Select(v => v * {n}).ToList();",
                v => [.. v.Select(x => x * n)]) : null!,
            () => rng.Int(3, 9) is var n ? new($"drop the value at position {n} (counted from 0), if there is one",
                $"if (xs.Count > {n}) xs.RemoveAt({n});", v => [.. v.Where((_, i) => i != n)]) : null!,
            () => rng.Int(1, 9) is var n ? new($"move the first {n} values to the end (all of them, if there are fewer)",
                $"xs = xs.Skip({n}).Concat(xs.Take({n})).ToList();", v => [.. v.Where((_, i) => i >= n), .. v.Where((_, i) => i < n)]) : null!,
            () => rng.Int(-900, 900) is var n ? new($"append {n}", $"xs.Add({n});", v => [.. v, n]) : null!,
            () => rng.Int(2, 999) is var n ? new($"put {n} in front", $"xs.Insert(0, {n});", v => [n, .. v]) : null!,
            () => rng.Int(100, 9999) is var n ? new($"replace every value by {n} minus the value", $"xs = xs.Select(v => {n} - v).ToList();",
                v => v.ConvertAll(x => n - x)) : null!,
            () => rng.Int(2, 99) is var n ? new($"add to every value its position (counted from 0) times {n}",
                $"xs = xs.Select((v, i) => v + i * {n}).ToList();", v => [.. v.Zip(Enumerable.Range(0, 99), (x, i) => x + n * i)]) : null!];
        var rules = rng.Some(level + 2, kinds).ConvertAll(kind => kind());
        var name  = rng.Skin.Pick(["Change", "Arrange", "Work", "Remake"]);

        return Coding(
            signature: $"List<int> {name}(List<int> values)",
            prompt: $"""
                Change the list, in this order:
                {string.Join("\n", rules.Select((r, i) => $"{i + 1}. {r.English}"))}
                Return what it has become.
                """,
            given: Lists(Ints(-50, 50), 9, 24),
            reference: $$"""
                public static List<int> {{name}}(List<int> values)
                {
                    var xs = new List<int>(values);
                    {{string.Join("\n", rules.Select(r => r.Code))}}
                    return xs;
                }
                """,
            oracle: values => rules.Aggregate(values, (v, r) => r.Run(v)));

        """";

    private const string Reasoning = """"
        // Somebody saves and spends; what is left is asked for. Drawn: what happens, in which order, the numbers.
        record Event(string English, Func<int, int> Then);

        var who = rng.Skin.FirstName();
        List<Func<Event>> kinds = [
            () => rng.Int(11, 99) is var n ? new($"{who} finds {n} coins", c => c + n) : null!,
            () => rng.Int(11, 99) is var n ? new($"{who} spends {n} coins", c => c - n) : null!,
            () => rng.Int(2, 4) is var n ? new($"an aunt adds {n} coins for every coin {who} has", c => c * (n + 1)) : null!,
            () => rng.Int(101, 499) is var n ? new($"{who} inherits {n} coins", c => c + n) : null!,
            () => rng.Int(3, 9) is var n ? new($"{who} pays {n} friends 7 coins each", c => c - (7 * n)) : null!,
            () => rng.Int(2, 9) is var n ? new($"a friend gives {who} {n} bags of 12 coins", c => c + (12 * n)) : null!];
        var first  = rng.Int(200, 900);
        var events = rng.Some(level + 1, kinds).ConvertAll(kind => kind());

        int Solve()
        {
            var coins = first;
            foreach (var happened in events)
                coins = happened.Then(coins);
            return coins;
        }

        return Reasoning(
            prompt: $"{who} has {first} coins. Then, one after the other: {string.Join("; ", events.Select(e => e.English))}. How many coins has {who} now?",
            answer: events.Aggregate(first, (c, e) => e.Then(c)),
            solve: Solve);

        """";
}
