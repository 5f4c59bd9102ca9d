using System.Collections.Immutable;

namespace LiveBench.Templates.Puzzles;

/// <summary>How a number is read off where an item is.</summary>
internal abstract record Axis
{
    private Axis()
    {
    }

    /// <summary>The item's own number.</summary>
    internal sealed record Own : Axis;

    /// <summary>A part of the own number, like the row of a cell.</summary>
    /// <param name="Of">By own number.</param>
    internal sealed record Part(ImmutableArray<int> Of) : Axis;

    /// <summary>What goes with the one of these items that is at the same place, like the rent of a house.</summary>
    /// <param name="Items">Items that are all at different places.</param>
    /// <param name="Numbers">By item.</param>
    internal sealed record With(ImmutableArray<int> Items, ImmutableArray<int> Numbers) : Axis;

    /// <summary>The own number of what belongs to a place so many further round a circle, like the drink of a neighbour.</summary>
    /// <param name="Items">One for each place, from place 0.</param>
    /// <param name="Steps">How much further, from 0.</param>
    internal sealed record Beside(ImmutableArray<int> Items, int Steps) : Axis;
}
