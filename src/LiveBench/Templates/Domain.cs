namespace LiveBench.Templates;

/// <summary>
/// The inputs a task promises: it says itself in the prompt, draws inputs, moves them a little, and refuses what lies outside. Tests
/// come from it only, so they never leave what the prompt said.
/// </summary>
/// <typeparam name="T">The input: a type of a portable signature, or a tuple of them for several parameters.</typeparam>
public abstract class Domain<T>
{
    /// <summary>What the values are, as in “a list of 0 to 40 integers from 1 to 9”.</summary>
    public abstract string English { get; }

    /// <summary>One value; small and extreme ones come up often.</summary>
    public abstract T Draw(Rng rng);

    /// <summary>A value near the given one, still inside.</summary>
    public abstract T Nudge(T value, Rng rng);

    /// <summary>Why the value lies outside, or null when it lies inside.</summary>
    public abstract string? Refusal(T value);

    /// <summary>The values at the edges of the domain: smallest, largest, empty.</summary>
    public virtual IEnumerable<T> Edges => [];

    /// <summary>The places of a tuple domain, one a parameter; the domain itself where there is one parameter.</summary>
    internal virtual IReadOnlyList<string> Parameters => [English];

    /// <summary>The same values without those for which <paramref name="holds"/> is false; <paramref name="english"/> follows the description.</summary>
    /// <exception cref="InvalidOperationException">When drawing: 1,000 draws in a row were refused.</exception>
    public Domain<T> Where(Func<T, bool> holds, string english) => new Narrowed<T>(this, holds, english);

    /// <summary>The same values under another description.</summary>
    public Domain<T> As(string english) => new Renamed<T>(this, english);
}

internal sealed class Narrowed<T>(Domain<T> inner, Func<T, bool> holds, string english) : Domain<T>
{
    private const int MostTries = 1000;

    public override string English => inner.Parameters.Count > 1 ? english : $"{inner.English}, {english}";

    public override IEnumerable<T> Edges => inner.Edges.Where(holds);

    internal override IReadOnlyList<string> Parameters => inner.Parameters.Count > 1 ? [.. inner.Parameters, english] : [English];

    public override T Draw(Rng rng)
    {
        for (var tries = 0; tries < MostTries; tries++)
            if (inner.Draw(rng) is var value && holds(value))
                return value;
        throw new InvalidOperationException($"no value with '{english}' came up in {MostTries} draws of {inner.English}; draw it in a way that makes it likely (Made)");
    }

    public override T Nudge(T value, Rng rng)
    {
        for (var tries = 0; tries < 10; tries++)
            if (inner.Nudge(value, rng) is var near && holds(near))
                return near;
        return value;
    }

    public override string? Refusal(T value) => inner.Refusal(value) ?? (holds(value) ? null : $"not true of it: {english}");
}

internal sealed class Renamed<T>(Domain<T> inner, string english) : Domain<T>
{
    public override string English => english;

    public override IEnumerable<T> Edges => inner.Edges;

    public override T Draw(Rng rng) => inner.Draw(rng);

    public override T Nudge(T value, Rng rng) => inner.Nudge(value, rng);

    public override string? Refusal(T value) => inner.Refusal(value);
}

/// <summary>Whole numbers of a closed range.</summary>
internal sealed class LongDomain(long low, long high) : Domain<long>
{
    public override string English => low == high ? $"always {low}" : $"an integer from {low} to {high}";

    public override IEnumerable<long> Edges => new[] { low, high }.Distinct();

    public override long Draw(Rng rng) => rng.Unit() switch
    {
        < 0.06 => low,
        < 0.12 => high,
        < 0.24 when low < 0 && high > 0 => rng.Whole(Math.Max(low, -2), Math.Min(high, 2)),
        _ => rng.Whole(low, high),
    };

    public override long Nudge(long value, Rng rng) => Math.Clamp(value + (rng.Unit() < 0.5 ? -1 : 1), low, high);

    public override string? Refusal(long value) => value >= low && value <= high ? null : $"{value} is not from {low} to {high}";
}

/// <summary>A domain carried over to another type, value by value.</summary>
internal sealed class Carried<A, B>(Domain<A> inner, Func<A, B> there, Func<B, A> back) : Domain<B>
{
    public override string English => inner.English;

    public override IEnumerable<B> Edges => inner.Edges.Select(there);

    public override B Draw(Rng rng) => there(inner.Draw(rng));

    public override B Nudge(B value, Rng rng) => there(inner.Nudge(back(value), rng));

    public override string? Refusal(B value) => inner.Refusal(back(value));
}

/// <summary>Decimal numbers of a closed range, in steps of a power of ten.</summary>
internal sealed class DoubleDomain(double low, double high, int decimals) : Domain<double>
{
    private readonly double scale = Math.Pow(10, decimals);

    public override string English => $"a number from {low} to {high} with at most {decimals} decimals";

    public override IEnumerable<double> Edges => [low, high];

    public override double Draw(Rng rng) => rng.Whole((long)Math.Round(low * scale), (long)Math.Round(high * scale)) / scale;

    public override double Nudge(double value, Rng rng) =>
        Math.Clamp((Math.Round(value * scale) + (rng.Unit() < 0.5 ? -1 : 1)) / scale, low, high);

    public override string? Refusal(double value) =>
        value >= low && value <= high && Math.Abs((value * scale) - Math.Round(value * scale)) < 1e-6 * scale
            ? null : $"{value} is not from {low} to {high} with at most {decimals} decimals";
}

/// <summary>One of a few values.</summary>
internal sealed class ChoiceDomain<T>(IReadOnlyList<T> values, string english) : Domain<T>
{
    public override string English => english;

    public override IEnumerable<T> Edges => values.Take(4);

    public override T Draw(Rng rng) => values[(int)rng.Whole(0, values.Count - 1)];

    public override T Nudge(T value, Rng rng) => Draw(rng);

    public override string? Refusal(T value) => values.Contains(value) ? null : $"{value} is none of {string.Join(", ", values)}";
}

/// <summary>A domain that its template draws and checks itself.</summary>
internal sealed class MadeDomain<T>(string english, Func<Rng, T> draw, Func<T, bool> inside) : Domain<T>
{
    public override string English => english;

    // Whether it is inside is asked where its value is: of thousands that mutants are tried on, few ever are.
    public override T Draw(Rng rng) => draw(rng);

    public override T Nudge(T value, Rng rng) => Draw(rng);

    public override string? Refusal(T value) => inside(value) ? null : $"it is not {english}";
}

/// <summary>A domain with null added.</summary>
internal sealed class NullableDomain<T>(Domain<T> inner) : Domain<T?> where T : struct
{
    public override string English => $"{inner.English}, or null";

    public override IEnumerable<T?> Edges => inner.Edges.Select(e => (T?)e).Append(null);

    public override T? Draw(Rng rng) => rng.Unit() < 0.15 ? null : inner.Draw(rng);

    public override T? Nudge(T? value, Rng rng) => value is { } known && rng.Unit() < 0.8 ? inner.Nudge(known, rng) : Draw(rng);

    public override string? Refusal(T? value) => value is { } known ? inner.Refusal(known) : null;
}
