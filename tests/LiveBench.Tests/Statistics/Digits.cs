
namespace LiveBench.Tests.Statistics;

/// <summary>Known answers are given to ten significant digits; that many must agree.</summary>
internal static class Digits
{
    public static void Agree(double expected, double? actual)
    {
        Assert.NotNull(actual);
        if (expected == 0)
            Assert.Equal(0, actual.Value);
        else
            Assert.InRange(actual.Value / expected, 1 - 5.1e-10, 1 + 5.1e-10);
    }
}
