using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.RoundTests;

public sealed class RoundFolderTests : IDisposable
{
    private readonly TemporaryFolder parent = new();

    private string Folder => Path.Combine(parent.Name, "v1.4");

    public void Dispose() => parent.Dispose();

    [Fact]
    public void A_round_reads_back_as_it_was_written()
    {
        var round = Write();
        var again = RoundFolder.Read(Folder);
        Assert.Equal((round.Id, round.Commitment, Folder), (again.Id, again.Commitment, again.Folder));
        Assert.Equal(Text(round), Text(again));
        Assert.Equal(round.Secret!.Bytes.AsEnumerable(), again.Secret!.Bytes);
        Assert.Equal(round.Commitment, again.Manifest.Commitment(again.Secret));
    }

    [Fact]
    public void The_same_round_gives_the_same_bytes()
    {
        Write();
        var other = Path.Combine(parent.Name, "again");
        RoundFolder.Write(DrawnRound.In(other), DrawnRound.Templates);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)))
            Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, file)), File.ReadAllBytes(Path.Combine(other, file)));
    }

    [Fact]
    public void The_folder_holds_what_the_documentation_lists_and_nothing_beside_it()
    {
        Write();
        string[] files = [".gitignore", "manifest.json", "secret", "tasks.jsonl", "templates/coding/state/ledger.csx", "templates/coding/strings/sample.csx", "tests.jsonl"];
        Assert.Equal(files, Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(["v1.4"], Directory.EnumerateFileSystemEntries(parent.Name).Select(Path.GetFileName));
        Assert.Equal(["tests.jsonl", "secret", "templates/"], File.ReadAllLines(Path.Combine(Folder, ".gitignore")));
    }

    [Fact]
    public void What_is_public_tells_nothing_of_what_is_private()
    {
        Write();
        foreach (var file in new[] { "manifest.json", "tasks.jsonl" })
        {
            var text = File.ReadAllText(Path.Combine(Folder, file));
            Assert.DoesNotContain(SampleTasks.HiddenWord, text);
            Assert.DoesNotContain("ToUpperInvariant", text);
            Assert.DoesNotContain("000102030405", text);
        }
    }

    [Fact]
    public void Only_the_owner_can_read_the_secret()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "file modes are Unix's");
        Write();
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Folder, "secret")));
    }

    [Fact]
    public void A_round_is_never_overwritten()
    {
        Write();
        Assert.Contains("never overwritten", Assert.Throws<UsageException>(Write).Message);
        File.WriteAllText(Path.Combine(parent.Name, "file"), "");
        Assert.Throws<UsageException>(() => RoundFolder.RequireFree(Path.Combine(parent.Name, "file")));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Folder);
        Write();
        Assert.Equal(3, RoundFolder.Read(Folder).Tasks.Length);
    }

    [Fact]
    public void A_folder_without_a_round_says_how_to_draw_one() =>
        Assert.Contains($"livebench generate -o {Folder}", Refusal());

    [Theory]
    [InlineData("tasks.jsonl")]
    [InlineData("tests.jsonl")]
    public void A_missing_file_is_named(string name)
    {
        Write();
        File.Delete(Path.Combine(Folder, name));
        Assert.Contains($"'{Path.Combine(Folder, name)}' is missing", Refusal());
    }

    [Theory]
    [InlineData("tasks.jsonl")]
    [InlineData("tests.jsonl")]
    public void A_torn_line_is_named_by_file_and_number(string name)
    {
        Write();
        Lines(name, lines => lines[1] = lines[1][..(lines[1].Length / 2)]);
        Assert.Contains($"'{Path.Combine(Folder, name)}', line 2 is torn", Refusal());
    }

    [Theory]
    [InlineData("tasks.jsonl")]
    [InlineData("tests.jsonl")]
    public void An_empty_line_is_a_torn_one(string name)
    {
        Write();
        Lines(name, lines => lines.Insert(1, ""));
        Assert.Contains($"'{Path.Combine(Folder, name)}', line 2 is torn", Refusal());
    }

    [Theory]
    [InlineData("tasks.jsonl", "tasks.jsonl has 2 lines and tests.jsonl 3")]
    [InlineData("tests.jsonl", "tasks.jsonl has 3 lines and tests.jsonl 2")]
    public void Counts_that_differ_are_both_named(string name, string what)
    {
        Write();
        Lines(name, lines => lines.RemoveAt(2));
        Assert.Contains(what, Refusal());
    }

    [Fact]
    public void Lines_in_another_order_are_named_by_number_and_tasks()
    {
        Write();
        Lines("tests.jsonl", lines => lines.Reverse());
        Assert.Contains($"line 1 of tasks.jsonl and tests.jsonl: task {SampleTasks.Shout.Id} stands where the tests are of {SampleTasks.Riddle.Id}", Refusal());
    }

    [Theory]
    [InlineData("tasks.jsonl", "{\"id\":\"t02-ledger\"}", "'kind' is missing")]
    [InlineData("tasks.jsonl", "5", "'id' is missing")]
    [InlineData("tests.jsonl", "{\"id\":\"t02-ledger\",\"checker\":false,\"reference\":\"\"}", "'tests' is missing")]
    [InlineData("tests.jsonl", "{\"id\":\"t02-ledger\",\"checker\":false,\"reference\":\"\",\"tests\":[{\"new\":[1],\"calls\":[[\"Add\"]],\"expected\":[null]}]}", "")]
    [InlineData("tests.jsonl", "{\"id\":\"t02-ledger\",\"checker\":false,\"reference\":\"\",\"tests\":[{\"new\":[1],\"calls\":[[null,[]]],\"expected\":[null]}]}", "")]
    [InlineData("tests.jsonl", "{\"id\":\"t02-ledger\",\"checker\":false,\"reference\":\"\",\"tests\":5}", "")]
    public void A_line_that_is_no_task_is_named_with_what_is_wrong(string name, string line, string what)
    {
        Write();
        Lines(name, lines => lines[1] = line);
        var message = Refusal();
        Assert.Contains("line 2 of tasks.jsonl and tests.jsonl", message);
        Assert.Contains(what, message);
    }

    [Theory]
    [InlineData("tasks.jsonl", "Who lies?", "Who is lying?")]
    [InlineData("tasks.jsonl", "\"level\":3", "\"level\":4")]
    [InlineData("tests.jsonl", "Alice", "Bob")]
    [InlineData("tests.jsonl", "HIDDEN", "hidden")]
    public void A_changed_file_is_refused_and_named(string name, string before, string after)
    {
        Write();
        var file = Path.Combine(Folder, name);
        Assert.Contains(before, File.ReadAllText(file));
        File.WriteAllText(file, File.ReadAllText(file).Replace(before, after, StringComparison.Ordinal));
        Assert.Contains($"'{file}' is not what the manifest was made over", Refusal());
    }

    [Fact]
    public void A_manifest_that_vouches_for_no_file_is_refused()
    {
        Write();
        EditManifest(json => json["files"] = new JsonObject());
        Assert.Contains("manifest", Refusal());
    }

    [Fact]
    public void A_stranger_s_manifest_makes_no_other_file_be_read()
    {
        Write();
        EditManifest(json => json["files"]!["/proc/nothing-there"] = "00");
        var round = RoundFolder.Read(Folder);
        Assert.Equal(3, round.Tasks.Length);
    }

    [Fact]
    public void The_public_half_reads_without_the_secret()
    {
        Write();
        File.Delete(Path.Combine(Folder, "secret"));
        Assert.Null(RoundFolder.Read(Folder).Secret);
    }

    [Fact]
    public void A_task_s_script_comes_back_only_in_the_version_it_was_drawn_from()
    {
        Write();
        var round = RoundFolder.Read(Folder);
        var template = DrawnRound.Templates[0];
        var task = SampleTasks.Ledger with { TemplateVersion = template.Version };
        Assert.Equal(template.Text, RoundFolder.Template(round, task).Text);
        Assert.Contains(template.Version, Assert.Throws<UsageException>(() => RoundFolder.Template(round, SampleTasks.Ledger)).Message);
        Assert.Contains("is missing", Assert.Throws<UsageException>(() => RoundFolder.Template(round, SampleTasks.Riddle)).Message);
    }

    [Fact]
    public void Every_task_knows_the_slot_it_was_drawn_in()
    {
        Write();
        var round = RoundFolder.Read(Folder);
        Assert.Equal([(0, 1), (1, 0), (2, 1)], round.Tasks.Select(t => (round.SlotOf(t).Index, round.SlotOf(t).Attempt)));
    }

    [Fact]
    public void A_task_is_found_by_its_id_or_the_beginning_of_it_and_else_those_there_are_are_listed()
    {
        Write();
        var round = RoundFolder.Read(Folder);
        Assert.Equal("t02-ledger", round.Task("t02-ledger").Id);
        Assert.Equal("t02-ledger", round.Task("t02").Id);
        Assert.Contains("t01-shout, t02-ledger, t03-riddle", Assert.Throws<UsageException>(() => round.Task("t04")).Message);
    }

    private Round Write()
    {
        var round = DrawnRound.In(Folder);
        RoundFolder.Write(round, DrawnRound.Templates);
        return round;
    }

    private string Refusal() => Assert.Throws<UsageException>(() => RoundFolder.Read(Folder)).Message;

    private void Lines(string name, Action<List<string>> edit)
    {
        var file = Path.Combine(Folder, name);
        var lines = File.ReadAllLines(file).ToList();
        edit(lines);
        File.WriteAllText(file, string.Concat(lines.Select(l => l + "\n")));
    }

    private void EditManifest(Action<JsonNode> edit)
    {
        var file = Path.Combine(Folder, "manifest.json");
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        edit(json);
        File.WriteAllText(file, json.ToJsonString());
    }

    private static List<string> Text(Round round) => [.. round.Tasks.Select(t => TaskJson.Shown(t).ToJsonString() + TaskJson.Private(t).ToJsonString())];
}
