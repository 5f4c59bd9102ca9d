using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Compiler;

// Reads `List<int> Digest(List<int> values)` and `class Ledger(int limit) { void Deposit(string account, long cents); }`.
internal sealed class SignatureParser
{
    private readonly string text;
    private int place;

    private SignatureParser(string text) => this.text = text;

    public static Signature Parse(string text)
    {
        var parser = new SignatureParser(text);
        Signature signature = parser.Takes("class") ? parser.Class() : new Signature.OfMethod(parser.Method());
        parser.SkipSpace();
        return parser.place == text.Length ? signature : throw parser.Wrong("the end");
    }

    private Signature.OfClass Class()
    {
        var name = Name();
        var parameters = Parameters();
        var methods = new List<Method>();
        Need("{");
        while (!Takes("}"))
        {
            methods.Add(Method());
            Need(";");
        }
        return new(name, parameters, methods);
    }

    private Method Method() => new(Takes("void") ? null : Type(), Name(), Parameters());

    private List<Parameter> Parameters()
    {
        var parameters = new List<Parameter>();
        Need("(");
        if (Takes(")"))
            return parameters;
        do
            parameters.Add(new(Type(), Name()));
        while (Takes(","));
        Need(")");
        return parameters;
    }

    private ValueType Type()
    {
        var type = Takes("(") ? Tuple() : Named();
        return Takes("?") ? new ValueType.Nullable(type) : type;
    }

    private ValueType.Tuple Tuple()
    {
        var items = new List<ValueType>();
        do
        {
            items.Add(Type());
            if (!Sees(",") && !Sees(")"))
                Name(); // a tuple's items may have names; nothing depends on them
        }
        while (Takes(","));
        Need(")");
        return items.Count is >= 2 and <= 4 ? new(items) : throw Wrong("a tuple of two to four");
    }

    private ValueType Named()
    {
        var name = Name();
        switch (name)
        {
            case "bool" or "int" or "long" or "double" or "string":
                return new ValueType.Scalar(name);
            case "List":
                Need("<");
                var item = Type();
                Need(">");
                return new ValueType.List(item);
            case "Dictionary":
                Need("<");
                var key = Type();
                Need(",");
                var value = Type();
                Need(">");
                return key is ValueType.Scalar { Name: "int" or "string" } ? new ValueType.Dictionary(key, value) : throw Wrong("a key of int or string");
            default:
                throw Wrong("a type: bool, int, long, double, string, List<T>, Dictionary<K, V>, a tuple");
        }
    }

    private string Name()
    {
        SkipSpace();
        var start = place;
        while (place < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[place]))
            place++;
        return place > start ? text[start..place] : throw Wrong("a name");
    }

    private bool Sees(string part)
    {
        SkipSpace();
        return text.AsSpan(place).StartsWith(part, StringComparison.Ordinal)
            && !(SyntaxFacts.IsIdentifierPartCharacter(part[0]) && place + part.Length < text.Length
                && SyntaxFacts.IsIdentifierPartCharacter(text[place + part.Length]));
    }

    private bool Takes(string part)
    {
        if (!Sees(part))
            return false;
        place += part.Length;
        return true;
    }

    private void Need(string part)
    {
        if (!Takes(part))
            throw Wrong($"'{part}'");
    }

    private void SkipSpace()
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
    }

    private FormatException Wrong(string due) => new($"The signature '{text}' has something else than {due} before or at character {place + 1}.");
}
