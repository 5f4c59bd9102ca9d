using LiveBench.Statistics;

namespace LiveBench.Reports;

/// <summary>A line of a chart.</summary>
/// <param name="Estimate">Null where it is undefined.</param>
/// <param name="Why">Why it is, where it is.</param>
internal sealed record ChartLine(string Name, Estimate? Estimate, string Why);

/// <summary>
/// Points with their 95% intervals on an axis from 0 to 1, a line each, drawn in SVG. Across, everything is in per cent of the width
/// (0 is 0%, 1 is 100%), so that text keeps its size when a narrow screen squeezes the axis.
/// </summary>
internal static class IntervalChart
{
    private const int LineHeight = 38, NameAt = 13, PointAt = 23, Cap = 4, AxisHeight = 18;

    private static readonly double[] Ticks = [0, 0.25, 0.5, 0.75, 1];

    /// <param name="id">Unique in the page.</param>
    public static Html Draw(string id, string title, IReadOnlyList<ChartLine> lines)
    {
        var bottom = lines.Count * LineHeight;
        return Html.Of($"""
            <svg class="chart" id="{id}" role="img" aria-labelledby="{id}-title {id}-text" width="100%" height="{bottom + AxisHeight}">
            <title id="{id}-title">{title}</title>
            <desc id="{id}-text">{string.Join("; ", lines.Select(Said))}</desc>
            {Ticks.Select(tick => Tick(tick, bottom))}{lines.Select((line, i) => Line(line, i * LineHeight))}</svg>

            """);
    }

    /// <summary>A value with its interval, as charts and tables write it.</summary>
    public static (string Value, string Interval) Numbers(Estimate estimate) => ($"{estimate.Value:0.000}", $"{estimate.Low:0.00}–{estimate.High:0.00}");

    private static Html Tick(double tick, int bottom) => Html.Of($"""
        <line class="grid" x1="{100 * tick:0.##}%" x2="{100 * tick:0.##}%" y1="0" y2="{bottom}" />
        <text class="tick" x="{100 * tick:0.##}%" y="{bottom + AxisHeight - 4}" text-anchor="{(tick == 0 ? "start" : tick == 1 ? "end" : "middle")}">{tick:0.##}</text>

        """);

    /// <summary>A name that is too long ends where the numbers begin.</summary>
    private static Html Line(ChartLine line, int top) => Html.Of($"""
        <g class="line"><title>{Said(line)}</title>
        <svg class="name" y="{top}" width="57%" height="{NameAt + Cap}"><text y="{NameAt}">{line.Name}</text></svg>
        {(line.Estimate is { } estimate ? Interval(estimate, top) : Undefined(top))}</g>

        """);

    private static Html Interval(Estimate estimate, int top)
    {
        var (value, interval) = Numbers(estimate);
        var y = top + PointAt;
        return Html.Of($"""
            <text class="value" x="100%" y="{top + NameAt}" text-anchor="end">{value} <tspan>{interval}</tspan></text>
            <line class="track" x1="0%" x2="100%" y1="{y}" y2="{y}" />
            <line class="whisker" x1="{100 * estimate.Low:0.##}%" x2="{100 * estimate.High:0.##}%" y1="{y}" y2="{y}" />
            <line class="cap" x1="{100 * estimate.Low:0.##}%" x2="{100 * estimate.Low:0.##}%" y1="{y - Cap}" y2="{y + Cap}" />
            <line class="cap" x1="{100 * estimate.High:0.##}%" x2="{100 * estimate.High:0.##}%" y1="{y - Cap}" y2="{y + Cap}" />
            <circle class="point" cx="{100 * estimate.Value:0.##}%" cy="{y}" r="4.5" />
            """);
    }

    private static Html Undefined(int top) => Html.Of($"""
        <text class="value undefined" x="100%" y="{top + NameAt}" text-anchor="end">undefined</text>
        <line class="nothing" x1="0%" x2="100%" y1="{top + PointAt}" y2="{top + PointAt}" />
        """);

    private static string Said(ChartLine line) => line.Estimate is { } e
        ? $"{line.Name}: {e.Value:0.000}, 95% interval {e.Low:0.00} to {e.High:0.00}"
        : $"{line.Name}: undefined, {line.Why}";
}
