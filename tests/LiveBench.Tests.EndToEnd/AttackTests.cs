using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// Hostile answers, one file each under attacks/csharp: the verdict is one that the file names, and the honest answer judged right
/// after it, by the same compiler and in the same container, is Accepted. A file begins with comments:
/// <code>
/// // defence: what stops it
/// // verdict: WrongAnswer|RuntimeError       those it may get
/// // twice                                   it is judged twice: the second finds what the first left, if anything is left
/// // never says: root:                       text that must not come back in the verdict's explanation
/// </code>
/// and may hold <c>/*repeat 500*/ … /*end*/</c> (copies; <c>$i</c> is the copy's number, <c>$n</c> the next one's),
/// <c>/*port*/ … /*end*/</c> (where a listener of the test's waits on the host's loopback) and <c>/*answer*/ … /*end*/</c> (a wrong
/// answer; the trick round it is harmless, and round a right one Accepted). shared.cs is appended to each.
/// </summary>
public sealed class AttackTests(AttackTests.OneContainer container) : IClassFixture<AttackTests.OneContainer>
{
    private const string Honest = "public static class Solution { public static Dictionary<string, List<double>> Positions(List<string> words) => Known.Answer(words); }";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "attacks", "csharp");

    private static readonly string Shared = File.ReadAllText(Path.Combine(Folder, "shared.cs"));

    private static readonly TaskBody.Coding Positions = new(
        SignatureParser.Parse("Dictionary<string, List<double>> Positions(List<string> words)"), [], Tests(), "", Limits.Default, Checker: false);

    // For what may use up a limit, and would use up any.
    private static readonly TaskBody.Coding Short = Positions with { Limits = new Limits(CpuMs: 1000, WallMs: 2000, MemoryMb: 256, OutputKb: 1024, CompileMs: 1200) };

    public static TheoryData<string> Attacks => [.. Files()];

    public static TheoryData<string> HarmlessTricks => [.. Files().Where(file => Attack.Read(file, 0).Twin is not null)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_gets_its_verdict_and_the_next_answer_notices_nothing(string file)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var datagrams = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));

        var attack = Attack.Read(file, port);
        var task = attack.Verdicts.Contains(Verdict.TimeLimit) ? Short : Positions;
        for (var times = attack.Twice ? 2 : 1; times > 0; times--)
        {
            var judgement = await container.Judge(attack.Source, task);
            var got = JsonEncodedText.Encode($"{judgement.Verdict}: {judgement.Detail}").ToString();
            TestContext.Current.TestOutputHelper?.WriteLine(got);
            Assert.True(attack.Verdicts.Contains(judgement.Verdict), $"one of {string.Join(", ", attack.Verdicts)}, not {got}");
            Assert.DoesNotContain(judgement.Detail, c => char.IsControl(c) && c != '\n');
            Assert.All(attack.NeverSays, text => Assert.DoesNotContain(text, judgement.Detail, StringComparison.Ordinal));
        }
        Assert.Equal(Judgement.Accepted, await container.Judge(Honest, Positions));
        Assert.False(listener.Pending());
        Assert.Equal(0, datagrams.Available);
    }

    [Theory]
    [MemberData(nameof(HarmlessTricks))]
    public async Task The_same_trick_round_a_right_answer_is_accepted(string file) =>
        Assert.Equal(Judgement.Accepted, await container.Judge(Attack.Read(file, 0).Twin!, Positions));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "??-*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    // Twenty: texts of every kind, more and more of them, and at last more than a pipe holds.
    private static ImmutableArray<TestCase> Tests()
    {
        string[] vocabulary = ["one", "two", "", "zw\u00f6lf", "\ud800", "\U0001F600", "One", "\0", " one", "a\nb"];
        var lists = new List<IEnumerable<string>> { new[] { "one" }, new[] { "one", "two", "one" }, Array.Empty<string>() };
        for (var length = 4; length < 20; length++)
            lists.Add(Enumerable.Range(0, length).Select(i => vocabulary[(i * i + length) % Math.Min(length, vocabulary.Length)]));
        lists.Add(Enumerable.Range(0, 5000).Select(i => $"word number {i % 4000}"));
        return [.. lists.Select(Test)];
    }

    private static TestCase Test(IEnumerable<string> list)
    {
        var words = list.ToList();
        var places = words.Distinct().Select(word => KeyValuePair.Create<Value, Value>(
            new Value.Text(word),
            new Value.Sequence([.. Enumerable.Range(0, words.Count).Where(i => words[i] == word).Select(i => new Value.Real(i / (double)words.Count))])));
        return new TestCase(new TestInput.Call([new Value.Sequence([.. words.Select(word => new Value.Text(word))])]), new Value.Map([.. places]));
    }

    /// <summary>A sandbox of one run container, so that an honest answer meets whatever the attack before it has left.</summary>
    public sealed class OneContainer(SandboxFixture shared) : IAsyncLifetime
    {
        private DockerSandbox? sandbox;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => sandbox = await SandboxFixture.Open(shared.Engine, jobs: 1);

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            if (sandbox is not null)
                await sandbox.DisposeAsync();
        }

        internal Task<Judgement> Judge(string source, TaskBody.Coding task) => SandboxFixture.Judge(sandbox!, source + "\n" + Shared, task);
    }

    private sealed record Attack(string Source, string? Twin, IReadOnlyList<Verdict> Verdicts, bool Twice, IReadOnlyList<string> NeverSays)
    {
        public static Attack Read(string file, int port)
        {
            var text = File.ReadAllText(Path.Combine(Folder, file));
            var verdicts = Notes(text, "verdict: ").Single().Split('|').Select(Enum.Parse<Verdict>).ToList();
            if (verdicts.Contains(Verdict.Accepted) || !Notes(text, "defence: ").Any())
                throw new InvalidDataException($"{file} must name its defence, and verdicts other than Accepted");
            var source = Region("repeat (\\d+)").Replace(text, Copies);
            source = Region("port").Replace(source, $"{port}");
            var twin = Region("answer").Replace(source, "Known.Answer(words)");
            return new Attack(source, twin == source ? null : twin, verdicts, Notes(text, "twice").Any(), [.. Notes(text, "never says: ")]);
        }

        private static IEnumerable<string> Notes(string text, string name) =>
            text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal))
                .Where(line => line.StartsWith("// " + name, StringComparison.Ordinal)).Select(line => line[("// " + name).Length..]);

        private static Regex Region(string name) => new($@"/\*{name}\*/(.*?)/\*end\*/", RegexOptions.Singleline);

        private static string Copies(Match region) => string.Concat(Enumerable.Range(0, int.Parse(region.Groups[1].Value)).Select(i =>
            region.Groups[2].Value.Replace("$i", $"{i}", StringComparison.Ordinal).Replace("$n", $"{i + 1}", StringComparison.Ordinal)));
    }
}
