using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Draws trees, step by step from the inputs on, so that each step has something to do with what usually gets there.</summary>
internal static class Growth
{
    private const double Folded = 0.55;
    private const double FoldedLong = 0.3;                 // one value tells less of many steps than a list
    private const double FoldedInside = 0.8;
    private const double NamedOften = 0.75;
    private const int LeastUses = 2;
    private const int MostAttempts = 5;
    private const int LeastNested = 5;                     // operations from which on one of them works inside lists

    private static readonly Option<Setting, Step>[] ofAll =
    [
        .. Filter.Kinds, .. Ends.Kinds, .. Every.Kinds, .. Rotate.Kinds, .. Sort.Kinds, .. Reverse.Kinds, .. Partition.Kinds, .. Distinct.Kinds, .. Map.Kinds,
    ];

    private static readonly Option<Setting, Step>[] ofFlat =
    [
        .. ofAll, .. MapAt.Kinds, .. Neighbours.Kinds, .. Stepping.Kinds, .. Running.Kinds, .. Scan.Kinds, .. Windows.Kinds, .. Chunks.Kinds,
            .. Cutting.Kinds, .. Group.Kinds, .. Expand.Kinds,
        .. Append.Kinds, .. Call.Kinds,
    ];

    private static readonly Option<Setting, Step>[] ofNested = [.. ofAll, .. Flatten.Kinds, .. Each.Kinds];

    private static readonly Option<Setting, Step>[] nesting = [.. Windows.Kinds, .. Chunks.Kinds, .. Cutting.Kinds, .. Group.Kinds];

    private static readonly Option<Two, Combination>[] combinations = [.. Zip.Kinds, .. Concat.Kinds, .. Lookup.Kinds, .. Join.Kinds];

    /// <summary>A tree of so many operations; of fewer, where that many did not come together in a few attempts.</summary>
    public static Tree Draw(Branch root, int size, IReadOnlyList<Material> from)
    {
        var inputs = Input.Draw(root.At(0), from, size);
        var kept = root.Kept;
        Tree? best = null;
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            root.Forget(kept);
            var named = attempt == 1 && size >= LeastNested && root.Chance(NamedOften) ? Named(root.At(attempt).At(0), inputs[0]) : null;
            var tree = Tree(root.At(attempt).At(1), size, inputs, named);
            if (named is not null && tree.HelperUses == 0)
                tree = tree.Unnamed;
            if (tree.Size == size && (tree.Helper is null || tree.HelperUses >= LeastUses))
                return tree;
            if (tree.Helper is null && (best is null || tree.Size > best.Size))
                best = tree;
        }
        return best!;
    }

    /// <summary>Steps inside each list of a list; null when none can be.</summary>
    public static Pipeline? Inside(Branch branch, Setting setting) => Grown(branch, setting, FoldedInside, nestAt: -1)?.Steps;

    private static Tree Tree(Branch branch, int size, ImmutableArray<Input> inputs, Helper? named)
    {
        if (inputs.Length == 1)
            return new Tree(inputs, named, [], null,
                Main(branch.At(0), new Setting(inputs[0].Type, inputs[0].Bounds, Sample.Of(inputs[0].Bounds, 0), size, false, named)));
        var (first, second) = (One(branch.At(1), inputs[0], (size - 1) / 3, named, 0), One(branch.At(2), inputs[1], (size - 1) / 4, named, 1000));
        if (Together(branch.At(3), first, second) is not { } together)
        {
            // What became of the lists does not go together: as they are they do.
            (first, second) = (One(branch, inputs[0], 0, named, 0), One(branch, inputs[1], 0, named, 1000));
            together = Together(branch.At(4), first,
                second) ?? throw new InvalidOperationException($"nothing makes one list of {inputs[0].Type} and {inputs[1].Type}");
        }
        var sample = Sample.Of(together, first.Sample, second.Sample);
        return new Tree(inputs, named, [first.Steps, second.Steps], together, Main(branch.At(0), new Setting(together.Result(first.Type, second.Type),
            (Bounds.List)sample.Anchored(together.Within(first.Bounds, second.Bounds)), sample, size - 1 - first.Steps.Size - second.Steps.Size,
                false, named, need => together.Matters(need, first.Steps, second.Steps))));
    }

    private static Combination? Together(Branch branch, Grown first, Grown second) =>
        branch.First(combinations, new Two(first.Type, first.Bounds, second.Type, second.Bounds),
        c => !c.IsIdle(first.Bounds, second.Bounds) && c.Matters(Need.Everything, first.Steps, second.Steps) && c.Within(first.Bounds, second.Bounds).Fits);

    private static Grown One(Branch branch, Input input, int size, Helper? named, int start) =>
        new Setting(input.Type, input.Bounds, Sample.Of(input.Bounds, start), size, isInner: true, named) is var setting
            && Grown(branch, setting, 0, nestAt: -1) is { } grown
            ? grown : new Grown(Pipeline.Empty, input.Type, input.Bounds, setting.Sample);

    private static Pipeline Main(Branch branch, Setting setting) =>
        Grown(branch, setting, setting.Left > LeastNested ? FoldedLong : Folded, setting.Left >= LeastNested - 1 ? branch.Int(0, Math.Max(0, setting.Left - LeastNested)) : -1)?.Steps ?? Pipeline.Empty;

    private static Grown? Grown(Branch branch, Setting setting, double folded, int nestAt)
    {
        var made = new List<Step>();
        var now = setting;
        while (now.Left > 0)
        {
            var here = branch.At(made.Count);
            Sample? after = null;
            bool Takes(Step step) => step.Size <= now.Left && !Simplification.Found(CollectionsMarshal.AsSpan(made), now.Bounds, step, setting.Begun)
                && step.Within(now.Bounds).Fits
                && (after = now.Sample.After(step, now.Least)) is not null;
            var step = now.Left == 1 && folded > 0 && here.At(1).Chance(folded) ? here.At(2).First(Fold.Kinds, now, Takes) : null;
            step ??= made.Count == nestAt && now.IsFlat ? here.At(3).First(nesting, now, Takes) : null;
            step ??= here.First(now.IsFlat ? ofFlat : ofNested, now, Takes);
            if (step is null)
                break;
            made.Add(step);
            if (step.Result(now.Type) is not PortableType.List type)
                break;
            now = now.After(step, type, after!);
        }
        return made.Count == 0 ? null : new Grown(new Pipeline([.. made]), now.Type, now.Bounds, now.Sample);
    }

    private static Helper? Named(Branch branch, Input input)
    {
        var item = Noun.Item(input.Type.Item);
        var subject = new Subject(item, new Scope<Bounds>(item.Letter, input.Bounds.Item), null);
        return item.Type is PortableType.Tuple ? null
            : Drawing.TwoFigures(branch.At(0), subject) is { } body ? new Helper(branch.Surface(Helper.Names), item, body) : null;
    }
}

/// <summary>Steps that were drawn, and what they leave.</summary>
internal sealed record Grown(Pipeline Steps, PortableType.List Type, Bounds.List Bounds, Sample Sample);
