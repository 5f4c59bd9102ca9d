using System.Text;

namespace LiveBench.Compiler;

// Writes the class through which the driver calls an answer. `wire` and `framework` are aliases of references, so that nothing
// an answer declares can stand in for what is meant here.
internal static class EntrySource
{
    public const string RunMethod = "Run";

    public static string Write(Signature signature, string typeName, string entryName)
    {
        var codecs = new StringBuilder();
        var body = signature switch
        {
            Signature.OfMethod one => MethodBody(one.Method, typeName, codecs),
            Signature.OfClass many => ClassBody(many, typeName, codecs),
            _ => throw new InvalidOperationException($"A signature of kind {signature.GetType().Name}."),
        };
        return $$"""
            extern alias wire;
            extern alias framework;
            #nullable disable
            internal static class {{entryName}}
            {
            {{codecs}}
                public static void {{RunMethod}}(wire::LiveBench.Wire.ValueReader from, wire::LiveBench.Wire.ValueWriter to)
                {
            {{body}}
                }
            }
            """;
    }

    private static string MethodBody(Method method, string typeName, StringBuilder codecs) =>
        Call(method, "m", $"{typeName}.@{method.Name}", codecs);

    private static string ClassBody(Signature.OfClass signature, string typeName, StringBuilder codecs)
    {
        var body = new StringBuilder();
        body.AppendLine(Arguments(signature.Parameters, "c", codecs));
        body.AppendLine($"var target = new {typeName}({Names(signature.Parameters, "c")});");
        body.AppendLine("int calls = from.Count();");
        body.AppendLine("to.List(calls);");
        body.AppendLine("for (; calls > 0; calls--) switch (from.Method())");
        body.AppendLine("{");
        for (var i = 0; i < signature.Methods.Count; i++)
        {
            var method = signature.Methods[i];
            body.AppendLine($"case {i}: {{ {Call(method, $"m{i}", $"target.@{method.Name}", codecs)} break; }}");
        }
        body.AppendLine("default: throw new framework::System.IO.InvalidDataException(\"A call of a method that the signature does not have.\");");
        body.Append('}');
        return body.ToString();
    }

    // The result has the signature's type before it is written: a conversion the language makes by itself is an answer's good right.
    private static string Call(Method method, string prefix, string target, StringBuilder codecs)
    {
        var call = $"{target}({Names(method.Parameters, prefix)})";
        var arguments = Arguments(method.Parameters, prefix, codecs);
        if (method.Returns is null)
            return $"{arguments} {call}; to.Null();";
        return $"{arguments} {method.Returns.Code} {prefix}Result = {call}; {Field(method.Returns, prefix + "ResultCodec", codecs)}.Write(to, {prefix}Result);";
    }

    private static string Arguments(IReadOnlyList<Parameter> parameters, string prefix, StringBuilder codecs) =>
        string.Join(" ", parameters.Select((parameter, i) =>
            $"{parameter.Type.Code} {prefix}{i} = {Field(parameter.Type, $"{prefix}{i}Codec", codecs)}.Read(from);"));

    private static string Names(IReadOnlyList<Parameter> parameters, string prefix) =>
        string.Join(", ", parameters.Select((_, i) => $"{prefix}{i}"));

    private static string Field(ValueType type, string name, StringBuilder codecs)
    {
        codecs.AppendLine($"    private static readonly wire::LiveBench.Wire.Codec<{type.Code}> {name} = {type.Codec};");
        return name;
    }
}
