namespace LiveBench.Templates.Puzzles;

/// <summary>A number that an item of a puzzle has: its own (where it stands, which digit it is), or one read off along an axis.</summary>
/// <param name="Item">Which item of the board.</param>
/// <param name="Axis">Which axis of the board; 0 is the item's own number.</param>
public readonly record struct Quantity(int Item, int Axis)
{
    /// <summary>The item's own number.</summary>
    public static implicit operator Quantity(int item) => new(item, 0);
}
