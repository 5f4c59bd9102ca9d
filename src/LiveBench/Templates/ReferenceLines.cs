using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Templates;

/// <summary>
/// Finds, for every line of a reference, the script line that wrote it, so that a compile error inside a reference is reported where
/// its author can mend it. Literal pieces are matched in order; what stood in a hole belongs to the hole's line.
/// </summary>
internal static class ReferenceLines
{
    /// <summary>Where each line of <paramref name="reference"/> was written.</summary>
    /// <param name="script">The script's text.</param>
    /// <param name="callLine">The line of the call that was given the reference.</param>
    /// <param name="expression">The argument's source text.</param>
    /// <param name="reference">The reference as it came out.</param>
    public static IReadOnlyList<ReferenceLine> Map(string script, int callLine, string expression, string reference)
    {
        var start = script.IndexOf(expression, LineStart(script, callLine), StringComparison.Ordinal);
        var lines = reference.Count(c => c == '\n') + 1;
        if (start < 0 || expression.Length == 0)
            return [.. Enumerable.Repeat(new ReferenceLine(callLine, Drawn: false), lines)];
        var first = script.AsSpan(0, start).Count('\n') + 1;
        return SyntaxFactory.ParseExpression(expression) switch
        {
            InterpolatedStringExpressionSyntax interpolated => Walk(interpolated, first, reference, lines),
            LiteralExpressionSyntax => [.. Enumerable.Range(0, lines).Select(i => new ReferenceLine(first + Math.Min(i + (expression.Contains('\n') ? 1 : 0), expression.Count(c => c == '\n')), Drawn: false))],
            // Written by something else that the script calls: every line is a clause.
            _ => [.. Enumerable.Repeat(new ReferenceLine(first, Drawn: true), lines)],
        };
    }

    private static List<ReferenceLine> Walk(InterpolatedStringExpressionSyntax interpolated, int first, string reference, int lines)
    {
        var map = Enumerable.Repeat(first, lines).ToList();
        var drawn = new bool[lines];
        var (at, line) = (0, 0);
        var hole = -1;                                     // where one began that the next literal piece will end
        foreach (var piece in interpolated.Contents)
        {
            var source = first + piece.GetLocation().GetLineSpan().StartLinePosition.Line;
            if (piece is InterpolatedStringTextSyntax text)
                foreach (var part in Parts(text.TextToken.Text))
                {
                    var found = part.Text.Length == 0 ? at : reference.IndexOf(part.Text, at, StringComparison.Ordinal);
                    if (found < 0)
                        continue;
                    var begun = line;
                    for (; at < found; at++)
                        line += reference[at] == '\n' ? 1 : 0;
                    if (part.Text.Length > 0)
                    {
                        map[line] = source + part.Line;
                        for (var i = begun; hole >= 0 && i <= line; i++)
                            drawn[i] |= IsWhole(reference, i == begun ? hole : LineBreak(reference, i), found, i);
                        hole = -1;
                    }
                    at += part.Text.Length;
                }
            else if (line < lines)
            {
                map[line] = source;
                hole = hole < 0 ? at : hole;
            }
        }
        for (var i = 1; i < lines; i++)
            if (map[i] < map[i - 1])
                map[i] = map[i - 1];
        return [.. map.Select((scriptLine, i) => new ReferenceLine(scriptLine, drawn[i]))];
    }

    /// <summary>Whether nothing but a hole's text stands on a line: from its start, or the last break, to the next literal piece.</summary>
    private static bool IsWhole(string reference, int from, int until, int line)
    {
        var (start, end) = (LineBreak(reference, line), reference.IndexOf('\n', LineBreak(reference, line)));
        end = end < 0 ? reference.Length : end;
        return string.IsNullOrWhiteSpace(reference[start..Math.Max(start, from)]) && until >= end && !string.IsNullOrWhiteSpace(reference[Math.Max(start, from)..end]);
    }

    /// <summary>Where a line begins.</summary>
    private static int LineBreak(string text, int line)
    {
        var at = 0;
        for (var i = 0; i < line; i++)
            at = text.IndexOf('\n', at) + 1;
        return at;
    }

    /// <summary>The trimmed lines of a literal piece: indentation is the raw literal's own affair.</summary>
    private static IEnumerable<(string Text, int Line)> Parts(string literal) =>
        literal.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select((text, i) => (text.Trim(), i));

    private static int LineStart(string script, int line)
    {
        var at = 0;
        for (var i = 1; i < line && at >= 0; i++)
            at = script.IndexOf('\n', at) is var next && next >= 0 ? next + 1 : -1;
        return Math.Max(at, 0);
    }
}

/// <summary>Where a line of a reference was written.</summary>
/// <param name="ScriptLine">The script's line, from 1.</param>
/// <param name="Drawn">The whole line came out of a hole in the script's text: a clause that was drawn.</param>
internal sealed record ReferenceLine(int ScriptLine, bool Drawn);
