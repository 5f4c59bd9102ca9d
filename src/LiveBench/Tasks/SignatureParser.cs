using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>Reads the portable notation of signatures and types, as docs/sandbox-protocol.md gives it.</summary>
public sealed class SignatureParser
{
    private const int MostTupleItems = 4;
    private const int MostDepth = 32;                      // as deep as a value on the wire

    private static readonly PortableType json = new PortableType.Json();

    private readonly string text;
    private int at;
    private int depth;

    private SignatureParser(string text) => this.text = text;

    /// <summary>Reads <c>List&lt;int&gt; Digest(List&lt;int&gt; values)</c> or <c>class Name(…) { … }</c>.</summary>
    /// <exception cref="UsageException">The text is no signature; the message says where, and what would be valid.</exception>
    public static Signature Parse(string text)
    {
        var parser = new SignatureParser(text);
        var signature = parser.Signature();
        parser.End();
        return signature;
    }

    /// <summary>Reads one type: <c>Dictionary&lt;string, (int, double?)&gt;</c>, or <c>json</c>, which no signature may have.</summary>
    /// <exception cref="UsageException">The text is no portable type.</exception>
    public static PortableType ParseType(string text)
    {
        if (text == json.ToString())
            return json;
        var parser = new SignatureParser(text);
        var type = parser.Type();
        parser.End();
        return type;
    }

    private Signature Signature()
    {
        if (!TryWord("class"))
            return new Signature.Function(Method(mayBeVoid: false));
        var name = Name();
        var constructor = Parameters();
        Expect('{');
        var methods = ImmutableArray.CreateBuilder<Method>();
        while (!Try('}'))
        {
            methods.Add(Method(mayBeVoid: true));
            Expect(';');
        }
        if (methods.Count == 0)
            throw Wrong("a class needs a method");
        if (methods.Select(m => m.Name).Distinct().Count() < methods.Count)
            throw Wrong("methods of a class need different names");
        return new Signature.Class(name, constructor, methods.ToImmutable());
    }

    private Method Method(bool mayBeVoid) => new(mayBeVoid && TryWord("void") ? new PortableType.Void() : Type(), Name(), Parameters());

    private ImmutableArray<Parameter> Parameters()
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        Expect('(');
        if (Try(')'))
            return [];
        do
            parameters.Add(new Parameter(Type(), Name()));
        while (Try(','));
        Expect(')');
        return parameters.ToImmutable();
    }

    private PortableType Type()
    {
        if (++depth > MostDepth)
            throw Wrong($"a type is at most {MostDepth} deep");
        var type = Try('(') ? TupleType() : NamedType();
        depth--;
        while (Try('?'))
            type = type is PortableType.Nullable ? throw Wrong("a type can be nullable once") : new PortableType.Nullable(type);
        return type;
    }

    private PortableType.Tuple TupleType()
    {
        var items = ImmutableArray.CreateBuilder<PortableType>();
        do
        {
            items.Add(Type());
            if (Letter())
                Name();                                    // a tuple's item may be named; the name is a comment
        }
        while (Try(','));
        Expect(')');
        return items.Count is >= 2 and <= MostTupleItems
            ? new PortableType.Tuple(items.ToImmutable())
            : throw Wrong($"a tuple has two to {MostTupleItems} items");
    }

    private PortableType NamedType()
    {
        var start = at;
        var name = Name();
        switch (name)
        {
            case "bool": return new PortableType.Bool();
            case "int": return new PortableType.Int();
            case "long": return new PortableType.Long();
            case "double": return new PortableType.Double();
            case "string": return new PortableType.String();
            case "List":
                Expect('<');
                var item = Type();
                Expect('>');
                return new PortableType.List(item);
            case "Dictionary":
                Expect('<');
                var key = Type();
                if (key is not (PortableType.String or PortableType.Int))
                    throw Wrong("a dictionary's key is string or int");
                Expect(',');
                var value = Type();
                Expect('>');
                return new PortableType.Dictionary(key, value);
            default:
                at = start;
                throw Wrong($"'{name}' is no type of a signature; valid: bool, int, long, double, string, List<T>, Dictionary<K, V>, (T1, T2), T?");
        }
    }

    private string Name()
    {
        Space();
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_') && !(at == start && char.IsAsciiDigit(text[at])))
            at++;
        return at > start ? text[start..at] : throw Wrong("a name is expected");
    }

    private bool Letter()
    {
        Space();
        return at < text.Length && char.IsAsciiLetter(text[at]);
    }

    private bool TryWord(string word)
    {
        Space();
        if (!text.AsSpan(at).StartsWith(word) || (at + word.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + word.Length])))
            return false;
        at += word.Length;
        return true;
    }

    private bool Try(char c)
    {
        Space();
        if (at >= text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }

    private void Expect(char c)
    {
        if (!Try(c))
            throw Wrong($"'{c}' is expected");
    }

    private void End()
    {
        Space();
        if (at < text.Length)
            throw Wrong("nothing more is expected");
    }

    private void Space()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    private UsageException Wrong(string what) =>
        new($"signature '{text}', character {at + 1}: {what}; for example: List<int> Digest(List<int> values), or class Ledger(int limit) {{ void Add(long cents); long Total(); }}");
}
