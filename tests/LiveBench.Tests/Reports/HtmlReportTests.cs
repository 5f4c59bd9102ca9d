using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LiveBench.Reports;
using LiveBench.Verdicts;
using static LiveBench.Tests.Reports.SampleRuns;

namespace LiveBench.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly RunScores good = Run(Drawn, 1, "openai/good", 4, (_, _) => Accepted);
    private static readonly RunScores fair = Run(Drawn, 2, "openai/fair", 4, (task, sample) => task == "t2" ? Wrong : task == "t3" && sample < 2 ? Rejected : Accepted);
    private static readonly RunScores torn = Run(Drawn, 3, "openai/torn", 4, (task, sample) => (task, sample) == ("t1", 1) ? null : Accepted);

    [Fact]
    public void The_heading_names_release_round_commitment_when_it_was_drawn_and_how_much()
    {
        var heading = Page(good).Descendants("header").Single().Value;
        foreach (var fact in new[] { "v1.4", Drawn.Id, Drawn.Commitment, "2026-01-31T12:00:00Z", "4 (3 coding and 1 reasoning)", "templates3" })
            Assert.Contains(fact, Regex.Replace(heading, @"\s*\n\s*", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        var page = Page(fair, torn);
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "img" or "link" or "iframe" or "object" or "embed" or "base" or "form" or "use");
        Assert.All(page.Descendants().Attributes(), a => Assert.DoesNotContain("http:", a.Value, StringComparison.OrdinalIgnoreCase));
        Assert.All(page.Descendants().Attributes(), a => Assert.DoesNotContain("https:", a.Value, StringComparison.OrdinalIgnoreCase));
        Assert.All(page.Descendants().Attributes("href"), a => Assert.StartsWith("#", a.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"url\(|@import|@font-face", page.Descendants("style").Single().Value);
        Assert.Contains("default-src 'none'", page.Descendants("meta").Attributes("content").Select(a => a.Value).Single(v => v.Contains("src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_somewhere_and_ids_are_there_once()
    {
        var page = Page(good, fair, torn);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants().Attributes("href"), a => Assert.Contains(a.Value[1..], ids));
        Assert.All(page.Descendants("svg").Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void The_same_runs_give_the_same_bytes() => Assert.Equal(Text(good, fair, torn), Text(good, fair, torn));

    [Theory]
    [InlineData("</pre></details><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)> &lt; ]]> <!-- ' \" -->")]
    [InlineData("\n\n  kept as it is\n\ttabs too\n")]
    [InlineData("😀 ünï 中文")]
    public void Hostile_text_stays_text_wherever_it_comes_from(string text)
    {
        var task = Code("t<1>", "coding/<b>&\"/x") with { Prompt = text };
        var round = Of("round<'\">", text, task);
        var page = Page(Run(round, 1, text, 1, (_, _) => new Judgement(Verdict.WrongAnswer, text, new Failure(0, text, text, text)), (_, _) => text));
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "img");
        var detail = text.Contains('\n', StringComparison.Ordinal) ? 1 : 0;        // a detail of several lines is a block, of one a paragraph
        Assert.Equal(5 + detail, page.Descendants("pre").Count(p => p.Value == "\n" + text));
        Assert.Equal(1 - detail, page.Descendants("p").Count(p => p.Value == text));
        Assert.Contains(page.Descendants("h3"), h => h.Value == "r1 " + text);
    }

    [Fact]
    public void Characters_that_no_page_may_hold_or_that_hide_others_are_named()
    {
        var page = Page(Run(Drawn, 1, "m/x", 1, (_, _) => Wrong, (_, _) => "a\0b\u001b[2Jc\ud800d\udc00e\u202Ef\uFFFEg\rh\r\ni\u2028j\U000E0041k"));
        Assert.Equal("\na⟨U+0000⟩b⟨U+001B⟩[2Jc⟨U+D800⟩d⟨U+DC00⟩e⟨U+202E⟩f⟨U+FFFE⟩g⟨U+000D⟩h\ni⟨U+2028⟩j⟨U+E0041⟩k", Answers(page)[0].Elements("pre").Last().Value);
    }

    [Fact]
    public void Every_failure_is_there_with_prompt_answer_input_expected_and_got()
    {
        var page = Page(good, fair);
        Assert.Equal(6, Answers(page).Count);
        var wrong = OfTask(page, "t2");
        Assert.Equal("\nThe prompt of t2: sum the list.", wrong.Element("pre")!.Value);
        Assert.Equal("int Sum(List<int> values)", wrong.Elements("p").Single().Value);
        Assert.All(wrong.Elements("article").Select((article, sample) => (article, sample)), pair =>
        {
            Assert.Equal($"Answer {pair.sample + 1} of 4 WrongAnswer", pair.article.Element("h4")!.Value);
            Assert.Equal("3 of 12 tests gave another value", pair.article.Element("p")!.Value);
            Assert.Equal(["test", "input", "expected", "got"], pair.article.Element("dl")!.Elements("dt").Select(d => d.Value));
            Assert.Equal(["3", "[1, 2, 3]", "the expected value", "the value that came"], pair.article.Element("dl")!.Elements("dd").Select(d => d.Value.Trim()));
            Assert.Equal($"\nThe completion t2.{pair.sample}", pair.article.Elements("pre").Single().Value);
        });
        var rejected = OfTask(page, "t3");
        Assert.Equal(2, rejected.Elements("article").Count());
        Assert.Equal("\n" + Rejected.Detail, rejected.Elements("article").First().Element("pre")!.Value);
    }

    [Fact]
    public void A_prompt_is_there_once_a_task_not_once_an_answer() => Assert.Single(Regex.Matches(Text(fair), "The prompt of t2"));

    [Fact]
    public void A_value_that_never_came_and_an_empty_answer_are_said_in_words()
    {
        var page = Page(Run(Drawn, 1, "m/x", 1, (_, _) => new Judgement(Verdict.RuntimeError, "threw", new Failure(0, "1", "2", null)), (_, _) => ""));
        Assert.Equal(["nothing", "an empty text"], Answers(page)[0].Descendants("em").Select(e => e.Value));
    }

    [Fact]
    public void An_incomplete_run_is_flagged_at_the_top_and_has_no_score_over_a_smaller_set()
    {
        var page = Page(torn);
        var flag = page.Descendants("header").Single().Elements("p").Single();
        Assert.StartsWith("Incomplete run: r3 openai/torn has no verdict on 1 of 16 answers (the endpoint was down).", flag.Value, StringComparison.Ordinal);
        var scores = page.Descendants("section").Single();
        Assert.Contains("incomplete", scores.Element("h3")!.Value, StringComparison.Ordinal);
        foreach (var group in new[] { "all", "coding", "windows" })
            Assert.All(Row(scores, group).Skip(2), cell => Assert.Matches("^undefined: 1 of (8|12|16) answers have no verdict$", cell));
        Assert.All(Row(scores, "reasoning").Skip(2), cell => Assert.DoesNotContain("undefined", cell, StringComparison.Ordinal));
        Assert.Empty(page.Descendants("svg").First().Descendants("circle"));
        Assert.Equal("unscored", Assert.Single(Answers(page)).Descendants("span").Single().Value);
    }

    [Fact]
    public void A_run_that_has_only_begun_is_a_page_too()
    {
        var page = Page(Run(Drawn, 1, "m/x", 1, (_, _) => null));
        Assert.Empty(page.Descendants("circle"));
        Assert.Equal(4, Answers(page).Count);
    }

    [Fact]
    public void A_score_never_stands_without_its_interval_tasks_and_templates()
    {
        var scores = Page(fair).Descendants("section").Single();
        Assert.Equal(["all", "coding", "parsing", "windows", "reasoning", "logic"], scores.Descendants("tbody").Elements("tr").Select(r => r.Element("th")!.Value));
        var all = fair.All.PassAt;
        Assert.Equal(["4", "3", .. new[] { all[1]!, all[4]! }.Select(e => $"{e.Value:0.000} {e.Low:0.00}–{e.High:0.00}")], Row(scores, "all"));
        Assert.All(scores.Descendants("tbody").Descendants("b"), b => Assert.Equal("interval", (string?)b.ElementsAfterSelf("span").Single().Attribute("class")));
    }

    [Fact]
    public void Points_and_whiskers_stand_where_the_estimates_are()
    {
        var charts = Page(fair, good).Descendants("svg").Where(IsChart).ToList();
        var groups = new[] { "all", "coding", "coding/parsing", "coding/windows", "reasoning", "reasoning/logic" };
        Assert.Equal(groups.Length, charts.Count);
        foreach (var (chart, name) in charts.Zip(groups))
        {
            Assert.NotEmpty(chart.Element("title")!.Value);
            var lines = chart.Elements("g").ToList();
            Assert.Equal(["r1 openai/good", "r2 openai/fair"], lines.Select(l => l.Element("svg")!.Value));
            foreach (var (line, run) in lines.Zip([good, fair]))
            {
                var estimate = run.Groups.Prepend(run.All).Single(g => g.Name == name).PassAt[1]!;
                Assert.Equal(estimate.Value, Place(line.Element("circle")!, "cx"), 0.0001);
                var whisker = line.Elements("line").Single(l => (string?)l.Attribute("class") == "whisker");
                Assert.Equal(estimate.Low, Place(whisker, "x1"), 0.0001);
                Assert.Equal(estimate.High, Place(whisker, "x2"), 0.0001);
                Assert.Contains($"{estimate.Value:0.000}, 95% interval {estimate.Low:0.00} to {estimate.High:0.00}", chart.Element("desc")!.Value, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Conditions_and_verdict_counts_of_every_run_are_there()
    {
        var tables = Page(good, torn).Descendants("div").Where(d => (string?)d.Attribute("class") == "card wide").ToList();
        Assert.Equal(["openai/torn", "2026-01-01", "http://localhost:8080/v1", "csharp", "0.8", "default", "4", "2026-02-01T08:00:00.000Z", "id3"], Row(tables[0], "r3"));
        Assert.Equal(["16", "15", "1"], Row(tables[1], "r3 openai/torn"));
    }

    [Fact]
    public void An_accepted_mutant_is_shown_with_what_it_changed()
    {
        const string mutant = "```csharp\nusing System.Text; public static class Solution\n{\n    public static int Sum(List<int> values)\n    {\n        return values.Max();\n    }\n}\n```";
        var page = Page(Run(Drawn, 1, "builtin/mutant", 1, (task, _) => task == "t1" ? Accepted : Wrong, (_, _) => mutant));
        Assert.Equal(4, Answers(page).Count);
        var lines = OfTask(page, "t1").Descendants("pre").Single(p => (string?)p.Attribute("class") == "difference").Elements("span");
        Assert.Equal([("minus", "-         return values.Sum();"), ("plus", "+         return values.Max();")], lines.Select(l => ((string)l.Attribute("class")!, l.Value)));
    }

    [Fact]
    public void Runs_of_several_rounds_are_never_put_on_one_chart()
    {
        var other = Of("9876543210", "v1.5", Code("u1", "coding/windows/digest"));
        var page = Page(good, Run(other, 4, "openai/good", 1, (_, _) => Accepted));
        Assert.Equal(["LiveBench v1.4", "LiveBench v1.5"], page.Descendants("h1").Select(h => h.Value));
        Assert.All(page.Descendants("svg").Where(IsChart), chart => Assert.Single(chart.Elements("g")));
    }

    [Fact]
    public void Eight_answers_to_each_of_24_tasks_make_a_page_of_no_more_than_two_megabytes()
    {
        var round = Of("0123456789", "big", [.. Enumerable.Range(0, 24).Select(i => Code($"t{i}", $"coding/family{i % 5}/name") with { Prompt = new string('p', 3000) })]);
        var text = Text(Run(round, 1, "m/x", 8, (_, _) => Wrong, (_, _) => new string('<', 2000)));
        Assert.InRange(text.Length, 24 * 3000, 2_000_000);
    }

    private static string Text(params RunScores[] runs) =>
        HtmlReport.Write(runs, runs.Select(r => r.Record).DistinctBy(r => r.Run.Round).ToDictionary(r => r.Run.Round, r => Of(r.Run.Round, r.Run.Release, [.. r.Tasks])));

    /// <summary>The page as an XML parser reads it: it is well-formed.</summary>
    private static XElement Page(params RunScores[] runs)
    {
        using var reader = XmlReader.Create(new StringReader(Text(runs)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static bool IsChart(XElement svg) => (string?)svg.Attribute("role") == "img";

    private static List<XElement> Answers(XElement page) => [.. page.Descendants("article")];

    private static XElement OfTask(XElement page, string task) => page.Descendants("details").Single(d => d.Element("summary")!.Value.StartsWith(task + " ", StringComparison.Ordinal));

    private static IEnumerable<string> Row(XElement table, string head) => table.Descendants("tbody").Elements("tr").Single(r => r.Element("th")!.Value == head).Elements("td").Select(d => d.Value);

    private static double Place(XElement mark, string attribute) => double.Parse(((string)mark.Attribute(attribute)!).TrimEnd('%'), CultureInfo.InvariantCulture) / 100;
}
