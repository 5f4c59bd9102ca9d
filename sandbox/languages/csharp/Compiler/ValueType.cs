namespace LiveBench.Compiler;

// A type of a signature, closed: each kind knows how C# writes it and which codec reads and writes it.
internal abstract record ValueType
{
    // As a person writes it.
    public abstract string Text { get; }

    // As generated code writes it: the framework's own type, even when the answer declares one of the same name.
    public abstract string Code { get; }

    // An expression for its codec.
    public abstract string Codec { get; }

    protected const string Framework = "framework::System.Collections.Generic.";
    protected const string Codecs = "wire::LiveBench.Wire.Codecs.";

    internal sealed record Scalar(string Name) : ValueType
    {
        public override string Text => Name;
        public override string Code => Name;
        public override string Codec => Codecs + char.ToUpperInvariant(Name[0]) + Name[1..];
        public bool IsReference => Name == "string";
    }

    internal sealed record List(ValueType Item) : ValueType
    {
        public override string Text => $"List<{Item.Text}>";
        public override string Code => $"{Framework}List<{Item.Code}>";
        public override string Codec => $"{Codecs}List<{Item.Code}>({Item.Codec})";
    }

    internal sealed record Dictionary(ValueType Key, ValueType Value) : ValueType
    {
        public override string Text => $"Dictionary<{Key.Text}, {Value.Text}>";
        public override string Code => $"{Framework}Dictionary<{Key.Code}, {Value.Code}>";
        public override string Codec => $"{Codecs}Dictionary<{Key.Code}, {Value.Code}>({Key.Codec}, {Value.Codec})";
    }

    internal sealed record Tuple(IReadOnlyList<ValueType> Items) : ValueType
    {
        public override string Text => $"({Join(item => item.Text)})";
        public override string Code => $"({Join(item => item.Code)})";
        public override string Codec => $"{Codecs}Tuple<{Join(item => item.Code)}>({Join(item => item.Codec)})";
        private string Join(Func<ValueType, string> part) => string.Join(", ", Items.Select(part));
    }

    internal sealed record Nullable(ValueType Inner) : ValueType
    {
        private bool IsReference => Inner is List or Dictionary or Scalar { IsReference: true };
        public override string Text => Inner.Text + "?";
        public override string Code => IsReference ? Inner.Code : Inner.Code + "?";
        public override string Codec => IsReference ? Inner.Codec : $"{Codecs}Nullable<{Inner.Code}>({Inner.Codec})";
    }
}
