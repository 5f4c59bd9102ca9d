using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LiveBench.Reports;

/// <summary>
/// A piece of a page. There is one way to make it, <see cref="Of"/>, and that escapes whatever is put into it and is no piece itself: text of
/// a model or a task cannot become markup by being forgotten. Elements are closed and attributes quoted, so that XML parsers read it too.
/// </summary>
internal readonly record struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>The literal parts as they are, the values between them escaped.</summary>
    public static Html Of(Markup markup) => new(markup.ToString());

    /// <inheritdoc/>
    public override string ToString() => markup ?? "";

    /// <summary>Collects an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Markup(int literalLength, int formattedCount)
    {
        private const int UsualValue = 32;

        private readonly StringBuilder collected = new(literalLength + formattedCount * UsualValue);

        public void AppendLiteral(string literal) => collected.Append(literal);

        public void AppendFormatted(Html piece) => collected.Append(piece.ToString());

        public void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (var piece in pieces)
                collected.Append(piece.ToString());
        }

        public void AppendFormatted(string? text) => Escape(text ?? "", collected);

        public void AppendFormatted(long number) => collected.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double number, string format) => collected.Append(number.ToString(format, CultureInfo.InvariantCulture));

        public override string ToString() => collected.ToString();
    }

    /// <summary>
    /// Text as markup that shows it. What no page may hold, or what would hide or reorder other text (control and format characters, lone
    /// surrogates), is named instead: ⟨U+202E⟩.
    /// </summary>
    private static void Escape(string text, StringBuilder to)
    {
        for (var i = 0; i < text.Length; i++)
            switch (text[i])
            {
                case '&': to.Append("&amp;"); break;
                case '<': to.Append("&lt;"); break;
                case '>': to.Append("&gt;"); break;
                case '"': to.Append("&quot;"); break;
                case '\'': to.Append("&#39;"); break;
                case '\n' or '\t': to.Append(text[i]); break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n': break;
                default:
                    if (!Rune.TryGetRuneAt(text, i, out var rune))
                        Name(text[i], to);
                    else if (Unseen(rune))
                        Name(rune.Value, to);
                    else
                        to.Append(text, i, rune.Utf16SequenceLength);
                    i += rune.Utf16SequenceLength - 1;          // a lone surrogate leaves the default rune, of one unit
                    break;
            }
    }

    private static void Name(int code, StringBuilder to) => to.Append(CultureInfo.InvariantCulture, $"⟨U+{code:X4}⟩");

    private static bool Unseen(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)                    // joiners: emoji and several scripts are written with them
        && ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
