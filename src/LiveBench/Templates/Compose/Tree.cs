using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>
/// A function as a tree of operations: steps over one or two lists. It tells itself in English, writes itself in C#, and computes itself,
/// each from the tree alone.
/// </summary>
public sealed partial record Tree
{
    private readonly Lazy<string> story;

    internal Tree(ImmutableArray<Input> inputs, Helper? helper, ImmutableArray<Pipeline> before, Combination? together, Pipeline steps)
    {
        (Inputs, Helper, Before, Together, Steps) = (inputs, helper, before, together, steps);
        story = new Lazy<string>(() => Story.Of(this));
    }

    /// <summary>The rules, complete but for signature and inputs, which a coding task adds.</summary>
    public string English => story.Value;

    /// <summary>The inputs that the rules are made for.</summary>
    public Domain<Value> Given => Inputs.Length == 1 ? Inputs[0].Given : new ValuePairDomain(Inputs[0].Given, Inputs[1].Given);

    internal ImmutableArray<Input> Inputs { get; }

    internal Helper? Helper { get; }

    /// <summary>What is done to each of two lists before they are made one.</summary>
    internal ImmutableArray<Pipeline> Before { get; }

    /// <summary>How two lists are made one.</summary>
    internal Combination? Together { get; }

    /// <summary>What is done to the one list.</summary>
    internal Pipeline Steps { get; }

    /// <summary>How many operations there are.</summary>
    internal int Size => Before.Sum(p => p.Size) + (Together is null ? 0 : 1) + Steps.Size;

    /// <summary>Whether something smaller does the same, as far as is known.</summary>
    internal bool Simplifies
    {
        get
        {
            if (Together is null)
                return Steps.Simplifies(Inputs[0].Bounds);
            var (first, second) = ((Bounds.List)Before[0].Within(Inputs[0].Bounds), (Bounds.List)Before[1].Within(Inputs[1].Bounds));
            return Before[0].Simplifies(Inputs[0].Bounds) || Before[1].Simplifies(Inputs[1].Bounds) || Together.IsIdle(first, second)
                || !Begins(Need.Everything) || Steps.Simplifies(Together.Within(first, second), Begins);

            bool Begins(Need after) => Together.Matters(after, Before[0], Before[1]);
        }
    }

    /// <summary>The story without what is a matter of words: names, and whether a limit is the last that counts or the first that does not.</summary>
    internal string Form
    {
        get
        {
            var form = Inputs.Aggregate(English, (text, input) => text.Replace($"`{input.Name}`", $"`{input.Type}`", StringComparison.Ordinal));
            form = Helper is null ? form : form.Replace(Helper.Name, "function", StringComparison.Ordinal);
            return LimitCounts().Replace(form, limit => limit.Groups[1].Value == "least"
                ? $" is greater than {int.Parse(limit.Groups[2].Value) - 1}" : $" is less than {int.Parse(limit.Groups[2].Value) + 1}");
        }
    }

    /// <summary>The same without the named function, which nothing uses.</summary>
    internal Tree Unnamed => new(Inputs, null, Before, Together, Steps);

    /// <summary>How often the story uses the function that it names.</summary>
    internal int HelperUses => Helper is null ? 0 : English.Split($"the {Helper.Name} of ").Length - 1;

    private (PortableType.List First, PortableType.List Second) Two =>
        ((PortableType.List)Before[0].Result(Inputs[0].Type), (PortableType.List)Before[1].Result(Inputs[1].Type));

    private PortableType.List Begun => Together is null ? Inputs[0].Type : Together.Result(Two.First, Two.Second);

    /// <summary>The signature of a function with this name: <c>List&lt;int&gt; Digest(List&lt;int&gt; values)</c>.</summary>
    public string Signature(string name) => $"{Steps.Result(Begun)} {name}({string.Join(", ", Inputs.Select(i => $"{i.Type} {i.Name}"))})";

    /// <summary>The function in C#, under this name.</summary>
    public string Source(string name)
    {
        var methods = new List<string>();
        var method = new MethodText([.. Inputs.Select(i => i.Name), "i"], methods);
        method.Begin(Inputs[0].Type, Inputs[0].Name);
        if (Together is not null)
        {
            Before[0].Write(method);
            var (first, known) = (method.Current, method.Type);
            method.Begin(Inputs[1].Type, Inputs[1].Name);
            Before[1].Write(method);
            var second = method.Current;
            method.GoOn(known, first);
            method.Become(Begun, Together.Code(first, second));
        }
        Steps.Write(method);
        var text = new StringBuilder($"public static {Signature(name)}\n{{\n");
        foreach (var line in method.Lines)
            text.Append($"    {line}\n");
        text.Append("}\n");
        foreach (var other in Helper is null ? methods : methods.Prepend(Helper.Source))
            text.Append($"\n{other}\n");
        return text.ToString();
    }

    /// <summary>What the function gives; two lists come as a tuple.</summary>
    public Value Run(Value given) => Steps.Run(Together is null ? given : Together.Run(Before[0].Run(given.Places()[0]), Before[1].Run(given.Places()[1])));

    [GeneratedRegex(" is at (least|most) (-?[0-9]+)")]
    private static partial Regex LimitCounts();

    /// <inheritdoc/>
    public bool Equals(Tree? other) => other is not null && Helper == other.Helper && Before.SequenceEqual(other.Before)
        && Together == other.Together && Steps == other.Steps
        && Inputs.Select(i => (i.Name, i.Type)).SequenceEqual(other.Inputs.Select(i => (i.Name, i.Type)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Helper, Before.Length, Together, Steps);
}
