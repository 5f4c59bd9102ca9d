using System.Globalization;
using System.Text;
using LiveBench.Rounds.Checks;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Cli;

/// <summary>A page with every template: what it asks for, its figures, two instances.</summary>
internal static class Gallery
{
    private static readonly int[] Shown = [2, 4];          // levels

    /// <summary>The page, in Markdown. The same templates give the same page.</summary>
    public static string Text(IReadOnlyList<TemplateCheck> checks)
    {
        var text = new StringBuilder($"""
            # Gallery

            Written by `livebench templates check --gallery docs/GALLERY.md`: {checks.Count} templates, {checks.Count(c => c.Template.Kind == "coding")} of code and {checks.Count(c => c.Template.Kind == "reasoning")} of reasoning.
            Instances shown here are known to everybody, and no round will ever hold them. What the figures mean: [writing-templates.md](writing-templates.md).


            """);
        foreach (var category in checks.GroupBy(c => c.Template.Category))
            text.Append($"- {category.Key}: {string.Join(", ", category.Select(c => $"[{c.Template.Id.Split('/')[^1]}](#{c.Template.Id.Replace("/", "", StringComparison.Ordinal)})"))}\n");
        foreach (var check in checks)
            Append(text, check);
        return text.ToString();
    }

    private static void Append(StringBuilder text, TemplateCheck check)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {check.Template.Id}\n\n{Head(check.Template)}\n\n{string.Join("; ", Figures(check))}. Version `{check.Template.Version}`.\n");
        foreach (var level in Shown)
            if (check.Passed.Where(p => p.Level == level).OrderBy(p => Convert.ToHexStringLower(p.Seed), StringComparer.Ordinal).FirstOrDefault() is { } instance)
                text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>An instance of level {level}</summary>\n\n~~~text\n{instance.Passed!.Task.Told.TrimEnd()}\n~~~\n{Answer(instance.Passed.Task)}\n</details>\n");
    }

    private static IEnumerable<string> Figures(TemplateCheck check)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{check.Passed.Count()} of {check.Instances.Length} instances passed their gates");
        if (check.Template.Kind == "coding")
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{check.Passed.Sum(i => i.Passed!.Figures.Mutants)} mutants died or were presumed equivalent ({check.Passed.Sum(i => i.Passed!.Figures.Equivalent.Length)}), {check.Passed.Sum(i => i.Passed!.Figures.Accepted.Length)} accepted by the author");
        if (check.Survey is not { } survey)
            yield break;
        if (check.Template.Kind == "coding")
            yield return $"functions at levels 1, 3 and 5: {string.Join(", ", survey.Levels.Where(l => l.Entropy is not null).Select(l => l.Entropy.ToString()))} bits";
        else
            yield return string.Create(CultureInfo.InvariantCulture, $"commonest answer {survey.Levels.Max(l => l.Guesses?.CommonestShare ?? 0):P1}, best shortcut {survey.Levels.Max(l => l.Guesses?.ShortcutShare ?? 0):P1}");
        yield return $"who knows {Parrot.Known} instances answers {string.Join(", ", survey.Levels.Where(l => l.Parrot is not null).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Parrot:P0}")))}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{survey.Duplicates} of {survey.Drawn:N0} prompts came twice");
    }

    /// <summary>The comment that a script begins with.</summary>
    private static string Head(TaskTemplate template) => string.Join('\n', template.Text.Split('\n').SkipWhile(l => l.StartsWith('#') || l.StartsWith("using", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim()));

    private static string Answer(TaskInstance task) => task.Body is TaskBody.Reasoning r ? $"\nThe answer: {ReasoningForm.Write(r.Expected)}\n" : "";
}
