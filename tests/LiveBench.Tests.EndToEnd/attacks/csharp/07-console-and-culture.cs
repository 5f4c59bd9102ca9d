// defence: printed text is not read
// verdict: WrongAnswer
using System.Globalization;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "7";
        culture.NumberFormat.NegativeSign = "";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(new StringReader("PASSED"));
        Environment.CurrentDirectory = "/";
        Environment.SetEnvironmentVariable("LIVEBENCH_MEMORY_MB", "100000");
        return /*answer*/new()/*end*/;
    }
}
