using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>Writes types and signatures as a language declares them.</summary>
public sealed class Notation(Language language)
{
    /// <summary>The type.</summary>
    public string Of(PortableType type) => Of(type, inside: false);

    /// <summary>The function's declaration.</summary>
    public string Function(Method method) => Filled(language.Signature.Function, method.Name, method.Parameters, Of(method.Returns));

    /// <summary>A method's declaration.</summary>
    public string Method(Method method) => Filled(language.Signature.Method, method.Name, method.Parameters, Of(method.Returns));

    /// <summary>The constructor's declaration.</summary>
    public string Constructor(Signature.Class type) => Filled(language.Signature.Constructor, type.Name, type.Constructor, type.Name);

    private string Of(PortableType type, bool inside) => type switch
    {
        PortableType.Void => language.Types["void"],
        PortableType.Bool => Scalar("bool", inside),
        PortableType.Int => Scalar("int", inside),
        PortableType.Long => Scalar("long", inside),
        PortableType.Double => Scalar("double", inside),
        PortableType.String => Scalar("string", inside),
        PortableType.List l => Composed("list", l.Item),
        PortableType.Dictionary d => Composed("dictionary", d.Key, d.Item),
        PortableType.Nullable n => Composed("nullable", n.Item),
        PortableType.Tuple t => Composed(language.Types.ContainsKey($"tuple{t.Items.Length}") ? $"tuple{t.Items.Length}" : "tuple", [.. t.Items]),
        _ => throw new InvalidOperationException($"a type of a kind nobody knows: {type.GetType()}"),
    };

    private string Scalar(string name, bool inside) => inside && language.Boxed.TryGetValue(name, out var boxed) ? boxed : language.Types[name];

    private string Composed(string name, params PortableType[] items)
    {
        var written = items.Select(i => Of(i, inside: true)).ToArray();
        var form = language.Types[name].Replace("{items}", string.Join(", ", written), StringComparison.Ordinal);
        return written.Index().Aggregate(form, (text, item) => text.Replace($"{{{item.Index}}}", item.Item, StringComparison.Ordinal));
    }

    private string Filled(string form, string name, IReadOnlyList<Parameter> parameters, string type)
    {
        var list = string.Join(", ", parameters.Select(p => language.Signature.Parameter
            .Replace("{name}", p.Name, StringComparison.Ordinal).Replace("{type}", Of(p.Type), StringComparison.Ordinal)));
        return form.Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{, parameters}", list.Length > 0 ? ", " + list : "", StringComparison.Ordinal)
            .Replace("{parameters}", list, StringComparison.Ordinal)
            .Replace("{type}", type, StringComparison.Ordinal).TrimEnd();
    }
}
