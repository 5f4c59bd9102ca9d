namespace LiveBench.Templates.Compose;

/// <summary>What of a list matters to what is made of it. What a step changes and nothing needs afterwards is of no use.</summary>
[Flags]
internal enum Need
{
    None = 0,

    /// <summary>The order of the items.</summary>
    Order = 1,

    /// <summary>How often equal items come up, and so how many there are.</summary>
    Repeats = 2,

    /// <summary>The first parts of items that are pairs; of other items all.</summary>
    First = 4,

    /// <summary>The second parts; of other items all.</summary>
    Second = 8,

    /// <summary>The order of the letters, of items or parts that are texts.</summary>
    Spelling = 16,

    /// <summary>Which letters they are.</summary>
    Letters = 32,

    /// <summary>How many letters they are.</summary>
    Size = 64,

    /// <summary>Both parts.</summary>
    Parts = First | Second,

    /// <summary>All of a text.</summary>
    Text = Spelling | Letters | Size,

    /// <summary>All of an item that is no list.</summary>
    Item = Parts | Text,

    /// <summary>All of a list without lists in it.</summary>
    List = Order | Repeats | Item,

    /// <summary>All of an item, whatever it is.</summary>
    Whole = Item | (List << Needs.Inner),

    /// <summary>All of a list, and all of the lists in it.</summary>
    Everything = Order | Repeats | Whole,
}

/// <summary>Needs of lists inside lists.</summary>
internal static class Needs
{
    /// <summary>By how many bits the needs of inner lists stand further left.</summary>
    public const int Inner = 7;

    /// <summary>What of the inner lists is needed.</summary>
    public static Need Inside(this Need need) => (Need)((int)need >> Inner) & Need.List;

    /// <summary>The same of lists inside a list.</summary>
    public static Need Around(this Need need) => (Need)((int)(need & Need.List) << Inner);

    /// <summary>Whether some of it is needed.</summary>
    public static bool HasAny(this Need need, Need some) => (need & some) != 0;
}
