using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Where a step is drawn.</summary>
/// <param name="type">The type of the list that is there.</param>
/// <param name="bounds">What is known of it.</param>
/// <param name="sample">What such lists usually are.</param>
/// <param name="left">How many operations are left, this one counted.</param>
/// <param name="isInner">Whether what is cut into lists may not be cut here: it is one of such lists, or one of two.</param>
/// <param name="named">The function that the story names.</param>
/// <param name="begun">Whether what was done before the steps is of use if so much of the list that they begin with is needed.</param>
internal sealed class Setting(PortableType.List type, Bounds.List bounds, Sample sample, int left, bool isInner, Helper? named, Func<Need, bool>? begun = null)
{
    public PortableType.List Type => type;

    public Bounds.List Bounds => bounds;

    public Sample Sample => sample;

    public int Left => left;

    public bool IsInner => isInner;

    public Func<Need, bool>? Begun => begun;

    /// <summary>The variable for an item.</summary>
    public Variable Item { get; } = Noun.Item(type.Item);

    /// <summary>An item, to draw an expression about.</summary>
    public Subject Each => field ??= new Subject(Item, new Scope<Bounds>(Item.Letter, bounds.Item), named);

    /// <summary>The whole list, to draw an expression about.</summary>
    public Subject Whole => field ??= new Subject(WholeList, new Scope<Bounds>('s', bounds), named);

    /// <summary>The variable for the whole list.</summary>
    public Variable WholeList => new('s', type);

    /// <summary>Whether the items are plain: no lists in them.</summary>
    public bool IsFlat => type.Item is PortableType.Int or PortableType.String or PortableType.Tuple { Items: [_, not PortableType.List] };

    /// <summary>How many items the list should usually keep: more where many steps are to come.</summary>
    public double Least => isInner ? 2 : 3 + Math.Min(3, (left - 1) / 2.0);

    /// <summary>Whether that is so if about this share of them stays.</summary>
    public bool Leaves(double share) => bounds.Count.Middle * share >= Least;

    /// <summary>After a step.</summary>
    public Setting After(Step step, PortableType.List type, Sample sample) =>
        new(type, (Bounds.List)sample.Anchored(step.Within(bounds)), sample, left - step.Size, isInner, named, begun);

    /// <summary>Inside each list of the list.</summary>
    public Setting Inside(PortableType.List type, Bounds.List bounds, int size) => new(type, bounds, sample.Inside(), size, isInner: true, named);
}
