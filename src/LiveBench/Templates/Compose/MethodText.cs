using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>A method of the reference while it is written: a statement for each step, and a variable for each type of list.</summary>
internal sealed class MethodText
{
    private readonly List<string> lines = [];
    private readonly Dictionary<string, string> variables = [];
    private readonly HashSet<string> taken;
    private readonly List<string> methods;
    private bool returned;

    /// <summary>Begins a method.</summary>
    /// <param name="taken">Names that its variables may not have.</param>
    /// <param name="methods">Where the methods it needs are kept.</param>
    public MethodText(IEnumerable<string> taken, List<string> methods) => (this.taken, this.methods) = ([.. taken], methods);

    /// <summary>The variable that holds the list at this point.</summary>
    public string Current { get; private set; } = "";

    /// <summary>The type of that list.</summary>
    public PortableType.List Type { get; private set; } = Noun.ListOf(Noun.Number);

    /// <summary>The statements so far.</summary>
    public IEnumerable<string> Lines => returned ? lines : [.. lines, $"return {Current};"];

    /// <summary>Begins with a copy of a parameter, which stays as it is; lists from then on have variables of their own.</summary>
    public void Begin(PortableType.List type, string parameter)
    {
        variables.Clear();
        Become(type, $"new {type}({parameter})");
    }

    /// <summary>Goes on with the variable of a list that was left.</summary>
    public void GoOn(PortableType.List type, string variable)
    {
        variables.Clear();
        (Type, Current) = (type, variables[type.ToString()] = variable);
    }

    /// <summary>The list becomes another; one of the same type takes the place of the old.</summary>
    public void Become(PortableType type, string query)
    {
        if (variables.TryGetValue(type.ToString(), out var known))
            lines.Add($"{known} = {query};");
        else
            lines.Add($"var {known = Fresh(type)} = {query};");
        (Type, Current) = ((PortableType.List)type, known);
    }

    /// <summary>Another list is begun, and the list becomes that once it is filled; the statements are written between.</summary>
    public string Fill(PortableType type)
    {
        if (type == Type)
        {
            var other = Name("results");
            lines.Add($"var {other} = new {type}();");
            return other;
        }
        Become(type, $"new {type}()");
        return Current;
    }

    /// <summary>Writes lines as they are.</summary>
    public void Add(params string[] more) => lines.AddRange(more);

    /// <summary>Ends the method.</summary>
    public void Return(Code result)
    {
        lines.Add($"return {result};");
        returned = true;
    }

    /// <summary>A name that nothing has yet.</summary>
    public string Name(string wanted)
    {
        var name = wanted;
        for (var number = 2; !taken.Add(name); number++)
            name = $"{wanted}{number}";
        return name;
    }

    /// <summary>A method for what is done to a list inside the list; returns its name.</summary>
    public string Inner(PortableType.List type, Pipeline steps)
    {
        var name = $"OfEach{(methods.Count == 0 ? "" : methods.Count + 1)}";
        methods.Add("");
        var place = methods.Count - 1;
        var inner = new MethodText(["list"], methods);
        inner.Begin(type, "list");
        steps.Write(inner);
        methods[place] = $"static {steps.Result(type)} {name}({type} list)\n{{\n    {string.Join("\n    ", inner.Lines)}\n}}";
        return name;
    }

    private string Fresh(PortableType type) => variables[type.ToString()] = Name(Noun.Many(Noun.ItemOf(type)));
}
