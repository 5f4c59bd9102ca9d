using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>A made-up library as a source of a language, which its compiler puts beside an answer.</summary>
public static class LibrarySource
{
    /// <summary>The source; empty where there is no library.</summary>
    /// <exception cref="UsageException">The language has no form for one.</exception>
    public static string Of(Library? library, Language language)
    {
        if (library is null)
            return "";
        var form = LibraryForm.Of(language);
        var notation = new Notation(language);
        var members = library.Api.Methods.Zip(library.Responses, (method, response) => Member(form.Method, method.Parameters, form, text => text
            .Replace("{declaration}", notation.Method(method), StringComparison.Ordinal)
            .Replace("{method}", method.Name, StringComparison.Ordinal)
            .Replace("{result}", Written(response.Result, method.Parameters, form, form.Number), StringComparison.Ordinal)
            .Replace("{next}", Written(response.Next, method.Parameters, form, form.Number), StringComparison.Ordinal)));
        var made = Member(form.Constructor, library.Api.Constructor, form, text => text
            .Replace("{declaration}", notation.Constructor(library.Api), StringComparison.Ordinal)
            .Replace("{next}", Written(library.Begin, library.Api.Constructor, form, "0"), StringComparison.Ordinal));
        return form.Class.Replace("{members}", made + string.Concat(members), StringComparison.Ordinal).Replace("{name}", library.Api.Name, StringComparison.Ordinal);
    }

    private static string Member(string form, IReadOnlyList<Parameter> parameters, LibraryForm library, Func<string, string> filled)
    {
        var list = string.Join(", ", parameters.Select(p => Argument(p, library)));
        return filled(form).Replace("{, arguments}", list.Length > 0 ? ", " + list : "", StringComparison.Ordinal).Replace("{arguments}", list, StringComparison.Ordinal);
    }

    private static string Written(Formula formula, IReadOnlyList<Parameter> parameters, LibraryForm form, string number) =>
        formula.Text(number, [.. parameters.Select(p => Argument(p, form))]);

    private static string Argument(Parameter parameter, LibraryForm form) => form.Argument.Replace("{name}", parameter.Name, StringComparison.Ordinal);
}
