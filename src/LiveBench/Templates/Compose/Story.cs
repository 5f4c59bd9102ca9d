using System.Text;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Tells a tree: numbered steps in order, and what they begin with.</summary>
internal static class Story
{
    public static string Of(Tree tree)
    {
        var text = new StringBuilder();
        if (tree.Helper is { } helper)
            text.Append(helper.English).Append("\n\n");
        var number = 1;
        PortableType.List begun;
        if (tree.Together is null)
        {
            begun = tree.Inputs[0].Type;
            text.Append($"Begin with the list `{tree.Inputs[0].Name}` and take these steps in order, each on what the step before it left:\n");
        }
        else
        {
            var first = Part(text, "first", tree.Before[0], tree.Inputs[0], ref number);
            var second = Part(text, "second", tree.Before[1], tree.Inputs[1], ref number);
            text.Append(tree.Steps.Steps.Length == 0 ? "Make one list of both:\n"
                : "Make one list of both and go on from there, each step on what the step before it left:\n").Append($"{number++}. {tree.Together.English(first, second)}\n");
            begun = tree.Together.Result(first, second);
        }
        Numbered(text, tree.Steps, begun, ref number);
        return text.Append("Return what the last step gives.").ToString();
    }

    private static PortableType.List Part(StringBuilder text, string which, Pipeline steps, Input input, ref int number)
    {
        text.Append(steps.Steps.Length == 0 ? $"The {which} list is `{input.Name}`, as it is.\n"
            : $"The {which} list is what these steps make of `{input.Name}`, in order, each on what the step before it left:\n");
        Numbered(text, steps, input.Type, ref number);
        text.Append('\n');
        return (PortableType.List)steps.Result(input.Type);
    }

    private static void Numbered(StringBuilder text, Pipeline steps, PortableType.List type, ref int number)
    {
        foreach (var step in steps.English(type))
            text.Append($"{number++}. {step}\n");
    }
}
