using System.Runtime.CompilerServices;
using Bogus;

namespace LiveBench.Templates;

/// <summary>
/// The surface of a story, from Bogus, its numbers taken from our own generator. Draws are marked as surface: a gate may redraw them
/// and expects the same function.
/// </summary>
public sealed class Skin
{
    // Making one takes longer than most scripts; its numbers are all that a draw changes in it.
    [ThreadStatic]
    private static Faker? faker;

    private readonly Rng rng;
    private DrawnRandomizer? numbers;

    internal Skin(Rng rng) => this.rng = rng;

    /// <summary>A first name, of letters only.</summary>
    public string FirstName([CallerLineNumber] int line = 0) => Name(line, f => f.Name.FirstName());

    /// <summary>A family name, of letters only.</summary>
    public string LastName([CallerLineNumber] int line = 0) => Name(line, f => f.Name.LastName());

    /// <summary>A city, of letters and spaces.</summary>
    public string City([CallerLineNumber] int line = 0) => Name(line, f => f.Address.City());

    /// <summary>A country.</summary>
    public string Country([CallerLineNumber] int line = 0) => Name(line, f => f.Address.Country());

    /// <summary>A company, by its family name: <c>Hansen Ltd</c>.</summary>
    public string Company([CallerLineNumber] int line = 0) => Name(line, f => $"{f.Name.LastName()} {f.PickRandom("Ltd", "Works", "Partners", "Trading", "Labs")}");

    /// <summary>A thing that is sold, one lower-case word: <c>chair</c>.</summary>
    public string Product([CallerLineNumber] int line = 0) => Name(line, f => f.Commerce.Product().ToLowerInvariant());

    /// <summary>A colour, lower case.</summary>
    public string Colour([CallerLineNumber] int line = 0) => Name(line, f => f.Commerce.Color());

    /// <summary>A line of trade: <c>Books</c>, <c>Garden</c>.</summary>
    public string Trade([CallerLineNumber] int line = 0) => Name(line, f => f.PickRandom(f.Commerce.Categories(1)));

    /// <summary>One of the author's own words or stories: <c>rng.Skin.Pick(["Summarise", "Condense"])</c>.</summary>
    public T Pick<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => rng.SurfacePick(items, line);

    /// <summary>Things in an order that means nothing: rules that apply together, people in a list.</summary>
    public List<T> Shuffle<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => rng.SurfaceSome(items.Count, items, line);

    /// <summary>So many different ones of a kind: <c>rng.Skin.Several(4, s => s.FirstName())</c>.</summary>
    /// <exception cref="InvalidOperationException">The kind has too few different ones.</exception>
    public List<string> Several(int count, Func<Skin, string> one)
    {
        var several = new List<string>();
        for (var tries = 0; several.Count < count; tries++)
        {
            if (tries > 100 * count)
                throw new InvalidOperationException($"rng.Skin.Several: {count} different ones were asked for, {several.Count} were found in {tries} draws");
            var next = one(this);
            if (!several.Contains(next))
                several.Add(next);
        }
        return several;
    }

    private string Name(int line, Func<Faker, string> draw)
    {
        faker ??= new Faker("en");
        faker.Random = numbers ??= new DrawnRandomizer(rng);
        for (; ; )
        {
            var name = draw(faker);
            if (name.All(c => char.IsAsciiLetter(c) || c == ' '))
                return rng.Surface(line, name);
        }
    }

    private sealed class DrawnRandomizer : Randomizer
    {
        public DrawnRandomizer(Rng rng) => localSeed = new DrawnRandom(rng);
    }

    /// <summary>System.Random's face over our generator: Bogus asks for one.</summary>
    private sealed class DrawnRandom(Rng rng) : Random(0)
    {
        public override int Next() => (int)rng.Whole(0, int.MaxValue - 1);

        public override int Next(int maxValue) => (int)rng.Whole(0, Math.Max(0, maxValue - 1));

        public override int Next(int minValue, int maxValue) => (int)rng.Whole(minValue, Math.Max(minValue, (long)maxValue - 1));

        public override long NextInt64() => rng.Whole(0, long.MaxValue - 1);

        public override long NextInt64(long maxValue) => rng.Whole(0, Math.Max(0, maxValue - 1));

        public override long NextInt64(long minValue, long maxValue) => rng.Whole(minValue, Math.Max(minValue, maxValue - 1));

        public override double NextDouble() => rng.Unit();

        public override float NextSingle() => (rng.Next() >> 40) * (1.0f / (1U << 24));

        protected override double Sample() => rng.Unit();

        public override void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

        public override void NextBytes(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = (byte)(rng.Next() >> 56);
        }
    }
}
