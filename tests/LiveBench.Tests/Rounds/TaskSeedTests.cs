using LiveBench.Rounds;

namespace LiveBench.Tests.RoundTests;

public sealed class TaskSeedTests
{
    private static readonly Slot slot = new("coding/windows/rolling-extremum", "0123456789abcdef", 3, 0, 0);

    /// <summary>HMAC-SHA256 under the bytes 0 to 31, worked out by Python's hmac over the purpose and the slot's parts, a line each.</summary>
    [Theory]
    [InlineData("coding/windows/rolling-extremum", "0123456789abcdef", 3, 0, 0, "fe27f7e0eeac2bc7e9745f93612a134d9c1995998733e7cd033bff9e1ab00ec1", "t01-17231c83")]
    [InlineData("coding/windows/rolling-extremum", "0123456789abcdef", 3, 0, 1, "64c80452ff349d7a8158e177193cc68cfba4d7228bd15f94759266da0833afec", "t01-ada30211")]
    [InlineData("reasoning/logic/islanders", "fedcba9876543210", 1, 11, 2, "bd0bf7497ab388cba7881b6b9203ea86c722f75b8346d11f9f0e82290a942dda", "t12-c30b9566")]
    public void A_seed_is_the_same_on_every_machine(string template, string version, int level, int index, int attempt, string seed, string id)
    {
        var place = new Slot(template, version, level, index, attempt);
        Assert.Equal(seed, Convert.ToHexStringLower(TaskSeed.Of(DrawnRound.Secret, place)));
        Assert.Equal(id, TaskSeed.Id(DrawnRound.Secret, place));
    }

    [Fact]
    public void Every_part_of_a_slot_and_every_bit_of_the_secret_changes_the_seed()
    {
        var secret = DrawnRound.Secret;
        var other = secret with { Bytes = secret.Bytes.SetItem(31, 30) };
        string[] seeds =
        [
            Hex(secret, slot), Hex(other, slot), Hex(secret, slot with { Template = "coding/windows/rolling" }), Hex(secret, slot with { Version = "0123456789abcdee" }),
            Hex(secret, slot with { Level = 4 }), Hex(secret, slot with { Index = 1 }), Hex(secret, slot with { Attempt = 1 }),
        ];
        Assert.Equal(seeds.Length, seeds.Distinct().Count());
    }

    [Fact]
    public void Numbers_of_a_slot_never_run_into_each_other()
    {
        var seeds = from level in Enumerable.Range(1, 5)
                    from index in new[] { 0, 1, 2, 10, 11, 12, 21, 110, 111 }
                    from attempt in new[] { 0, 1, 2, 10, 11, 12 }
                    select Hex(DrawnRound.Secret, slot with { Level = level, Index = index, Attempt = attempt });
        Assert.Equal(5 * 9 * 6, seeds.Distinct().Count());
    }

    [Fact]
    public void When_a_secret_was_drawn_does_not_change_the_seeds() =>
        Assert.Equal(Hex(DrawnRound.Secret, slot), Hex(DrawnRound.Secret with { Created = null }, slot));

    [Fact]
    public void An_id_tells_nothing_of_the_seed_or_the_template()
    {
        var id = TaskSeed.Id(DrawnRound.Secret, slot)["t01-".Length..];
        Assert.DoesNotContain(id, Hex(DrawnRound.Secret, slot));
        Assert.Matches("^[0-9a-f]{8}$", id);
    }

    private static string Hex(RoundSecret secret, Slot slot) => Convert.ToHexStringLower(TaskSeed.Of(secret, slot));
}
