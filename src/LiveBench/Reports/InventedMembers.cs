using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>How often a model uses what a library does not have.</summary>
public static class InventedMembers
{
    /// <summary>The share of answers that failed at a member which is not there; null where no task of the run's round comes with a library.</summary>
    public static AnswerShare? Of(RunRecord record) => AnswerShare.Of(record, task => task is TaskBody.Coding { Library: not null }, InventedMember.IsSaidBy);
}
