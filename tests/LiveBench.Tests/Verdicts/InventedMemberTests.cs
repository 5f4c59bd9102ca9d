using LiveBench.Sandbox;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Verdicts;

/// <summary>Only what the library does not have counts as invented, and only where an answer failed at it.</summary>
public sealed class InventedMemberTests
{
    private static readonly Language csharp = Language.Read(Path.Combine(Repository.Root, "sandbox"), "csharp");

    [Theory]
    [InlineData("3:9: CS1061: 'Depot' does not contain a definition for 'Relax' and no accessible …", true)]
    [InlineData("3:9: CS0117: 'Depot' does not contain a definition for 'Make'", true)]
    [InlineData("3:9: CS1061: 'Depot' does not contain a definition for 'Lift'", false)]
    [InlineData("3:9: CS1061: 'Shelf' does not contain a definition for 'Relax'", false)]
    [InlineData("3:9: CS0103: The name 'Relax' does not exist", false)]
    public void It_is_what_the_compiler_says_of_the_library_s_class(string said, bool invented) =>
        Assert.Equal(invented, InventedMember.IsSaidBy(InventedMember.Named(new Judgement(Verdict.CompileError, said), SampleLibrary.Depot(1), csharp)));

    [Fact]
    public void Where_nothing_failed_or_no_library_came_along_nothing_is_invented()
    {
        const string said = "CS1061: 'Depot' does not contain a definition for 'Relax'";
        Assert.False(InventedMember.IsSaidBy(InventedMember.Named(new Judgement(Verdict.CompileError, said), null, csharp)));
        Assert.False(InventedMember.IsSaidBy(InventedMember.Named(new Judgement(Verdict.WrongAnswer, said), SampleLibrary.Depot(1), csharp)));
    }
}
