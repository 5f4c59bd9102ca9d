using System.Collections.Immutable;
using LiveBench.Tasks;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>Reads a whole story back into a tree.</summary>
internal sealed class StoryReader
{
    private readonly Dictionary<string, Helper> named = [];
    private readonly ImmutableArray<Input> inputs;
    private readonly Cursor text;

    private StoryReader(string story, ImmutableArray<Input> inputs) => (text, this.inputs) = (new Cursor(story), inputs);

    /// <summary>The tree that a story tells, of inputs that its signature names.</summary>
    public static Tree Read(string story, ImmutableArray<Input> inputs) => new StoryReader(story, inputs).Whole();

    private Tree Whole()
    {
        Helper? helper = null;
        if (text.Takes("The ") && !text.Sees("first list is ") && !text.Sees("second list is "))
            helper = Helper();
        Tree tree;
        if (helper is null && !text.Sees("Begin ") || text.Sees("The first list is "))
            tree = Two(helper);
        else
        {
            text.Expect($"Begin with the list `{inputs[0].Name}` and take these steps in order, each on what the step before it left:\n");
            tree = new Tree(inputs, helper, [], null, Steps(inputs[0].Type));
        }
        text.Expect("Return what the last step gives.");
        return text.IsAtEnd ? tree : throw new FormatException($"more is said: {text.Rest}");
    }

    private Helper Helper()
    {
        var name = text.Word();
        text.Expect(" of a ");
        var phrases = new PhraseReader(text, named);
        PortableType type = text.Sees("number") ? new PortableType.Int() : new PortableType.String();
        var parameter = phrases.Item(type);
        text.Expect(" is ");
        var helper = new Helper(name, parameter, phrases.Phrase());
        text.Expect(".\n\n");
        named[name] = helper;
        return helper;
    }

    private Tree Two(Helper? helper)
    {
        var first = Half("first", inputs[0]);
        var second = Half("second", inputs[1]);
        text.Expect("Make one list of both");
        if (!text.Takes(":\n"))
            text.Expect(" and go on from there, each step on what the step before it left:\n");
        text.Number();
        text.Expect(". ");
        var (one, other) = ((PortableType.List)first.Result(inputs[0].Type), (PortableType.List)second.Result(inputs[1].Type));
        var together = Together(one, other);
        text.Expect("\n");
        return new Tree(inputs, helper, [first, second], together, Steps(together.Result(one, other)));
    }

    private Pipeline Half(string which, Input input)
    {
        if (!text.Takes($"{which} list is "))
            text.Expect($"The {which} list is ");
        if (text.Takes($"`{input.Name}`, as it is.\n\n"))
            return Pipeline.Empty;
        text.Expect($"what these steps make of `{input.Name}`, in order, each on what the step before it left:\n");
        var steps = Steps(input.Type);
        text.Expect("\n");
        return steps;
    }

    private Combination Together(PortableType.List first, PortableType.List second)
    {
        if (text.Takes("Put the second list behind the first."))
            return new Concat();
        if (text.Takes("Keep only the pairs of the first list whose first part is the first part of a pair of the second list."))
            return new Lookup(true, true);
        if (text.Takes("Keep only the pairs of the first list whose first part is not the first part of any pair of the second list."))
            return new Lookup(false, true);
        if (text.Takes("Keep only the "))
        {
            text.Word();
            text.Expect(" of the first list that ");
            var keeps = !text.Takes("do not ");
            text.Expect("occur in the second list.");
            return new Lookup(keeps, false);
        }
        text.Expect("Make a list of ");
        var phrases = new PhraseReader(text, named);
        phrases.Letters['a'] = phrases.Letters['p'] = first.Item;
        phrases.Letters['b'] = phrases.Letters['q'] = second.Item;
        var made = phrases.Atom();
        text.Expect(" for each ");
        text.Word();
        if (text.Takes(" a of the first list and the "))
        {
            text.Word();
            text.Expect(" b at the same position of the second, as far as both lists go.");
            return new Zip(made);
        }
        text.Expect(" p of the first list with each pair q of the second that has the same first part: in the order of the first list, and for the same p in the order of the second.");
        return new Join(made);
    }

    private Pipeline Steps(PortableType type)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        while (text.SeesNumber)
        {
            text.Number();
            text.Expect(". ");
            var step = new StepReader(text, named, (PortableType.List)type).Read();
            text.Expect("\n");
            steps.Add(step);
            type = step.Result((PortableType.List)type);
        }
        return new Pipeline(steps.ToImmutable());
    }
}
