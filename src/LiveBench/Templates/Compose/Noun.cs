using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What the items of a list are called in a story, and the variable that stands for one.</summary>
internal static class Noun
{
    public static PortableType Number { get; } = new PortableType.Int();

    public static PortableType Text { get; } = new PortableType.String();

    public static PortableType Truth { get; } = new PortableType.Bool();

    /// <summary>The singular.</summary>
    public static string One(PortableType item) => item switch
    {
        PortableType.Int => "number",
        PortableType.String => "text",
        PortableType.Tuple => "pair",
        PortableType.List => "list",
        _ => throw new InvalidOperationException($"no list holds items of the type {item}"),
    };

    /// <summary>The plural.</summary>
    public static string Many(PortableType item) => One(item) + "s";

    /// <summary>The variable that stands for an item.</summary>
    public static Variable Item(PortableType item) => new(item switch
    {
        PortableType.Int => 'n',
        PortableType.String => 't',
        PortableType.Tuple => 'p',
        _ => 's',
    }, item);

    /// <summary>The variable that stands for an item of a list; a pair inside a pair has a letter of its own.</summary>
    public static Variable ItemIn(Expression list) => ItemOf(list.Type) is PortableType.Tuple pair && list.Needs('p', Need.Whole) != Need.None
        ? new Variable('q', pair) : Item(ItemOf(list.Type));

    /// <summary>“numbers n”.</summary>
    public static string Named(Variable item) => $"{Many(item.Type)} {item.Letter}";

    /// <summary>The type of a list's items.</summary>
    public static PortableType ItemOf(PortableType list) => ((PortableType.List)list).Item;

    /// <summary>The type of a list of such items.</summary>
    public static PortableType.List ListOf(PortableType item) => new(item);

    /// <summary>The type of a pair.</summary>
    public static PortableType.Tuple PairOf(PortableType first, PortableType second) => new([first, second]);
}
