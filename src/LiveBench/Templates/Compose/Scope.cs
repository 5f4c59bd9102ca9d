namespace LiveBench.Templates.Compose;

/// <summary>
/// What the variables of an expression, one or two, stand for: their values, what is known of those, their names in English or in C#. An
/// expression has one meaning in each.
/// </summary>
internal readonly struct Scope<T>
{
    private readonly char letter;
    private readonly char other;
    private readonly T first;
    private readonly T? second;

    /// <summary>One variable.</summary>
    public Scope(char letter, T of) => (this.letter, first) = (letter, of);

    /// <summary>Two variables.</summary>
    public Scope(char letter, T of, char other, T ofOther) => (this.letter, first, this.other, second) = (letter, of, other, ofOther);

    /// <summary>The same, with something else for a variable.</summary>
    public Scope<T> With(char changed, T of) => changed == letter ? new(letter, of, other, second!) : new(letter, first, other, of);

    /// <summary>What a variable stands for.</summary>
    public T this[char asked] => asked == letter ? first : asked == other ? second! : throw new KeyNotFoundException($"no variable {asked} is known here");
}

/// <summary>Variables by their own letters.</summary>
internal static class Letters
{
    /// <summary>The names of these variables.</summary>
    public static Scope<string> Of(char letter) => new(letter, letter.ToString());

    /// <inheritdoc cref="Of(char)"/>
    public static Scope<string> Of(char letter, char other) => new(letter, letter.ToString(), other, other.ToString());
}
