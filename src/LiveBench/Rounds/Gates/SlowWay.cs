using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>Where a task asks for speed, the author gives a right way that is too slow: it must break the limit, and be right where it does not.</summary>
internal static class SlowWay
{
    /// <summary>The gate's name.</summary>
    public const string Name = "slow-way-fails";

    private const long Turns = 40_000_000;                 // loop turns that no quick way needs for all tests together
    private const long MostOfReference = Turns / 2;

    /// <summary>By counts, in this process: the same everywhere.</summary>
    /// <param name="turns">What the reference burns on a test.</param>
    public static Rejection? Examine(CodingDraft draft, string library, KnownFunction function, IReadOnlyList<TestCase> tests, Func<TestCase, long> turns)
    {
        if (draft.Slow is not { } source)
            return null;
        try
        {
            using var slow = ReferenceProgram.Compile(draft.Signature, source, 0, library);
            var taken = tests.Select(test => (Test: test, Turns: turns(test))).OrderBy(t => t.Turns).ToList();
            if (taken.Sum(t => t.Turns) is > MostOfReference and var all)
                return new Rejection(Name, $"the reference takes {all:N0} loop turns for all tests, most of them on {ValueText.Cut(taken[^1].Test.Input.ToString(), 200)}; {MostOfReference:N0} at most may", TemplateFault: true);
            var left = Turns;
            foreach (var (test, _) in taken)               // the quick ones first: there it is seen to be right
            {
                var got = slow.Run(test.Input, MutantSwitch.None, left);
                left -= Fuel.Burned;
                if (left < 0)
                    return null;
                if (got is null || !function.Takes(test, got))
                    return new Rejection(Name, $"the slow way is wrong: on {ValueText.Cut(test.Input.ToString(), 200)} it {(got is null ? "throws" : $"gives {ValueText.Write(got, 200)}")}", TemplateFault: true);
            }
            return new Rejection(Name, $"the slow way takes {Turns - left:N0} loop turns for all tests, more than {Turns:N0} are wanted; make inputs larger", TemplateFault: false);
        }
        catch (ReferenceMistakeException e)
        {
            return new Rejection(Name, $"the slow way does not compile: {e.Message}", TemplateFault: true);
        }
    }

    /// <summary>By the sandbox, under the task's own limits.</summary>
    public static async Task<Rejection?> Reject(TaskInstance task, string slow, Func<SandboxJob, CancellationToken, Task<Execution>> execute, CancellationToken cancellation)
    {
        var coding = (TaskBody.Coding)task.Body;
        var execution = await execute(SandboxJob.Of(ReferenceSolution.Source(coding.Signature, slow), coding), cancellation);
        var judgement = await Judge.Decide(execution, coding, null);
        return judgement.Verdict == Verdict.TimeLimit ? null
            : new Rejection(Name, $"the slow way gets {judgement.Verdict} within {coding.Limits.CpuMs} ms of processor time; make inputs larger", TemplateFault: true);
    }
}
