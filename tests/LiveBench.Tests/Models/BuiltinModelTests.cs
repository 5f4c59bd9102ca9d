using LiveBench.Models;
using LiveBench.Templates;

namespace LiveBench.Tests.Models;

public sealed class BuiltinModelTests
{
    private const string Source = """
        public static class Solution
        {
            public static int Count(List<int> values)
            {
                int n = 0;
                foreach (var v in values)
                    if (v > 3)
                        n += v + 1;
                return n;
            }
        }
        """;

    [Fact]
    public void A_mutant_differs_from_its_source_in_one_place()
    {
        for (byte i = 0; i < 20; i++)
        {
            var mutant = Mutation.Of(Source, new Rng([i, .. new byte[31]]));
            Assert.Single(Source.Split('\n').Zip(mutant.Split('\n')), pair => pair.First != pair.Second);
        }
    }

    [Fact]
    public void Noisy_has_a_fixed_seed_and_its_share_of_right_answers_is_its_probability()
    {
        var round = SampleRound.Reasoning(40);
        var answers = BuiltinAnswers.AtOnce("noisy-0.7", round);
        var right = round.Tasks.SelectMany(t => Enumerable.Range(0, 50).Select(s => answers(t, s) == BuiltinAnswers.AtOnce("reference", round)(t, s))).ToList();
        Assert.InRange(right.Count(r => r) / 2000.0, 0.66, 0.74);
        Assert.Equal(answers(round.Tasks[3], 2), BuiltinAnswers.AtOnce("noisy-0.7", round)(round.Tasks[3], 2));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("noisy-2")]
    [InlineData("noisy-")]
    public void An_unknown_builtin_lists_the_valid_ones(string name) =>
        Assert.Contains("builtin/noisy-P", Assert.Throws<UsageException>(() => BuiltinAnswers.AtOnce(name, SampleRound.Reasoning(2))).Message, StringComparison.Ordinal);
}
