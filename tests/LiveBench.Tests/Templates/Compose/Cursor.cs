using System.Globalization;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>A place in a text that is read from left to right.</summary>
internal sealed class Cursor(string text)
{
    private int at;

    public bool IsAtEnd => at == text.Length;

    /// <summary>What is left, for messages.</summary>
    public string Rest => text[at..];

    /// <summary>Whether these words come next.</summary>
    public bool Sees(string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    /// <summary>Reads these words if they come next.</summary>
    public bool Takes(string words)
    {
        if (!Sees(words))
            return false;
        at += words.Length;
        return true;
    }

    /// <summary>Reads these words, which must come next.</summary>
    public void Expect(string words)
    {
        if (!Takes(words))
            throw new FormatException($"'{words}' was expected, there is '{Rest[..Math.Min(80, Rest.Length)]}' in:\n{text}");
    }

    /// <summary>A whole number.</summary>
    public int Number()
    {
        var end = at + (text[at] == '-' ? 1 : 0);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var number = int.Parse(text[at..end], CultureInfo.InvariantCulture);
        at = end;
        return number;
    }

    public bool SeesNumber => !IsAtEnd && (char.IsAsciiDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>One character.</summary>
    public char Letter() => text[at++];

    /// <summary>A character in quotes.</summary>
    public char Quoted()
    {
        Expect("'");
        var letter = Letter();
        Expect("'");
        return letter;
    }

    /// <summary>A word of lower-case letters.</summary>
    public string Word()
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        var word = text[at..end];
        at = end;
        return word;
    }

    /// <summary>Whether a single letter comes next, and no word.</summary>
    public bool SeesVariable => !IsAtEnd && char.IsAsciiLetterLower(text[at]) && (at + 1 == text.Length || !char.IsAsciiLetter(text[at + 1]));

    /// <summary>Tries to read something; if that fails, nothing was read.</summary>
    public T? Try<T>(Func<T?> read) where T : class
    {
        var before = at;
        var made = read();
        if (made is null)
            at = before;
        return made;
    }
}
