using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using LiveBench.Templates;

namespace LiveBench.Rounds;

/// <summary>
/// In which order a round's templates take their turns. It is drawn from the secret: a round with fewer tasks than there are templates has
/// others than the round before. Kinds come in proportion, and no category comes twice before all of its kind have come.
/// </summary>
public static class TemplateTurns
{
    /// <summary>All templates, in the order of their turns.</summary>
    public static ImmutableArray<TaskTemplate> Of(IReadOnlyList<TaskTemplate> templates, RoundSecret secret)
    {
        string Drawn(string name) => Convert.ToHexStringLower(HMACSHA256.HashData(secret.Bytes.AsSpan(), Encoding.UTF8.GetBytes($"turn\n{name}")));
        var turns = from kind in templates.GroupBy(t => t.Kind)
                    from place in Within(kind, Drawn).Select((template, i) => (Template: template, At: (i + 0.5) / kind.Count()))
                    orderby place.At, kind.Key
                    select place.Template;
        return [.. turns];
    }

    private static IEnumerable<TaskTemplate> Within(IEnumerable<TaskTemplate> kind, Func<string, string> drawn) =>
        from category in kind.GroupBy(t => t.Category)
        from place in category.OrderBy(t => drawn(t.Id), StringComparer.Ordinal).Select((template, rank) => (Template: template, Rank: rank))
        orderby place.Rank, drawn(category.Key)
        select place.Template;
}
