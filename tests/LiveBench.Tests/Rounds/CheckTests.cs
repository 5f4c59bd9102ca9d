using LiveBench.Cli;
using LiveBench.Rounds.Checks;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>What thousands of instances say: a fault planted for each figure is found by the gate meant for it, and a varied template has none.</summary>
public sealed class CheckTests : IAsyncLifetime
{
    /// <summary>Rules of nine kinds, one more a level.</summary>
    private const string Varied = """"
        record Rule(string English, string Code, Func<List<int>, List<int>> Run);
        List<Func<Rule>> kinds = [
            () => rng.Int(2, 9) is var n ? new($"multiply every value by {n}", $"xs = xs.Select(v => v * {n}).ToList();", v => [.. v.Select(x => x * n)]) : null!,
            () => rng.Int(2, 900) is var n ? new($"add {n} to every value", $"xs = xs.Select(v => v + {n}).ToList();", v => [.. v.Select(x => x + n)]) : null!,
            () => rng.Int(3, 9) is var n ? new($"drop the {n}th value", $"if (xs.Count >= {n}) xs.RemoveAt({n} - 1);", v => [.. v.Where((_, i) => i != n - 1)]) : null!,
            () => rng.Int(3, 9) is var n ? new($"repeat the {n}th value at the end", $"if (xs.Count >= {n}) xs.Add(xs[{n} - 1]);", v => [.. v, .. v.Skip(n - 1).Take(1)]) : null!,
            () => rng.Int(1, 9) is var n ? new($"move the first {n} values to the end", $"xs = xs.Skip({n}).Concat(xs.Take({n})).ToList();", v => [.. v.Where((_, i) => i >= n), .. v.Where((_, i) => i < n)]) : null!,
            () => rng.Int(-900, 900) is var n ? new($"append {n}", $"xs.Add({n});", v => [.. v, n]) : null!,
            () => rng.Int(2, 999) is var n ? new($"put {n} in front", $"xs.Insert(0, {n});", v => [n, .. v]) : null!,
            () => rng.Int(100, 9999) is var n ? new($"take every value from {n}", $"xs = xs.Select(v => {n} - v).ToList();", v => v.ConvertAll(x => n - x)) : null!,
            () => rng.Int(2, 9) is var n ? new($"add its position times {n} to every value", $"xs = xs.Select((v, i) => v + i * {n}).ToList();", v => [.. v.Zip(Enumerable.Range(0, 99), (x, i) => x + n * i)]) : null!];
        var rules = rng.Some(level + 2, kinds).ConvertAll(kind => kind());
        return Coding(
            signature: "List<int> Change(List<int> values)",
            prompt: $"In this order: {string.Join(", then ", rules.Select(r => r.English))}.",
            given: Lists(Ints(-50, 50), 9, 24),
            reference: $$"""
                public static List<int> Change(List<int> values)
                {
                    var xs = new List<int>(values);
                    {{string.Join("\n", rules.Select(r => r.Code))}}
                    return xs;
                }
                """,
            oracle: values => rules.Aggregate(values, (v, r) => r.Run(v)));
        """";

    private const string Riddle = """
        var numbers = Enumerable.Range(0, 2 + level).Select(_ => rng.Int(100, 9999)).ToList();
        return Reasoning($"Add {string.Join("; then add ", numbers)}. Then subtract seventeen. What is it?", numbers.Sum() - 17, () => numbers.Aggregate((a, b) => a + b) - 17);
        """;

    private readonly TemplateWorker worker = new(Installation.WorkerCommand);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => worker.DisposeAsync();

    [Fact]
    public async Task A_varied_template_has_no_finding()
    {
        Assert.Empty(await Findings(Varied));
        Assert.Empty(await Findings(Riddle, "reasoning"));
    }

    [Theory]
    [InlineData("many-functions", "rng.Some(level + 2, kinds).ConvertAll(kind => kind())", "kinds.Take(1).Select(kind => kind()).ToList()")]
    [InlineData("no-duplicates", "rng.Some(level + 2, kinds).ConvertAll(kind => kind())", "kinds.Take(1).Select(kind => kind()).ToList()")]
    [InlineData("parrot-fails", "rng.Some(level + 2, kinds).ConvertAll(kind => kind())", "kinds.Take(level + 2).Select(kind => kind()).ToList()")]
    [InlineData("levels-harder", "rng.Some(level + 2, kinds)", "rng.Some(4, kinds)")]
    [InlineData("levels-harder", "rng.Some(level + 2, kinds)", "rng.Some(9 - level, kinds)")]
    [InlineData("prompt-length", "In this order:", "{new string('x', 13_000)} In this order:")]
    public async Task A_planted_fault_of_code_is_found(string gate, string sound, string fault)
    {
        Assert.Contains(sound, Varied, StringComparison.Ordinal);
        Assert.Contains(gate, await Findings(Varied.Replace(sound, fault, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("not-guessable", "numbers.Sum() - 17,", "numbers.Sum() % 40,")]
    [InlineData("not-guessable", "numbers.Sum() - 17,", "numbers[1],")]
    [InlineData("not-guessable", "numbers.Sum() - 17,", "numbers.Max(),")]
    [InlineData("not-guessable", "numbers.Sum() - 17,", "numbers.Sum() + 0,")]
    [InlineData("levels-harder", "; then add ", " and ")]
    public async Task A_planted_fault_of_reasoning_is_found(string gate, string sound, string fault)
    {
        Assert.Contains(sound, Riddle, StringComparison.Ordinal);
        Assert.Contains(gate, await Findings(Riddle.Replace(sound, fault, StringComparison.Ordinal), "reasoning"));
    }

    [Fact]
    public void A_template_of_which_nothing_passes_is_found()
    {
        var template = new TaskTemplate("coding/test/vain", "vain.csx", Varied);
        var vain = new CheckedInstance(1, new byte[32], null, new Rejection(LiveDraws.Dead, "whatever else it is", TemplateFault: false, 7));
        Assert.Equal([TemplateFindings.Wasteful], TemplateFindings.Of(new TemplateCheck(template, [vain, vain with { Level = 2 }], null, null, null)).Select(f => f.Gate));
    }

    [Fact]
    public async Task What_a_script_keeps_between_draws_is_found()
    {
        const string Keeps = """
            static class Kept { public static int Draws; }
            Kept.Draws++;
            var n = rng.Int(1000, 9999);
            return Reasoning($"What is {n} and {Kept.Draws}?", n + Kept.Draws, () => Kept.Draws + n);
            """;
        Assert.Contains("deterministic", await Elsewhere(Keeps));
        Assert.DoesNotContain("deterministic", await Elsewhere(Keeps.Replace("Kept.Draws}", "7}", StringComparison.Ordinal).Replace("n + Kept.Draws", "n + 7", StringComparison.Ordinal).Replace("Kept.Draws + n", "7 + n", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_throws_once_in_a_hundred_is_found_with_its_seed()
    {
        const string Rare = "var n = rng.Int(1, 100);\nif (n == 7 && level == 4) throw new InvalidOperationException(\"seven\");\nreturn Reasoning($\"What is {n} and 1?\", n + 1, () => 1 + n);";
        await using var elsewhere = TemplateWorker.Elsewhere(Installation.WorkerCommand);
        var template = Template(Rare, "reasoning");
        var check = await TemplateCheck.Of(template, new InstanceGates(worker, null, 40), worker, elsewhere, CheckSeeds.OfVersion, 0, 1, TestContext.Current.CancellationToken);
        var found = Assert.Single(TemplateFindings.Of(check));
        Assert.True(found is { Gate: "template-runs", Correctness: true }, found.What);
        Assert.Matches(@"planted\.csx\(2,\d+\).*seven.*at level 4 with seed [0-9a-f]{64}$", found.What);
    }

    [Fact]
    public async Task A_machine_s_culture_changes_no_text_of_a_number() =>
        Assert.DoesNotContain("deterministic", await Elsewhere("var n = rng.Int(1000, 9999);\nreturn Reasoning($\"What is {n / 8.0} and {-n}?\", n / 8.0 - n, () => -n + n / 8.0);"));

    [Theory]
    [InlineData(12_720, 0, 12.0, false)]
    [InlineData(12_720, 3, 12.1, false)]
    [InlineData(12_720, 7, 10.8, false)]
    [InlineData(12_720, 8, 10.6, true)]
    [InlineData(12_720, 636, 4.3, true)]
    public void Entropy_is_estimated_from_equal_pairs(long pairs, long equal, double bits, bool tooFew)
    {
        var entropy = new CollisionEntropy(pairs, equal);
        Assert.Equal(bits, entropy.Bits, 0.06);
        Assert.Equal(tooFew, entropy.IsBelow(12));
    }

    [Fact]
    public void A_parrot_puts_in_the_numbers_and_the_name()
    {
        var parrot = new Parrot([
            ("Add 3 to every value, then drop those above 20.\nSignature:\n- int Change(int v)", "public static int Change(int v) => v + 3 > 20 ? 0 : v + 3;"),
            ("Turn the list round 4 times.\nSignature:\n- int Turn(int v)", "public static int Turn(int v) => v - 4;")]);
        Assert.Equal("public static int Alter(int v) => v + 15 > 7 ? 0 : v + 15;", parrot.Repeat("Add 15 to every value, then drop those above 7.\nSignature:\n- int Alter(int v)"));
    }

    private async Task<IReadOnlyList<string>> Findings(string script, string kind = "coding")
    {
        var template = Template(script, kind);
        using var survey = await worker.Survey(template, CheckSeeds.OfVersion.Of(template, "survey"), TestContext.Current.CancellationToken);
        return [.. TemplateFindings.Of(new TemplateCheck(template, [], TemplateSurvey.Read(survey.RootElement), null, null)).Select(f => f.Gate)];
    }

    private async Task<IReadOnlyList<string>> Elsewhere(string script)
    {
        await using var elsewhere = TemplateWorker.Elsewhere(Installation.WorkerCommand);
        var template = Template(script, "reasoning");
        var gates = new InstanceGates(worker, null, 40);
        return [.. TemplateFindings.Of(await TemplateCheck.Of(template, gates, worker, elsewhere, CheckSeeds.OfVersion, 5, 1, TestContext.Current.CancellationToken)).Select(f => f.Gate)];
    }

    private static TaskTemplate Template(string script, string kind) => new($"{kind}/planted/planted", $"/nowhere/{kind}/planted/planted.csx", script);
}
