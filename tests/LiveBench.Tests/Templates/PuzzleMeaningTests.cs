using FsCheck;
using FsCheck.Fluent;
using LiveBench.Templates.Puzzles;

namespace LiveBench.Tests.Templates;

/// <summary>Both solvers read clues alike: one narrows sets of numbers, the other calculates with numbers.</summary>
public sealed class PuzzleMeaningTests
{
    private readonly PuzzleBoards boards = new();

    [Fact]
    public void Every_kind_of_statement_and_clue_is_tried()
    {
        Assert.Equal(Kinds(typeof(Statement)), boards.OfEveryKind(PuzzleBoards.Drawing(1)).Select(s => s.GetType().Name).Order());
        Assert.Equal(Kinds(typeof(Clue)), boards.CluesOfEveryKind(PuzzleBoards.Drawing(1)).Select(c => c.GetType().Name).Order());
    }

    [Fact]
    public void Where_all_numbers_are_known_both_say_the_same_of_a_statement() => ForAll((given, d) =>
    {
        foreach (var statement in boards.OfEveryKind(d))
        {
            var narrowing = Narrowing.Of(boards.Board, statement);
            Assert.True(narrowing.Known(new Domains(boards.Around(given, d, 0))) == Meaning.IsTrue(boards.Board, statement, given), $"{statement}");
        }
    });

    [Fact]
    public void Where_all_numbers_are_known_both_say_the_same_of_a_clue() => ForAll((given, d) =>
    {
        foreach (var clue in boards.CluesOfEveryKind(d))
        {
            var (constraint, domains) = (Constraint.Tally.Of(boards.Board, clue), boards.Around(given, d, 0));
            var expected = Meaning.IsTrue(boards.Board, clue, given);
            Assert.True(constraint.IsMet(new Domains(domains)) == expected, $"{clue}");
            Assert.True(constraint.Negated.IsMet(new Domains(domains)) == !expected, $"not {clue}");
            Assert.True(Narrow(constraint, domains) == expected, $"narrowed by {clue}");
        }
    });

    [Fact]
    public void Narrowing_never_takes_out_what_is_true() => ForAll((given, d) =>
    {
        foreach (var statement in boards.OfEveryKind(d))
        {
            var (narrowing, domains) = (Narrowing.Of(boards.Board, statement), boards.Around(given, d, 0.4));
            var truth = Meaning.IsTrue(boards.Board, statement, given) == true;
            Assert.True((narrowing.Known(new Domains(domains)) ?? truth) == truth, $"known: {statement}");
            narrowing.Remember();
            var narrowed = new Domains(domains);
            Assert.True(narrowing.Narrow(ref narrowed, truth), $"{statement}");
            Assert.True(given.Select((n, item) => (domains[item] >> n & 1) == 1).All(there => there), $"{statement}");
        }
        foreach (var clue in boards.CluesOfEveryKind(d))
        {
            var (constraint, domains) = (Constraint.Tally.Of(boards.Board, clue), boards.Around(given, d, 0.4));
            Assert.True(Narrow(Meaning.IsTrue(boards.Board, clue, given) == true ? constraint : constraint.Negated, domains), $"{clue}");
            Assert.True(given.Select((n, item) => (domains[item] >> n & 1) == 1).All(there => there), $"{clue}");
        }
    });

    [Fact]
    public void What_is_true_with_some_numbers_unknown_is_true_with_all() => ForAll((given, d) =>
    {
        int[] partly = [.. given.Select(n => d.Chance() ? n : -1)];
        foreach (var clue in boards.CluesOfEveryKind(d))
            if (Meaning.IsTrue(boards.Board, clue, partly) is { } early)
                Assert.True(Meaning.IsTrue(boards.Board, clue, given) == early, $"{clue}");
    });

    [Fact]
    public void Items_that_differ_are_narrowed_as_far_as_one_number_of_each() => ForAll((given, d) =>
    {
        var domains = boards.Around(given, d, 0.3);
        foreach (var items in boards.Board.AllDifferent)
        {
            Assert.True(Narrow(new Constraint.AllDifferent(items), domains));
            var settled = items.Where(i => ulong.PopCount(domains[i]) == 1).ToList();
            Assert.All(items, i => Assert.All(settled, s => Assert.True(s == i || (domains[i] & domains[s]) == 0)));
        }
        Assert.True(given.Select((n, item) => (domains[item] >> n & 1) == 1).All(there => there));
    });

    private void ForAll(Action<int[], Drawing> holds) => Prop.ForAll(ArbMap.Default.ArbFor<long>(), seed => holds(boards.Arrangement(seed), PuzzleBoards.Drawing(~seed))).QuickCheckThrowOnFailure();

    private static bool Narrow(Constraint constraint, ulong[] domains)
    {
        var narrowed = new Domains(domains);
        return constraint.Narrow(ref narrowed);
    }

    private static IEnumerable<string> Kinds(Type of) => of.GetNestedTypes().Where(t => t.IsSealed).Select(t => t.Name).Order();
}
