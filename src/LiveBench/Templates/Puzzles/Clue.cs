using System.Diagnostics.CodeAnalysis;

namespace LiveBench.Templates.Puzzles;

/// <summary>What a puzzle tells its solver: a statement, or how many of several are true.</summary>
public abstract record Clue
{
    private Clue()
    {
    }

    /// <summary>What it is made of.</summary>
    internal abstract IReadOnlyList<Statement> Statements { get; }

    /// <summary>A statement is a clue as it is.</summary>
    [return: NotNullIfNotNull(nameof(statement))]
    public static implicit operator Clue?(Statement? statement) => statement is null ? null : new Fact(statement);

    /// <summary>It is true.</summary>
    public sealed record Fact(Statement Told) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => [Told];
    }

    /// <summary>One of them is true, or both.</summary>
    public sealed record Either(Statement First, Statement Second) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => [First, Second];
    }

    /// <summary>One of them is true, and not both.</summary>
    public sealed record OnlyOne(Statement First, Statement Second) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => [First, Second];
    }

    /// <summary>If the first is true, so is the second.</summary>
    public sealed record IfThen(Statement First, Statement Second) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => [First, Second];
    }

    /// <summary>Both are true, or neither is.</summary>
    public sealed record BothOrNeither(Statement First, Statement Second) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => [First, Second];
    }

    /// <summary>At least and at most so many of them are true.</summary>
    public sealed record Count(IReadOnlyList<Statement> Of, int Fewest, int Most) : Clue
    {
        internal override IReadOnlyList<Statement> Statements => Of;
    }

    /// <summary>So many of them are true.</summary>
    public static Clue Exactly(int many, params IReadOnlyList<Statement> of) => new Count(of, many, many);
}
