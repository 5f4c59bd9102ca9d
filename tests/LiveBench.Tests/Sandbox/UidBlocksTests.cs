using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class UidBlocksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Blocks_follow_each_other_without_overlap()
    {
        var blocks = Enumerable.Range(0, 5).Select(_ => new UidBlocks(folder.Name, "engine-1").Next()).ToList();
        Assert.Equal(Enumerable.Range(0, 5).Select(i => blocks[0] + (i * UidBlocks.Size)), blocks);
        Assert.True(blocks[0] > 65_535, "uids of real users are never given");
    }

    [Fact]
    public async Task Blocks_taken_side_by_side_are_all_different()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => Enumerable.Range(0, 8).Select(_ => new UidBlocks(folder.Name, "engine-1").Next()).ToList(), TestContext.Current.CancellationToken)));
        Assert.Equal(32, taken.SelectMany(t => t).Distinct().Count());
    }

    [Fact]
    public void Every_machine_has_its_own_blocks()
    {
        var first = new UidBlocks(folder.Name, "engine-1").Next();
        Assert.Equal(first, new UidBlocks(folder.Name, "engine-2").Next());
        Assert.NotEqual(first, new UidBlocks(folder.Name, "engine-1").Next());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("a:b/c")]
    public void An_engine_s_name_never_leads_out_of_the_folder(string engine)
    {
        new UidBlocks(folder.Name, engine).Next();
        Assert.Single(Directory.GetFiles(folder.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    public void A_spoilt_file_starts_again_with_uids_that_are_valid(string text)
    {
        var first = new UidBlocks(folder.Name, "engine-1").Next();
        File.WriteAllText(Assert.Single(Directory.GetFiles(folder.Name)), text);
        Assert.Equal(first, new UidBlocks(folder.Name, "engine-1").Next());
        Assert.Equal(first + UidBlocks.Size, new UidBlocks(folder.Name, "engine-1").Next());
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_our_fault_and_named()
    {
        new UidBlocks(folder.Name, "engine-1").Next();
        var file = Assert.Single(Directory.GetFiles(folder.Name));
        File.Delete(file);
        Directory.CreateDirectory(file);
        Assert.Contains(file, Assert.Throws<FaultException>(() => new UidBlocks(folder.Name, "engine-1").Next()).Message);
    }
}
