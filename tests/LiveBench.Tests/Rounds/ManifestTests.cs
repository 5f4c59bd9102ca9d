using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.RoundTests;

public sealed class ManifestTests : IDisposable
{
    private static readonly Manifest manifest = DrawnRound.Manifest(SampleTasks.All);

    private readonly TemporaryFolder folder = new();

    private string File_ => Path.Combine(folder.Name, "manifest.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_manifest_reads_back_whole()
    {
        var commitment = manifest.Commitment(DrawnRound.Secret);
        File.WriteAllText(File_, manifest.Write(commitment));
        var (again, said) = Manifest.Read(File_);
        Assert.Equal(commitment, said);
        Assert.Equal((manifest.Release, manifest.Created, manifest.Engine, manifest.TestsPerTask), (again.Release, again.Created, again.Engine, again.TestsPerTask));
        Assert.Equal(manifest.Templates.AsEnumerable(), again.Templates);
        Assert.Equal(manifest.Attempts.AsEnumerable(), again.Attempts);
        Assert.Equal(manifest.Files.AsEnumerable(), again.Files);
        Assert.Equal(manifest.Write(commitment), again.Write(said));
        Assert.Equal(commitment, again.Commitment(DrawnRound.Secret));
    }

    [Fact]
    public void A_manifest_of_a_secret_without_time_reads_back()
    {
        var timeless = manifest with { Created = null };
        File.WriteAllText(File_, timeless.Write(timeless.Commitment(DrawnRound.Secret)));
        Assert.Null(Manifest.Read(File_).Manifest.Created);
    }

    [Fact]
    public void Anyone_with_the_secret_can_check_the_commitment_from_the_file_alone()
    {
        var commitment = manifest.Commitment(DrawnRound.Secret);
        var lines = manifest.Write(commitment).TrimEnd('\n').Split('\n').Where(l => !l.StartsWith("  \"id\":", StringComparison.Ordinal) && !l.StartsWith("  \"commitment\":", StringComparison.Ordinal));
        byte[] committed = [.. DrawnRound.Secret.Bytes, .. Encoding.UTF8.GetBytes(string.Join('\n', lines))];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(committed)), commitment);
        Assert.Equal(commitment[..10], Manifest.RoundId(commitment));
    }

    [Fact]
    public void The_commitment_holds_every_public_fact_and_the_secret()
    {
        Manifest[] others =
        [
            manifest, manifest with { Release = "v1.5" }, manifest with { Created = null }, manifest with { Engine = "0.1.1" }, manifest with { TestsPerTask = 41 },
            manifest with { Templates = [.. manifest.Templates.Reverse()] }, manifest with { Templates = manifest.Templates.SetItem(0, (manifest.Templates[0].Id, "0")) },
            manifest with { Attempts = manifest.Attempts.RemoveAt(0) }, manifest with { Attempts = manifest.Attempts.SetItem(0, manifest.Attempts[0] with { RejectedBy = "new" }) },
            manifest with { Files = manifest.Files.SetItem("tests.jsonl", "0") },
        ];
        var commitments = others.Select(m => m.Commitment(DrawnRound.Secret))
            .Append(manifest.Commitment(DrawnRound.Secret with { Bytes = DrawnRound.Secret.Bytes.SetItem(0, 1) })).ToList();
        Assert.Equal(commitments.Count, commitments.Distinct().Count());
        Assert.All(commitments, c => Assert.Matches("^[0-9a-f]{64}$", c));
    }

    [Fact]
    public void Rejections_are_counted_by_gate() =>
        Assert.Equal("new 1, trivial-answers-fail 1", string.Join(", ", manifest.Rejected.Select(r => $"{r.Key} {r.Value}")));

    [Theory]
    [InlineData("release")]
    [InlineData("created")]
    [InlineData("engine")]
    [InlineData("tests_per_task")]
    [InlineData("templates")]
    [InlineData("attempts")]
    [InlineData("files")]
    [InlineData("commitment")]
    public void A_field_that_is_missing_or_of_another_type_makes_it_no_manifest(string field)
    {
        Refused(json => json.Remove(field));
        Refused(json => json[field] = 1.5);
        Refused(json => json[field] = new JsonArray(1));
        if (field != "created")
            Refused(json => json[field] = null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zz02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021")]
    public void A_commitment_that_is_no_hash_makes_it_no_manifest(string commitment) => Refused(json => json["commitment"] = commitment);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"release\": \"v1\"")]
    public void A_torn_manifest_is_named(string text)
    {
        File.WriteAllText(File_, text);
        Assert.Contains($"'{File_}' is no round's manifest", Assert.Throws<UsageException>(() => Manifest.Read(File_)).Message);
    }

    private void Refused(Action<JsonObject> spoil)
    {
        var json = JsonNode.Parse(manifest.Write(manifest.Commitment(DrawnRound.Secret)))!.AsObject();
        spoil(json);
        File.WriteAllText(File_, json.ToJsonString());
        Assert.Contains($"'{File_}' is no round's manifest", Assert.Throws<UsageException>(() => Manifest.Read(File_)).Message);
    }
}
