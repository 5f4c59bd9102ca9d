using LiveBench.Rounds.Gates;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.RoundTests;

public sealed class TrivialAnswersTests
{
    [Fact]
    public async Task Tasks_that_need_understanding_pass()
    {
        foreach (var task in SampleTasks.All)
            Assert.Null(await TrivialAnswers.Reject(task, null));
    }

    [Fact]
    public async Task A_constant_is_caught()
    {
        var rejection = await Reject("int Seven(int n)", ([1], 7), ([2], 7), ([3], 7));
        Assert.Contains("a constant passes: every test expects 7", rejection?.Why);
        Assert.Equal("trivial-answers-fail", rejection?.Gate);
        Assert.False(rejection?.TemplateFault);
    }

    [Fact]
    public async Task A_constant_within_the_tolerance_is_caught() =>
        Assert.Contains("a constant passes", (await Reject("double Third(int n)", ([1], 1.0 / 3), ([2], (1.0 / 3) + 1e-12)))?.Why);

    [Fact]
    public async Task An_echo_is_caught_and_the_parameter_named()
    {
        Assert.Contains("the echo of 'n' passes", (await Reject("int Same(int n)", ([1], 1), ([2], 2)))?.Why);
        Assert.Contains("the echo of 'b' passes", (await Reject("int Second(int a, int b)", ([1, 5], 5), ([2, 6], 6)))?.Why);
        Assert.Contains("the echo of 'list' passes", (await Reject("List<int> Sorted(List<int> list)", ([new[] { 1, 2 }], new[] { 1, 2 }), ([new[] { 3 }], new[] { 3 })))?.Why);
        Assert.Contains("the echo of 'n' passes", (await Reject("double Same(int n)", ([1], 1.0), ([2], 2.0)))?.Why);
    }

    [Fact]
    public async Task A_first_element_is_caught_and_the_parameter_named()
    {
        Assert.Contains("the first element of 'list' passes", (await Reject("int Head(List<int> list)", ([new[] { 4, 2 }], 4), ([new[] { 3 }], 3)))?.Why);
        Assert.Null(await Reject("int Head(List<int> list)", ([new[] { 4, 2 }], 4), ([new[] { 3, 1 }], 1)));
    }

    [Fact]
    public async Task One_test_that_refuses_the_echo_is_enough() => Assert.Null(await Reject("int Absolute(int n)", ([1], 1), ([2], 2), ([-3], 3)));

    [Fact]
    public async Task An_echo_of_another_type_does_not_count() => Assert.Null(await Reject("int Parse(string text)", (["1"], 1), (["2"], 2)));

    [Theory]
    [InlineData("string F(int n)", "")]
    [InlineData("int F(int n)", 0)]
    [InlineData("bool F(int n)", false)]
    [InlineData("double F(int n)", 0.0)]
    [InlineData("int? F(int n)", null)]
    public async Task An_empty_answer_is_caught(string signature, object? empty) => Assert.NotNull(await Reject(signature, ([1], empty), ([2], empty)));

    [Fact]
    public void An_empty_answer_is_the_signature_s_own()
    {
        Assert.Equal("""(false, 0, 0.0, "")""", TrivialAnswers.Empty(SignatureParser.ParseType("(bool, long, double, string)")).ToString());
        Assert.Equal("[]", TrivialAnswers.Empty(SignatureParser.ParseType("List<int>")).ToString());
        Assert.Equal("{}", TrivialAnswers.Empty(SignatureParser.ParseType("Dictionary<string, int>")).ToString());
        Assert.Equal("null", TrivialAnswers.Empty(SignatureParser.ParseType("string?")).ToString());
    }

    [Fact]
    public async Task A_class_that_does_nothing_is_caught() =>
        Assert.Equal("a class that does nothing passes", (await RejectLedger(
            SampleTasks.Session(1, ("Add", [5L], null), ("Total", [], 0L)), SampleTasks.Session(2, ("Total", [], 0L)), SampleTasks.Session(3, ("Total", [], 0L), ("Total", [], 0L))))?.Why);

    [Fact]
    public async Task A_class_that_does_nothing_is_caught_within_the_tolerance_too()
    {
        var body = new TaskBody.Coding(SignatureParser.Parse("class Drift(int n) { double Value(); }"), [],
            [SampleTasks.Session(1, ("Value", [], 1e-12)), SampleTasks.Session(2, ("Value", [], 0.0), ("Value", [], -0.0))], "", Limits.Default, false);
        Assert.Equal("a class that does nothing passes", (await TrivialAnswers.Reject(SampleTasks.Ledger with { Body = body }, null))?.Why);
    }

    [Fact]
    public async Task A_class_that_returns_something_once_passes() =>
        Assert.Null(await RejectLedger(SampleTasks.Session(1, ("Total", [], 0L)), SampleTasks.Session(2, ("Add", [5L], null), ("Total", [], 5L))));

    [Fact]
    public async Task A_class_that_returns_the_same_in_every_session_is_caught() =>
        Assert.Contains("a constant passes", (await RejectLedger(
            SampleTasks.Session(1, ("Add", [5L], null), ("Total", [], 5L)), SampleTasks.Session(2, ("Add", [5L], null), ("Total", [], 5L))))?.Why);

    [Fact]
    public async Task A_checker_that_takes_an_empty_answer_for_every_test_is_caught()
    {
        var task = SampleTasks.Function("t01", "string Any(int n)", [], [([1], "a"), ([2], "b")], checker: true);
        Assert.Contains("checker takes an empty answer", (await TrivialAnswers.Reject(task, (_, got) => Task.FromResult(got == new Value.Text(""))))?.Why);
        Assert.Null(await TrivialAnswers.Reject(task, (test, _) => Task.FromResult(test == 0)));
    }

    [Fact]
    public async Task A_reasoning_task_has_no_trivial_answer_to_a_function() => Assert.Null(await TrivialAnswers.Reject(SampleTasks.Riddle, null));

    private static Task<Rejection?> Reject(string signature, params (object?[] Input, object? Expected)[] tests) =>
        TrivialAnswers.Reject(SampleTasks.Function("t01", signature, [], tests), null);

    private static Task<Rejection?> RejectLedger(params TestCase[] tests) =>
        TrivialAnswers.Reject(SampleTasks.Ledger with { Body = (TaskBody.Coding)SampleTasks.Ledger.Body with { Tests = [.. tests] } }, null);
}
