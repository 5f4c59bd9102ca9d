using System.CommandLine;
using System.Globalization;
using LiveBench.Rounds.Gates;
using LiveBench.Sandbox;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>template-worker</c>: what <see cref="TemplateWorker"/> starts; nobody types it.</summary>
internal static class TemplateWorkerCommand
{
    public static Command Make()
    {
        var command = new Command("template-worker", "Runs template scripts for another livebench process.") { Hidden = true };
        var elsewhere = new Option<bool>(TemplateWorker.OtherCulture);
        command.Add(elsewhere);
        command.SetAction(result =>
        {
            if (result.GetValue(elsewhere))
                CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = Other();
            GateWorker.Serve(Console.In, Console.Out, Path.Combine(Installation.Cache, "scripts"), () => Language.Read(Installation.Sandbox, Language.OfReferences));
        });
        return command;
    }

    /// <summary>A culture whose every text of a number or a date is another than the invariant one's.</summary>
    private static CultureInfo Other()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "~");
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.LongDatePattern) = ("dd.MM.yy", "dd.MM.yyyy");
        return culture;
    }
}
