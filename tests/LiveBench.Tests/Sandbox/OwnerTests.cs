using System.Globalization;
using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class OwnerTests
{
    private static readonly string[] parts = Owner.Current.Split('|');

    [Fact]
    public void This_process_is_not_gone() => Assert.False(Owner.IsGone(Owner.Current));

    [Fact]
    public void A_process_of_a_number_that_runs_no_more_is_gone() => Assert.True(Owner.IsGone($"{parts[0]}|{int.MaxValue}|{parts[2]}"));

    [Fact]
    public void A_number_that_another_process_has_now_is_gone() => Assert.True(Owner.IsGone($"{parts[0]}|{parts[1]}|{Start - 86_400}"));

    /// <summary>Every process works out the boot time for itself, from clocks that are adjusted; so two name one start a second apart.</summary>
    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_start_told_a_little_differently_by_another_process_is_the_same(int seconds) =>
        Assert.False(Owner.IsGone($"{parts[0]}|{parts[1]}|{Start + seconds}"));

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("||")]
    [InlineData("somebody")]
    [InlineData("another-machine|1|5")]
    [InlineData("another-machine|2147483647|5")]
    public void Of_what_is_not_a_process_of_this_machine_nothing_is_known(string owner) => Assert.False(Owner.IsGone(owner));

    private static long Start => long.Parse(parts[2], CultureInfo.InvariantCulture);
}
