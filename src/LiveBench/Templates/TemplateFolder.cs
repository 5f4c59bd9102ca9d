using System.IO.Enumeration;

namespace LiveBench.Templates;

/// <summary>A folder of templates: <c>coding/family/name.csx</c> and <c>reasoning/family/name.csx</c>.</summary>
public static class TemplateFolder
{
    /// <summary>All templates below the folder, ordered by id.</summary>
    /// <exception cref="UsageException">There is no such folder, or no template in it.</exception>
    public static IReadOnlyList<TaskTemplate> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"there is no template folder '{folder}'; give a folder that holds coding/<family>/<name>.csx or reasoning/<family>/<name>.csx");
        var templates = Directory.EnumerateFiles(folder, "*.csx", SearchOption.AllDirectories)
            .Select(file => (File: file, Id: Path.GetRelativePath(folder, file)[..^".csx".Length].Replace('\\', '/')))
            .Where(t => t.Id.Split('/') is [("coding" or "reasoning"), _, .., _])
            .OrderBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => new TaskTemplate(t.Id, t.File, File.ReadAllText(t.File).ReplaceLineEndings("\n")))
            .ToList();
        return templates.Count > 0 ? templates
            : throw new UsageException($"no template in '{folder}'; a template is coding/<family>/<name>.csx or reasoning/<family>/<name>.csx below it");
    }

    /// <summary>A template by its file; its id is its path from <c>coding</c> or <c>reasoning</c> on.</summary>
    /// <exception cref="UsageException">It stands in neither.</exception>
    public static TaskTemplate One(string file)
    {
        var parts = Path.GetFullPath(file).Split(Path.DirectorySeparatorChar);
        var kind = Array.FindLastIndex(parts, p => p is "coding" or "reasoning");
        return kind >= 0 && parts.Length - kind >= 3 && file.EndsWith(".csx", StringComparison.Ordinal)
            ? new TaskTemplate(string.Join('/', parts[kind..])[..^".csx".Length], Path.GetFullPath(file), File.ReadAllText(file).ReplaceLineEndings("\n"))
            : throw new UsageException($"'{file}' is no template; a template is <folder>/coding/<family>/<name>.csx or <folder>/reasoning/<family>/<name>.csx");
    }

    /// <summary>Those whose id matches the pattern (<c>*</c> and <c>?</c>; a name without a slash matches any part).</summary>
    /// <exception cref="UsageException">None does; the message lists the ids there are.</exception>
    public static IReadOnlyList<TaskTemplate> Matching(IReadOnlyList<TaskTemplate> templates, string pattern)
    {
        var matching = templates.Where(t => FileSystemName.MatchesSimpleExpression(pattern, t.Id)
            || (!pattern.Contains('/', StringComparison.Ordinal) && t.Id.Split('/').Any(part => FileSystemName.MatchesSimpleExpression(pattern, part)))).ToList();
        return matching.Count > 0 ? matching
            : throw new UsageException($"no template matches '{pattern}'; there are: {string.Join(", ", templates.Select(t => t.Id))}");
    }
}
