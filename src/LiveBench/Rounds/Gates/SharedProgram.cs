using System.Collections.Immutable;
using System.Text;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// Many references as one class: each has a namespace of its own, and a method that calls it for each of its methods. What a reference
/// is asked, tests and examples, is one test of the class.
/// </summary>
/// <param name="Source">The whole source.</param>
/// <param name="Signature">What it has for all of them.</param>
/// <param name="Tests">One for each reference, in their order.</param>
internal sealed record SharedProgram(string Source, Signature.Class Signature, ImmutableArray<TestCase> Tests)
{
    private const string Name = "References";

    /// <summary>The program of some references without libraries.</summary>
    public static SharedProgram Of(IEnumerable<TaskBody.Coding> bodies)
    {
        var parts = bodies.Select(Part.Of).ToList();
        var source = new StringBuilder($"public class {Name}\n{{\n");
        foreach (var member in parts.SelectMany(p => p.Members))
            source.Append($"    {member}\n");
        source.Append("}\n");
        foreach (var part in parts)
            source.Append($"namespace {part.Namespace}\n{{\n{part.Reference}}}\n");
        return new SharedProgram(source.ToString(), new Signature.Class(Name, [], [.. parts.SelectMany(p => p.Methods)]), [.. parts.Select(p => p.Test)]);
    }

    /// <summary>One reference's share.</summary>
    private sealed record Part(string Namespace, string Reference, ImmutableArray<Method> Methods, ImmutableArray<string> Members, TestCase Test)
    {
        public static Part Of(TaskBody.Coding body, int place) => body.Signature switch
        {
            Signature.Function function => OfFunction(body, function.Method, place),
            Signature.Class type => OfClass(body, type, place),
            _ => throw new InvalidOperationException($"a signature of a kind nobody knows: {body.Signature}"),
        };

        private static Part OfFunction(TaskBody.Coding body, Method function, int place)
        {
            var method = function with { Name = $"M{place}" };
            return new Part(In(place), ReferenceSolution.Source(body), [method], [$"public {method} => {In(place)}.Solution.{function.Name}({Arguments(method.Parameters)});"], new TestCase(
                new TestInput.Session([], [.. Asked(body).Select(t => new Invocation(method.Name, ((TestInput.Call)t.Input).Arguments))]),
                new Value.Sequence([.. Asked(body).Select(t => t.Expected)])));
        }

        /// <summary>Each of a class's tests begins with a call that makes a new object.</summary>
        private static Part OfClass(TaskBody.Coding body, Signature.Class type, int place)
        {
            var made = new Method(new PortableType.Void(), $"M{place}", type.Constructor);
            var methods = type.Methods.Select(m => m with { Name = Renamed(m.Name) }).ToImmutableArray();
            string Renamed(string name) => $"M{place}{name}";
            return new Part(In(place), ReferenceSolution.Source(body), [made, .. methods],
                [
                    $"private {In(place)}.{type.Name} of{place} = null!;",
                    $"public {made} => of{place} = new({Arguments(type.Constructor)});",
                    .. type.Methods.Zip(methods, (own, method) => $"public {method} => of{place}.{own.Name}({Arguments(own.Parameters)});"),
                ],
                new TestCase(
                    new TestInput.Session([], [.. Asked(body).Select(t => (TestInput.Session)t.Input).SelectMany(s => s.Calls.Select(c => c with { Method = Renamed(c.Method) }).Prepend(new Invocation(made.Name, s.New)))]),
                    new Value.Sequence([.. Asked(body).SelectMany(t => ((Value.Sequence)t.Expected).Items.Prepend(Value.Null.Instance))])));
        }

        private static IEnumerable<TestCase> Asked(TaskBody.Coding body) => body.Tests.Concat(body.Examples);

        private static string In(int place) => $"InM{place}";

        private static string Arguments(ImmutableArray<Parameter> parameters) => string.Join(", ", parameters.Select(p => p.Name));
    }
}
