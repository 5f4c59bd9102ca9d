using System.ComponentModel;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>How other languages compute what C# computes otherwise; called by compiled references only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PortableVariants
{
    /// <summary>The quotient rounded down.</summary>
    public static int Quotient(int a, int b) => (int)Quotient((long)a, b);

    /// <inheritdoc cref="Quotient(int, int)"/>
    public static long Quotient(long a, long b) => Told(a / b, a / b - (a % b != 0 && a < 0 != b < 0 ? 1 : 0));

    /// <summary>Numbers with a fraction divide alike everywhere.</summary>
    public static double Quotient(double a, double b) => a / b;

    /// <inheritdoc cref="Quotient(double, double)"/>
    public static decimal Quotient(decimal a, decimal b) => a / b;

    /// <summary>The remainder that has the divisor's sign.</summary>
    public static int Remainder(int a, int b) => (int)Remainder((long)a, b);

    /// <inheritdoc cref="Remainder(int, int)"/>
    public static long Remainder(long a, long b) => a % b is var r ? Told(r, r != 0 && r < 0 != b < 0 ? r + b : r) : r;

    /// <inheritdoc cref="Remainder(int, int)"/>
    public static double Remainder(double a, double b) => a % b is var r ? Told(r, r != 0 && r < 0 != b < 0 ? r + b : r) : r;

    /// <inheritdoc cref="Remainder(int, int)"/>
    public static decimal Remainder(decimal a, decimal b) => a % b is var r ? Told(r, r != 0 && r < 0 != b < 0 ? r + b : r) : r;

    /// <summary>The length of a text of code points.</summary>
    public static int CodePoints(string text) => Told(text.Length, text.EnumerateRunes().Count());

    /// <summary>The items from last to first: a stable sort after it leaves equal keys the other way round.</summary>
    public static IEnumerable<T> Backwards<T>(IEnumerable<T> items) => items.Reverse();

    /// <summary>Sorts with equal items the other way round.</summary>
    public static void Sort<T>(List<T> list, Comparison<T> comparison)
    {
        var sorted = list.AsEnumerable().Reverse().Order(Comparer<T>.Create(comparison)).ToList();
        list.Clear();
        list.AddRange(sorted);
    }

    private static T Told<T>(T here, T elsewhere) where T : IEquatable<T>
    {
        if (!here.Equals(elsewhere))
            MutantSwitch.Tell();
        return elsewhere;
    }
}
