namespace LiveBench.Templates;

/// <summary>Several parameters at once, each with its own domain.</summary>
internal sealed class TupleDomain<A, B>(Domain<A> a, Domain<B> b) : Domain<(A, B)>
{
    public override string English => string.Join("; ", Parameters);

    public override IEnumerable<(A, B)> Edges => Pairs(a.Edges.ToList(), b.Edges.ToList());

    internal override IReadOnlyList<string> Parameters { get; } = [a.English, b.English];

    public override (A, B) Draw(Rng rng) => (a.Draw(rng), b.Draw(rng));

    public override (A, B) Nudge((A, B) value, Rng rng) =>
        rng.Unit() < 0.5 ? (a.Nudge(value.Item1, rng), value.Item2) : (value.Item1, b.Nudge(value.Item2, rng));

    public override string? Refusal((A, B) value) => a.Refusal(value.Item1) ?? b.Refusal(value.Item2);

    private static IEnumerable<(A, B)> Pairs(List<A> first, List<B> second) =>
        first.Count == 0 || second.Count == 0 ? []
        : Enumerable.Range(0, Math.Max(first.Count, second.Count)).Select(i => (first[i % first.Count], second[i % second.Count]));
}

/// <summary>Three parameters.</summary>
internal sealed class TupleDomain<A, B, C>(Domain<A> a, Domain<B> b, Domain<C> c) : Domain<(A, B, C)>
{
    private readonly Domain<((A, B), C)> nested = new TupleDomain<(A, B), C>(new TupleDomain<A, B>(a, b), c);

    public override string English => string.Join("; ", Parameters);

    public override IEnumerable<(A, B, C)> Edges => nested.Edges.Select(Flat);

    internal override IReadOnlyList<string> Parameters { get; } = [a.English, b.English, c.English];

    public override (A, B, C) Draw(Rng rng) => Flat(nested.Draw(rng));

    public override (A, B, C) Nudge((A, B, C) v, Rng rng) => Flat(nested.Nudge(((v.Item1, v.Item2), v.Item3), rng));

    public override string? Refusal((A, B, C) v) => nested.Refusal(((v.Item1, v.Item2), v.Item3));

    private static (A, B, C) Flat(((A, B) Left, C Right) v) => (v.Left.Item1, v.Left.Item2, v.Right);
}

/// <summary>Four parameters.</summary>
internal sealed class TupleDomain<A, B, C, D>(Domain<A> a, Domain<B> b, Domain<C> c, Domain<D> d) : Domain<(A, B, C, D)>
{
    private readonly Domain<((A, B), (C, D))> nested = new TupleDomain<(A, B), (C, D)>(new TupleDomain<A, B>(a, b), new TupleDomain<C, D>(c, d));

    public override string English => string.Join("; ", Parameters);

    public override IEnumerable<(A, B, C, D)> Edges => nested.Edges.Select(Flat);

    internal override IReadOnlyList<string> Parameters { get; } = [a.English, b.English, c.English, d.English];

    public override (A, B, C, D) Draw(Rng rng) => Flat(nested.Draw(rng));

    public override (A, B, C, D) Nudge((A, B, C, D) v, Rng rng) => Flat(nested.Nudge(((v.Item1, v.Item2), (v.Item3, v.Item4)), rng));

    public override string? Refusal((A, B, C, D) v) => nested.Refusal(((v.Item1, v.Item2), (v.Item3, v.Item4)));

    private static (A, B, C, D) Flat(((A, B) Left, (C, D) Right) v) => (v.Left.Item1, v.Left.Item2, v.Right.Item1, v.Right.Item2);
}
