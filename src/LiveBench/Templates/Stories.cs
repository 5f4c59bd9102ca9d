namespace LiveBench.Templates;

/// <summary>What a list of numbers may stand for, and the range its values are in: words and values go together.</summary>
/// <param name="Plural">As in “The list holds {Plural}.”</param>
/// <param name="One">One of them, with its article: “a temperature”.</param>
/// <param name="Low">The smallest value.</param>
/// <param name="High">The largest value; at least eight above <paramref name="Low"/>.</param>
public sealed record Story(string Plural, string One, int Low, int High);

/// <summary>Stories to pick from.</summary>
public static class Stories
{
    /// <summary>Series of whole numbers.</summary>
    public static IReadOnlyList<Story> Series { get; } =
    [
        new("hourly temperatures in degrees Celsius", "a temperature", -30, 45),
        new("daily step counts in hundreds", "a step count", 0, 300),
        new("waiting times at a counter in minutes", "a waiting time", 0, 90),
        new("scores of a dart player", "a score", 0, 180),
        new("changes of an account in euros", "a change", -500, 500),
        new("weights of parcels in hundreds of grams", "a weight", 1, 310),
        new("heights of the tide in centimetres above the mark", "a height", -250, 400),
        new("readings of a pressure gauge in kilopascals", "a reading", 80, 120),
        new("numbers of passengers on a tram", "a number of passengers", 0, 220),
        new("ages of visitors in years", "an age", 3, 99),
        new("heart rates in beats a minute", "a heart rate", 45, 190),
        new("elevations along a path in metres", "an elevation", -20, 980),
    ];
}
