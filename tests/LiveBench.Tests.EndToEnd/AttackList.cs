using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// Hostile answers, one file each under attacks/&lt;language&gt;: the verdict is one that the file names, nothing of them is left, and the
/// honest answer judged right after, by the same compiler and in the same container, is Accepted.
/// </summary>
public abstract class AttackList(AttackedContainers containers)
{
    // Each row carries its defence, so that a planted fault can be put to the attacks it lets through: -trait "defence=…".
    public static IEnumerable<TheoryDataRow<string, string>> Attacks => Attack.Languages().SelectMany(Attack.Files, (language, file) => new TheoryDataRow<string, string>(language, file)
    {
        Traits = { ["defence"] = [Attack.Read(language, file, 0).Defence], ["language"] = [language], ["attack"] = [file] },
    });

    public static TheoryData<string, string> HarmlessTricks =>
        [.. Attack.Languages().SelectMany(Attack.Files, (language, file) => (language, file)).Where(a => Attack.Read(a.language, a.file, 0).Twin is not null)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_gets_its_verdict_and_the_next_answer_notices_nothing(string language, string file)
    {
        var container = await containers.Of(language);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var datagrams = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));

        var attack = Attack.Read(language, file, port);
        var task = attack.Verdicts.Contains(Verdict.TimeLimit) ? Positions.Short : container.Patient(Positions.Task);
        var verdicts = container.OnGvisor ? attack.Verdicts.Concat(attack.OnGvisor).ToList() : attack.Verdicts;
        for (var times = attack.Twice ? 2 : 1; times > 0; times--)
        {
            var judgement = await container.Judge(attack.Source, task);
            var got = JsonEncodedText.Encode($"{judgement.Verdict}: {judgement.Detail}").ToString();
            TestContext.Current.TestOutputHelper?.WriteLine(got);
            if (!container.OnGvisor || attack.HarmlessOnGvisor is null)
                Assert.True(verdicts.Contains(judgement.Verdict), $"one of {string.Join(", ", verdicts)}, not {got}");
            Assert.DoesNotContain(judgement.Detail, c => char.IsControl(c) && c != '\n');
            Assert.All(attack.NeverSays, text => Assert.DoesNotContain(text, judgement.Detail, StringComparison.Ordinal));
        }
        await container.NoticesNothing();
        Assert.False(listener.Pending());
        Assert.Equal(0, datagrams.Available);
    }

    [Theory]
    [MemberData(nameof(HarmlessTricks))]
    public async Task The_same_trick_round_a_right_answer_is_accepted(string language, string file)
    {
        var container = await containers.Of(language);
        Assert.Equal(Judgement.Accepted, await container.Judge(Attack.Read(language, file, 0).Twin!, container.Patient(Positions.Task)));
    }
}
