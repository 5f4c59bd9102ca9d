using System.Text;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>Writes the whole prompt round a template's story: signature, inputs, examples, how to answer.</summary>
internal static class PromptText
{
    /// <summary>What stands before the examples.</summary>
    public const string ExamplesHeading = "\nExamples:\n";

    /// <summary>A coding task, but for what depends on the language.</summary>
    public static string Coding(string story, Signature signature, Library? library, IEnumerable<string> inputs, IEnumerable<TestCase> examples)
    {
        var text = new StringBuilder(Trimmed(story)).Append("\n\nSignature:\n");
        switch (signature)
        {
            case Signature.Function f:
                text.Append($"- {f.Method}\n");
                break;
            case Signature.Class c:
                text.Append($"- class {c.Name}, made with ({string.Join(", ", c.Constructor)})\n");
                foreach (var method in c.Methods)
                    text.Append($"- {method}\n");
                break;
        }
        if (library is not null)
        {
            text.Append($"\nLibrary, which is there already and has nothing else:\n- class {library.Api.Name}, made with ({string.Join(", ", library.Api.Constructor)})\n");
            foreach (var method in library.Api.Methods)
                text.Append($"- {method}\n");
        }
        text.Append("\nInputs:\n");
        foreach (var input in inputs)
            text.Append($"- {input}\n");
        foreach (var (example, place) in examples.Select((e, i) => (e, i)))
            AppendExample(place == 0 ? text.Append(ExamplesHeading) : text, signature, example);
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>A reasoning task with the form its answer must have.</summary>
    public static string Reasoning(string story, string form) =>
        $"{Trimmed(story)}\n\nThink as long as you need. Then end with one line that begins with \"Answer:\" and gives {form}.\n";

    private static void AppendExample(StringBuilder text, Signature signature, TestCase example)
    {
        switch (signature, example.Input)
        {
            case (Signature.Function f, TestInput.Call call):
                text.Append($"- {f.Method.Name}({call}) returns {example.Expected}\n");
                break;
            case (Signature.Class c, TestInput.Session session):
                text.Append($"- new {c.Name}({string.Join(", ", session.New)}), then:");
                foreach (var (call, returned) in session.Calls.Zip(((Value.Sequence)example.Expected).Items))
                    text.Append($" {call}{(returned is Value.Null && IsVoid(c, call) ? "" : $" returns {returned}")};");
                text.Append('\n');
                break;
        }
    }

    private static bool IsVoid(Signature.Class signature, Invocation call) =>
        signature.Methods.First(m => m.Name == call.Method).Returns is PortableType.Void;

    /// <summary>What an answer line gives, where the template says nothing else.</summary>
    public static string Form(PortableType type) => type switch
    {
        PortableType.Int or PortableType.Long => "a whole number in digits, without a unit",
        PortableType.Double => "a decimal number in digits, without a unit",
        PortableType.Bool => "yes or no",
        PortableType.String => "the name, exactly as it is written above",
        PortableType.List => "the items in order, separated by commas",
        PortableType.Json => "the JSON document, which may go on in the lines after it",
        PortableType.Dictionary => "every pair as name = value, separated by commas",
        _ => "the answer",
    };

    private static string Trimmed(string story) =>
        string.Join('\n', story.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(l => l.TrimEnd())).Trim();
}
