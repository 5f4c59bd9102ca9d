using System.Collections.Immutable;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Verdicts;

/// <summary>Every rule of the verdict, and which of two rules comes first. Long because every rule has its row.</summary>
public sealed class JudgeTests
{
    private static readonly TaskBody.Coding doubled = (TaskBody.Coding)SampleTasks.Function(
        "t01", "int Double(int n)", [([1], 2)], [([2], 4), ([3], 6), ([5], 10)]).Body;

    private static readonly TaskBody.Coding ledger = (TaskBody.Coding)SampleTasks.Ledger.Body;

    private static readonly ImmutableArray<Value> right = [.. doubled.Tests.Select(t => t.Expected)];

    private static readonly ImmutableArray<Value> wrong = [new Value.Integer(4), new Value.Integer(7), new Value.Integer(11)];

    [Fact]
    public async Task Every_expected_value_is_accepted()
    {
        Assert.Equal(Judgement.Accepted, await Judge.Decide(Ran(right), doubled, null));
        Assert.Equal(Judgement.Accepted, await Judge.Decide(Ran([.. ledger.Tests.Select(t => t.Expected)]), ledger, null));
    }

    [Fact]
    public async Task Too_long_to_compile_is_a_time_limit() =>
        Assert.Equal(new Judgement(Verdict.TimeLimit, "the compiler went over its limits"), await Judge.Decide(new Execution.CompileLimit("the compiler went over its limits"), doubled, null));

    [Fact]
    public async Task What_the_compiler_says_is_told_as_it_is() =>
        Assert.Equal(new Judgement(Verdict.CompileError, "1:2: CS0103: no such name"), await Judge.Decide(new Execution.Rejected("1:2: CS0103: no such name"), doubled, null));

    [Theory]
    [InlineData(EndReason.OutputLimit, Verdict.OutputLimit, "1024 KiB")]
    [InlineData(EndReason.OutOfMemory, Verdict.MemoryLimit, "256 MB")]
    [InlineData(EndReason.CpuLimit, Verdict.TimeLimit, "2000 ms of processor time; 1 of 3 tests had returned")]
    [InlineData(EndReason.WallLimit, Verdict.TimeLimit, "8000 ms, most of it waiting; 1 of 3 tests had returned")]
    public async Task A_limit_passed_names_the_limit(EndReason reason, Verdict verdict, string detail)
    {
        var judgement = await Judge.Decide(Ran(right[..1], finished: false, reason: reason), doubled, null);
        Assert.Equal(verdict, judgement.Verdict);
        Assert.Contains(detail, judgement.Detail);
    }

    [Theory]
    [InlineData(EndReason.OutputLimit, Verdict.OutputLimit)]
    [InlineData(EndReason.OutOfMemory, Verdict.MemoryLimit)]
    [InlineData(EndReason.CpuLimit, Verdict.TimeLimit)]
    [InlineData(EndReason.WallLimit, Verdict.TimeLimit)]
    public async Task A_limit_passed_goes_before_everything_that_came_over_the_wire(EndReason reason, Verdict verdict)
    {
        Assert.Equal(verdict, (await Judge.Decide(Ran(right, reason: reason), doubled, null)).Verdict);
        Assert.Equal(verdict, (await Judge.Decide(Ran(wrong, reason: reason), doubled, null)).Verdict);
        Assert.Equal(verdict, (await Judge.Decide(Ran([], finished: false, violation: "a forged frame", reason: reason), doubled, null)).Verdict);
        Assert.Equal(verdict, (await Judge.Decide(Ran([], finished: false, threw: new Thrown(0, "System.Exception", ""), reason: reason), doubled, null)).Verdict);
    }

    [Theory]
    [InlineData(EndReason.OutputLimit, null, Verdict.OutputLimit)]
    [InlineData(EndReason.CpuLimit, null, Verdict.MemoryLimit)]
    [InlineData(EndReason.WallLimit, null, Verdict.MemoryLimit)]
    [InlineData(EndReason.Exited, "a forged frame", Verdict.MemoryLimit)]
    [InlineData(EndReason.Exited, null, Verdict.MemoryLimit)]
    public async Task What_says_that_memory_ran_out_is_a_memory_limit(EndReason reason, string? violation, Verdict verdict)
    {
        var ran = Ran([], finished: false, violation: violation, reason: reason) with { MemoryRanOut = true };
        Assert.Equal(verdict, (await Judge.Decide(ran, doubled, null)).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.MemoryLimit)]
    [InlineData(false, Verdict.RuntimeError)]
    public async Task An_answer_that_takes_its_container_down_alone_is_blamed(bool outOfMemory, Verdict verdict) =>
        Assert.Equal(verdict, (await Judge.Decide(new Execution.TookContainerDown(outOfMemory), doubled, null)).Verdict);

    [Theory]
    [InlineData(EndReason.Killed, 9)]
    [InlineData(EndReason.Signalled, 11)]
    [InlineData(EndReason.Exited, 0)]
    public async Task A_broken_protocol_goes_before_exceptions_exits_and_values(EndReason reason, int status)
    {
        foreach (var ran in new[]
        {
            Ran(right, violation: "a second value for test 2", reason: reason, status: status),
            Ran(wrong, violation: "a second value for test 2", reason: reason, status: status),
            Ran([], finished: false, threw: new Thrown(0, "System.Exception", ""), violation: "a second value for test 2", reason: reason, status: status),
        })
        {
            var judgement = await Judge.Decide(ran, doubled, null);
            Assert.Equal(Verdict.ProtocolViolation, judgement.Verdict);
            Assert.Contains("a second value for test 2", judgement.Detail);
        }
    }

    [Fact]
    public async Task An_exception_names_its_type_its_message_and_the_input_it_came_on()
    {
        var judgement = await Judge.Decide(Ran(right[..1], finished: false, threw: new Thrown(1, "System.DivideByZeroException", "Attempted to divide by zero.")), doubled, null);
        Assert.Equal(Verdict.RuntimeError, judgement.Verdict);
        Assert.Equal("threw System.DivideByZeroException: Attempted to divide by zero.", judgement.Detail);
        Assert.Equal(new Failure(1, "3", "6", null), judgement.Failure);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(139)]
    public async Task An_exit_of_any_status_before_the_last_frame_is_a_runtime_error(int status)
    {
        foreach (var values in new[] { [], right[..2], right, wrong })
        {
            var judgement = await Judge.Decide(Ran(values, finished: false, status: status, stderr: "boom"), doubled, null);
            Assert.Equal(Verdict.RuntimeError, judgement.Verdict);
            Assert.Contains($"exit code {status}", judgement.Detail);
            Assert.Contains("boom", judgement.Detail);
            Assert.Equal(values.Length < 3 ? values.Length : null, judgement.Failure?.Test);
        }
    }

    [Theory]
    [InlineData(6, "stack overflow")]
    [InlineData(9, "kill")]
    [InlineData(11, "segmentation fault")]
    [InlineData(31, "forbidden system call")]
    [InlineData(7, "signal 7")]
    public async Task A_signal_is_a_runtime_error_and_says_what_it_means(int signal, string meaning)
    {
        var judgement = await Judge.Decide(Ran(right[..1], finished: false, reason: EndReason.Signalled, status: signal), doubled, null);
        Assert.Equal(Verdict.RuntimeError, judgement.Verdict);
        Assert.Contains(meaning, judgement.Detail);
        Assert.Equal(1, judgement.Failure?.Test);
    }

    [Theory]
    [InlineData(EndReason.Exited, 1)]
    [InlineData(EndReason.Signalled, 6)]
    public async Task How_a_process_ends_after_its_last_frame_changes_nothing(EndReason reason, int status)
    {
        Assert.Equal(Verdict.Accepted, (await Judge.Decide(Ran(right, reason: reason, status: status), doubled, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(Ran(wrong, reason: reason, status: status), doubled, null)).Verdict);
    }

    [Fact]
    public async Task A_wrong_value_names_the_first_input_what_was_expected_and_what_came()
    {
        var judgement = await Judge.Decide(Ran(wrong), doubled, null);
        Assert.Equal(Verdict.WrongAnswer, judgement.Verdict);
        Assert.Equal("2 of 3 tests gave another value", judgement.Detail);
        Assert.Equal(new Failure(1, "3", "6", "7"), judgement.Failure);
    }

    [Fact]
    public async Task A_value_of_another_type_is_a_wrong_answer()
    {
        foreach (var other in new Value[] { new Value.Real(4), new Value.Text("4"), new Value.Bool(true), Value.Null.Instance, new Value.Sequence([new Value.Integer(4)]) })
            Assert.Equal(new Failure(0, "2", "4", other.ToString()), (await Judge.Decide(Ran([other, .. right[1..]]), doubled, null)).Failure);
    }

    [Fact]
    public async Task What_a_class_returned_is_compared_call_by_call()
    {
        var values = ledger.Tests.Select(t => t.Expected).ToImmutableArray();
        var other = new Value.Sequence([Value.Null.Instance, Value.Null.Instance, new Value.Integer(13)]);
        var judgement = await Judge.Decide(Ran(values.SetItem(0, other)), ledger, null);
        Assert.Equal(Verdict.WrongAnswer, judgement.Verdict);
        Assert.Equal(new Failure(0, "new (5); Add(4); Add(9); Total()", "[null, null, 4]", "[null, null, 13]"), judgement.Failure);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(Ran(values.SetItem(0, new Value.Sequence([new Value.Integer(4)]))), ledger, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(Ran(values.SetItem(0, new Value.Integer(4))), ledger, null)).Verdict);
    }

    [Fact]
    public async Task A_class_that_throws_names_the_calls_of_the_test()
    {
        var judgement = await Judge.Decide(Ran([ledger.Tests[0].Expected], finished: false, threw: new Thrown(1, "System.Exception", "no")), ledger, null);
        Assert.Equal(new Failure(1, "new (9); Total()", "[0]", null), judgement.Failure);
    }

    [Fact]
    public async Task A_checker_decides_instead_of_the_expected_values()
    {
        var asked = new List<(int, Value)>();
        Task<bool> Take(int test, Value got)
        {
            asked.Add((test, got));
            return Task.FromResult(true);
        }
        Assert.Equal(Judgement.Accepted, await Judge.Decide(Ran(wrong), doubled with { Checker = true }, Take));
        Assert.Equal([(0, wrong[0]), (1, wrong[1]), (2, wrong[2])], asked);
    }

    [Fact]
    public async Task The_first_value_that_a_checker_refuses_is_named_and_no_other_is_asked_for()
    {
        var asked = 0;
        var judgement = await Judge.Decide(Ran(right), doubled with { Checker = true }, (test, _) =>
        {
            asked++;
            return Task.FromResult(test != 1);
        });
        Assert.Equal(Verdict.WrongAnswer, judgement.Verdict);
        Assert.Contains("checker", judgement.Detail);
        Assert.Equal(new Failure(1, "3", "6", "6"), judgement.Failure);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_checker_is_not_asked_about_an_answer_that_broke_down()
    {
        static Task<bool> Never(int test, Value got) => throw new InvalidOperationException("asked");
        Assert.Equal(Verdict.RuntimeError, (await Judge.Decide(Ran(right, finished: false), doubled, Never)).Verdict);
        Assert.Equal(Verdict.TimeLimit, (await Judge.Decide(Ran(right, reason: EndReason.CpuLimit), doubled, Never)).Verdict);
        Assert.Equal(Verdict.ProtocolViolation, (await Judge.Decide(Ran(right, violation: "x"), doubled, Never)).Verdict);
        Assert.Equal(Verdict.CompileError, (await Judge.Decide(new Execution.Rejected("x"), doubled, Never)).Verdict);
    }

    [Fact]
    public async Task A_fault_in_a_checker_is_no_verdict() =>
        await Assert.ThrowsAsync<FaultException>(() => Judge.Decide(Ran(right), doubled, (_, _) => throw new FaultException("the worker died")));

    [Fact]
    public async Task Long_values_and_inputs_are_cut()
    {
        var task = (TaskBody.Coding)SampleTasks.Function("t01", "string F(string s)", [], [([new string('a', 9000)], new string('b', 9000))]).Body;
        var failure = (await Judge.Decide(Ran([new Value.Text(new string('c', 9000))]), task, null)).Failure!;
        foreach (var text in new[] { failure.Input, failure.Expected, failure.Got! })
        {
            Assert.InRange(text.Length, 4000, 4100);
            Assert.EndsWith("(9002 characters)", text);
        }
    }

    [Theory]
    [InlineData("Alice", Verdict.Accepted)]
    [InlineData(" alice ", Verdict.Accepted)]
    [InlineData("Alicia", Verdict.WrongAnswer)]
    public async Task Names_in_a_reasoning_answer_may_be_written_in_any_case(string answer, Verdict verdict) =>
        Assert.Equal(verdict, (await Judge.Decide(new Value.Text(answer), (TaskBody.Reasoning)SampleTasks.Riddle.Body, null)).Verdict);

    [Fact]
    public async Task What_would_have_to_be_known_is_named_or_the_answer_is_wrong()
    {
        var task = new TaskBody.Reasoning(new PortableType.Int(), ReasoningForm.Unknown("Mara"), false, Twin.Unanswerable);
        Assert.Equal(Verdict.Accepted, (await Judge.Decide(ReasoningForm.Unknown("mara"), task, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(ReasoningForm.Unknown("Ole"), task, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(new Value.Integer(5), task, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(ReasoningForm.Unknown("Mara"), task with { Expected = new Value.Integer(5), Twin = Twin.Answerable }, null)).Verdict);
    }

    [Fact]
    public async Task Case_does_not_count_within_lists_and_pairs_either()
    {
        static Value Map(string key, string item) => new Value.Map([KeyValuePair.Create<Value, Value>(new Value.Text(key), new Value.Sequence([new Value.Text(item)]))]);
        var task = new TaskBody.Reasoning(SignatureParser.ParseType("Dictionary<string, List<string>>"), Map("Bob", "Red"), false);
        Assert.Equal(Verdict.Accepted, (await Judge.Decide(Map("BOB", "red"), task, null)).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(Map("Bob", "blue"), task, null)).Verdict);
    }

    [Fact]
    public async Task A_wrong_reasoning_answer_names_what_was_expected_and_what_came()
    {
        var judgement = await Judge.Decide(new Value.Text("Bob"), (TaskBody.Reasoning)SampleTasks.Riddle.Body, null);
        Assert.Equal(new Failure(0, "", "\"Alice\"", "\"Bob\""), judgement.Failure);
    }

    [Fact]
    public async Task A_checker_decides_on_a_reasoning_answer()
    {
        var task = (TaskBody.Reasoning)SampleTasks.Riddle.Body with { Checker = true };
        Assert.Equal(Verdict.Accepted, (await Judge.Decide(new Value.Text("Bob"), task, (test, got) => Task.FromResult(test == 0 && got == new Value.Text("Bob")))).Verdict);
        Assert.Equal(Verdict.WrongAnswer, (await Judge.Decide(new Value.Text("Alice"), task, (_, _) => Task.FromResult(false))).Verdict);
    }

    private static Execution.Ran Ran(
        ImmutableArray<Value> returned, bool finished = true, Thrown? threw = null, string? violation = null, EndReason reason = EndReason.Exited, int status = 0, string stderr = "") =>
        new(returned, threw, finished, violation, new Ending(reason, status), new Usage(10, 20, 3000), "", stderr);
}
