using LiveBench.Answers;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.Answers;

/// <summary>What a model is told, in every language: golden files, since a word in it changes what is measured.</summary>
public sealed class QuestionTests
{
    private static readonly string Sandbox = Path.Combine(Repository.Root, "sandbox");

    private static readonly string[] Signatures =
    [
        "List<(string, int?)> Digest(Dictionary<string, List<long>> values, bool strict, double share)",
        "class Ledger(int limit) { void Deposit(string account, long cents); long Balance(string account); }",
        "class Cache() { List<int> Keys(); }",
    ];

    public static TheoryData<string> All => [.. Language.All(Sandbox)];

    [Fact]
    public void A_system_message_goes_before_the_prompt_and_is_no_part_of_it()
    {
        var messages = Question.Messages(new TaskInstance("t", "reasoning/x/y", "v", 1, "PROMPT", new TaskBody.Reasoning(new PortableType.Int(), new Value.Integer(1), false)) { System = "SYSTEM" },
            Language.Read(Sandbox, "python"));
        Assert.Equal([("system", "SYSTEM"), ("user", "PROMPT")], messages.Select(m => (m.Role.Value, m.Text)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_form_of_an_answer_is_said_in_the_language_s_own_words(string name)
    {
        var language = Language.Read(Sandbox, name);
        var texts = Signatures.Select(signature => Asked(signature, null)).Append(Asked("int Work(int start)", SampleLibrary.Depot(1)))
            .Select(task => Question.Messages(task, language).Single().Text);
        Golden.Equal($"Answers/questions/{name}.txt", string.Join("\n----\n", texts));
    }

    [Fact]
    public void A_language_without_a_form_for_libraries_is_told_apart_by_name()
    {
        var refusal = Assert.Throws<UsageException>(() => Question.Messages(Asked("int Work(int start)", SampleLibrary.Depot(1)), Language.Read(Sandbox, "go") with { Library = null }));
        Assert.Contains("the language 'go' has no form for one", refusal.Message);
    }

    private static TaskInstance Asked(string signature, Library? library) => new("t", "coding/x/y", "v", 1, "PROMPT",
        new TaskBody.Coding(SignatureParser.Parse(signature), [], [], "", Limits.Default, Checker: false) { Library = library });
}
