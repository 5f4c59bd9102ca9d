using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>
/// The functions that drawn coding tasks ask for. Two are the same when both oracles give the same for inputs of the one's domain and of the
/// other's; a domain that an input lies outside of does not excuse an oracle: failing there is a result too.
/// </summary>
/// <param name="drafts">The tasks, of one level.</param>
internal sealed class FunctionSpace(IReadOnlyList<CodingDraft> drafts, Rng rng)
{
    /// <summary>Inputs on which two functions are compared, half of them of each domain.</summary>
    public const int Inputs = 64;

    private const double MostOfOne = 0.5;                  // of a function's results: gates let no such through
    private const long FuelOfOne = 1_000_000;
    private const int StackOfOne = 128 << 10;              // outside its domain an oracle may well call itself without an end

    private readonly List<Function> functions = [.. drafts.Select(d => new Function(d, rng)).Where(f => f.Commonest <= MostOfOne)];
    private List<(Function, Function)>? equal;

    /// <summary>How many different functions there are, as entropy.</summary>
    public CollisionEntropy Entropy => new(functions.Count * (functions.Count - 1L) / 2, Equal.Count);

    /// <summary>The share of tasks, from 0 to 1, that a solver gets which tries as many functions of the template's own kind as were drawn.</summary>
    public double Solved => functions.Count == 0 ? 0 : Equal.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Count() / (double)functions.Count;

    private List<(Function One, Function Other)> Equal => equal ??= [.. functions.SelectMany((f, i) => functions.Skip(i + 1).Where(f.Same).Select(g => (f, g)))];

    /// <summary>A drawn function with inputs of its own domain and what it gives for them.</summary>
    private sealed class Function(CodingDraft draft, Rng rng)
    {
        private readonly CodingDraft draft = draft;
        private readonly string shape = Shape(draft.Signature);
        private readonly List<TestInput> inputs = [.. Enumerable.Range(0, Inputs / 2).Select(_ => draft.Source.Next(rng))];
        private readonly Dictionary<int, int> outputs = [];

        /// <summary>The share of its results that are the same, from 0 to 1.</summary>
        public double Commonest => inputs.Select((_, i) => Own(i)).GroupBy(o => o).Max(g => g.Count()) / (double)inputs.Count;

        public bool Same(Function other) => shape == other.shape && Enumerable.Range(0, Inputs / 2).All(i => Agrees(other, i) && other.Agrees(this, i));

        private bool Agrees(Function other, int place) =>
            Own(place) == other.Output(Renamed(inputs[place], draft.Signature, other.draft.Signature));

        private int Own(int place)
        {
            if (!outputs.TryGetValue(place, out var own))
                outputs[place] = own = Output(inputs[place]);
            return own;
        }

#pragma warning disable CA1031 // outside its domain an oracle may throw anything
        private int Output(TestInput input)
        {
            Fuel.Refill(FuelOfOne, StackOfOne);
            try
            {
                return draft.Source.Expected(input).GetHashCode();
            }
            catch (Exception)
            {
                return 0;
            }
        }
#pragma warning restore CA1031
    }

    private static string Shape(Signature signature) => signature switch
    {
        Signature.Function f => Shape(f.Method),
        Signature.Class c => $"({string.Join(", ", c.Constructor.Select(p => p.Type))}) {string.Join(' ', c.Methods.Select(Shape))}",
        _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
    };

    private static string Shape(Method method) => $"({string.Join(", ", method.Parameters.Select(p => p.Type))}): {method.Returns}";

    private static TestInput Renamed(TestInput input, Signature from, Signature to) => input is TestInput.Session session && from is Signature.Class a && to is Signature.Class b
        ? session with { Calls = [.. session.Calls.Select(call => call with { Method = b.Methods[a.Methods.ToList().FindIndex(m => m.Name == call.Method)].Name })] }
        : input;
}
