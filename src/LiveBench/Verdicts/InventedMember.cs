using System.Text.RegularExpressions;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Verdicts;

/// <summary>A member that a made-up library does not have, and that an answer uses as if it had: what a compiler or a runtime says of it.</summary>
public static class InventedMember
{
    private const string Before = "invented member ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The judgement, with the member named first where it failed at one.</summary>
    public static Judgement Named(Judgement judgement, Library? library, Language language) =>
        library is not null && judgement.Verdict is Verdict.CompileError or Verdict.RuntimeError && In(judgement.Detail, library!, language) is { } member
            ? judgement with { Detail = $"{Before}{library!.Api.Name}.{member}: {judgement.Detail}" } : judgement;

    /// <summary>Whether a judgement names one.</summary>
    public static bool IsSaidBy(Judgement judgement) => judgement.Detail.StartsWith(Before, StringComparison.Ordinal);

    private static string? In(string said, Library library, Language language) => (language.Library?.Unknown ?? [])
        .SelectMany(form => Regex.Matches(said, form, RegexOptions.CultureInvariant, Patience))
        .Where(m => m.Groups["type"].Value == library.Api.Name && library.Api.Methods.All(method => method.Name != m.Groups["member"].Value))
        .Select(m => m.Groups["member"].Value).FirstOrDefault();
}
