using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

public sealed class TaskJsonTests
{
    [Fact]
    public void Any_task_reads_back_from_its_two_lines() =>
        Prop.ForAll(SampleTasks.Any.ToArbitrary(), task =>
        {
            var again = Read(TaskJson.Shown(task).ToJsonString(), TaskJson.Private(task).ToJsonString());
            return TaskJson.Shown(again).ToJsonString() == TaskJson.Shown(task).ToJsonString()
                && TaskJson.Private(again).ToJsonString() == TaskJson.Private(task).ToJsonString()
                && (again.Id, again.Prompt, again.Kind, again.Category, again.Level) == (task.Id, task.Prompt, task.Kind, task.Category, task.Level)
                && again.Body.HasChecker == task.Body.HasChecker;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_part_of_a_coding_task_comes_back()
    {
        var task = (TaskBody.Coding)SampleTasks.Ledger.Body;
        var again = (TaskBody.Coding)Read(SampleTasks.Ledger).Body;
        Assert.Equal(task.Signature, again.Signature);
        Assert.Equal(task.Limits, again.Limits);
        Assert.Equal(task.Reference, again.Reference);
        Assert.Equal(task.Tests.Select(t => (t.Input.ToString(), t.Expected)), again.Tests.Select(t => (t.Input.ToString(), t.Expected)));
        Assert.Equal(task.Examples.Select(t => (t.Input.ToString(), t.Expected)), again.Examples.Select(t => (t.Input.ToString(), t.Expected)));
    }

    [Fact]
    public void A_library_comes_back_and_its_formulas_are_private()
    {
        Assert.Equal(((TaskBody.Coding)SampleTasks.Depot.Body).Library, ((TaskBody.Coding)Read(SampleTasks.Depot).Body).Library);
        Assert.DoesNotContain("responses", TaskJson.Shown(SampleTasks.Depot).ToJsonString());
        Assert.Contains("responses", TaskJson.Private(SampleTasks.Depot).ToJsonString());
    }

    [Fact]
    public void Nothing_private_is_in_the_line_that_models_are_shown()
    {
        foreach (var task in SampleTasks.All)
        {
            var shown = TaskJson.Shown(task);
            Assert.False(shown.ContainsKey("tests"));
            Assert.False(shown.ContainsKey("reference"));
            Assert.False(shown.ContainsKey("expected"));
        }
        Assert.DoesNotContain(SampleTasks.HiddenWord, TaskJson.Shown(SampleTasks.Shout).ToJsonString());
    }

    [Theory]
    [InlineData("id")]
    [InlineData("kind")]
    [InlineData("level")]
    [InlineData("prompt")]
    [InlineData("signature")]
    [InlineData("examples")]
    [InlineData("limits")]
    [InlineData("template")]
    [InlineData("template_version")]
    [InlineData("checker")]
    [InlineData("tests")]
    [InlineData("reference")]
    public void A_field_that_is_missing_or_of_another_type_is_named(string field)
    {
        Assert.Contains($"'{field}'", Refusal(SampleTasks.Shout, field, line => line.Remove(field)));
        Assert.Contains($"'{field}'", Refusal(SampleTasks.Shout, field, line => line[field] = 1.5));
        Assert.Contains($"'{field}'", Refusal(SampleTasks.Shout, field, line => line[field] = null));
    }

    [Theory]
    [InlineData("kind", "\"essay\"", "valid: coding, reasoning")]
    [InlineData("signature", "\"float F(int a)\"", "'float' is no type")]
    [InlineData("tests", "[{\"input\":[\"a\",\"b\"],\"expected\":\"A\"}]", "2 arguments stand for 1 parameters")]
    [InlineData("tests", "[{\"input\":[\"a\"],\"expected\":5}]", "5 is no value of the type string")]
    [InlineData("tests", "[{\"input\":[\"a\"]}]", "'expected' is missing")]
    public void A_field_with_a_wrong_value_says_what_is_wrong(string field, string json, string what) =>
        Assert.Contains(what, Refusal(SampleTasks.Shout, field, line => line[field] = JsonNode.Parse(json)));

    [Theory]
    [InlineData("[{\"new\":[1],\"calls\":[[\"Withdraw\",[]]],\"expected\":[null]}]", "Withdraw")]
    [InlineData("[{\"new\":[1],\"calls\":[[\"Total\"]],\"expected\":[1]}]", "")]
    [InlineData("[{\"new\":[1],\"calls\":[[null,[]]],\"expected\":[1]}]", "")]
    [InlineData("[{\"new\":[1],\"calls\":[[\"Total\",[]],[\"Total\",[]]],\"expected\":[1]}]", "")]
    [InlineData("[{\"new\":[1],\"calls\":[[\"Total\",[]]],\"expected\":[1,2]}]", "")]
    [InlineData("[{\"new\":[],\"calls\":[[\"Total\",[]]],\"expected\":[1]}]", "0 arguments stand for 1 parameters")]
    public void A_session_that_does_not_fit_its_class_is_refused(string tests, string what) =>
        Assert.Contains(what, Refusal(SampleTasks.Ledger, "tests", line => line["tests"] = JsonNode.Parse(tests)));

    [Fact]
    public void Halves_of_two_tasks_are_not_put_together()
    {
        var error = Assert.Throws<UsageException>(() => Read(TaskJson.Shown(SampleTasks.Shout).ToJsonString(), TaskJson.Private(SampleTasks.Ledger).ToJsonString()));
        Assert.Contains(SampleTasks.Shout.Id, error.Message);
        Assert.Contains(SampleTasks.Ledger.Id, error.Message);
    }

    private static string Refusal(TaskInstance task, string field, Action<JsonObject> spoil)
    {
        var (shown, kept) = (TaskJson.Shown(task), TaskJson.Private(task));
        spoil(shown.ContainsKey(field) ? shown : kept);
        return Assert.Throws<UsageException>(() => Read(shown.ToJsonString(), kept.ToJsonString())).Message;
    }

    private static TaskInstance Read(TaskInstance task) => Read(TaskJson.Shown(task).ToJsonString(), TaskJson.Private(task).ToJsonString());

    private static TaskInstance Read(string shown, string kept)
    {
        using var first = JsonDocument.Parse(shown);
        using var second = JsonDocument.Parse(kept);
        return TaskJson.Read(first.RootElement, second.RootElement);
    }
}
