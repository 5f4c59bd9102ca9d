using LiveBench.Benchmarks;

// Where the performance figures come from:
//   livebench bench sandbox                                                                     verdicts a second
//   dotnet run -c Release --project tests/LiveBench.Benchmarks -- soak     [--answers 10000] [--jobs 2]
//   dotnet run -c Release --project tests/LiveBench.Benchmarks -- generate [--tasks 300] [--jobs 2]
//   dotnet run -c Release --project tests/LiveBench.Benchmarks -- equal    [--instances 1000000]
//   dotnet run -c Release --project tests/LiveBench.Benchmarks -- compose  [--trees 100000]
int Option(string name, int usual) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : usual;

switch (args.FirstOrDefault())
{
    case "soak":
        return await Soak.Run(Option("--answers", 10_000), Option("--jobs", Environment.ProcessorCount));
    case "generate":
        await GenerationRate.Measure(Option("--tasks", 300), Option("--jobs", Environment.ProcessorCount));
        return 0;
    case "equal":
        await EqualPairs.Count(Option("--instances", 1_000_000));
        return 0;
    case "compose":
        ComposeRate.Measure(Option("--trees", 100_000));
        return 0;
    default:
        Console.Error.WriteLine("valid: soak [--answers N] [--jobs N], generate [--tasks N] [--jobs N], equal [--instances N], compose [--trees N]");
        return 2;
}
