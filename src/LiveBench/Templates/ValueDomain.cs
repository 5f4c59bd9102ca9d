using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A domain whose values are carried as <see cref="Value"/>: for tasks whose types are drawn.</summary>
internal sealed class ValueDomain<T>(Domain<T> inner) : Domain<Value>
{
    private readonly ClrCodec<T> codec = ClrCodec<T>.Instance;

    public override string English => inner.English;

    public override IEnumerable<Value> Edges => inner.Edges.Select(codec.Put);

    public override Value Draw(Rng rng) => codec.Put(inner.Draw(rng));

    public override Value Nudge(Value value, Rng rng) => codec.Put(inner.Nudge(codec.Get(value), rng));

    public override string? Refusal(Value value) => inner.Refusal(codec.Get(value));
}

/// <summary>Two of them, as two parameters.</summary>
internal sealed class ValuePairDomain(Domain<Value> a, Domain<Value> b) : Domain<Value>
{
    private readonly TupleDomain<Value, Value> both = new(a, b);

    public override string English => both.English;

    public override IEnumerable<Value> Edges => both.Edges.Select(Joined);

    internal override IReadOnlyList<string> Parameters => both.Parameters;

    public override Value Draw(Rng rng) => Joined(both.Draw(rng));

    public override Value Nudge(Value value, Rng rng) => Joined(both.Nudge(Parted(value), rng));

    public override string? Refusal(Value value) => both.Refusal(Parted(value));

    private static Value.Tuple Joined((Value A, Value B) two) => new([two.A, two.B]);

    private static (Value, Value) Parted(Value value) => value is Value.Tuple { Items: [var one, var other] } ? (one, other) : throw new ArgumentException($"{value} is not two values", nameof(value));
}
