using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LiveBench.Compiler;

// Errors as a person can act on them: `line:column: ID: message`, in lines of the answer.
internal static class Complaints
{
    private const int Most = 20;
    private const int LongestMessage = 500;

    public static string About(IEnumerable<Diagnostic> diagnostics, SyntaxTree answer, SyntaxTree entry, Signature task, INamedTypeSymbol? declared)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var own = errors.Where(error => error.Location.SourceTree == answer)
            .OrderBy(error => error.Location.SourceSpan.Start).ThenBy(error => error.Id, StringComparer.Ordinal)
            .Select(error => Line(error, error.Location.GetLineSpan().StartLinePosition)).ToList();
        // Errors in the generated entry mean that the answer is not what the task asked for, and nobody but us sees that code.
        if (own.Count == 0 && errors.Exists(error => error.Location.SourceTree == entry))
            return $"{Place(declared)}: SIGNATURE: {Mismatch.Describe(task, declared)}";
        if (own.Count == 0)
            own.AddRange(errors.Select(error => Line(error, default)));
        return string.Join('\n', own.Take(Most));
    }

    private static string Place(INamedTypeSymbol? declared)
    {
        var position = declared?.Locations[0].GetLineSpan().StartLinePosition ?? default;
        return $"{position.Line + 1}:{position.Character + 1}";
    }

    private static string Line(Diagnostic error, Microsoft.CodeAnalysis.Text.LinePosition position)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture).ReplaceLineEndings(" ");
        if (message.Length > LongestMessage)
            message = message[..LongestMessage];
        return $"{position.Line + 1}:{position.Character + 1}: {error.Id}: {message}";
    }
}
