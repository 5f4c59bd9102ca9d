namespace LiveBench.Compiler;

internal sealed record Parameter(ValueType Type, string Name)
{
    public override string ToString() => $"{Type.Text} {Name}";
}

// Returns: null for void.
internal sealed record Method(ValueType? Returns, string Name, IReadOnlyList<Parameter> Parameters)
{
    public override string ToString() => $"{Returns?.Text ?? "void"} {Name}({string.Join(", ", Parameters)})";
}

// What a task asks for: a method of Solution, or a class.
internal abstract record Signature
{
    // The type an answer must declare.
    public abstract string TypeName { get; }

    internal sealed record OfMethod(Method Method) : Signature
    {
        public override string TypeName => "Solution";
    }

    internal sealed record OfClass(string Name, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Method> Methods) : Signature
    {
        public override string TypeName => Name;
    }
}
