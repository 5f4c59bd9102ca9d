using System.Collections.Immutable;
using FsCheck.Fluent;
using LiveBench.Cli;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A language is a folder and nothing else: the one under toy-language, written after docs/adding-a-language.md, is laid beside the
/// others, and works.
/// </summary>
public sealed class ToyLanguageTests(ToyLanguageTests.Toy toy) : IClassFixture<ToyLanguageTests.Toy>
{
    private const int RandomTypes = 12;
    private const int RandomValues = 20;

    private static readonly TaskBody.Coding Shouted = SandboxFixture.Task("List<string> Shout(List<string> words)",
        ([Words("ah", "oh")], Words("AH!", "OH!")), ([Words()], Words()), ([Words("x")], Words("X!")));

    private static readonly TaskBody.Coding Counted = new(
        SignatureParser.Parse("class Counter(int start) { void Add(int more); int Total(); }"), [],
        [new TestCase(
            new TestInput.Session([Number(5)], [new Invocation("Add", [Number(2)]), new Invocation("Total", []), new Invocation("Add", [Number(-9)]), new Invocation("Total", [])]),
            new Value.Sequence([Value.Null.Instance, Number(7), Value.Null.Instance, Number(-2)]))],
        "", Limits.Default, Checker: false);

    [Fact]
    public async Task Values_cross_exactly_both_ways()
    {
        var crossing = new Crossing(toy.Sandbox, toy.Language, "{function} { return $value; }");
        foreach (var (type, values) in Crossing.Table)
            await crossing.Check(type, values);
        foreach (var type in Portable.Types.Sample(RandomTypes))
            await crossing.Check(type, [.. Portable.Values(type).Sample(RandomValues)]);
    }

    [Theory]
    [InlineData("right", "sub Shout($words) { return [map { uc($_) . '!' } @$words]; }", Verdict.Accepted)]
    [InlineData("wrong", "sub Shout($words) { return @$words > 1 ? [map { uc($_) . '!' } @$words] : $words; }", Verdict.WrongAnswer)]
    [InlineData("dying", "sub Shout($words) { die 'no words' unless @$words; return [map { uc($_) . '!' } @$words]; }", Verdict.RuntimeError)]
    [InlineData("leaving", "sub Shout($words) { exit 0 }", Verdict.RuntimeError)]
    [InlineData("greedy", "sub Shout($words) { my @all; push @all, 'x' x 1e6 while 1 }", Verdict.MemoryLimit)]
    [InlineData("endless", "sub Shout($words) { 1 while 1 }", Verdict.TimeLimit)]
    [InlineData("something else", "sub Whisper($words) { return [map { lc } @$words]; }", Verdict.CompileError)]
    public async Task An_answer_gets_what_it_deserves(string name, string source, Verdict deserved)
    {
        var judgement = await SandboxFixture.Judge(toy.Sandbox, source, Shouted);
        Assert.True(judgement.Verdict == deserved, $"{name}: {judgement.Verdict}: {judgement.Detail}");
    }

    [Fact]
    public async Task A_class_is_made_and_its_methods_are_called()
    {
        const string counter = """
            package Counter;
            sub new($class, $start) { return bless { total => $start }, $class }
            sub Add($self, $more) { $self->{total} += $more }
            sub Total($self) { return $self->{total} }
            """;
        var judgement = await SandboxFixture.Judge(toy.Sandbox, counter, Counted);
        Assert.True(judgement.Verdict == Verdict.Accepted, $"{judgement.Verdict}: {judgement.Detail}");
    }

    [Fact]
    public async Task A_library_is_called_and_what_it_does_not_have_is_named()
    {
        var library = SampleLibrary.Depot(2);
        var depot = library.New(7);
        Value[] answers = [Number(depot.Call("Lift", 5)), Number(depot.Call("Rest")), Number(depot.Call("Swing", 999, 0))];
        var task = SandboxFixture.Task("List<int> Work(int start)", ([Number(7)], new Value.Sequence([.. answers]))) with { Library = library };
        const string source = "sub Work($start) { my $depot = Depot->new($start); return [$depot->Lift(5), $depot->Rest(), $depot->Swing(999, 0)]; }";
        Assert.Equal(Judgement.Accepted, await SandboxFixture.Judge(toy.Sandbox, source, task));
        var invented = await SandboxFixture.Judge(toy.Sandbox, source.Replace("Rest", "Relax", StringComparison.Ordinal), task);
        Assert.StartsWith("invented member Depot.Relax: ", InventedMember.Named(invented, library, toy.Language).Detail, StringComparison.Ordinal);
    }

    private static Value.Integer Number(long of) => new(of);

    private static Value.Sequence Words(params string[] of) => new([.. of.Select(w => (Value)new Value.Text(w))]);

    /// <summary>A sandbox of the toy language, from a copy of the sandbox's folder.</summary>
    public sealed class Toy(SandboxFixture shared) : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();
        private DockerSandbox? sandbox;
        private Language? language;

        /// <summary>The sandbox.</summary>
        public DockerSandbox Sandbox => sandbox ?? throw new InvalidOperationException("the fixture is not ready");

        /// <summary>The language, as its folder says.</summary>
        public Language Language => language ?? throw new InvalidOperationException("the fixture is not ready");

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            Copy(Installation.Sandbox, folder.Name);
            Copy(Path.Combine(AppContext.BaseDirectory, "toy-language"), folder["languages"]);
            language = Language.Read(folder.Name, "toy");
            sandbox = await DockerSandbox.Open(shared.Engine, Installation.SandboxFiles with { Sources = folder.Name }, language, Isolation.Process, jobs: 2, said: null, TestContext.Current.CancellationToken);
        }

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            if (sandbox is not null)
                await sandbox.DisposeAsync();
            folder.Dispose();
        }

        private static void Copy(string from, string to)
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
