namespace LiveBench.Templates.Compose;

/// <summary>
/// What is known of a value before any input is: where it always lies (no number leaves the range of int, no remainder is taken of a
/// negative one), and where it usually lies (limits are drawn from there, so that they tell values apart).
/// </summary>
internal abstract record Bounds
{
    private const long Limit = 100_000_000;

    private Bounds() { }

    /// <summary>Whether all numbers in it are far from the ends of int.</summary>
    public abstract bool Fits { get; }

    /// <summary>A number from <paramref name="Low"/> to <paramref name="High"/>.</summary>
    public sealed record Number(long Low, long High, long UsualLow, long UsualHigh) : Bounds
    {
        private const int Constants = 64;

        private static readonly Number[] constants = [.. Enumerable.Range(0, Constants).Select(i => new Number(i, i, i, i))];

        /// <inheritdoc/>
        public override bool Fits => Low >= -Limit && High <= Limit;

        /// <summary>How many numbers usually come up.</summary>
        public long Width => UsualHigh - UsualLow + 1;

        /// <summary>The middle of those.</summary>
        public double Middle => (UsualLow + UsualHigh) / 2.0;

        /// <summary>Whether it can only be one.</summary>
        public bool IsFixed => Low == High;

        /// <summary>One number only.</summary>
        public static Number Only(long value) => value is >= 0 and < Constants ? constants[value] : new(value, value, value, value);

        /// <summary>All numbers of a range alike.</summary>
        public static Number From(long low, long high) => new(low, high, low + ((high - low) / 20), high - ((high - low) / 20));

        /// <summary>The number that so many percent of the usual range lie below.</summary>
        public long At(int percent) => UsualLow + ((UsualHigh - UsualLow) * percent / 100);

        /// <summary>What a function that only rises, or only falls, makes of it.</summary>
        public Number Carried(Func<long, long> monotone) => Ordered(monotone(Low), monotone(High), monotone(UsualLow), monotone(UsualHigh));

        /// <summary>What a function of two numbers makes of them if its extremes lie at the ends.</summary>
        public Number With(Number other, Func<long, long, long> f)
        {
            var (low, high) = Ends(Low, High, other.Low, other.High, f);
            var (usualLow, usualHigh) = Ends(UsualLow, UsualHigh, other.UsualLow, other.UsualHigh, f);
            return new Number(low, high, usualLow, usualHigh);
        }

        /// <summary>Either of two.</summary>
        public Number Or(Number other) =>
            new(Math.Min(Low, other.Low), Math.Max(High, other.High), Math.Min(UsualLow, other.UsualLow), Math.Max(UsualHigh, other.UsualHigh));

        /// <summary>The same within other ends.</summary>
        public Number Within(long low, long high) =>
            new(Math.Clamp(Low, low, high), Math.Clamp(High, low, high), Math.Clamp(UsualLow, low, high), Math.Clamp(UsualHigh, low, high));

        private static Number Ordered(long low, long high, long usualLow, long usualHigh) =>
            low <= high ? new Number(low, high, usualLow, usualHigh) : new Number(high, low, usualHigh, usualLow);

        private static (long, long) Ends(long a, long b, long c, long d, Func<long, long, long> f)
        {
            var (e, g, h, i) = (f(a, c), f(a, d), f(b, c), f(b, d));
            return (Math.Min(Math.Min(e, g), Math.Min(h, i)), Math.Max(Math.Max(e, g), Math.Max(h, i)));
        }
    }

    /// <summary>A text.</summary>
    /// <param name="Length">How long it is.</param>
    /// <param name="Letters">All letters it can hold, of one case; empty when it may hold something else.</param>
    /// <param name="Choices">The texts that it can be, if these are few.</param>
    public sealed record Text(Number Length, string Letters, IReadOnlyList<string>? Choices = null) : Bounds
    {
        /// <summary>One of a few texts.</summary>
        public static Text Of(IReadOnlyList<string> choices) =>
            new(Figure(choices, t => t.Length), choices.All(t => t.All(char.IsAsciiLetterLower))
                ? string.Concat(string.Concat(choices).Distinct().Order()) : "", choices);

        /// <summary>All letters that either may hold, if these are of one case.</summary>
        public string LettersWith(Text other) =>
            IsPlain && other.IsPlain && char.IsAsciiLetterLower(Letters[0]) == char.IsAsciiLetterLower(other.Letters[0]) ? string.Concat(Letters.Union(other.Letters)) : "";

        /// <summary>What is known of a number that tells something of the text, if all it can be are known.</summary>
        public Number? Figure(Func<string, int> figure) => Choices is null ? null : Figure(Choices, figure);

        /// <summary>What is known of what becomes of the text, if all it can be are known.</summary>
        public Text? Changed(Func<string, string> change) => Choices is null ? null : Of([.. Choices.Select(change).Distinct()]);

        private static Number Figure(IReadOnlyList<string> choices, Func<string, int> figure)
        {
            var figures = choices.Select(figure).Order().ToList();
            return new Number(figures[0], figures[^1], figures[0], figures[^1]);
        }

        /// <inheritdoc/>
        public override bool Fits => Length.High <= 1000;

        /// <summary>Whether it holds letters only, so that alphabetical order is clear.</summary>
        public bool IsPlain => Letters.Length > 0;
    }

    /// <summary>A condition.</summary>
    /// <param name="Share">How often it usually holds, from 0 to 1.</param>
    /// <param name="IsOpen">Whether it holds for some values and not for others, as far as is known.</param>
    public sealed record Truth(double Share, bool IsOpen = true) : Bounds
    {
        /// <inheritdoc/>
        public override bool Fits => true;
    }

    /// <summary>A pair.</summary>
    public sealed record Pair(Bounds First, Bounds Second) : Bounds
    {
        /// <inheritdoc/>
        public override bool Fits => First.Fits && Second.Fits;
    }

    /// <summary>A list.</summary>
    /// <param name="Item">What is known of each of its items.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="IsDistinct">No two are equal.</param>
    /// <param name="Order">Whether they are sorted.</param>
    public sealed record List(Bounds Item, Number Count, bool IsDistinct = false, Sorted Order = Sorted.Unknown) : Bounds
    {
        /// <inheritdoc/>
        public override bool Fits => Item.Fits && Count.High <= 1000;

        /// <summary>Whether it may have no items.</summary>
        public bool MayBeEmpty => Count.Low == 0;

        /// <summary>A list of some of its items, in their order.</summary>
        public List Fewer(double share) =>
            this with { Count = new Number(0, Count.High, (long)((Count.UsualLow * share) - 0.5), Math.Max(1, (long)Math.Ceiling(Count.UsualHigh * share))) };
    }
}

/// <summary>Whether the items of a list are known to be sorted by themselves.</summary>
internal enum Sorted
{
    Unknown,
    Rising,
    Falling,
}
