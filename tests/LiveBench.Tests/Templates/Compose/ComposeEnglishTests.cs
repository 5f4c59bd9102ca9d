namespace LiveBench.Tests.Templates.Compose;

/// <summary>What a story says can be read in one way only: somebody who knows nothing but its English finds the same tree.</summary>
public sealed class ComposeEnglishTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_story_is_read_back_into_its_tree(int level)
    {
        for (var number = 0; number < 2000; number++)
        {
            var tree = DrawnTrees.Of(level, number);
            var read = StoryReader.Read(tree.English, tree.Inputs);
            Assert.True(tree == read, $"tree {number} of level {level}:\n{tree.English}\nwas read as\n{read.English}");
        }
    }
}
