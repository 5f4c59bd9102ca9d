using LiveBench.Cli;
using LiveBench.Rounds.Checks;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace LiveBench.Tests.Cli;

/// <summary>What a new template begins as passes its gates and its check, and an editor that knows C# scripts has nothing to object.</summary>
public sealed class StarterTests
{
    [Theory]
    [InlineData("coding")]
    [InlineData("reasoning")]
    public async Task A_new_template_passes_as_it_stands(string kind)
    {
        var template = new TaskTemplate($"{kind}/mine/first", $"/nowhere/{kind}/mine/first.csx", Starter.Text(kind, "../../scope.csx"));
        await using var worker = new TemplateWorker(Installation.WorkerCommand);
        var gates = new InstanceGates(worker, null, 40);
        var passed = 0;
        for (var i = 0; i < 20; i++)
        {
            var rejection = (await gates.Inside(template, "t", CheckSeeds.OfVersion.Of(template, $"{i}"), 1 + (i % 5), TestContext.Current.CancellationToken)).Rejection;
            Assert.True(rejection?.TemplateFault != true, rejection?.In("first.csx"));
            passed += rejection is null ? 1 : 0;
        }
        Assert.InRange(passed, 12, 20);
        using var survey = await worker.Survey(template, CheckSeeds.OfVersion.Of(template, "survey"), TestContext.Current.CancellationToken);
        Assert.Empty(TemplateFindings.Of(new TemplateCheck(template, [], TemplateSurvey.Read(survey.RootElement), null, null)));
    }

    [Theory]
    [InlineData("coding")]
    [InlineData("reasoning")]
    public void An_editor_completes_what_the_scope_says(string kind)
    {
        using var folder = new TemporaryFolder();
        var text = Starter.Text(kind, "../../scope.csx");
        folder.Write(EditorScope.FileName, EditorScope.Text());
        var options = ScriptOptions.Default.WithFilePath(folder.Write($"{kind}/mine/first.csx", text)).WithSourceResolver(ScriptSourceResolver.Default).WithMetadataResolver(ScriptMetadataResolver.Default);
        Assert.DoesNotContain(Complaints(text, options), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains(Complaints(text.Replace("rng.", "rnd.", StringComparison.Ordinal), options), d => d.GetMessage(null).Contains("rnd", StringComparison.Ordinal));
    }

    private static IEnumerable<Diagnostic> Complaints(string text, ScriptOptions options) =>
        CSharpScript.Create(text, options).GetCompilation().GetDiagnostics(TestContext.Current.CancellationToken);
}
